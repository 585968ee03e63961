extension SameFault {
  static let workedExample = """
    Twelve workers were paid below the Sunday rate in nine weeks from 12 July, $18.00 each time: twelve workers, \
    nine periods, 108 slips, $1,944.00.
    """

  /// Synthetic slips of one employer on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "two workers are paid right",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "two employers pay two workers right",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Invented Hardware Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "two workers of one employer are paid 20.00 for 26.55",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One
        Ordinary hours: 20.00 h x 20.00 = 400.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two
        Ordinary hours: 20.00 h x 20.00 = 400.00
        """),
  ]
}
