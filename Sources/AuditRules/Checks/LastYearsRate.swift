import PayDomain

/// Finds lines that pay to the cent what was owed before the last change of rates.
///
/// **Law:** the award's minimum rates clause; a change holds from the first full pay period on or after its date.
enum LastYearsRate: LineCheck {
  static let description = CheckDescription(
    id: "rate/last-years-rate", kind: .shortfall, title: "the rate of before the last change",
    law:
      "the award's clause of minimum rates; changes hold from the first full pay period on or after their date",
    explanation: """
      The line pays exactly the figure of before the last change of award rates, in a pay period \
      that starts on or after the change. The new rate holds from the first full pay period on or \
      after the date of the change; a period that straddles the date keeps the old rate whole.
      """,
    clearedBy: """
      A pay period that began before the change, or a later payment of the difference for this \
      period.
      """,
    examples: [
      CheckExample(
        .met, "the period from 30 June straddles the change and keeps 25.65",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-06-30 to 2025-07-06
          Ordinary hours: 20.00 h x 25.65 = 513.00
          """),
      CheckExample(
        .met, "the new rate from the first full period",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          """),
      CheckExample(
        .short, "25.65 was the rate until 30 June 2025; 26.55 is owed: 20 x 0.90 = 18.00",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 25.65 = 513.00
          """),
      CheckExample(
        .cannotTell, "only the period's end is known and it may have begun before the change",
        slip: """
          award MA000004; level 1; part-time; adult; ends 2025-07-13
          Ordinary hours: 20.00 h x 25.65 = 513.00
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.isLastYears }
}
