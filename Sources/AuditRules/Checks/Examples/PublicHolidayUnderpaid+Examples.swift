extension PublicHolidayUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, part-time, from 1 July 2025: a public holiday earns 225 % of $26.55 = \
    $59.74. Five hours at $39.83 are paid $199.15, and $298.70 is owed: $99.55 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "225 % of 26.55 = 59.74",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Public holiday worked [public_holiday]: 6.00 h x 59.74 = 358.44
        """),
    CheckExample(
      .met, "a public holiday not worked is paid as any day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Public holiday not worked [public_holiday_not_worked]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .short, "at 150 %: 59.74 - 39.83 = 19.91 an hour, 119.46 for six",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Public holiday worked [public_holiday]: 6.00 h x 39.83 = 238.98
        """),
    CheckExample(
      .cannotTell, "the label does not say whether it was worked",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Public holiday [public_holiday]: 6.00 h x 26.55 = 159.30
        """),
  ]
}
