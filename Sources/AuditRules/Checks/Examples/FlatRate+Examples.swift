extension FlatRate {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025, all at $28.00: 10 ordinary hours earn $265.50, 5 on \
    Saturday (125 %, $33.19) $165.95, 5 on Sunday (150 %, $39.83) $199.15; together $630.60. \
    20 × $28.00 = $560.00: $70.60 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "39.83 is what Sunday earns, and more than Saturday's 33.19",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 39.83 = 398.30
        Saturday [saturday]: 5.00 h x 39.83 = 199.15
        Sunday [sunday]: 5.00 h x 39.83 = 199.15
        """),
    CheckExample(
      .met, "40.00 is more than every kind of hour earns",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 40.00 = 400.00
        Saturday [saturday]: 5.00 h x 40.00 = 200.00
        Sunday [sunday]: 5.00 h x 40.00 = 200.00
        """),
    CheckExample(
      .short, "20 x 28.00 = 560.00, and 630.60 is owed: 70.60",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 28.00 = 280.00
        Saturday [saturday]: 5.00 h x 28.00 = 140.00
        Sunday [sunday]: 5.00 h x 28.00 = 140.00
        """),
    CheckExample(
      .cannotTell, "20 x 32.00 = 640.00 is enough together; Sunday lacks 5 x 7.83 = 39.15 alone",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 32.00 = 320.00
        Saturday [saturday]: 5.00 h x 32.00 = 160.00
        Sunday [sunday]: 5.00 h x 32.00 = 160.00
        """),
  ]
}
