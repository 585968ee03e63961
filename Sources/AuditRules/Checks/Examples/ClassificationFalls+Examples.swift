extension ClassificationFalls {
  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "level 2 after level 1",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 28.00 = 560.00
        ---
        award MA000004; level 2; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 28.00 = 560.00
        """),
    CheckExample(
      .met, "level 1 each week",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "level 1 after level 2",
      slip: """
        award MA000004; level 2; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 28.00 = 560.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 28.00 = 560.00
        """),
  ]
}
