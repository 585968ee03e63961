extension MissingEmployerName {
  /// The formula with figures, worked through.
  static let workedExample = """
    The slip prints `Employer:` and nothing beside or under it. All its other words were understood and \
    531.00 - 60.00 = 471.00 proves the sums. The name is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the employer is named",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "the label has no name with it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread labelled employer
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "there is no label: a letterhead can be drawn",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a text that was not understood may be the name",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread labelled employer; unread texts 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a picture may hold it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread pictures
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
