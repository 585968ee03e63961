extension SaturdayUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, part-time, from 1 July 2025: Saturday 125 % of $26.55 = $33.19. Six \
    hours at $30.00 are paid $180.00, and $199.14 is owed: $19.14 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
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
  ]
}
