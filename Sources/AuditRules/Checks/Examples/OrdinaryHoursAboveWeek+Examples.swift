extension OrdinaryHoursAboveWeek {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, from 1 July 2025: a fortnight holds 76 hours. 80 ordinary hours at $26.55 \
    are 4 over; overtime begins at 150 %, $39.83. 4 × ($39.83 − $26.55) = $53.12.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "38 hours are the week's",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-13
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "76 hours are the fortnight's",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-20
        Ordinary hours: 76.00 h x 26.55 = 2017.80
        """),
    CheckExample(
      .met, "a month proves nothing, and neither does a February of four weeks",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2026-02-01 to 2026-02-28
        Ordinary hours: 164.67 h x 26.55 = 4371.99
        """),
    CheckExample(
      .met, "the hour beyond 38 is paid as overtime",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-13
        Ordinary hours: 39.00 h x 26.55 = 1035.45
        Overtime 1.5: 1.00 h x 39.83 = 39.83
        """),
    CheckExample(
      .short, "one hour over: 39.83 - 26.55 = 13.28, where nothing is averaged",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-13
        Ordinary hours: 39.00 h x 26.55 = 1035.45
        """),
    CheckExample(
      .cannotTell, "39 hours may be averaged with 37 of the next week",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 39.00 h x 26.55 = 1035.45
        """),
    CheckExample(
      .cannotTell, "38 x 3.45 + 3.45 above the award may answer 39.83 - 30.00",
      slip: """
        award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-13
        Ordinary hours: 39.00 h x 30.00 = 1170.00
        """),
  ]
}
