extension OvertimeUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, full-time, from 1 July 2025: the first overtime rate is 150 % of $26.55 \
    = $39.83. Three hours at $33.19 are paid $99.57, and $119.49 is owed: $19.92 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
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
      .short, "39.83 - 33.19 = 6.64 an hour, 19.92 for three",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Overtime: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .cannotTell, "the tier is not on the slip: 39.83 is right for the first hours of a day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Overtime: 5.00 h x 39.83 = 199.15
        """),
  ]
}
