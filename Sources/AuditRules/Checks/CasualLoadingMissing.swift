import PayDomain

/// Finds casuals who are paid the permanent rate for ordinary hours.
///
/// **Law:** the award's casual clause.
enum CasualLoadingMissing: LineCheck {
  static let description = CheckDescription(
    id: "casual/loading-missing", kind: .shortfall, title: "a casual paid without loading",
    law: "the award's casual clause",
    explanation: """
      The employee is casual and the line pays at least the permanent rate, but not the casual \
      loading on top of it. A loading on a line of its own is counted before anything is called \
      short.
      """,
    formula: """
      short = hours × (casual rate − rate paid), less casual loading paid on lines of its own
      """,
    workedExample: workedExample,
    clearedBy: """
      A line of casual loading for the same hours, or employment that is not casual.
      """,
    howWrong: """
      The employee may not be casual. The loading may be paid on another slip, or on a line \
      whose label is not understood.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.lacksCasualLoading }
}
