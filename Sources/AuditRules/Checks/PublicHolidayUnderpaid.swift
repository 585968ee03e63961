import PayDomain

/// Finds work on a public holiday paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum PublicHolidayUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/public-holiday-underpaid", kind: .shortfall,
    title: "public holiday work below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays work on a public holiday less than the award's rate for them. The rate may \
      stand on the line whole, or as an extra beside a line that pays the same hours at the \
      ordinary rate; both are tried. Pay above the award elsewhere in the same period is counted \
      first, unless it is known that no set-off applies. A holiday that was not worked is paid as \
      an ordinary day and is not compared.
      """,
    formula: """
      short = hours × (award rate of the kind of hours − rate paid); an extra on a line of its \
      own counts
      """,
    workedExample: workedExample,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    howWrong: """
      The holiday may not have been worked, or another day may have been agreed instead. The \
      label may stand for other hours than it names, or the line may repeat hours that another \
      line pays whole. An extra may be paid on another slip. Where several rates could apply, \
      the lowest is taken, so more may be owed.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.category == .publicHoliday }
}
