extension MissingGross {
  /// The formula with figures, worked through.
  static let workedExample = """
    The slip has lines of 531.00 and 99.57 and no figure for both together, 630.57. Gross pay is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the gross is stated",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 630.57; tax 60.00; net 570.57; super 75.67; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .short, "two lines and no sum of them",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; tax 60.00; net 570.57; super 75.67; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
    CheckExample(
      .cannotTell, "one line shows what a gross would",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a figure that was not understood may be the gross",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; tax 60.00; net 570.57; super 75.67; fund Example Fund; proved; whole; unread figures 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Evening [evening]: 3.00 h x 33.19 = 99.57
        """),
  ]
}
