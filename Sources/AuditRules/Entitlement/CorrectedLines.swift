import PayDomain

/// Lines of work with those that take them back, in the slip's order.
///
/// - Complexity: O(1) for each reversal, whatever the number of lines.
struct CorrectedLines {
  /// What a reversal must have to be of the same kind of work.
  private struct Kind: Hashable {
    let category: PayCategory
    let role: LineRole

    init(_ line: WorkLine) { (category, role) = (line.category, line.role) }
  }

  /// What a line pays, as what takes it back repeats it.
  private struct Figures: Hashable {
    /// Nil where any kind may take it back.
    let kind: Kind?
    let cents: Int64
    /// Nil where the line states none.
    let units: UInt64?
  }

  /// What a line pays, for back pay that states no hours.
  private struct Sum: Hashable { let cents: Int64 }

  private var lines: [WorkLine]
  /// Whether the line of the same place was taken back or joined to another.
  private var isGone: [Bool]
  private var kinds = Places<Kind>()
  private var figures = Places<Figures>()
  private var sums = Places<Sum>()
  /// Lines that are judged together with another, by the place of that one on the slip.
  private(set) var joined: [Int: [Int]]
  /// Places on the slip of reversals without a line that they take back, and of lines that come to nothing with them.
  private(set) var earlier: [Int] = []

  /// Takes the lines that pay.
  init(_ lines: [WorkLine], _ joined: [Int: [Int]]) {
    self.lines = lines
    self.joined = joined
    isGone = Array(repeating: false, count: lines.count)
    for place in lines.indices { note(place) }
  }

  /// The lines that stand.
  var left: [WorkLine] { lines.indices.filter { !isGone[$0] }.map { lines[$0] } }

  private mutating func note(_ place: Int) {
    let line = lines[place]
    kinds.add(place, to: Kind(line))
    guard let paid = line.paid else { return }
    let units = line.hours?.units.magnitude
    figures.add(place, to: Figures(kind: Kind(line), cents: paid.cents, units: units))
    figures.add(place, to: Figures(kind: nil, cents: paid.cents, units: units))
    sums.add(place, to: Sum(cents: paid.cents))
  }

  /// Lets a reversal take back the first line of just its figures, or be judged with the lines of its kind.
  mutating func take(_ reversal: WorkLine) {
    if let paid = reversal.paid {
      let same = Figures(
        kind: Kind(reversal), cents: -paid.cents, units: reversal.hours?.units.magnitude)
      if takeFirst(of: same) { return }
    }
    mergeKin(of: reversal)
  }

  /// Lets back pay that takes back undo the first line of its figures; of its sum where it states no hours.
  mutating func undo(_ line: WorkLine) {
    guard let paid = line.paid else { return }
    if let hours = line.hours {
      _ = takeFirst(of: Figures(kind: nil, cents: -paid.cents, units: hours.units.magnitude))
      return
    }
    let same = Sum(cents: -paid.cents)
    while let place = sums.first(of: same) {
      if !isGone[place], lines[place].paid?.cents == same.cents { return isGone[place] = true }
      sums.pass(same)
    }
  }

  /// Takes the first line of some figures out; false when there is none.
  private mutating func takeFirst(of same: Figures) -> Bool {
    while let place = figures.first(of: same) {
      // A line that others were joined to pays more or less than it was noted with.
      if !isGone[place], lines[place].paid?.cents == same.cents,
        lines[place].hours?.units.magnitude == same.units
      {
        isGone[place] = true
        return true
      }
      figures.pass(same)
    }
    return false
  }

  /// Judges the lines of a reversal's kind by their sum.
  ///
  /// Where the reversal takes back more an hour than they pay it may belong to another period, and no finding
  /// rests on the sum.
  private mutating func mergeKin(of reversal: WorkLine) {
    let kin = kinds.removeAll(of: Kind(reversal)).filter { !isGone[$0] }
    guard let first = kin.first else { return earlier.append(reversal.index) }
    var sum = lines[first]
    for place in kin.dropFirst() { join(lines[place], to: &sum) }
    let before = sum.hourly
    join(reversal, to: &sum)
    for place in kin { isGone[place] = true }
    guard let hours = sum.hours, hours > .zero, let paid = sum.paid, paid >= .zero else {
      earlier += [sum.index] + joined[sum.index, default: []]
      return
    }
    if !reversal.takesBackNoMore(than: before) { sum.uncertain = .period }
    lines[first] = sum
    isGone[first] = false
    note(first)
  }

  private mutating func join(_ line: WorkLine, to sum: inout WorkLine) {
    sum.add(line)
    joined[sum.index, default: []].append(line.index)
  }
}

/// Places of lines by what they have in common, each list in its order.
private struct Places<Key: Hashable> {
  /// The places, and where among them is the next to be looked at.
  private struct List {
    var places: [Int] = []
    var next = 0

    /// Where a place belongs among those not passed over yet.
    func index(for place: Int) -> Int {
      var behind = places.count
      while behind > next, places[behind - 1] > place { behind -= 1 }
      return behind
    }
  }

  private var lists: [Key: List] = [:]

  /// Adds a place among those of the same key.
  mutating func add(_ place: Int, to key: Key) {
    guard let index = lists[key]?.index(for: place) else {
      lists[key] = List(places: [place])
      return
    }
    lists[key]?.places.insert(place, at: index)
  }

  /// The first place of a key; nil when there is none.
  func first(of key: Key) -> Int? {
    lists[key].flatMap { $0.next < $0.places.count ? $0.places[$0.next] : nil }
  }

  /// Passes over the first place of a key, never to be looked at again.
  mutating func pass(_ key: Key) { lists[key]?.next += 1 }

  /// Takes out all places of a key.
  mutating func removeAll(of key: Key) -> [Int] { lists.removeValue(forKey: key)?.places ?? [] }
}
