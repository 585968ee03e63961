extension ServiceStep {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025, aged 20: up to six months of service 90 %, $23.90 an \
    hour; after that 100 %, $26.55. With seven months, ten hours at $23.90 are $26.50 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "six months on the last day of the period: 90 % of 26.55 = 23.90",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; started 2025-01-13; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 23.90 = 239.00
        """),
    CheckExample(
      .met, "the full rate after six months",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; started 2025-01-06; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        """),
    CheckExample(
      .short,
      "the seventh month begins on the first day of the period: 26.55 - 23.90 = 2.65 an hour",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; started 2025-01-06; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 23.90 = 239.00
        """),
    CheckExample(
      .cannotTell, "the seventh month begins on the second day of the period",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; started 2025-01-07; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 23.90 = 239.00
        """),
    CheckExample(
      .cannotTell, "nobody says when the employment began",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 23.90 = 239.00
        """),
  ]
}
