extension LastYearsRate {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1: $25.65 until June 2025, $26.55 from the first full pay period on or \
    after 1 July 2025. 20 hours at $25.65 in the week from 7 July 2025: 20 × $0.90 = $18.00 \
    short. The week from 30 June 2025 still pays $25.65 lawfully.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the period from 30 June straddles the change and keeps 25.65",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-06-30 to 2025-07-06
        Ordinary hours: 20.00 h x 25.65 = 513.00
        """),
    CheckExample(
      .met, "the new rate from the first full period",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "25.65 was the rate until 30 June 2025; 26.55 is owed: 20 x 0.90 = 18.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 25.65 = 513.00
        """),
    CheckExample(
      .cannotTell, "only the period's end is known and it may have begun before the change",
      slip: """
        award MA000004; level 1; part-time; adult; ends 2025-07-13
        Ordinary hours: 20.00 h x 25.65 = 513.00
        """),
  ]
}
