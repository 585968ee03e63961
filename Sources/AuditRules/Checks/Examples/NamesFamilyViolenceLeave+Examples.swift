extension NamesFamilyViolenceLeave {
  /// The formula with figures, worked through.
  static let workedExample = """
    The rule is in force on the day of payment, and a line carries such words. They may not be there, \
    whatever the line pays.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "leave under another name",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Other leave [other_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .met, "the day before the rule began",
      slip: """
        award MA000004; level 1; part-time; adult; 2023-01-23 to 2023-01-29; paid 2023-02-03
        Ordinary hours: 20.00 h x 26.55 = 531.00
        FDV leave [other_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .cannotTell, "the last day of the months for changing payrolls",
      slip: """
        award MA000004; level 1; part-time; adult; 2023-05-22 to 2023-05-28; paid 2023-06-03
        Ordinary hours: 20.00 h x 26.55 = 531.00
        FDV leave [other_leave]: 7.60 h x 26.55 = 201.78
        """),
    CheckExample(
      .short, "the day after them",
      slip: """
        award MA000004; level 1; part-time; adult; 2023-05-22 to 2023-05-28; paid 2023-06-04
        Ordinary hours: 20.00 h x 26.55 = 531.00
        FDV leave [other_leave]: 7.60 h x 26.55 = 201.78
        """),
  ]
}
