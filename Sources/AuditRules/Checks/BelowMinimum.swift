import PayDomain

/// Finds hours paid below the ordinary rate of the award.
///
/// **Law:** the award's minimum rates clause.
/// **Limits:** an unknown classification takes the lowest the slip allows.
enum BelowMinimum: LineCheck {
  static let description = CheckDescription(
    id: "rate/below-minimum", kind: .shortfall, title: "ordinary hours below the award's minimum",
    law: "the award's clause of minimum rates",
    explanation: """
      The line pays less for an hour than the award's minimum for the classification, employment, \
      age and date. Where one of them is not known, the reading that is best for the employer is \
      taken, and the sum under each classification is shown.
      """,
    formula: """
      short = hours × (lowest rate that may apply − rate paid)
      """,
    workedExample: workedExample,
    clearedBy: """
      A lower classification, an agreement or arrangement that sets another rate, or a correction \
      of the line.
      """,
    howWrong: """
      The slip or the profile may name a wrong classification or age. An agreement, a training \
      contract or a supported wage may set another rate. A correction may stand on another \
      slip.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.category == .ordinary }
}
