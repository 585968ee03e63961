import AuditRules
import PayDomain
import Testing

/// Pay that looks short because a correction, a note or a rise stands on a line of its own.
///
/// All slips are synthetic. Retail level 1 from 1 July 2025: 26.55 an hour.
@Suite struct FairnessTestsOfCorrections {
  private func retail(_ lines: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13\n" + lines)
  }

  @Test func anAdjustmentThatTakesALineBackUndoesIt() throws {
    let right = try retail(
      """
      Ordinary hours: 20.00 h x 20.00 = 400.00
      Ordinary hours reversal [back_pay, prior]: -20.00 h x 20.00 = -400.00
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """)
    #expect(right.findings.isEmpty && right.isJudged)
    let short = try retail(
      """
      Ordinary hours: 20.00 h x 20.00 = 400.00
      Ordinary hours reversal [back_pay, prior]: -20.00 h x 20.00 = -400.00
      Ordinary hours: 20.00 h x 25.00 = 500.00
      """)
    // 20 x (26.55 - 25.00)
    #expect(short.provable == Money("31.00"))
    // It takes back another sum than the line pays: it may be for an earlier period.
    let other = try retail(
      """
      Ordinary hours: 20.00 h x 20.00 = 400.00
      Adjustment [back_pay, prior]: ? h x ? = -50.00
      """)
    // 20 x (26.55 - 20.00)
    #expect(other.found["rate/below-minimum"] == Money("131.00"))
  }

  @Test func backPayOnTheSlipMayBeForItsHours() throws {
    // 20 x (26.55 - 25.65) = 18.00
    let whole = try retail(
      """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Adjustment [back_pay, prior]: ? h x ? = 18.00
      """)
    #expect(whole.findings.isEmpty && !whole.isJudged)
    let part = try retail(
      """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Adjustment [back_pay, prior]: ? h x ? = 10.00
      """)
    #expect(part.provable == Money("8.00"))
  }

  @Test func aRiseOnItsOwnLineIsNoWageOfItsOwn() throws {
    // 25.65 + 0.90 = 26.55 for the same twenty hours.
    let risen = try retail(
      """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Ordinary hours increase: 20.00 h x 0.90 = 18.00
      """)
    #expect(risen.findings.isEmpty && risen.isJudged)
    // 20 x (26.55 - 25.65 - 0.50) = 8.00, once.
    let short = try retail(
      """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Ordinary hours increase: 20.00 h x 0.50 = 10.00
      """)
    #expect(short.provable == Money("8.00"))
    // More hours than the other line has, or more than a quarter of its rate: hours of their own.
    let longer = try retail(
      """
      Ordinary hours: 20.00 h x 26.55 = 531.00
      Ordinary hours: 21.00 h x 0.90 = 18.90
      """)
    // 21 x 26.55 = 557.55, less 18.90
    #expect(longer.provable == Money("538.65"))
    let low = try retail(
      """
      Ordinary hours: 20.00 h x 26.55 = 531.00
      Ordinary hours: 10.00 h x 7.00 = 70.00
      """)
    // 10 x (26.55 - 7.00)
    #expect(low.provable == Money("195.50"))
  }

  @Test func hoursPaidNothingMayBeANote() throws {
    let note = try retail(
      """
      Ordinary hours: 10.00 h x 26.55 = 265.50
      Hours worked: 10.00 h x 0.00 = 0.00
      """)
    #expect(note.findings.isEmpty && !note.isJudged)
    #expect(note.notJudged.map(\.kind) == [.lineMeaning])
  }

  @Test func printedHoursCoverALowerSum() throws {
    // 7.34 h may be 7.335 h: 7.335 x 26.55 = 194.74; 194.74 is met, 194.72 is not.
    let met = try retail("Ordinary hours: 7.34 h x 26.55 = 194.75")
    #expect(met.findings.isEmpty && met.isJudged)
    let not = try retail("Ordinary hours: 7.34 h x 26.55 = 194.72")
    #expect(!not.isJudged && not.missing.contains(.reading))
    // What is paid right is no younger age's pay, whatever else is open.
    #expect(not.results(of: "rate/below-minimum").count == 1)
  }

  @Test func allWorkOnThePeriodsLastDayIsNotDatedByIt() throws {
    let stamped = try retail(
      """
      Ordinary hours [2025-07-13]: 15.00 h x 26.55 = 398.25
      Annual leave [annual_leave, 2025-07-07]: 8.00 h x 26.55 = 212.40
      """)
    #expect(stamped.findings.isEmpty)
    let dated = try retail(
      """
      Ordinary hours [2025-07-13]: 5.00 h x 26.55 = 132.75
      Ordinary hours [2025-07-09]: 5.00 h x 26.55 = 132.75
      """)
    // Sunday 5 x 39.83 = 199.15, less 132.75
    #expect(dated.found == ["penalty/missing": Money("66.40")])
  }

  @Test func expensesMayStandOutsideOfGross() throws {
    // 1,008.90 - 150.00 + 20.00 = 878.90
    let facts = "award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; "
    let lines = """
      \nOrdinary hours: 38.00 h x 26.55 = 1008.90
      Meal allowance [expense_allowance]: 1.00 each x 20.00 = 20.00
      """
    for sums in ["gross 1008.90; tax 150.00; net 878.90", "gross 1028.90; tax 150.00; net 878.90"] {
      #expect(try audit(facts + sums + lines).findings.isEmpty)
    }
    let wrong = try audit(facts + "gross 1018.90; tax 150.00; net 860.00" + lines)
    #expect(wrong.found == ["sum/gross-mismatch": .zero, "sum/net-mismatch": .zero])
  }

  @Test func aLabelThatNamesTheOtherDayProvesNothing() throws {
    // 2025-07-12 is a Saturday: 125 % of 26.55 = 33.19, and a Sunday 150 % = 39.83.
    let saturday = try retail(
      """
      Ordinary hours [2025-07-11]: 5.00 h x 26.55 = 132.75
      Sunday [sunday, 2025-07-12]: 5.00 h x 33.19 = 165.95
      """)
    #expect(saturday.findings.isEmpty && saturday.missing.contains(.dayOrTime))
    let enough = try retail(
      """
      Ordinary hours [2025-07-11]: 5.00 h x 26.55 = 132.75
      Sunday [sunday, 2025-07-12]: 5.00 h x 39.83 = 199.15
      """)
    #expect(enough.findings.isEmpty && !enough.missing.contains(.dayOrTime))
    let sunday = try retail(
      """
      Ordinary hours [2025-07-11]: 5.00 h x 26.55 = 132.75
      Sunday [sunday, 2025-07-13]: 5.00 h x 33.19 = 165.95
      """)
    // 5 x (39.83 - 33.19)
    #expect(sunday.found == ["penalty/sunday-underpaid": Money("33.20")])
  }
}
