import AuditRules
import PayDomain
import Testing

/// What is owed beside the lines of work: engagements, allowances, hours beyond the week, and the floor without award.
@Suite struct BesideLinesTests {
  private let retail = "award MA000004; level 1; part-time; adult; "
  private let week = "2025-07-07 to 2025-07-13"

  // MARK: The national minimum wage

  private func floor(_ facts: String, _ lines: String) throws -> SlipAudit {
    try audit("\(facts); \(week)\n\(lines)")
  }

  @Test func anAwardsSlipIsNotHeldAgainstTheNationalMinimum() throws {
    let audit = try audit(retail + week + "\nOrdinary hours: 20.00 h x 20.00 = 400.00")
    // 20 x 6.55, once.
    #expect(audit.found == ["rate/below-minimum": Money("131.00")])
    #expect(audit.results(of: "rate/below-national-minimum").isEmpty)
  }

  @Test func theFloorIsCountedOnce() throws {
    let audit = try floor(
      "award-free; adult; no training", "Ordinary hours: 20.00 h x 22.00 = 440.00")
    // 20 x 2.95
    #expect(audit.found == ["rate/below-national-minimum": Money("59.00")])
    #expect(!audit.isJudged)
  }

  @Test(arguments: [
    "Project 77 [unknown]: ? h x ? = 60.00", "Commission [commission]: ? h x ? = 10.00",
    "Salary [salary]: ? h x ? = 10.00",
  ]) func otherPayLeavesTheFloorOpen(_ line: String) throws {
    let audit = try floor(
      "award-free; adult; no training", "Ordinary hours: 20.00 h x 20.00 = 400.00\n" + line)
    #expect(audit.findings.isEmpty && audit.says("rate/below-national-minimum") == .cannotTell)
  }

  @Test(arguments: ["Hillside Enterprise Agreement 2023", "WA Example State Award"])
  func anotherInstrumentLeavesTheFloorOpen(_ name: String) throws {
    let audit = try floor(
      "award \(name); adult; no training", "Ordinary hours: 20.00 h x 15.00 = 300.00")
    #expect(audit.findings.isEmpty && audit.says("rate/below-national-minimum") == .cannotTell)
  }

  @Test func aStateEmployersSlipHasNoFloorOfOurs() throws {
    let audit = try audit("adult; no training; \(week)\nOrdinary hours: 20.00 h x 15.00 = 300.00") {
      $0.slip.stateSystem = "Queensland"
    }
    #expect(audit.findings.isEmpty && audit.results(of: "rate/below-national-minimum").isEmpty)
  }

  @Test func adultsBeginWithTheDayOfTheBirthday() throws {
    let lines = "Ordinary hours: 20.00 h x 20.00 = 400.00"
    let facts = "award-free; no training; born"
    #expect(try floor("\(facts) 2004-07-07", lines).findings.count == 1)
    #expect(try floor("\(facts) 2004-07-08", lines).findings.isEmpty)
  }

  // MARK: Strict and lenient

  @Test func whatStandsOnlyStrictlyIsANoteWithItsSum() throws {
    let audit = try audit(
      retail + week
        + """

        Ordinary hours: 20.00 h x 30.00 = 600.00
        Sunday [sunday]: 4.00 h x 30.00 = 120.00
        Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00
        """)
    #expect(audit.findings.isEmpty)
    // Sunday 4 x 9.83 = 39.32 and laundry 4 x 0.25 = 1.00; the ordinary hours pay 20 x 3.45 = 69.00 over.
    for (id, strict) in [("penalty/sunday-underpaid", "$39.32"), ("allowance/underpaid", "$1.00")] {
      let notes = audit.results(of: id).flatMap(\.notes).map(\.english)
      #expect(notes.contains { $0.contains("\(strict) is short if no set-off applies") }, "\(id)")
    }
  }

  @Test func withoutSetOffTheStrictReadingIsTheProvableOne() throws {
    let audit = try audit(
      retail + "setoff none; " + week
        + """

        Ordinary hours: 20.00 h x 30.00 = 600.00
        Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00
        """)
    #expect(audit.found == ["allowance/underpaid": Money("1.00")])
  }

  @Test func whatIsLeftOverAnswersAPartOfAnAllowance() throws {
    // 10 x 0.05 = 0.50 over, and 1.00 lacking.
    let audit = try audit(
      retail + week
        + """

        Ordinary hours: 10.00 h x 26.60 = 266.00
        Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00
        """)
    #expect(audit.found == ["allowance/underpaid": Money("0.50")])
  }

  // MARK: Allowances

  @Test(arguments: [
    // A top-up on a line of its own.
    "Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00\nLaundry top-up [expense_allowance]: ? each x ? = 1.00",
    // Taken back and paid again.
    "Laundry [expense_allowance]: 4.00 each x 1.00 = 4.00\nLaundry [expense_allowance]: -4.00 each x 1.00 = -4.00",
    // Of an earlier period.
    "Laundry [expense_allowance, prior]: 4.00 each x 1.00 = 4.00",
    // Two kinds in one label.
    "Meal and laundry [expense_allowance]: 4.00 each x 1.00 = 4.00",
    // Another allowance than any the award has.
    "Phone [allowance]: 1.00 each x 1.00 = 1.00",
    // Expenses paid back are no allowance.
    "Meals [reimbursement]: 1.00 each x 9.50 = 9.50",
    // By the week, of which part-timers may get a share.
    "First aid [allowance]: 1.00 weeks x 7.00 = 7.00",
  ]) func allowancesThatAreNotAccused(_ lines: String) throws {
    let audit = try audit(
      retail + week + "\nOrdinary hours: 20.00 h x 26.55 = 531.00\n" + lines)
    #expect(audit.findings.isEmpty, "\(audit.findings.map(\.summary))")
  }

