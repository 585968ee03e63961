extension LineMismatch {
  /// The formula with figures, worked through.
  static let workedExample = """
    20.00 hours x 26.55 = 531.00, and the line shows 541.00: 10.00 apart.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "20 x 26.55 = 531.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "7.33 printed for 7 hours 20 minutes: 7.3333 x 26.55 = 194.70",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 7.33 h x 26.55 = 194.70
        """),
    CheckExample(
      .met, "a base rate and the label's multiple: 2 x 26.55 x 1.5 = 79.65",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Overtime 1.5: 2.00 h x 26.55 = 79.65
        """),
    CheckExample(
      .short, "20 x 26.55 is 531.00, not 541.00",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 26.55 = 541.00
        """),
    CheckExample(
      .cannotTell, "the hours were read by guess",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; doubtful
        Ordinary hours: 20.00 h x 26.55 = 541.00
        """),
  ]
}
