extension IssuedLate {
  /// The formula with figures, worked through.
  static let workedExample = """
    Paid on Wednesday 16 July 2025. Thursday 17 July is the working day by which the slip is due; if that is a \
    local holiday, Friday 18 July is. Issued on Monday 21 July, it is late.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the next working day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; issued 2025-07-17
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "paid on a Friday, issued on the Monday",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-18; issued 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the second working day, and the first may be a local holiday",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; issued 2025-07-18
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "the third working day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; issued 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the profile says the next working day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; given 2025-07-16 2025-07-17
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the profile speaks of another payment",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; given 2025-07-09 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the profile says the second working day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; given 2025-07-16 2025-07-18
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "the profile says the third working day",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; given 2025-07-16 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the slip prints the next day and the profile says a late one",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; issued 2025-07-17; given 2025-07-16 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "an export is no slip that was given",
      slip: """
        award MA000004; level 1; part-time; adult; export; 2025-07-07 to 2025-07-13; paid 2025-07-16; given 2025-07-16 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the days were read by guess",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; doubtful; paid 2025-07-16; issued 2025-07-21
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
