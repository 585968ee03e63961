extension AbnInvalid {
  /// The formula with figures, worked through.
  static let workedExample = """
    51 824 753 557: (5-1)x10 + 1x1 + 8x3 + 2x5 + 4x7 + 7x9 + 5x11 + 3x13 + 5x15 + 5x17 + 7x19 = 553, and \
    553 / 89 leaves 19. With 6 as the last digit the sum is 534 = 6 x 89.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "51 824 753 556 gives 534 = 6 x 89",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; abn 51824753556
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "51 824 753 557 gives 553, which 89 does not divide",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; badabn 51 824 753 557
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .cannotTell, "the slip was not understood whole, as one read from a picture",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; badabn 51 824 753 557; remark read from a picture
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
