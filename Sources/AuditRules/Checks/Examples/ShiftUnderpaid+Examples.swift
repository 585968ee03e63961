extension ShiftUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    An award gives an afternoon shift 115 % and the ordinary rate is $30.00: $34.50 an hour. \
    38 hours at $33.00 are paid $1,254.00, and $1,311.00 is owed: $57.00 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "130 % of 26.55 = 34.52",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
        Night shift [shift]: 8.00 h x 34.52 = 276.16
        """),
    CheckExample(
      .met, "the lowest shift rate, 112.5 % = 29.87, may be what is meant",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
        Night shift [shift]: 8.00 h x 34.52 = 276.16
        """),
    CheckExample(
      .short, "below the lowest: 29.87 - 26.55 = 3.32 an hour, 26.56 for eight",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
        Shift [shift]: 8.00 h x 26.55 = 212.40
        """),
    CheckExample(
      .cannotTell, "which shift it was is not on the slip",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
        Shift [shift]: 8.00 h x 29.87 = 238.96
        """),
  ]
}
