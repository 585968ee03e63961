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
    formula: """
      short = hours × (rate from the change on − rate paid), where the rate paid is exactly \
      the old one
      """,
    workedExample: workedExample,
    clearedBy: """
      A pay period that began before the change, or a later payment of the difference for this \
      period.
      """,
    howWrong: """
      The pay period may have begun before the change. The difference may have been paid \
      later, on another slip.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.isLastYears }
}
