extension MissingPeriod {
  /// The formula with figures, worked through.
  static let workedExample = """
    The only day on the slip is that of payment, 16 July 2025. No week, fortnight or month is named. The \
    period is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the period is stated",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "no day of a period is on the slip",
      slip: """
        award MA000004; level 1; part-time; adult; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the last day alone is enough",
      slip: """
        award MA000004; level 1; part-time; adult; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; ends 2025-07-13; cycle 7
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a day that was not understood may be the period",
      slip: """
        award MA000004; level 1; part-time; adult; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread dates 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a picture may hold it",
      slip: """
        award MA000004; level 1; part-time; adult; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread pictures
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
