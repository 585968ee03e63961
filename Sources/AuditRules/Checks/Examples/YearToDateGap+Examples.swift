extension YearToDateGap {
  static let workedExample = """
    The slip paid on 17 July says gross to date $1,062.00, the one paid on 24 July says $2,093.00 and pays \
    $531.00. $2,093.00 − $1,062.00 − $531.00 = $500.00: pay of $500.00 is on no slip here.
    """

  /// Synthetic slips of one worker that it is met, short and cannot be told for; run as tests.
  ///
  /// Each week pays 20 h × $26.55 = $531.00.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "531.00 + 531.00 = 1,062.00, and so on",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00; ytd gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; paid 2025-07-23; gross 531.00; ytd gross 1062.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the sum begins again with the first pay of 1 July or later",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-06-16 to 2025-06-22; paid 2025-06-25; gross 513.00; ytd gross 25650.00
        Ordinary hours: 20.00 h x 25.65 = 513.00
        ---
        award MA000004; level 1; part-time; adult; 2025-06-23 to 2025-06-29; paid 2025-07-02; gross 513.00; ytd gross 513.00
        Ordinary hours: 20.00 h x 25.65 = 513.00
        """),
    CheckExample(
      .short, "1,562.00 - 1,062.00 is 31.00 less than the pay of 531.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00; ytd gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; paid 2025-07-23; gross 531.00; ytd gross 1062.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-21 to 2025-07-27; paid 2025-07-30; gross 531.00; ytd gross 1562.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a week has no slip here, and its 531.00 is what the sum to date holds more",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 531.00; ytd gross 531.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; paid 2025-07-23; gross 531.00; ytd gross 1062.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-28 to 2025-08-03; paid 2025-08-06; gross 531.00; ytd gross 2124.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
