extension SuperWrongPercentage {
  /// The formula with figures, worked through.
  static let worked = """
    38.00 hours at $26.55 are $1,008.90, paid on 16 July 2025. 12 % of it is $121.07. The slip states $116.02, which is \
    11.5 %, the percentage until 30 June 2025. Short: $121.07 − $116.02 = $5.05.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "12 % of 1,008.90 is 121.07",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "paid on 30 June 2025, when 11.5 % was the percentage",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-06-23 to 2025-06-29; paid 2025-06-30; super 112.10
        Ordinary hours: 38.00 h x 25.65 = 974.70
        """),
    CheckExample(
      .short, "11.5 % of 1,008.90 is 116.02, 5.05 less than 12 %",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 116.02
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "no day of payment, and the percentage rose within a month of the period",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-06-23 to 2025-06-29; super 112.10
        Ordinary hours: 38.00 h x 25.65 = 974.70
        """),
  ]
}
