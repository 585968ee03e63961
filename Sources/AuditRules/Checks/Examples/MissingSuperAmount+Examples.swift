extension MissingSuperAmount {
  /// The formula with figures, worked through.
  static let workedExample = """
    An adult is paid 531.00 for ordinary hours on 16 July 2025. The word super is not on the slip. The \
    contribution is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the contribution is stated",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "an adult of whom nothing of super is said",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "nobody says whether an adult",
      slip: """
        award MA000004; level 1; part-time; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a figure that was not understood may be the contribution",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole; unread figures 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a picture may hold it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; proved; whole; unread pictures
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
