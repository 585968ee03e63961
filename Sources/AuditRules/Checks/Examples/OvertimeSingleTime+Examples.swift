extension OvertimeSingleTime {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025: the first overtime rate is 150 % of $26.55 = $39.83. \
    Three hours of overtime at $26.55 are paid $79.65 and earn $119.49: $39.84 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "150 % of 26.55 = 39.83",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Overtime: 3.00 h x 39.83 = 119.49
        """),
    CheckExample(
      .met, "all hours at 40.00 hold the overtime too: 2 x 40.00 is more than 2 x 39.83",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 40.00 = 1520.00
        Overtime 1.5: 2.00 h x 40.00 = 80.00
        """),
    CheckExample(
      .short, "39.83 - 26.55 = 13.28 an hour, 39.84 for three",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Overtime: 3.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .cannotTell, "38 x 3.45 = 131.10 above the award may answer 3 x 9.83 = 29.49",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 30.00 = 1140.00
        Overtime: 3.00 h x 30.00 = 90.00
        """),
  ]
}
