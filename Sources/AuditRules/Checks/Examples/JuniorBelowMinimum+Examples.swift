extension JuniorBelowMinimum {
  /// The formula with figures, worked through.
  static let workedExample = """
    A worker of 17 is paid exactly the award's 20 hours × 15.93 = 318.60, and 25.00 is taken for a till shortage: 293.60 is \
    left, 25.00 below the minimum. If no parent or guardian agreed to it in writing, 25.00 is owed.
    """

  // At 17 the award pays 60 % of 1008.90 / 38 = 15.93 an hour, 318.60 for 20 hours.

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "343.60 less 25.00 leaves just the minimum of 318.60",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 343.60; tax 0.00; deductions 25.00; net 318.60; proved
        Ordinary hours: 20.00 h x 17.18 = 343.60
        Uniform bond [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .met, "a deduction that names where it goes",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 318.60; tax 0.00; deductions 10.00; net 308.60; proved
        Ordinary hours: 20.00 h x 15.93 = 318.60
        Example Workers Union [deduction, in deduction]: ? each x ? = 10.00
        """),
    CheckExample(
      .met, "a parent agreed, as the user says",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; guardian agreed; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 318.60; tax 0.00; deductions 25.00; net 293.60; proved
        Ordinary hours: 20.00 h x 15.93 = 318.60
        Uniform bond [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .met, "eighteen on the day of payment",
      slip: """
        award MA000004; level 1; part-time; born 2007-07-16; guardian none; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 318.60; tax 0.00; deductions 25.00; net 293.60; proved
        Ordinary hours: 20.00 h x 15.93 = 318.60
        Uniform bond [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .cannotTell, "a cent less than the minimum is left, and nobody says who agreed",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 343.60; tax 0.00; deductions 25.01; net 318.59; proved
        Ordinary hours: 20.00 h x 17.18 = 343.60
        Uniform bond [deduction, in deduction]: ? each x ? = 25.01
        """),
    CheckExample(
      .cannotTell, "no guardian agreed, but the worker may have, for their own good",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; guardian none; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 318.60; tax 0.00; deductions 25.00; net 293.60; proved
        Ordinary hours: 20.00 h x 15.93 = 318.60
        Staff meals [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .short, "eighteen the day after: till shortage, and no guardian agreed",
      slip: """
        award MA000004; level 1; part-time; born 2007-07-17; guardian none; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 318.60; tax 0.00; deductions 25.00; net 293.60; proved
        Ordinary hours: 20.00 h x 15.93 = 318.60
        Till shortage [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .short, "10.00 above the minimum leaves 15.00 of a till shortage of 25.00",
      slip: """
        award MA000004; level 1; part-time; born 2008-01-10; guardian none; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00; gross 328.60; tax 0.00; deductions 25.00; net 303.60; proved
        Ordinary hours: 20.00 h x 16.43 = 328.60
        Till shortage [deduction, in deduction]: ? each x ? = 25.00
        """),
  ]
}
