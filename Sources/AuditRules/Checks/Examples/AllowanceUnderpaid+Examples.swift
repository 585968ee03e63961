extension AllowanceUnderpaid {
  /// The formula with figures.
  static let workedExample = """
    Retail, from 1 July 2026: $1.28 for laundry, for each shift of a part-timer. Four shifts at \
    $1.25 are paid $5.00 and $5.12 is owed: $0.12 short.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "1.25 for each shift is the retail award's until 30 June 2026",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-06-29 to 2026-07-05
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Laundry [expense_allowance]: 4.00 each x 1.25 = 5.00
        """),
    CheckExample(
      .met, "1.28 from 1 July 2026",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-01 to 2026-07-07
        Ordinary hours: 20.00 h x 27.81 = 556.20
        Laundry [expense_allowance]: 4.00 each x 1.28 = 5.12
        """),
    CheckExample(
      .met, "a cent a shift is rounding",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-01 to 2026-07-07
        Ordinary hours: 20.00 h x 27.81 = 556.20
        Laundry [expense_allowance]: 4.00 each x 1.27 = 5.08
        """),
    CheckExample(
      .short, "the old 1.25 from 1 July 2026: 4 x 0.03 = 0.12",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-01 to 2026-07-07
        Ordinary hours: 20.00 h x 27.81 = 556.20
        Laundry [expense_allowance]: 4.00 each x 1.25 = 5.00
        """),
    CheckExample(
      .cannotTell, "120 km x (1.00 - 0.88) = 14.40, unless they lead to work and home",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-06 to 2026-07-12
        Ordinary hours: 20.00 h x 27.81 = 556.20
        Vehicle allowance [expense_allowance]: 120.00 km x 0.88 = 105.60
        """),
    CheckExample(
      .cannotTell, "a meal on overtime of which notice was given may be paid unasked",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-12
        Ordinary hours: 38.00 h x 27.81 = 1056.78
        Overtime 1.5: 2.00 h x 41.72 = 83.44
        Meal allowance [expense_allowance]: ? each x ? = 15.00
        """),
    CheckExample(
      .cannotTell, "a meal without overtime may be no meal of the award's",
      slip: """
        award MA000004; level 1; full-time; adult; 2026-07-06 to 2026-07-12
        Ordinary hours: 38.00 h x 27.81 = 1056.78
        Meal allowance [expense_allowance]: 1.00 each x 15.00 = 15.00
        """),
    CheckExample(
      .cannotTell, "first aid is paid by the week; a part-timer's may be a share of it",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-06 to 2026-07-12
        Ordinary hours: 20.00 h x 27.81 = 556.20
        First aid allowance [allowance]: ? each x ? = 7.00
        """),
    CheckExample(
      .cannotTell, "the hospitality award gives 2.03 a day for tools to cooks alone",
      slip: """
        award MA000009; class Level 2 food and beverage attendant grade 2; part-time; adult; 2026-02-02 to 2026-02-08
        Ordinary hours: 20.00 h x 25.85 = 517.00
        Tool allowance [allowance]: 2.00 each x 1.00 = 2.00
        """),
    CheckExample(
      .cannotTell, "20 x 2.19 = 43.80 above the award may answer 4 x 0.28 = 1.12",
      slip: """
        award MA000004; level 1; part-time; adult; 2026-07-06 to 2026-07-12
        Ordinary hours: 20.00 h x 30.00 = 600.00
        Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00
        """),
  ]
}
