import PayDomain

/// Finds lines that pay to the cent the ordinary rate of a younger age.
///
/// **Law:** the award's junior rates clause; the percentage is that of the age on the day worked.
enum YoungerAge: LineCheck {
  static let description = CheckDescription(
    id: "rate/younger-age", kind: .shortfall, title: "the rate of a younger age",
    law: "the award's clause of junior rates; the percentage is that of the age on the day",
    explanation: """
      The line pays exactly the junior rate of a younger age than the employee has on the day. A \
      birthday inside the period changes the rate from that day; where the lines carry no days, \
      both ages are tried.
      """,
    formula: """
      short = hours × (rate of the age on the day − rate paid), where the rate paid is exactly \
      that of a younger age
      """,
    workedExample: workedExample,
    clearedBy: """
      A date of birth that makes the employee younger.
      """,
    howWrong: """
      The date of birth on the slip or in the profile may be wrong. A training contract may \
      set the same figure.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.isYoungersRate }
}
