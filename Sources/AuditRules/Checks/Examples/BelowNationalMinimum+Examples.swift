extension BelowNationalMinimum {
  /// The formula with figures.
  static let workedExample = """
    No award, from 1 July 2025: the national minimum wage is $24.95. Twenty hours at $22.00 are \
    paid $440.00, and $499.00 is owed: $59.00 short. With the award merely unknown the floor is \
    $24.07: $481.40 less $440.00 is $41.40 short for certain, $59.00 likely.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "24.95 is the national minimum wage from 1 July 2025",
      slip: """
        award-free; adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 24.95 = 499.00
        """),
    CheckExample(
      .met, "a cent below is rounding",
      slip: """
        award-free; adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 24.94 = 498.80
        """),
    CheckExample(
      .met, "the period from 30 June 2025 keeps 24.10",
      slip: """
        award-free; adult; no training; 2025-06-30 to 2025-07-06
        Ordinary hours: 20.00 h x 24.10 = 482.00
        """),
    CheckExample(
      .met, "pay for the weekend counts: 10 x 22.00 + 10 x 30.00 = 520.00",
      slip: """
        award-free; adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 10.00 h x 22.00 = 220.00
        Sunday [sunday]: 10.00 h x 30.00 = 300.00
        """),
    CheckExample(
      .short, "two cents below: 20 x 0.02 = 0.40",
      slip: """
        award-free; adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 24.93 = 498.60
        """),
    CheckExample(
      .short, "24.10 ended with June: 20 x 0.85 = 17.00",
      slip: """
        award-free; adult; no training; 2025-07-01 to 2025-07-07
        Ordinary hours: 20.00 h x 24.10 = 482.00
        """),
    CheckExample(
      .short, "no award known: 20 x (24.07 - 22.00) = 41.40 under the lowest rate of any award",
      slip: """
        adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 22.00 = 440.00
        """),
    CheckExample(
      .cannotTell, "no award known: 24.07 is lawful in one, and 24.95 is owed without any",
      slip: """
        adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 24.07 = 481.40
        """),
    CheckExample(
      .cannotTell, "the age is not known",
      slip: """
        award-free; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 20.00 = 400.00
        """),
    CheckExample(
      .cannotTell, "21 only in the period",
      slip: """
        award-free; born 2004-07-08; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 20.00 = 400.00
        """),
    CheckExample(
      .cannotTell, "an apprenticeship or supported wage may apply",
      slip: """
        award-free; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 20.00 = 400.00
        """),
    CheckExample(
      .cannotTell, "paid by the piece as well",
      slip: """
        award-free; adult; no training; 2025-07-07 to 2025-07-13
        Ordinary hours: 20.00 h x 20.00 = 400.00
        Picking [piece_rate]: ? each x ? = 20.00
        """),
  ]
}
