extension EveningUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, part-time, from 1 July 2025: after 6 pm 125 % of $26.55 = $33.19. Four \
    evening hours at $26.55 are paid $106.20, and $132.76 is owed: $26.56 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "125 % of 26.55 = 33.19",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .met, "the extra alone, 33.19 - 26.55 = 6.64, beside the ordinary line",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening loading [evening, loading]: 3.00 h x 6.64 = 19.92
        """),
    CheckExample(
      .short, "33.19 - 26.55 = 6.64 an hour, 19.92 for three",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .cannotTell, "pay above the award in the same period may make up for it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 30.00 = 600.00
        Evening [evening]: 3.00 h x 30.00 = 90.00
        """),
  ]
}