  /// The award gives 0.33 for a kilometre on a motorcycle and 0.99 in a car; the label does not say which.
  @Test func aMotorcycleIsAVehicleToo() throws {
    let text =
      "award MA000120; class Support worker level 1.1 on commencement; part-time; adult; \(week)"
      + "\nOrdinary hours: 20.00 h x 24.95 = 499.00\nVehicle allowance [expense_allowance]: "
    #expect(try audit(text + "100.00 km x 0.33 = 33.00").findings.isEmpty)
    // 100 x (0.33 - 0.30)
    let less = try audit(text + "100.00 km x 0.30 = 30.00").results(of: "allowance/underpaid")
    #expect(less.map(\.shortfall.likely) == [Money("3.00")] && less.allSatisfy { !$0.isFound })
  }

  @Test func aFullTimersWeekOfFirstAidIsWhole() throws {
    let text = "award MA000004; level 1; full-time; adult; \(week)"
    let lines = "\nOrdinary hours: 38.00 h x 26.55 = 1008.90\nFirst aid [allowance]: 1.00 weeks x "
    #expect(try audit(text + lines + "13.89 = 13.89").findings.isEmpty)
    #expect(
      try audit(text + lines + "13.87 = 13.87").found == ["allowance/underpaid": Money("0.02")])
  }

  // MARK: Engagements

  @Test(arguments: [
    // Leave may fill the rest of the day.
    "Personal leave [personal_leave, 2025-07-08]: 1.00 h x 26.55 = 26.55",
    // Nobody knows what the line pays.
    "Project 77 [unknown]: ? h x ? = 20.00",
    // Back pay may be for the hours.
    "Adjustment [back_pay]: ? h x ? = 20.00",
  ]) func daysThatOtherLinesMayFillAreNotShort(_ line: String) throws {
    let audit = try audit(
      retail + "sent home; " + week
        + """

        Ordinary hours [2025-07-08]: 2.00 h x 26.55 = 53.10
        Ordinary hours [2025-07-10]: 2.00 h x 26.55 = 53.10
        \(line)
        """)
    #expect(audit.findings.isEmpty)
  }

  @Test func aDayAtThePeriodsEdgeMayGoOnInTheNext() throws {
    let audit = try audit(
      retail + "sent home; " + week
        + """

        Ordinary hours [2025-07-07]: 2.00 h x 26.55 = 53.10
        Ordinary hours [2025-07-10]: 2.00 h x 26.55 = 53.10
        """)
    #expect(audit.findings.isEmpty && audit.says("rate/minimum-engagement") == .cannotTell)
  }

  @Test func fullTimersHaveNoLeastEngagement() throws {
    let audit = try audit(
      "award MA000004; level 1; full-time; adult; \(week)"
        + """

        Ordinary hours [2025-07-08]: 2.00 h x 26.55 = 53.10
        Ordinary hours [2025-07-10]: 2.00 h x 26.55 = 53.10
        """)
    #expect(audit.results(of: "rate/minimum-engagement").isEmpty)
  }

  // MARK: Hours beyond the week

  @Test func theHourAtAndOverTheAwardsWeek() throws {
    func hours(_ line: String) throws -> SlipAudit {
      try audit(
        "award MA000004; level 1; full-time; adult; averaging none; \(week)\nOrdinary hours: \(line)"
      )
    }
    #expect(try hours("38.00 h x 26.55 = 1008.90").findings.isEmpty)
    // A tenth of an hour: 0.10 x 13.28 = 1.33.
    #expect(
      try hours("38.10 h x 26.55 = 1011.56").found
        == ["overtime/ordinary-hours-above-week": Money("1.33")])
    // 38.0 may be 38.04: what is printed with one decimal.
    #expect(try hours("38.0 h x 26.55 = 1008.90").findings.isEmpty)
  }

  @Test func oneHourOverInAFortnightIsNotOneInAWeek() throws {
    let text = "award MA000004; level 1; full-time; adult; averaging none; 2025-07-07 to 2025-07-20"
    // 40 and 36 hours are 76: what the slip does not split cannot be told from it.
    let whole = try audit(
      text + "\nOrdinary hours: 40.00 h x 26.55 = 1062.00\nOrdinary hours: 36.00 h x 26.55 = 955.80"
    )
    #expect(whole.findings.isEmpty)
  }

  @Test func hoursOfLeaveAreNotWorked() throws {
    let audit = try audit(
      "award MA000004; level 1; full-time; adult; averaging none; \(week)"
        + """

        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
        """)
    #expect(audit.results(of: "overtime/ordinary-hours-above-week").allSatisfy { $0.isMet })
  }

  // MARK: The order of results

  @Test func checksOfSlipsStandInTheRegistrysOrder() throws {
    let audit = try audit(
      retail + "gross 650.00; " + week
        + """

        Ordinary hours: 20.00 h x 26.55 = 531.00
        Overtime 1.5: 2.00 h x 39.83 = 79.66
        Laundry [expense_allowance]: 4.00 each x 1.25 = 5.00
        """)
    let order = CheckRegistry.all.map(\.id)
    let places = audit.results.compactMap { order.firstIndex(of: $0.check) }
    #expect(places == places.sorted() && places.count == audit.results.count)
  }
}
