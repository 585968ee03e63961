extension NightUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    An award gives 130 % at night and the ordinary rate is $30.00: $39.00 an hour. Five \
    night hours at $34.50 are paid $172.50, and $195.00 is owed: $22.50 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
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
      .cannotTell, "pay above the award elsewhere in the period may make up for it",
      slip: """
        award MA000009; class Level 2 food and beverage attendant grade 2; full-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours: 70.00 h x 26.00 = 1820.00
        Night [night]: 3.50 h x 30.07 = 105.25
        """),
  ]
}
