import PayDomain

/// Finds overtime that is paid as an ordinary hour is.
///
/// **Law:** the award's overtime clause.
enum OvertimeSingleTime: LineCheck {
  static let description = CheckDescription(
    id: "overtime/single-time", kind: .shortfall, title: "overtime paid at the ordinary rate",
    law: "the award's clause of overtime",
    explanation: """
      The slip itself calls the hours overtime and pays them what an ordinary hour gets: the \
      award's ordinary rate, or the rate of the slip's own ordinary hours. Overtime earns more \
      than that from its first hour. Pay above the award elsewhere in the same period is counted \
      first, unless it is known that no set-off applies.
      """,
    formula: "short = hours × (lowest overtime rate of the award − rate paid)",
    workedExample: workedExample,
    clearedBy: """
      A line that pays the overtime's extra, time off taken instead by agreement, or a set-off \
      clause in the contract.
      """,
    howWrong: """
      An employer may call hours overtime that the award calls ordinary, such as agreed extra \
      hours of a part-timer. Time off instead of overtime pay does not show on every slip. Where \
      the label names no step, the lowest overtime rate is taken, so more may be owed.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool {
    cause.category == .overtime && cause.paysOrdinary
  }
}
