extension CasualLeaveAccrues {
  /// The formula with figures.
  static let workedExample = """
    The slip prints Casual, pays 20 hours at $33.19, and its leave table shows annual leave \
    accrued 1.54 hours this period. One of the two is wrong.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "a part-timer's leave accrues: 20 / 13 = 1.54",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 1.54
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "a casual keeps a balance from before, and nothing accrues",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 0.00 closing 12.00
        Ordinary hours: 20.00 h x 33.19 = 663.80
        """),
    CheckExample(
      .met, "a casual's loading",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        Casual loading [casual_loading]: 10.00 h x 6.64 = 66.40
        """),
    CheckExample(
      .short, "the slip says casual, and leave accrues",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 1.54
        Ordinary hours: 20.00 h x 33.19 = 663.80
        """),
    CheckExample(
      .short, "the slip says part-time, and every ordinary hour gets the casual loading",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 26.55 = 265.50
        Casual loading [casual_loading]: 10.00 h x 6.64 = 66.40
        """),
    CheckExample(
      .cannotTell, "the figures were read by guess",
      slip: """
        doubtful; award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; leave annual hours accrued 1.54
        Ordinary hours: 20.00 h x 33.19 = 663.80
        """),
  ]
}
