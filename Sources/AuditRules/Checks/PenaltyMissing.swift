import PayDomain

/// Finds ordinary pay for hours that the line's own date puts on a weekend.
///
/// **Law:** the award's penalty clause.
/// **Limits:** dates that may be the slip's own or the ends of its weeks are not taken for days of work.
enum PenaltyMissing: LineCheck {
  static let description = CheckDescription(
    id: "penalty/missing", kind: .shortfall, title: "weekend hours paid as ordinary hours",
    law: "the award's clause of penalty rates",
    explanation: """
      The date beside the line is a Saturday or a Sunday, and the hours are paid as ordinary \
      hours, without the weekend's penalty. A date is taken for the day of work only where it \
      cannot be the day of payment, the period's end or the end of a week. Pay above the award \
      elsewhere in the same period is counted first, unless it is known that no set-off applies.
      """,
    formula: "short = hours × (weekend rate of the award − rate paid)",
    workedExample: workedExample,
    clearedBy: """
      Another day of work than the date says, a line that pays the extra, or a set-off clause in \
      the contract.
      """,
    howWrong: """
      The date may be the day the hours were entered, not the day they were worked. An extra may \
      stand on another slip.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.isMovedByDay && cause.paysOrdinary }
}
