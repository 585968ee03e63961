extension MinimumEngagement {
  /// The formula with figures.
  static let workedExample = """
    Retail level 1, casual, from 1 July 2025: at least 3 hours a day, or 1.5 for some school \
    students, at $33.19. Paid 1 hour on Tuesday and 1 hour on Friday: 2 × 0.5 × $33.19 = $33.19 \
    short for certain where the employer sent the worker home, 2 × 2 × $33.19 = $132.76 likely.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "three hours are the least a part-timer is paid",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 3.00 h x 26.55 = 79.65
        Ordinary hours [2025-07-10]: 3.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .met, "the lines of one day belong together: 1 + 2 hours",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 1.00 h x 26.55 = 26.55
        Evening [evening, 2025-07-08]: 2.00 h x 33.19 = 66.38
        Ordinary hours [2025-07-10]: 3.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .met, "one line without a day may belong to either",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 1.00 h x 26.55 = 26.55
        Ordinary hours: 2.00 h x 26.55 = 53.10
        """),
    CheckExample(
      .short, "2.50 hours on two days: 2 x 0.50 x 26.55 = 26.55",
      slip: """
        award MA000004; level 1; part-time; adult; sent home; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 2.50 h x 26.55 = 66.38
        Ordinary hours [2025-07-10]: 2.50 h x 26.55 = 66.38
        """),
    CheckExample(
      .short, "even a school student is paid 1.50 hours: 2 x 0.50 x 33.19 = 33.19",
      slip: """
        award MA000004; level 1; casual; adult; sent home; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 1.00 h x 33.19 = 33.19
        Ordinary hours [2025-07-10]: 1.00 h x 33.19 = 33.19
        """),
    CheckExample(
      .cannotTell, "two hours a day are enough for some school students",
      slip: """
        award MA000004; level 1; casual; adult; sent home; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 2.00 h x 33.19 = 66.38
        Ordinary hours [2025-07-10]: 2.00 h x 33.19 = 66.38
        """),
    CheckExample(
      .cannotTell, "on one day somebody may have gone home",
      slip: """
        award MA000004; level 1; part-time; adult; sent home; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 2.50 h x 26.55 = 66.38
        Ordinary hours [2025-07-10]: 3.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .cannotTell, "two short days among longer ones: somebody may have gone home twice",
      slip: """
        award MA000004; level 1; part-time; adult; sent home; 2025-07-07 to 2025-07-20
        Ordinary hours [2025-07-08]: 2.50 h x 26.55 = 66.38
        Ordinary hours [2025-07-10]: 5.00 h x 26.55 = 132.75
        Ordinary hours [2025-07-15]: 2.50 h x 26.55 = 66.38
        """),
    CheckExample(
      .cannotTell, "two days side by side may be shifts past midnight",
      slip: """
        award MA000004; level 1; part-time; adult; sent home; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-09]: 2.50 h x 26.55 = 66.38
        Ordinary hours [2025-07-10]: 2.50 h x 26.55 = 66.38
        """),
    CheckExample(
      .cannotTell, "nobody said who ended the shifts: somebody may have gone home on both days",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours [2025-07-08]: 2.50 h x 26.55 = 66.38
        Ordinary hours [2025-07-10]: 2.50 h x 26.55 = 66.38
        """),
  ]
}
