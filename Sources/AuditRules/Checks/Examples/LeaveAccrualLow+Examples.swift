extension LeaveAccrualLow {
  /// The formula with figures, worked through.
  static let worked = """
    Four weeks of 38.00 hours: 152.00 × 4 × 7 ÷ 366 = 11.628 hours of annual leave at least (152.00 ÷ 13 = 11.692 is \
    usual). The slip says that 8.00 accrued. That is 3.628 hours too few.
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
      .met, "a cent of an hour is rounding: 11.62",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-08-03; paid 2025-08-06; leave annual hours accrued 11.62
        Ordinary hours: 152.00 h x 26.55 = 4035.60
        """),
    CheckExample(
      .short, "152.00 × 4 × 7 ÷ 366 is 11.628: 11.61 is less than the longest year gives",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-08-03; paid 2025-08-06; leave annual hours accrued 11.61
        Ordinary hours: 152.00 h x 26.55 = 4035.60
        """),
    CheckExample(
      .short, "personal leave: the least is 152.00 × 2 × 7 ÷ 366 = 5.814",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-08-03; paid 2025-08-06; leave personal hours accrued 5.60
        Ordinary hours: 152.00 h x 26.55 = 4035.60
        """),
    CheckExample(
      .cannotTell, "nothing in a pay may be leave credited once a year",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-08-03; paid 2025-08-06; leave annual hours accrued 0.00
        Ordinary hours: 152.00 h x 26.55 = 4035.60
        """),
    CheckExample(
      .cannotTell, "a part-time employee may have worked more than was agreed",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 1.00
        Ordinary hours: 30.00 h x 26.55 = 796.50
        """),
    CheckExample(
      .cannotTell, "one week is no span that proves it",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours accrued 2.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
  ]
}
