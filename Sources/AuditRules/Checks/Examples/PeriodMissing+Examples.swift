extension PeriodMissing {
  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "one week after the other",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "six days of a seven-day week are missing, less than a period",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-20 to 2025-07-26
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "the week from 14 to 20 July is on no slip",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-21 to 2025-07-27
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
