extension DeductionsMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    Lines of 8.00 and 5.00 come to 13.00; the deductions printed are 23.00, and 531.00 - 60.00 - 23.00 = \
    448.00 is the net. 13.00 is not 23.00.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "8.00 + 5.00 = 13.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; deductions 13.00; net 458.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Union dues [deduction, in deduction]: ? each x ? = 8.00
        Social club [deduction, in deduction]: ? each x ? = 5.00
        """),
    CheckExample(
      .short, "the lines come to 13.00, not 23.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; deductions 23.00; net 448.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Union dues [deduction, in deduction]: ? each x ? = 8.00
        Social club [deduction, in deduction]: ? each x ? = 5.00
        """),
    CheckExample(
      .cannotTell, "something on the slip was not understood",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; deductions 23.00; net 448.00; proved; remark a line was not understood
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Union dues [deduction, in deduction]: ? each x ? = 8.00
        Social club [deduction, in deduction]: ? each x ? = 5.00
        """),
  ]
}
