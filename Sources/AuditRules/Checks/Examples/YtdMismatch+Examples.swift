extension YtdMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    Gross of this pay is 531.00, gross since July is 498.20: 32.80 less than this pay alone.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the first pay of the year",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 471.00; proved; ytd gross 531.00; ytd tax 60.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "a cent less than this pay",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 471.00; proved; ytd gross 530.99
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "something on the slip was not understood",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 471.00; proved; ytd gross 498.20; remark a line was not understood
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
