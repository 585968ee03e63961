extension SuperLate {
  /// The formula with figures, worked through.
  static let worked = """
    Paid on Friday 10 July 2026. The business days after it are 13, 14, 15, 16, 17, 20 and 21 July: the fund has to \
    have the contribution on Tuesday 21 July. Having it on 22 July is late.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the seventh business day after Friday 10 July 2026 is Tuesday 21 July",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-09; paid 2026-07-10; super 101.45; received 2026-07-10 2026-07-21
        Ordinary hours: 30.40 h x 27.81 = 845.42
        """),
    CheckExample(
      .cannotTell,
      "the eighth: a first contribution has until the twentieth, 10 August, since 3 August is a holiday in one territory",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-09; paid 2026-07-10; super 101.45; received 2026-07-10 2026-07-22
        Ordinary hours: 30.40 h x 27.81 = 845.42
        """),
    CheckExample(
      .cannotTell, "on the twentieth day it may be a first contribution",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-09; paid 2026-07-10; super 101.45; received 2026-07-10 2026-08-10
        Ordinary hours: 30.40 h x 27.81 = 845.42
        """),
    CheckExample(
      .short, "11 August is late for a first contribution too",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-09; paid 2026-07-10; super 101.45; received 2026-07-10 2026-08-11
        Ordinary hours: 30.40 h x 27.81 = 845.42
        """),
  ]
}
