extension GrossMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    531.00 + 99.57 = 630.57, and the gross shown is 620.57: 10.00 apart.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "531.00 + 99.57 = 630.57",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 630.57
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .met, "a cent of rounding over two lines",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 630.58
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .short, "the lines come to 630.57, not 620.57",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 620.57
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .cannotTell, "a line does not state its amount",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 620.57
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Meal [expense_allowance]: 1.00 h x ? = ?
        """),
  ]
}
