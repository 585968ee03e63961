extension MissingSuperFund {
  /// The formula with figures, worked through.
  static let workedExample = """
    The slip prints `Superannuation guarantee 63.72` and no other words near it. The fund is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the fund is named",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the label names the fund",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        SGC Example Workers Fund [super_guarantee, in employer_super]: ? each x ? = 63.72
        """),
    CheckExample(
      .short, "a contribution under a general word",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Superannuation guarantee [super_guarantee, in employer_super]: ? each x ? = 63.72
        """),
    CheckExample(
      .short, "a sum alone",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a text that was not understood may be the fund",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; proved; whole; unread texts 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a picture may hold it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; proved; whole; unread pictures
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
