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

  private struct Floor: Hashable {
    let from: CivilDate
    let figure: Int64
    let isWeekly: Bool
  }

  /// How many awards must share a figure before it is a floor.
  private static let awardsOfFloor = 3

  private let common: [Place: CommonMove]
  private var floors: [Floor: Int] = [:]

  /// Finds the usual moves.
  init(_ moved: [Moved]) {
    var groups: [Place: [CommonMove.Pair]] = [:]
    for each in moved {
      groups[Place(award: nil, from: each.from), default: []].append(each.pair)
      groups[Place(award: each.award, from: each.from), default: []].append(each.pair)
    }
    // An award's own move counts when more than half of its rates made it.
    common = groups.compactMapValues { pairs in
      CommonMove(pairs).flatMap { $0.count * 2 > pairs.count ? $0 : nil }
    }
    var awards: [Floor: Set<String>] = [:]
    var rows: [Floor: Int] = [:]
    for each in moved {
      guard let usual = common[Place(award: nil, from: each.from)], !usual.explains(each.pair),
        ReviewMoves.rises(each.pair, beyond: usual)
      else { continue }
      let floor = Floor(from: each.from, figure: each.pair.new, isWeekly: each.isWeekly)
      awards[floor, default: []].insert(each.award)
      rows[floor, default: 0] += 1
    }
    for (floor, sharing) in awards where sharing.count >= ReviewMoves.awardsOfFloor {
      floors[floor] = rows[floor]
    }
  }

  /// Why a move is not a usual one; nil when it is.
  func oddity(of moved: Moved) -> String? {
    let pair = moved.pair
    if pair.new < pair.old { return "fell by \(CommonMove.text(from: pair.new, to: pair.old))" }
    let places = [moved.award, nil].map { common[Place(award: $0, from: moved.from)] }
    if places.contains(where: { $0?.explains(pair) ?? false }) { return nil }
    let floor = Floor(from: moved.from, figure: pair.new, isWeekly: moved.isWeekly)
    if floors[floor] != nil { return nil }
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

  /// The floors from a day, in words.
  func floors(from: CivilDate) -> [String] {
    floors.filter { $0.key.from == from }.sorted { $0.key.figure < $1.key.figure }.map {
      "\(Money(cents: $0.key.figure)) \($0.key.isWeekly ? "a week" : "an hour") (\($0.value) rates)"
    }
  }

  private static func rises(_ pair: CommonMove.Pair, beyond usual: CommonMove) -> Bool {
    (pair.new - pair.old) * 1_000_000 > usual.rise * pair.old
  }
}
