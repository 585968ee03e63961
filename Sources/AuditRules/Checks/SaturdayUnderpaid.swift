import PayDomain

/// Finds Saturday hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum SaturdayUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/saturday-underpaid", kind: .shortfall,
    title: "Saturday hours below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays Saturday hours less than the award's rate for them. The rate may stand on the \
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
        .met, "casual 150 % of 26.55 = 39.83",
        slip: """
          award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
          Saturday [saturday]: 5.00 h x 39.83 = 199.15
          """),
      CheckExample(
        .met, "the unrounded 39.825 is lawful too",
        slip: """
          award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
          Saturday [saturday]: 5.00 h x 39.825 = 199.13
          """),
      CheckExample(
        .short, "39.83 - 33.19 = 6.64 an hour, 33.20 for five",
        slip: """
          award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
          Saturday [saturday]: 5.00 h x 33.19 = 165.95
          """),
      CheckExample(
        .cannotTell, "the tables do not cover the penalty in 2020",
        slip: """
          award MA000004; level 1; part-time; adult; 2020-08-03 to 2020-08-09
          Saturday [saturday]: 5.00 h x 25.00 = 125.00
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .saturday }
}
