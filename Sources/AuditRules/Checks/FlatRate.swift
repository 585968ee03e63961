import PayDomain

/// Finds slips that pay one rate for every hour, too little for the hours that earn more.
///
/// **Law:** the award's penalty and overtime clauses.
/// **Limits:** a flat rate that is enough for all hours of the period together is met.
enum FlatRate: LineCheck {
  static let description = CheckDescription(
    id: "penalty/flat-rate", kind: .shortfall, title: "one flat rate for every hour",
    law: "the award's clauses of penalty rates and overtime",
    explanation: """
      Every hour of the slip is paid the same, within a cent, though two or more kinds of hours \
      among them earn more than ordinary ones. A flat rate is lawful where it is high enough: \
      what the ordinary hours are paid above the award is counted towards the others first, \
      unless it is known that no set-off applies. What is left is short.
      """,
    formula: """
      short = Σ hours × award rate of their kind − Σ hours × flat rate, never below zero, and \
      shown on the lines that lack it
      """,
    workedExample: workedExample,
    clearedBy: """
      An agreement or annualised wage that sets the flat rate, a set-off clause, or other hours \
      than the labels say.
      """,
    howWrong: """
      A loaded rate under an agreement may be lawful as it stands. Extra pay for the same hours \
      may stand on another slip.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.isFlat }
}
