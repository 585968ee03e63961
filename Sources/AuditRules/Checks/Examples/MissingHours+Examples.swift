extension MissingHours {
  /// The formula with figures, worked through.
  static let workedExample = """
    A casual is paid 663.80 at 33.19 an hour and the slip shows no hours. The number of hours is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the line states its hours",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 663.80; tax 60.00; net 603.80; super 79.66; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 33.19 = 663.80
        """),
    CheckExample(
      .short, "a casual with a rate and an amount",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 663.80; tax 60.00; net 603.80; super 79.66; fund Example Fund; proved; whole
        Ordinary hours: ? h x 33.19 = 663.80
        """),
    CheckExample(
      .cannotTell, "a part-timer may be on a salary",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: ? h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a figure that was not understood may be the hours",
      slip: """
        award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 663.80; tax 60.00; net 603.80; super 79.66; fund Example Fund; proved; whole; unread figures 1
        Ordinary hours: ? h x 33.19 = 663.80
        """),
  ]
}
