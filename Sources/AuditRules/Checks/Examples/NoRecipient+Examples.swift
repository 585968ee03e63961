extension NoRecipient {
  /// The formula with figures, worked through.
  static let workedExample = """
    A line `Other deduction` takes 25.00. Both words are general. All other words of the slip were \
    understood and none is a name: the slip does not say where 25.00 went.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "a label that names somebody",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Example Workers Union [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .met, "a label with one word beyond the general ones",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Social club deduction [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .short, "a label of general words",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Other deduction [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .short, "one sum without lines",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "a text that was not understood may be the name",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved; whole; unread texts 1
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Other deduction [deduction, in deduction]: ? each x ? = 25.00
        """),
    CheckExample(
      .cannotTell, "the slip was not read whole",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 63.72; fund Example Fund; gross 531.00; tax 60.00; deductions 25.00; net 446.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Misc [deduction, in deduction]: ? each x ? = 25.00
        """),
  ]
}
