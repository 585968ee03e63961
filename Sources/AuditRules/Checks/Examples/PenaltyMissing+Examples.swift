extension PenaltyMissing {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025: a Sunday hour earns 150 % of $26.55 = $39.83. Six hours \
    dated Sunday 13 July 2025 at $26.55 are paid $159.30 and earn $238.98: $79.68 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "a Friday: the last day before the weekend",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-08]: 6.00 h x 26.55 = 159.30
        Ordinary hours [2025-07-11]: 6.00 h x 26.55 = 159.30
        """),
    CheckExample(
      .met, "Saturday at 125 % = 33.19",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-08]: 6.00 h x 26.55 = 159.30
        Ordinary hours [2025-07-12]: 6.00 h x 33.19 = 199.14
        """),
    CheckExample(
      .met, "both dates are days on which the slip's weeks end, and no days of work",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-13]: 20.00 h x 26.55 = 531.00
        Ordinary hours [2025-07-20]: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the day before Christmas is no public holiday",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-12-22 to 2026-01-04
        Ordinary hours [2025-12-23]: 6.00 h x 26.55 = 159.30
        Ordinary hours [2025-12-24]: 6.00 h x 26.55 = 159.30
        """),
    CheckExample(
      .cannotTell, "Christmas Day: 6 x (59.74 - 26.55), unless another day was agreed",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-12-22 to 2026-01-04
        Ordinary hours [2025-12-23]: 6.00 h x 26.55 = 159.30
        Ordinary hours [2025-12-25]: 6.00 h x 26.55 = 159.30
        """),
    CheckExample(
      .short, "Saturday 12 July: 33.19 - 26.55 = 6.64 an hour, 39.84 for six",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-08]: 6.00 h x 26.55 = 159.30
        Ordinary hours [2025-07-12]: 6.00 h x 26.55 = 159.30
        """),
    CheckExample(
      .cannotTell, "20 x 3.45 = 69.00 above the award may answer 6 x 3.19 = 19.14",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-08]: 20.00 h x 30.00 = 600.00
        Ordinary hours [2025-07-12]: 6.00 h x 30.00 = 180.00
        """),
  ]
}
