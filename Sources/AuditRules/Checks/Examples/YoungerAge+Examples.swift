extension YoungerAge {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025: 70 % at the age of 18, $18.59 an hour; adults $26.55. \
    Somebody of 22 is paid ten hours at $18.59: 10 × $7.96 = $79.60 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "twenty with unknown service: 90 % of 26.55 is lawful for up to six months",
      slip: """
        award MA000004; level 1; part-time; born 2005-01-10; started 2025-05-01; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 23.90 = 239.00
        """),
    CheckExample(
      .met, "eighteen at 70 %: 1008.90 x 70 % / 38 = 18.59",
      slip: """
        award MA000004; level 1; part-time; born 2007-01-10; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 18.59 = 185.90
        """),
    CheckExample(
      .short, "22 and paid the 70 % of eighteen: 26.55 - 18.59 = 7.96 an hour",
      slip: """
        award MA000004; level 1; part-time; born 2003-01-10; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 18.59 = 185.90
        """),
    CheckExample(
      .cannotTell, "the age is not known: 18.59 is right at eighteen",
      slip: """
        award MA000004; level 1; part-time; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 18.59 = 185.90
        """),
  ]
}
