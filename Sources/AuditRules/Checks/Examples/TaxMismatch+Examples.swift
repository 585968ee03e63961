extension TaxMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    Lines of 60.00 and 12.00 come to 72.00; the tax printed is 82.00, and 531.00 - 82.00 = 449.00 is the \
    net. 72.00 is not 82.00.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "60.00 + 12.00 = 72.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 72.00; net 459.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        PAYG [tax, in tax]: ? each x ? = 60.00
        STSL [study_loan, in tax]: ? each x ? = 12.00
        """),
    CheckExample(
      .met, "the loan stands outside of the tax",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 471.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        PAYG [tax, in tax]: ? each x ? = 60.00
        STSL [study_loan, in tax]: ? each x ? = 12.00
        """),
    CheckExample(
      .short, "the lines come to 72.00, not 82.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 82.00; net 449.00; proved
        Ordinary hours: 20.00 h x 26.55 = 531.00
        PAYG [tax, in tax]: ? each x ? = 60.00
        STSL [study_loan, in tax]: ? each x ? = 12.00
        """),
    CheckExample(
      .cannotTell, "something on the slip was not understood",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 82.00; net 449.00; proved; remark a line was not understood
        Ordinary hours: 20.00 h x 26.55 = 531.00
        PAYG [tax, in tax]: ? each x ? = 60.00
        STSL [study_loan, in tax]: ? each x ? = 12.00
        """),
  ]
}
