import PayDomain

/// Finds Sunday hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum SundayUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/sunday-underpaid", kind: .shortfall, title: "Sunday hours below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays Sunday hours less than the award's rate for them. The rate may stand on the \
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
        .met, "150 % of 26.55 = 39.83",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Sunday [sunday]: 6.00 h x 39.83 = 238.98
          """),
      CheckExample(
        .met, "the extra alone, 13.28, beside the ordinary line",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Sunday penalty [sunday]: 6.00 h x 13.28 = 79.68
          """),
      CheckExample(
        .short, "39.83 - 26.55 = 13.28 an hour, 79.68 for six",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Sunday [sunday]: 6.00 h x 26.55 = 159.30
          """),
      CheckExample(
        .cannotTell, "40.00 for every hour answers the whole period",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 36.00 = 720.00
          Sunday [sunday]: 6.00 h x 36.00 = 216.00
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .sunday }
}
