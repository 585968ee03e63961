extension SuperSacrificeCounted {
  /// The formula with figures, worked through.
  static let worked = """
    $1,000.00 earned, $100.00 given up for super, 12 % due: $120.00. The slip states $20.00, and $20.00 + $100.00 = \
    $120.00. Short: $120.00 − $20.00 = $100.00. Stating 12 % of $900.00, $108.00, is short of $12.00.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the guarantee is whole beside 100.00 given up: 12 % of 1,008.90 is 121.07",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Salary sacrifice super [salary_sacrifice]: ? h x ? = 100.00
        """),
    CheckExample(
      .met, "200.00 given up for a car is no pay any more: 12 % of 1,008.90 was paid all the same",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Novated lease [deduction]: ? h x ? = 200.00
        """),
    CheckExample(
      .short, "21.07 of the employer and 100.00 of the worker are 121.07: short of 100.00",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 21.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Salary sacrifice super [salary_sacrifice]: ? h x ? = 100.00
        """),
    CheckExample(
      .short, "12 % of 908.90, what was left, is 109.07: short of 12.00",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 109.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Salary sacrifice super [salary_sacrifice]: ? h x ? = 100.00
        """),
    CheckExample(
      .cannotTell, "97.07 is 12 % of 808.90, and nobody says what 200.00 was given up for",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 97.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Salary sacrifice [salary_sacrifice]: ? h x ? = 200.00
        """),
  ]
}
