extension BelowMinimum {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, adult, from 1 July 2025: $26.55 an hour. 20 hours at $26.53 are paid \
    $530.60, and $531.00 is owed: $0.40 short. A cent an hour less, $26.54, is taken as \
    rounding.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "26.55 is the rate of level 1",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "a cent below is rounding",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.54 = 530.80
        """),
    CheckExample(
      .met, "1008.90 is the wage of a full-time week",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.5500 = 1008.90
        """),
    CheckExample(
      .short, "two cents below: 20 x 0.02 = 0.40",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.53 = 530.60
        """),
    CheckExample(
      .cannotTell, "the level is not known: 27.16 is enough at levels 1 and 2",
      slip: """
        award MA000004; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 27.16 = 543.20
        """),
    CheckExample(
      .cannotTell, "a part-timer's 15 % on its own line: 775.50 + 116.40 = 30 x 29.73 = 891.90",
      slip: """
        award MA000022; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 30.00 h x 25.85 = 775.50
        P/T allowance [allowance]: 30.00 h x 3.88 = 116.40
        """),
    CheckExample(
      .short, "laundry is not pay for the hours: 20 x (26.55 - 26.00) = 11.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.00 = 520.00
        Laundry allowance [allowance]: 1.00 each x 15.00 = 15.00
        """),
    CheckExample(
      .cannotTell, "an enterprise agreement is named",
      slip: """
        award Hillside Enterprise Agreement 2023; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 20.00 = 400.00
        """),
  ]
}
