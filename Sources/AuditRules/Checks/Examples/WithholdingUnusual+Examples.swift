extension WithholdingUnusual {
  /// The formula with figures, worked through.
  static let worked = """
    $1,000.00 a week in 2025-26, tax-free threshold claimed: 0.3227 × 1,000.99 − 180.0385 = 142.98, so $143. \
    Without a tax file number it is 47 %: $470. A slip that withholds $20 is below every scale.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "0.3227 × 1,008.99 − 180.0385 = 145.56: the tax-free threshold is claimed",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax 146.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met,
      "0.3027 × 1,008.99 − 180.0385 = 125.38: exempt from the Medicare levy, and a dollar less",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax 124.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "47 % of 1,008.99 is 474.23: no tax file number, and a dollar more",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax 475.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .short, "a cent below the lowest and its dollar",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax 123.99
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "the bonus may be taxed by another table",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1508.90; tax 60.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Bonus [bonus]: ? h x ? = 500.00
        """),
    CheckExample(
      .cannotTell, "a study loan may be withheld, of which the tables begin in 2026",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax 475.01
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
  ]
}
