extension LeaveAccrualLow {
  /// The formula with figures, worked through.
  static let worked = """
    38.00 hours: 38.00 × 4 × 7 ÷ 366 = 2.907 hours of annual leave at least (38.00 ÷ 13 = 2.923 is usual). The slip \
    says that 2.00 accrued. That is 0.907 hours too few.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "38.00 ÷ 13 is 2.92",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours accrued 2.92
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "38.00 × 4 × 7 ÷ 366 is 2.907; two decimals may be rounded from there",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours accrued 2.90
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "personal leave: 38.00 ÷ 26 is 1.46",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave personal hours accrued 1.46
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .short, "2.89 is less than the longest year gives",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours accrued 2.89
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .short, "personal leave: the least is 38.00 × 2 × 7 ÷ 366 = 1.454",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave personal hours accrued 1.40
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "nothing in a pay may be leave credited once a year",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours accrued 0.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "a part-time employee may have worked more than was agreed",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 1.00
        Ordinary hours: 30.00 h x 26.55 = 796.50
        """),
  ]
}
