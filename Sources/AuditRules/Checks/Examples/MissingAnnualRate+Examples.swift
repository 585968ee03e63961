extension MissingAnnualRate {
  /// The formula with figures, worked through.
  static let workedExample = """
    A line `Annual salary` pays 2,500.00 for a fortnight and no sum for the year is shown. The annual rate \
    is missing.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the annual salary is stated",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-20; paid 2025-07-21; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 2500.00; tax 400.00; net 2100.00; super 300.00; fund Example Fund; proved; whole; salary 65000.00
        Annual salary [salary]: ? each x ? = 2500.00
        """),
    CheckExample(
      .short, "the pay is called annual and no year is priced",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-20; paid 2025-07-21; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 2500.00; tax 400.00; net 2100.00; super 300.00; fund Example Fund; proved; whole
        Annual salary [salary]: ? each x ? = 2500.00
        """),
    CheckExample(
      .cannotTell, "a salary can be by the week",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-20; paid 2025-07-21; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 2500.00; tax 400.00; net 2100.00; super 300.00; fund Example Fund; proved; whole
        Salary [salary]: ? each x ? = 2500.00
        """),
    CheckExample(
      .cannotTell, "a figure that was not understood may be the rate",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-20; paid 2025-07-21; employer Example Pty Ltd; abn 51824753556; employee Jo Vale; gross 2500.00; tax 400.00; net 2100.00; super 300.00; fund Example Fund; proved; whole; unread figures 1
        Annual salary [salary]: ? each x ? = 2500.00
        """),
  ]
}
