import PayDomain

/// Finds evening hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum EveningUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/evening-underpaid", kind: .shortfall,
    title: "evening hours below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays evening hours less than the award's rate for them. The rate may stand on the \
      line whole, or as an extra beside a line that pays the same hours at the ordinary rate; both \
      are tried. Pay above the award elsewhere in the same period is counted first, unless it is \
      known that no set-off applies.
      """,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    examples: [
      CheckExample(
        .met, "125 % of 26.55 = 33.19",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening [evening]: 3.00 h x 33.19 = 99.57
          """),
      CheckExample(
        .met, "the extra alone, 33.19 - 26.55 = 6.64, beside the ordinary line",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening loading [evening, loading]: 3.00 h x 6.64 = 19.92
          """),
      CheckExample(
        .short, "33.19 - 26.55 = 6.64 an hour, 19.92 for three",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening [evening]: 3.00 h x 26.55 = 79.65
          """),
      CheckExample(
        .cannotTell, "pay above the award in the same period may make up for it",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 30.00 = 600.00
          Evening [evening]: 3.00 h x 30.00 = 90.00
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .evening }
}
