extension IdenticalSlips {
  static let workedExample = """
    Two slips for 7 to 13 July, for two workers, both say 20.00 h × $26.55, gross $531.00, tax $60.00, net $471.00.
    """

  /// Synthetic slips of one employer on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "two workers with other tax",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two; gross 531.00; tax 62.00; net 469.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "one slip twice",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "two workers, every figure the same",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker One; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; employer Synthetic Grocer Pty Ltd; employee Worker Two; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
