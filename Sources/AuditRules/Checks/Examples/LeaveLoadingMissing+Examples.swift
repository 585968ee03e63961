extension LeaveLoadingMissing {
  /// The formula with figures, worked through.
  static let worked = """
    7.60 hours of leave at a base rate of $26.55 are $201.78. A loading of 17.5 % is $4.65 an hour: 7.60 × $4.65 = \
    $35.34. The slip pays $201.78 and no loading. Short: $35.34.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the loading has its line",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
        Leave loading [leave_loading]: 7.60 h x 4.65 = 35.34
        """),
    CheckExample(
      .met, "31.20 an hour holds the loading: 26.55 and 17.5 %",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Annual leave [annual_leave]: 7.60 h x 31.20 = 237.12
        """),
    CheckExample(
      .met, "the user says that loading is paid once a year",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; loading other_times
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .short, "the user says that it is paid with each leave: 7.60 hours at 4.65 are 35.34",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; loading with_leave
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .cannotTell, "nobody says when loading is paid",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 30.40 h x 26.55 = 807.12
        Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
        """),
  ]
}
