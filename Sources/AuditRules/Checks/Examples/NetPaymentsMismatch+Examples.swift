extension NetPaymentsMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    Net is 471.00. Payments of 400.00 and 51.00 come to 451.00. 20.00 went nowhere that the slip names.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "400.00 + 71.00 = 471.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; net 471.00; proved; whole; account ***1 400.00; account ***2 71.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "a cent more",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; net 471.00; proved; whole; account ***1 400.00; account ***2 71.01
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "two cents more",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; net 471.00; proved; whole; account ***1 400.00; account ***2 71.02
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the slip was not read whole",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; net 471.00; proved; account ***1 400.00; account ***2 51.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
