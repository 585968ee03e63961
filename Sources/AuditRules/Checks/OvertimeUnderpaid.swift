import PayDomain

/// Finds overtime paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum OvertimeUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "overtime/underpaid", kind: .shortfall, title: "overtime below the overtime rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays overtime less than the award's rate for them. The rate may stand on the line \
      whole, or as an extra beside a line that pays the same hours at the ordinary rate; both are \
      tried. Pay above the award elsewhere in the same period is counted first, unless it is known \
      that no set-off applies. Where the label names no tier, the lowest is taken.
      """,
    formula: """
      short = hours × (lowest overtime rate that the label allows − rate paid)
      """,
    workedExample: workedExample,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    howWrong: """
      The hours may be agreed extra hours that the award pays as ordinary ones. Time off may \
      have been taken instead. Where the label names no step, the lowest overtime rate is \
      taken, so more may be owed.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool {
    cause.category == .overtime || cause.category == .rosteredDayOff
  }
}
