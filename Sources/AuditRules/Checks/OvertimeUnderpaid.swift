import PayDomain

/// Finds overtime paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum OvertimeUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "overtime/underpaid", kind: .shortfall, title: "overtime below the overtime rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays overtime less than the award's rate for them. The rate may stand on the line \
      whole, or as an extra beside a line that pays the same hours at the ordinary rate; both are \
      tried. Pay above the award elsewhere in the same period is counted first, unless it is known \
      that no set-off applies. Where the label names no tier, the lowest is taken.
      """,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    examples: [
      CheckExample(
        .met, "150 % of 26.55 = 39.83, the first hours",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          Overtime 1.5: 2.00 h x 39.83 = 79.66
          """),
      CheckExample(
        .met, "200 % as labelled",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          Overtime 2.0: 2.00 h x 53.10 = 106.20
          """),
      CheckExample(
        .short, "39.83 - 26.55 = 13.28 an hour, 39.84 for three",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          Overtime: 3.00 h x 26.55 = 79.65
          """),
      CheckExample(
        .cannotTell, "the tier is not on the slip: 39.83 is right for the first hours of a day",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          Overtime: 5.00 h x 39.83 = 199.15
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool {
    cause.category == .overtime || cause.category == .rosteredDayOff
  }
}
