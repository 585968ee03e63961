extension LeaveBalanceMismatch {
  /// The formula with figures, worked through.
  static let worked = """
    40.00 hours before, 2.92 accrued, 7.60 taken: 40.00 + 2.92 − 7.60 = 35.32. The slip says 30.32, which is 5.00 \
    hours less.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "40.00 + 2.92 − 7.60 is 35.32",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours opening 40.00 accrued 2.92 taken 7.60 closing 35.32
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "two hundredths are what four figures of two decimals can be rounded by",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours opening 40.00 accrued 2.92 taken 7.60 closing 35.34
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .short, "three hundredths are not",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours opening 40.00 accrued 2.92 taken 7.60 closing 35.35
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "leave paid out on the slip may have changed the balance",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; leave annual hours opening 40.00 accrued 2.92 taken 7.60 closing 27.72
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Leave cashed out [leave_cashed_out]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .cannotTell, "the figures were guessed at",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; doubtful; leave annual hours opening 40.00 accrued 2.92 taken 7.60 closing 30.32
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
  ]
}
