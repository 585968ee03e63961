import AuditRules
import PayDomain
import Testing

/// Super where pay was given up, the years of the percentage, and the day the fund has the contribution.
@Suite struct SuperGivenUpTests {
  private func slip(_ facts: String, _ lines: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; part-time; adult; \(facts)\n\(lines)")
  }

  private let week = "2025-07-07 to 2025-07-13; paid 2025-07-16; "
  private let pay = "Ordinary hours: 20.00 h x 30.00 = 600.00"

  /// 600.00 at the percentage before and after the day on which it rises.
  @Test(
    "the percentage of each July",
    arguments: [
      ("2021-06-30", "2021-07-01", "57.00", "60.00"),
      ("2022-06-30", "2022-07-01", "60.00", "63.00"),
      ("2023-06-30", "2023-07-01", "63.00", "66.00"),
      ("2024-06-30", "2024-07-01", "66.00", "69.00"),
      ("2025-06-30", "2025-07-01", "69.00", "72.00"),
    ])
  func percentages(_ before: String, _ after: String, _ old: String, _ new: String) throws {
    let ends = try #require(CivilDate(iso: before)).adding(days: -3)
    let period = "\(ends.adding(days: -6)) to \(ends); "
    #expect(try slip(period + "paid \(before); super \(old)", pay).says("super/short") == .met)
    #expect(
      try slip(period + "paid \(after); super \(old)", pay).found["super/wrong-percentage"]
        == Money(new) - Money(old))
    #expect(try slip(period + "paid \(after); super \(new)", pay).says("super/short") == .met)
  }

  @Test func theTwoTogetherAreWhatIsDueToTheCent() throws {
    // 12 % of 600.00 is 72.00; 50.00 are given up.
    let lines = pay + "\nSalary sacrifice super [salary_sacrifice]: ? h x ? = 50.00"
    let id = "super/sacrifice-counted"
    #expect(try slip(week + "super 22.00", lines).found == [id: Money("50.00")])
    #expect(try slip(week + "super 21.99", lines).found == [id: Money("50.01")])
    #expect(try slip(week + "super 21.98", lines).found == ["super/short": Money("50.02")])
    // 12 % of 550.00.
    #expect(try slip(week + "super 66.00", lines).found == [id: Money("6.00")])
    #expect(try slip(week + "super 65.98", lines).found == ["super/short": Money("6.02")])
    #expect(try slip(week + "super 72.00", lines).findings.isEmpty)
  }

  @Test func until2019ASumGivenUpLoweredThePay() throws {
    // 9.5 % of 600.00 is 57.00, of 500.00 47.50.
    let lines = pay + "\nSalary sacrifice super [salary_sacrifice]: ? h x ? = 100.00"
    let period = "2019-12-16 to 2019-12-22; super 47.50; "
    let before = try slip(period + "paid 2019-12-31", lines)
    #expect(before.says("super/short") == .cannotTell && before.findings.isEmpty)
    let after = try slip(period + "paid 2020-01-01", lines)
    #expect(after.found["super/sacrifice-counted"] == Money("9.50"))
  }

  @Test func whatIsGivenUpForACarIsNoPay() throws {
    // 12 % of 450.00 is 54.00.
    for label in ["Novated lease [deduction]", "Salary sacrifice [salary_sacrifice]"] {
      let lines = pay + "\n\(label): ? h x ? = 150.00"
      let lawful = try slip(week + "super 54.00", lines)
      #expect(lawful.findings.isEmpty && lawful.says("super/short") != .short, "\(label)")
      #expect(lawful.missing.contains(.superTreatment))
      #expect(try slip(week + "super 53.00", lines).found == ["super/short": Money("1.00")])
    }
    let union = pay + "\nUnion fees [deduction]: ? h x ? = 150.00"
    #expect(try slip(week + "super 54.00", union).found == ["super/short": Money("18.00")])
  }

  @Test func anotherContributionMayBeTheEmployers() throws {
    // 57.00 and 15.00 are 72.00.
    let lines = pay + "\nAdditional super [super_other]: ? h x ? = 15.00"
    let audit = try slip(week + "super 57.00", lines)
    #expect(audit.findings.map(\.check) == [])
    #expect(audit.says("super/short") == .cannotTell)
    let little = pay + "\nAdditional super [super_other]: ? h x ? = 14.00"
    #expect(
      try slip(week + "super 57.00", little).found == ["super/wrong-percentage": Money("15.00")])
  }

  @Test func beforeJuly2026TheQuarterWasTheTime() throws {
    let lines = "Ordinary hours: 20.00 h x 30.00 = 600.00"
    let june = "2026-06-22 to 2026-06-28; super 72.00; "
    let before = try slip(june + "paid 2026-06-30; received 2026-06-30 2026-08-31", lines)
    #expect(before.results(of: "super/late").isEmpty)
    let after = try slip(june + "paid 2026-07-01; received 2026-07-01 2026-08-31", lines)
    #expect(after.says("super/late") == .short)
    // Nobody says when the fund had it.
    #expect(try slip(june + "paid 2026-07-01", lines).results(of: "super/late").isEmpty)
    // A pay of a bonus alone may be outside the usual cycle.
    let bonus = try slip(
      june + "paid 2026-07-01; received 2026-07-01 2026-08-31", "Bonus [bonus]: ? h x ? = 600.00")
    #expect(bonus.says("super/late") == .cannotTell)
  }
}
