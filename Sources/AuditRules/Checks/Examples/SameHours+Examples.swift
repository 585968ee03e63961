extension SameHours {
  static let workedExample =
    "Ten weekly slips of a casual pay 22.50 hours each, none of them more or less."

  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "seven weeks are too few",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-21 to 2025-07-27
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-28 to 2025-08-03
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-04 to 2025-08-10
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-11 to 2025-08-17
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-18 to 2025-08-24
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "half an hour more in one of eight weeks",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-21 to 2025-07-27
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-28 to 2025-08-03
        Ordinary hours: 20.50 h x 26.55 = 544.28
        ---
        award MA000004; level 1; part-time; adult; 2025-08-04 to 2025-08-10
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-11 to 2025-08-17
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-18 to 2025-08-24
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-25 to 2025-08-31
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "eight weeks of 20.00 h",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-21 to 2025-07-27
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-28 to 2025-08-03
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-04 to 2025-08-10
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-11 to 2025-08-17
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-18 to 2025-08-24
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-08-25 to 2025-08-31
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
