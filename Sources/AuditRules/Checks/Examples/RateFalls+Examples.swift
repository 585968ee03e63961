extension RateFalls {
  static let workedExample =
    "The slip to 6 July pays $28.00 an hour, the slip to 13 July $27.00: the rate falls by $1.00."

  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the rate rises",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 28.00 = 560.00
        """),
    CheckExample(
      .met, "from casual to part-time",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 33.19 = 663.80
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "from 28.00 to 26.55",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 28.00 = 560.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
