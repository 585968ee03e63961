extension CashBack {
  /// The formula with figures, worked through.
  static let workedExample = """
    A line `Wage repayment` takes 25.00 off the pay. If no overpayment came before, the worker gives wages \
    back.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "union dues",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Example Workers Union [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .short, "wages given back",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Wage repayment [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .cannotTell, "a loan or an overpayment may be paid back",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Repayment [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .met, "an advance",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Pay advance [deduction, in deduction]: ? each x ? = 25.00
        """),
  ]
}
