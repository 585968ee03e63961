extension BankSplitChanges {
  /// Synthetic slips of one worker on which it sees nothing, and on which it does; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "the same account each week",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; account *****678 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; account *****678 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .met, "the same two accounts, the sums differ",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; account *****678 371.00; account *****901 100.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; account *****678 372.00; account *****901 99.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
    CheckExample(
      .short, "another account in the second week",
      slip: """
        award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; account *****678 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        ---
        award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; account *****901 471.00
        Ordinary hours: 20.00 h x 26.55 = 531.00
        """),
  ]
}
