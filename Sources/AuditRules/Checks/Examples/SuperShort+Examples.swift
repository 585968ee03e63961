extension SuperShort {
  /// The formula with figures, worked through.
  static let worked = """
    38.00 hours at $26.55 are $1,008.90; two hours of overtime do not count. 12 % of $1,008.90 is $121.07. The slip states \
    $100.00. Short: $21.07.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "overtime does not count: 12 % of 1,008.90 is 121.07",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Overtime 1.5: 2.00 h x 39.83 = 79.66
        """),
    CheckExample(
      .short, "100.00 is 21.07 less than 12 % of 1,008.90",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 100.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "an unknown payment may count",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Project 77 [unknown]: ? h x ? = 60.00
        """),
    CheckExample(
      .cannotTell, "nobody says whether an adult",
      slip: """
        award MA000004; level 1; part-time; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 10.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
