import PayDomain

/// By what percentages the allowances of an export moved that follow the same prices or wages.
///
/// Allowances follow several indices, so several percentages are usual. None is known beforehand:
/// each is one that the sums of at least ``awards`` awards made.
struct AllowanceMoves {
  /// A sum that moved.
  struct Moved {
    /// The award's code.
    let award: String
    /// The day from which the new sum holds.
    let from: CivilDate
    /// The sums before and after.
    let pair: CommonMove.Pair
  }

  /// How many awards must share a percentage, or a day, before it is usual.
  static let awards = 3

  private let reviewDate: CivilDate
  private let usualDates: Set<CivilDate>
  /// The usual percentages, the commonest first.
  let moves: [CommonMove]
  /// Whether the export is newer than the tables: enough sums moved to say so.
  let isOfNewYear: Bool

  /// Finds the usual moves.
  ///
  /// - Parameters:
  ///   - moved: every new sum of the export.
  ///   - reviewDate: the day from which most of it holds.
  init(_ moved: [Moved], reviewDate: CivilDate) {
    self.reviewDate = reviewDate
    let days = Dictionary(grouping: moved, by: \.from).mapValues { Set($0.map(\.award)) }
    usualDates = Set(days.filter { $0.value.count >= AllowanceMoves.awards }.keys)
    var moves: [CommonMove] = []
    var rest = moved.filter { $0.pair.new > $0.pair.old }
    while let move = CommonMove(rest.map(\.pair)) {
      let made = rest.filter { move.explains($0.pair) }
      guard !made.isEmpty else { break }
      // One award's own index does not hide the next one that several share.
      if Set(made.map(\.award)).count >= AllowanceMoves.awards { moves.append(move) }
      rest.removeAll { move.explains($0.pair) }
    }
    self.moves = moves
    isOfNewYear = moved.count >= CommonMove.least
  }

  /// The usual percentages with two decimals, each once, the commonest first.
  var texts: [String] {
    var texts: [String] = []
    for move in moves {
      let text = CommonMove.text((move.rise + 50) / 100 * 100)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// One part in so many that the rounding of a standard rate, to ten cents of some thousand dollars, can move what
  /// is a share of it.
  private static let partOfRate: Int64 = 10_000

  /// A pair of sums; both are rounded to the same step, of cents, dimes or dollars.
  static func pair(old: Int64, new: Int64, isExpense: Bool) -> CommonMove.Pair {
    let slack: Int64 =
      if old % 100 == 0, new % 100 == 0 { 100 } else if old % 10 == 0, new % 10 == 0 { 10 } else {
        1
      }
    // A step that is itself a large part of the sum would explain every move.
    let own = slack * 100 > old ? 1 : slack
    let ofRate = isExpense ? own : old / partOfRate
    return CommonMove.Pair(old: old, new: new, slack: max(own, ofRate))
  }

  /// Why a move is not a usual one; nil when it is.
  func oddity(of moved: Moved) -> String? {
    let pair = moved.pair
    guard moved.from == reviewDate || usualDates.contains(moved.from) else {
      return "holds from \(moved.from), most of the export from \(reviewDate)"
    }
    let move = CommonMove.text(from: pair.old, to: pair.new)
    if pair.new < pair.old { return "fell by \(move)" }
    if moves.contains(where: { $0.explains(pair) }) { return nil }
    guard !moves.isEmpty else { return "rose by \(move), and too few moved to compare" }
    let usual = texts.prefix(4).joined(separator: ", ")
    return "rose by \(move), those of several awards by \(usual)"
  }
}
