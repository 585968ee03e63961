extension NetMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    531.00 - 60.00 - 0.00 = 471.00, and the net shown is 451.00: 20.00 apart.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "531.00 - 60.00 = 471.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the deduction is shown",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; deductions 5.00; net 466.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "531.00 - 60.00 is 471.00, not 451.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 531.00; tax 60.00; net 451.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "an export does not state its deductions",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; export; gross 531.00; tax 60.00; net 451.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
