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
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    examples: [
      CheckExample(
        .met, "225 % of 26.55 = 59.74",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Public holiday worked [public_holiday]: 6.00 h x 59.74 = 358.44
          """),
      CheckExample(
        .met, "a public holiday not worked is paid as any day",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Public holiday not worked [public_holiday_not_worked]: 7.60 h x 26.55 = 201.78
          """),
      CheckExample(
        .short, "at 150 %: 59.74 - 39.83 = 19.91 an hour, 119.46 for six",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Public holiday worked [public_holiday]: 6.00 h x 39.83 = 238.98
          """),
      CheckExample(
        .cannotTell, "the label does not say whether it was worked",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Public holiday [public_holiday]: 6.00 h x 26.55 = 159.30
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .publicHoliday }
}
