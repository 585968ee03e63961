extension LeaveBelowBaseRate {
  /// The formula with figures, worked through.
  static let worked = """
    7.60 hours of annual leave paid at $25.00 are $190.00. The award's base rate is $26.55: 7.60 × $26.55 = \
    $201.78. Short: $201.78 − $190.00 = $11.78.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "7.60 hours at the base rate of 26.55 are 201.78",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .met, "a cent an hour is rounding",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 7.60 h x 26.54 = 201.70
        """),
    CheckExample(
      .short, "25.00 an hour is below 25.65, the rate until June 2025, too: 201.78 less 190.00",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 7.60 h x 25.00 = 190.00
        """),
    CheckExample(
      .cannotTell, "25.65 was the rate until June 2025, and the leave may be of that month",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 7.60 h x 25.65 = 194.94
        """),
    CheckExample(
      .cannotTell, "about half the rate may be leave at half pay",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 7.60 h x 13.28 = 100.93
        """),
    CheckExample(
      .cannotTell, "a day of leave does not say its hours",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Personal leave [personal_leave]: 1.00 days x 190.00 = 190.00
        """),
    CheckExample(
      .cannotTell,
      "ordinary hours are paid 3.45 above the award, which a set-off clause may let answer",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 30.00 = 912.00
        Personal leave [personal_leave]: 7.60 h x 25.00 = 190.00
        """),
  ]
}
