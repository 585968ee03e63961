extension CasualLoadingMissing {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, adult, from 1 July 2025: $26.55, and 125 % of it = $33.19 for casuals. \
    Ten hours at $26.55 without loading: 10 × $6.64 = $66.40 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "125 % of 26.55 = 33.19",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 33.19 = 331.90
        """),
    CheckExample(
      .met, "the loading stands on a line of its own",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        Casual loading [casual_loading]: 10.00 h x 6.64 = 66.40
        """),
    CheckExample(
      .short, "33.19 - 26.55 = 6.64 an hour, 66.40 for ten",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        """),
    CheckExample(
      .cannotTell, "nobody says whether casual",
      slip: """
        award MA000004; level 1; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        """),
  ]
}
