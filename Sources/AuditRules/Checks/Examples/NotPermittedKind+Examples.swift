extension NotPermittedKind {
  /// The formula with figures, worked through.
  static let workedExample = """
    A line `Till shortage` takes 25.00 off the pay. It makes good a loss of the employer. What authority \
    is there for it?
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
      .short, "a loss of the employer",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Till shortage [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .cannotTell, "a cost that can be agreed",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Uniform bond [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .cannotTell, "a worker of 17: a guardian must agree too",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Uniform bond [deduction, in deduction]: ? each x ? = 25.00
        """),
  ]
}
