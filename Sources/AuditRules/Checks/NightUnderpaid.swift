import PayDomain

/// Finds night hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum NightUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/night-underpaid", kind: .shortfall, title: "night hours below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays night hours less than the award's rate for them. The rate may stand on the \
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
        .met, "25.85 + 4.22 = 30.07 an hour",
        slip: """
          award MA000009; class Level 2 food and beverage attendant grade 2; full-time; adult; 2025-07-07 to 2025-07-20
          Ordinary hours: 70.00 h x 25.85 = 1809.50
          Night [night]: 4.00 h x 30.07 = 120.28
          """),
      CheckExample(
        .met, "4.22 alone beside the ordinary line",
        slip: """
          award MA000009; class Level 2 food and beverage attendant grade 2; full-time; adult; 2025-07-07 to 2025-07-20
          Ordinary hours: 76.00 h x 25.85 = 1964.60
          Night loading [night, loading]: 4.00 h x 4.22 = 16.88
          """),
      CheckExample(
        .short, "without the 4.22: 16.88 for four hours",
        slip: """
          award MA000009; class Level 2 food and beverage attendant grade 2; full-time; adult; 2025-07-07 to 2025-07-20
          Ordinary hours: 70.00 h x 25.85 = 1809.50
          Night [night]: 4.00 h x 25.85 = 103.40
          """),
      CheckExample(
        .cannotTell, "a part of an hour may earn the whole flat sum",
        slip: """
          award MA000009; class Level 2 food and beverage attendant grade 2; full-time; adult; 2025-07-07 to 2025-07-20
          Ordinary hours: 70.00 h x 25.85 = 1809.50
          Night [night]: 3.50 h x 30.07 = 105.25
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .night }
}
