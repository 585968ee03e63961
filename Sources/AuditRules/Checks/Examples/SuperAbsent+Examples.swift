extension SuperAbsent {
  /// The formula with figures, worked through.
  static let worked = """
    38.00 hours at $26.55 are $1,008.90, paid on 16 July 2025 at 12 %: $121.07 (121.068 to the cent). The slip states \
    $0.00. Short: $121.07.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the contribution is stated",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .met, "seventeen years old with ten hours in the week: none is due",
      slip: """
        award MA000004; level 1; part-time; born 2008-05-01; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00
        Ordinary hours: 10.00 h x 26.55 = 265.50
        """),
    CheckExample(
      .short, "a contribution of nothing for a full week",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
    CheckExample(
      .cannotTell, "the slip does not speak of super",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        """),
  ]
}
