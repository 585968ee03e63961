extension SuperMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    Lines of 40.00 and 23.72 come to 63.72; the slip prints 73.72 as the contribution. 63.72 is not 73.72.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "40.00 + 23.72 = 63.72",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 40.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 23.72
        """),
    CheckExample(
      .short, "the lines come to 63.72, not 73.72",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 73.72; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 40.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 23.72
        """),
    CheckExample(
      .cannotTell, "the slip was not read whole",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 73.72
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 40.00
        Super guarantee [super_guarantee, in employer_super]: ? each x ? = 23.72
        """),
  ]
}
