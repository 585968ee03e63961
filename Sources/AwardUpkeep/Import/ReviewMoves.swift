import PayDomain

/// Which moves of a review are usual: the file's commonest, an award's own, and floors.
struct ReviewMoves {
  /// A rate that moved, with where it belongs.
  struct Moved {
    /// The award's code.
    let award: String
    /// The day from which the new rate holds.
    let from: CivilDate
    /// The rate before and after.
    let pair: CommonMove.Pair
    /// Whether the rate is of a week.
    let isWeekly: Bool
  }

  private struct Place: Hashable {
    let award: String?
    let from: CivilDate
  }

  /// A figure that lower ones were raised to, or dollars by which they were.
  private struct Floor: Hashable {
    let from: CivilDate
    let figure: Int64
    let isWeekly: Bool
    let isRaise: Bool
  }

  /// How many awards must share a figure before it is a floor, and a day before it is usual.
  private static let awardsOfFloor = 3

  private let common: [Place: CommonMove]
  private var floors: [Floor: Int] = [:]
  private let reviewDate: CivilDate
  private let usualDates: Set<CivilDate>

  /// Finds the usual moves.
  ///
  /// - Parameters:
  ///   - moved: every new rate of the export.
  ///   - reviewDate: the day from which most of its rates hold.
  init(_ moved: [Moved], reviewDate: CivilDate) {
    self.reviewDate = reviewDate
    let awardsOfDay = Dictionary(grouping: moved, by: \.from).mapValues { Set($0.map(\.award)) }
    usualDates = Set(awardsOfDay.filter { $0.value.count >= ReviewMoves.awardsOfFloor }.keys)
    var groups: [Place: [CommonMove.Pair]] = [:]
    for each in moved {
      groups[Place(award: nil, from: each.from), default: []].append(each.pair)
      groups[Place(award: each.award, from: each.from), default: []].append(each.pair)
    }
    // An award's own move counts when more than half of its rates made it.
    common = groups.compactMapValues { pairs in
      CommonMove(pairs).flatMap { $0.count * 2 > pairs.count ? $0 : nil }
    }
    var sharing: [Floor: (awards: Set<String>, before: Set<Int64>, rows: Int)] = [:]
    for each in moved {
      guard let usual = common[Place(award: nil, from: each.from)], !usual.explains(each.pair),
        ReviewMoves.rises(each.pair, beyond: usual)
      else { continue }
      for floor in ReviewMoves.floors(of: each) {
        var shared = sharing[floor] ?? ([], [], 0)
        shared.awards.insert(each.award)
        shared.before.insert(each.pair.old)
        shared.rows += 1
        sharing[floor] = shared
      }
    }
    let least = ReviewMoves.awardsOfFloor
    for (floor, shared) in sharing where shared.awards.count >= least {
      // The same rate in several awards rises by the same dollars whatever the reason.
      if !floor.isRaise || shared.before.count >= least { floors[floor] = shared.rows }
    }
  }

  /// The figure a rate was raised to, and the dollars by which it was.
  private static func floors(of moved: Moved) -> [Floor] {
    let (pair, week) = (moved.pair, moved.isWeekly)
    return [
      Floor(from: moved.from, figure: pair.new, isWeekly: week, isRaise: false),
      Floor(from: moved.from, figure: pair.new - pair.old, isWeekly: week, isRaise: true),
    ]
  }

  /// Why a move is not a usual one; nil when it is.
  func oddity(of moved: Moved) -> String? {
    let pair = moved.pair
    guard moved.from == reviewDate || usualDates.contains(moved.from) else {
      return "holds from \(moved.from), most rates from \(reviewDate)"
    }
    if pair.new < pair.old { return "fell by \(CommonMove.text(from: pair.new, to: pair.old))" }
    let places = [moved.award, nil].map { common[Place(award: $0, from: moved.from)] }
    if places.contains(where: { $0?.explains(pair) ?? false }) { return nil }
    if ReviewMoves.floors(of: moved).contains(where: { floors[$0] != nil }) { return nil }
    let moves =
      pair.new == pair.old
      ? "did not move" : "rose by " + CommonMove.text(from: pair.old, to: pair.new)
    guard let usual = places[1] ?? places[0] else {
      return "\(moves), and too few moved to compare"
    }
    return "\(moves), most by \(usual.text)"
  }

  /// By how much most rates of an award, or of the whole file, moved.
  func move(of award: String?, from: CivilDate) -> CommonMove? {
    common[Place(award: award, from: from)]
  }

  /// The floors from a day, in words: those that raised the most rates first.
  func floors(from: CivilDate) -> [String] {
    let ofDay = floors.filter { $0.key.from == from }.sorted {
      ($0.value, $1.key.figure) > ($1.value, $0.key.figure)
    }
    return ofDay.map { floor, rows in
      let figure = "\(Money(cents: floor.figure)) \(floor.isWeekly ? "a week" : "an hour")"
      return
        "\(floor.isRaise ? "by" : "to") \(figure) (\(CountedWords.text(rows, "rate", "rates")))"
    }
  }

  private static func rises(_ pair: CommonMove.Pair, beyond usual: CommonMove) -> Bool {
    (pair.new - pair.old) * 1_000_000 > usual.rise * pair.old
  }
}
