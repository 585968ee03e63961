import PayDomain

/// Finds juniors who are paid to the cent the rate of less service than they have.
///
/// **Law:** the award's junior rates clause, where a percentage rises with the length of service.
enum ServiceStep: LineCheck {
  static let description = CheckDescription(
    id: "rate/service-step", kind: .shortfall, title: "the junior rate of less service",
    law: "the award's clause of junior rates, where the percentage rises with service",
    explanation: """
      In some awards a junior's percentage rises after a length of service, without a birthday. \
      The line pays exactly the percentage from before that step, though the day on which \
      employment began puts the work after it.
      """,
    formula: "short = hours × (rate of the step reached − rate paid)",
    workedExample: workedExample,
    clearedBy: "A later day on which employment with this employer began.",
    howWrong: """
      Employment may have been broken off and begun again, so that service counts from a later \
      day than the slip or the profile says.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.isEarlierStep }
}
