extension OtherLayout {
  /// Synthetic slips of one employer on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "eleven slips of one layout",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Three
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Four
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Five
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Six
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Seven
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Eight
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Nine
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Ten
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Eleven
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "nine slips are too few to have a usual layout",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Three
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Four
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Five
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Six
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Seven
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Eight
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Nine; layout handmade
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "one of eleven slips came in another layout",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Three
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Four
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Five
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Six
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Seven
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Eight
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Nine
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Ten
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Eleven; layout handmade
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
