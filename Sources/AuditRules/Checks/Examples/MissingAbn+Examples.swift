extension MissingAbn {
  /// The formula with figures, worked through.
  static let workedExample = """
    The slip of Example Pty Ltd withholds 60.00 of tax. It has no word `ABN` and no eleven digits \
    anywhere. The ABN is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the ABN is stated",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "a company that withholds tax",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "the user knows the ABN",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; employer Vale Bakery; has abn 51824753556
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "an employer that may have none",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; employer J Vale
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a long number that was not understood may be it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread numbers 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a picture may hold it",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; employer Example Pty Ltd; employee Jo Vale; gross 531.00; tax 60.00; net 471.00; super 63.72; fund Example Fund; proved; whole; unread pictures
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
