extension TwoSlipsDiffer {
  static let workedExample =
    "Two slips are for 7 to 13 July. One says gross $531.00, the other gross $590.00."

  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the same slip twice, as a document and as an export",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00; export
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the second says that it corrects the first",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-23; gross 584.10; correction
        Ordinary hours: 22.00 h x 26.55 = 584.10
        """),
    CheckExample(
      .short, "one week, gross 531.00 and 584.10",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-23; gross 584.10
        Ordinary hours: 22.00 h x 26.55 = 584.10
        """),
  ]
}
