import PayDomain

/// Pay on lines of its own that is meant for the hours of other lines.
extension [LineOutcome] {
  /// Lets casual loading that is paid in lines of its own fill the gaps of the lines it is for.
  mutating func spreadCasualLoading(_ work: WorkLines) {
    var pools: (low: Money, likely: Money, high: Money, base: Money)?
    for place in work.lines.indices where work.lines[place].role == .casualLoading {
      guard let paid = work.lines[place].paid else { continue }
      let sum = (pools?.low ?? .zero) + paid
      pools = (sum, sum, sum, sum)
    }
    guard var pools else { return }
    let places = work.lines.indices.filter { work.lines[$0].role != .casualLoading }
    fill(\.low, of: places, from: &pools.low, work)
    fill(\.likely, of: places, from: &pools.likely, work)
    fill(\.high, of: places, from: &pools.high, work)
    fill(\.base, of: places, from: &pools.base, work)
    for (place, line) in work.lines.enumerated() where line.role == .casualLoading {
      self[place].surplus = pools.low
      pools.low = .zero
    }
  }

  /// Lets what an extra pays beyond its own part fill the gap of the ordinary lines that hold its hours.
  ///
  /// An extra can be counted from the permanent rate where the award counts the casual's: the hours' whole pay is
  /// then right although the ordinary line is low. It answers for no more hours than its own.
  mutating func spreadSurplus(_ work: WorkLines) {
    guard contains(where: { $0.isExtra && $0.surplus > .zero }) else { return }
    let before = self
    for (place, line) in work.lines.enumerated()
    where self[place].isExtra && line.role == .loading && self[place].surplus > .zero {
      guard var left = line.hours else { continue }
      for (other, whole) in work.lines.enumerated() where whole.isOrdinaryWhole {
        guard let hours = whole.hours, hours > .zero else { continue }
        let shared = Swift.min(left, hours)
        left = left - shared
        spreadSurplus(of: place, over: other, before[other], (shared, hours), whole.centAnHour)
        if left == .zero || self[place].surplus == .zero { break }
      }
    }
  }

  private mutating func spreadSurplus(
    of place: Int, over other: Int, _ before: LineOutcome, _ hours: (shared: Hours, all: Hours),
    _ slack: Money
  ) {
    func part(_ gap: Money) -> Money {
      let (share, all) = (Int128(gap.cents) * Int128(hours.shared.units), Int128(hours.all.units))
      return Money(cents: Int64((share + all - 1) / all))
    }
    let surplus = self[place].surplus
    for gap in [\LineOutcome.low, \.likely, \.high, \.base] {
      var pool = Swift.min(surplus, part(before[keyPath: gap]))
      self[other][keyPath: gap].fill(from: &pool, slack: slack)
    }
    self[place].surplus = surplus - Swift.min(surplus, part(Swift.max(before.low, before.base)))
  }

  /// Lets an extra fill the gaps of whole lines of its own kind, whose hours it may repeat.
  ///
  /// A Sunday's hours can stand in one line at the ordinary rate and once more in a line that pays the extra.
  /// Where the extra fills their gap, that is how the slip is read; else both readings stay open.
  mutating func spreadExtras(_ work: WorkLines) {
    for (place, line) in work.lines.enumerated() where self[place].isExtra {
      guard let (paid, hours) = line.figures else { continue }
      let others = work.lines.indices.filter { other in
        other != place && !self[other].isExtra && work.lines[other].paysHours
          && work.lines[other].category == line.category
      }
      let whole = others.reduce(Hours.zero) { $0 + (work.lines[$1].hours ?? .zero) }
      guard whole >= hours else { continue }
      spread(paid, of: place, over: others, work)
    }
  }

  /// Fills one gap of several lines from a pool of pay that is meant for all of them.
  ///
  /// Each line of the pool and each of theirs was rounded: what is left over all lines is rounding where it is no more
  /// than a cent for each hour and each line together.
  private mutating func fill(
    _ gap: WritableKeyPath<LineOutcome, Money>, of places: [Int], from pool: inout Money,
    _ work: WorkLines
  ) {
    guard pool > .zero else { return }
    var (slack, left) = (Money.zero, Money.zero)
    for place in places where self[place][keyPath: gap] > .zero {
      self[place].isTopped = true
      slack += work.lines[place].roundingOfParts
      self[place][keyPath: gap].fill(from: &pool, slack: work.lines[place].centAnHour)
      left += self[place][keyPath: gap]
    }
    guard left <= slack else { return }
    for place in places { self[place][keyPath: gap] = .zero }
  }

  private mutating func spread(
    _ paid: Money, of place: Int, over others: [Int], _ work: WorkLines
  ) {
    var (low, likely, base) = (paid, paid, paid)
    fill(\.low, of: others, from: &low, work)
    fill(\.likely, of: others, from: &likely, work)
    // A casual's hours at the permanent rate are paid whole together with the day's own extra.
    fill(\.base, of: others, from: &base, work)
    for other in others where self[other].unknown == nil { self[other].unknown = .lineMeaning }
    let isFilled = others.allSatisfy { self[$0].low == .zero }
    self[place].low = .zero
    self[place].likely = .zero
    self[place].surplus = .zero
    self[place].unknown = .lineMeaning
    guard isFilled else { return }
    self[place].high = .zero
    for other in others { self[other].high = .zero }
  }
}

extension WorkLine {
  /// Whether it may pay its hours whole, as a shift that no price took for an extra does.
  fileprivate var paysHours: Bool { role == .whole || role == .either }

  /// What rounding can leave where several lines pay for the line's hours: a cent for each hour, and one for the sum.
  var roundingOfParts: Money { centAnHour + Money(cents: 1) }

  /// A cent for each hour of the line.
  var centAnHour: Money {
    guard let hours else { return .zero }
    return (Rate(cents: 1) * hours).rounded(.down, per: .comparison)
  }
}

extension Money {
  /// Fills a gap from a pool of pay; what is left within `slack` is rounding.
  mutating func fill(from pool: inout Money, slack: Money) {
    let part = min(self, pool)
    self = self - part
    pool = pool - part
    if self <= slack { self = .zero }
  }
}
