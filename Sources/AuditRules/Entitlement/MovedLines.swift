import PayDomain

/// Lines that the slip's own sums put into another part than their names do.
///
/// A refund of a lease is named like a deduction and stands in gross; a clawback is named like pay and stands among the
/// deductions; a payroll may print gross below what is given up before tax. Where the lines do not come to gross as
/// they are named, and gross is exact with some of them in another part, that is how the slip is read.
struct MovedLines {
  /// What the lines add to the earnings; below zero for what is taken off above gross.
  let change: Money
  /// Whether the net is right too with the lines in their other part; false where no net is printed, or none is right.
  let isProved: Bool
  /// Whether the lines were named as earnings.
  let leavesEarnings: Bool

  /// Looks for the lines; nil when gross is right without, or no part of the lines makes it right.
  init?(_ view: SlipView) {
    guard case .read(let gross) = view.slip.gross else { return nil }
    let sums = view.sums
    guard sums.earningCount > 0, !sums.misses, !sums.fits(gross.value) else { return nil }
    let parts = NetParts(view)
    let isNetRight = view.slip.net.value.map { parts.fits($0, gross.value) }
    for move in MovedLines.moves(view.slip.lines) where sums.fits(gross.value, and: move.change) {
      let moved = parts.moving(move)
      if move.leavesEarnings, moved == nil { continue }
      let isRight = view.slip.net.value.map { moved?.fits($0, gross.value) ?? false }
      // What is taken from gross, and from net once more, is taken twice.
      if isRight == false, isNetRight == true { continue }
      change = move.change
      isProved = isRight == true
      leavesEarnings = move.leavesEarnings
      return
    }
    return nil
  }

  /// One way of putting lines into another part.
  struct Move {
    /// What it adds to the earnings.
    let change: Money
    /// What it takes out of the deductions, as they are added up; below zero where it adds to them.
    let deducted: Money
    /// Whether the lines were named as earnings.
    let leavesEarnings: Bool
  }

  /// The most lines that are tried one by one: no payslip has more deductions.
  private static let mostTried = 100

  /// The ways that are tried: each line of deductions, all of them, all that are printed below zero, then each
  /// line of earnings.
  private static func moves(_ lines: [PayLine]) -> [Move] {
    guard lines.count <= mostTried else { return [] }
    let taken = lines.filter { $0.section == .deduction }.compactMap(\.sum)
      .filter { $0 != .zero }
    let groups = taken.map { [$0] } + (taken.count > 1 ? [taken, taken.filter { $0 < .zero }] : [])
    let earned = lines.filter { $0.section == .earnings }.compactMap(\.sum)
      .filter { $0 != .zero }
    return groups.flatMap { group -> [Move] in
      let signed = group.reduce(Money.zero, +)
      let size = group.reduce(Money.zero) { $0 + $1.magnitude }
      let changes = signed == -size ? [signed] : [signed, -size]
      return changes.map { Move(change: $0, deducted: size, leavesEarnings: false) }
    }
      + earned.map { Move(change: -$0, deducted: -$0.magnitude, leavesEarnings: true) }
  }
}
