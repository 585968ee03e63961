extension SundayUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, part-time, from 1 July 2025: Sunday 150 % of $26.55 = $39.83. Six hours \
    at the Saturday rate of $33.19 are paid $199.14, and $238.98 is owed: $39.84 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "150 % of 26.55 = 39.83",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Sunday [sunday]: 6.00 h x 39.83 = 238.98
        """),
    CheckExample(
      .met, "the extra alone, 13.28, beside the ordinary line",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Sunday penalty [sunday]: 6.00 h x 13.28 = 79.68
        """),
    CheckExample(
      .short, "39.83 - 26.55 = 13.28 an hour, 79.68 for six",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Sunday [sunday]: 6.00 h x 26.55 = 159.30
        """),
    CheckExample(
      .cannotTell, "40.00 for every hour answers the whole period",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 36.00 = 720.00
        Sunday [sunday]: 6.00 h x 36.00 = 216.00
        """),
  ]
}
