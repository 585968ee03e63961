import AuditRules
import PayDomain
import Testing

/// Paid leave, its loading, balances and accrual; level 1 of MA000004 is 26.55 from July 2025 and was 25.65.
@Suite struct LeaveTests {
  private let week = "award MA000004; level 1; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; "
  private let work = "Ordinary hours: 30.40 h x 26.55 = 807.12"
  private let base = "leave/below-base-rate"

  private func sick(_ sum: String, _ facts: String = "full-time") throws -> SlipAudit {
    try audit(week + "\(facts)\n\(work)\nSick leave [personal_leave]: 7.60 h x ? = \(sum)")
  }

  @Test func theCentsOfRounding() throws {
    // 7.60 h may be 7.595 h: 7.595 x 26.55 = 201.647.
    #expect(try sick("201.64").says(base) == .met)
    #expect(try sick("201.63").says(base) == .cannotTell)
    // 7.595 x 25.65 = 194.811, the rate until June: below it no day of the leave explains the pay.
    #expect(try sick("194.81").says(base) == .cannotTell)
    #expect(try sick("194.80").found == [base: Money("6.98")])
  }

  @Test func whoMayBePaidLess() throws {
    #expect(try sick("190.00").found == [base: Money("11.78")])
    // Casuals have no paid leave; who is neither said to be casual nor not may be one.
    #expect(try sick("190.00", "casual").says(base) == .cannotTell)
    #expect(
      try audit(week + "no training\n\(work)\nSick leave [personal_leave]: 7.60 h x ? = 190.00")
        .says(base) == .cannotTell)
    let nobody = "award MA000004; full-time; adult; 2025-07-07 to 2025-07-13"
    let lines = "\n\(work)\nSick leave [personal_leave]: 7.60 h x ? = 190.00"
    #expect(try audit(nobody + lines).says(base) == .cannotTell)
    // Without an apprentice, level 1 is the least there is.
    #expect(try audit(nobody + "; no training" + lines).found[base] == Money("11.78"))
    let young = "award MA000004; level 1; full-time; 2025-07-07 to 2025-07-13"
    #expect(try audit(young + lines).says(base) == .cannotTell)
    #expect(
      try audit("full-time; adult; 2025-07-07 to 2025-07-13" + lines).says(base) == .cannotTell)
  }

  @Test func linesThatAreNotCompared() throws {
    func says(_ line: String) throws -> CheckExample.Expected {
      try audit(week + "full-time\n\(work)\n\(line)").says(base)
    }
    #expect(
      try says("Annual leave half pay [annual_leave]: 7.60 h x 20.00 = 152.00") == .cannotTell)
    #expect(try says("Sick leave [personal_leave, prior]: 7.60 h x 20.00 = 152.00") == .cannotTell)
    #expect(try says("Annual leave [annual_leave]: ? h x ? = 152.00") == .cannotTell)
    // The label says that it is of days before the rates rose.
    let older = "Annual leave (old rate) [annual_leave]: 7.60 h x 24.00 = 182.40"
    #expect(try says(older) == .cannotTell)
    #expect(try says("Annual leave [annual_leave]: 7.60 h x 24.00 = 182.40") == .short)
    let undone = """
      Annual leave [annual_leave]: 7.60 h x 20.00 = 152.00
      Annual leave [annual_leave]: -7.60 h x 20.00 = -152.00
      """
    #expect(try audit(week + "full-time\n\(work)\n\(undone)").results(of: base).isEmpty)
    let unpaid = "Sick leave [personal_leave]: 7.60 h x ? = 0.00"
    #expect(try audit(week + "full-time\n\(work)\n\(unpaid)").results(of: base).isEmpty)
    // Long service leave and leave without pay are others' business.
    #expect(
      try audit(week + "full-time\n\(work)\nLSL [long_service_leave]: 7.60 h x 20.00 = 152.00")
        .results(of: base).isEmpty)
    // 26.55 is enough for the award; the slip's own hour is 30.00.
    let above = "Ordinary hours: 30.40 h x 30.00 = 912.00"
    let own = try audit(
      week + "full-time\n\(above)\nSick leave [personal_leave]: 7.60 h x 26.55 = 201.78")
    #expect(own.says(base) == .cannotTell && own.findings.isEmpty)
    // 7.60 x (30.00 - 26.55)
    #expect(own.results(of: base)[0].shortfall.atMost == Money("26.22"))
  }

  @Test func setOffAnswersForLeaveUnlessThereIsNone() throws {
    // 30.40 x 3.45 = 104.88 above the award, more than 201.78 - 180.00 = 21.78.
    let lines = """

      Ordinary hours: 30.40 h x 30.00 = 912.00
      Sick leave [personal_leave]: 7.60 h x 23.68 = 180.00
      """
    #expect(try audit(week + "full-time" + lines).says(base) == .cannotTell)
    #expect(try audit(week + "full-time; setoff none" + lines).found == [base: Money("21.78")])
  }

  @Test func loadingIsFoundOnlyWhereItIsPaidWithLeave() throws {
    let id = "leave/loading-missing"
    func slip(_ facts: String, _ lines: String) throws -> SlipAudit {
      try audit(week + "full-time\(facts)\n\(work)\n\(lines)")
    }
    let plain = "Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78"
    // 17.5 % of 26.55 is 4.65: 7.60 x 4.65 = 35.34.
    let unsaid = try slip("", plain)
    #expect(unsaid.says(id) == .cannotTell && unsaid.findings.isEmpty)
    #expect(unsaid.results(of: id)[0].shortfall.likely == Money("35.34"))
    #expect(try slip("; loading with_leave", plain).found == [id: Money("35.34")])
    #expect(try slip("; loading in_rate", plain).says(id) == .met)
    // Eight hours begun are eight cents of rounding: 201.78 + 35.34 - 0.08 = 237.04.
    let rounded = "Annual leave [annual_leave]: 7.60 h x ? = 237.04"
    #expect(try slip("; loading with_leave", rounded).says(id) == .met)
    let less = "Annual leave [annual_leave]: 7.60 h x ? = 237.03"
    #expect(try slip("; loading with_leave", less).found == [id: Money("0.09")])
    #expect(
      try slip(
        "; loading with_leave", "Annual leave incl loading [annual_leave]: 7.60 h x 26.55 = 201.78"
      )
      .says(id) == .met)
    #expect(try audit(week + "casual\n\(work)\n\(plain)").results(of: id).isEmpty)
    // The award's clause before 27 August 2024 is not in the tables.
    let old = try audit(
      "award MA000004; level 1; full-time; adult; loading with_leave; 2024-07-08 to 2024-07-14\n"
        + "Annual leave [annual_leave]: 7.60 h x 24.00 = 182.40")
    #expect(old.says(id) == .cannotTell && old.missing.contains(.notCovered))
  }

  @Test func balancesThatAreNotCompared() throws {
    func results(_ balance: String) throws -> [CheckResult] {
      try audit(week + "full-time; \(balance)\n\(work)").results(of: "leave/balance-mismatch")
    }
    #expect(try results("leave annual hours opening 10.00 accrued 2.92 closing 5.32").isEmpty)
    #expect(
      try results("leave family_violence hours opening 76.00 accrued 0.00 taken 7.60 closing 76.00")
        .isEmpty)
    #expect(
      try results("leave annual days opening 5 accrued 0.38 taken 1 closing 4.38")[0].isMet)
    #expect(
      try results("leave annual days opening 5 accrued 0.38 taken 1 closing 5.38")[0].verdict
        == .short)
  }

  @Test func accrualIsHeldAgainstOrdinaryHoursAlone() throws {
    func says(_ accrued: String, _ lines: String, _ facts: String = "full-time; ") throws
      -> CheckExample.Expected
    {
      try audit(week + "\(facts)leave annual hours accrued \(accrued)\n\(lines)")
        .says("leave/accrual-low")
    }
    let full = "Ordinary hours: 38.00 h x 26.55 = 1008.90"
    #expect(try says("2.92", full + "\nOvertime 1.5: 4.00 h x 39.83 = 159.32") == .met)
    // Hours beyond 38 may be overtime.
    #expect(try says("2.92", "Ordinary hours: 45.00 h x 26.55 = 1194.75") == .met)
    // Paid leave earns leave.
    let leave = work + "\nSick leave [personal_leave]: 7.60 h x 26.55 = 201.78"
    // A week alone leaves it open; that it is not met shows what the leave asks for.
    #expect(try says("2.33", leave) == .cannotTell)
    #expect(try says("2.33", work) == .met)
    #expect(try says("2.00", full, "") == .cannotTell)
    #expect(try says("0.00", full, "casual; ") == .met)
  }

  @Test func aSpanThatIsNoWholePayProvesNothing() throws {
    func says(_ period: String, _ hours: String, _ accrued: String) throws -> CheckExample.Expected
    {
      try audit(
        "award MA000004; level 1; full-time; adult; \(period); leave annual hours accrued \(accrued)\n"
          + "Ordinary hours: \(hours) h x 26.55 = ?"
      ).says("leave/accrual-low")
    }
    #expect(try says("2025-07-07 to 2025-07-11", "25.00", "1.00") == .cannotTell)
    #expect(try says("2025-07-07 to 2025-07-27", "114.00", "6.00") == .cannotTell)
    #expect(try says("2025-07-07 to 2025-08-03", "152.00", "8.00") == .short)
    #expect(try says("2025-07-01 to 2025-07-31", "160.00", "8.00") == .short)
    // A month counts as four weeks, 152.00 hours: 152.00 x 28 / 366 = 11.628; a twelfth of a year is 12.67.
    #expect(try says("2025-07-01 to 2025-07-31", "174.80", "12.67") == .met)
    #expect(try says("2025-07-01 to 2025-07-31", "160.00", "11.62") == .met)
    #expect(try says("2025-07-01 to 2025-07-31", "160.00", "11.61") == .short)
  }
}
