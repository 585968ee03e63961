import AuditRules
import PayDomain
import Testing

/// Withholding against every scale; never found, since an observation does not count.
@Suite struct TaxTests {
  private let id = "tax/withholding-unusual"

  private func says(_ facts: String, _ lines: String) throws -> CheckExample.Expected? {
    let audit = try audit("award MA000004; level 1; full-time; adult; \(facts)\n\(lines)")
    #expect(audit.findings.isEmpty)
    return audit.results(of: id).isEmpty ? nil : audit.says(id)
  }

  @Test func theScalesOf2026AndALoanOnTop() throws {
    let pay = "Ordinary hours: 38.00 h x 27.81 = 1056.78"
    let week = "2026-07-06 to 2026-07-12; paid 2026-07-15; gross 1056.78; tax "
    // Exempt from the levy: 0.3027 x 1,056.99 - 185.1923 = 134.76, 135 less a dollar.
    #expect(try says(week + "134.00", pay) == .met)
    #expect(try says(week + "133.99", pay) == .short)
    // No number: 47 % of 1,056.99 = 496.79, 497; a loan 0.15 x 1,056.99 - 148.0615 = 10.49, 10; and a dollar.
    #expect(try says(week + "508.00", pay) == .met)
    #expect(try says(week + "508.01", pay) == .short)
  }

  @Test func aFortnightIsTwoWeeksAndAMonthThirteenThirds() throws {
    let two = "Ordinary hours: 76.00 h x 26.55 = 2017.80"
    let fortnight = "2025-07-07 to 2025-07-20; paid 2025-07-23; gross 2017.80; tax "
    // 0.3027 x 1,008.99 - 180.0385 = 125.38: 250 less two dollars.
    #expect(try says(fortnight + "248.00", two) == .met)
    #expect(try says(fortnight + "247.99", two) == .short)
    let month = "Ordinary hours: 164.66 h x 26.55 = 4371.72"
    let july = "2025-07-01 to 2025-07-31; paid 2025-07-31; gross 4371.72; tax "
    // 4,371.72 x 3 / 13 = 1,008.86: 125 x 13 / 3 = 541.67, 542 less five dollars.
    #expect(try says(july + "537.00", month) == .met)
    #expect(try says(july + "536.99", month) == .short)
    // Ten days have no table.
    #expect(try says("2025-07-01 to 2025-07-10; gross 4371.72; tax 1.00", month) == nil)
  }

  @Test func whatLowersTaxedPayIsGuessedAtForTheEmployer() throws {
    let pay = "Ordinary hours: 38.00 h x 26.55 = 1008.90"
    let week = "2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1008.90; tax "
    #expect(try says(week + "60.00", pay) == .short)
    // Exempt, on 608.90: 0.16 x 608.99 - 57.8462 = 39.59.
    let less = pay + "\nSalary sacrifice [salary_sacrifice]: ? h x ? = 400.00"
    #expect(try says(week + "60.00", less) == .met)
  }

  @Test func paymentsThatOtherTablesTax() throws {
    let week = "2025-07-07 to 2025-07-13; paid 2025-07-16; gross 3026.70; tax 378.00"
    // Three weeks of leave paid at once are taxed as three weeks: 3 x 125 and a dollar each.
    let leave = """
      Ordinary hours: 38.00 h x 26.55 = 1008.90
      Annual leave [annual_leave]: 76.00 h x 26.55 = 2017.80
      """
    #expect(try says(week, leave) == .cannotTell)
    #expect(try says(week, "Ordinary hours: 114.00 h x 26.55 = 3026.70") == .short)
  }

  @Test func aYearWithoutEveryScaleProvesNothing() throws {
    // Of 2020 only the scales with and without the threshold are in the tables.
    let pay = "Ordinary hours: 38.00 h x 24.73 = 939.74"
    #expect(
      try says("2023-07-10 to 2023-07-16; paid 2023-07-19; gross 939.74; tax 10.00", pay)
        == .cannotTell)
    // No table of withholding, no result.
    #expect(
      try says("2017-07-10 to 2017-07-16; paid 2017-07-19; gross 939.74; tax 10.00", pay) == nil)
    // Nothing said of tax, or nothing in an export's column; a document that says nothing was withheld says so.
    let week = "Ordinary hours: 38.00 h x 26.55 = 1008.90"
    let none = "2025-07-07 to 2025-07-13; gross 1008.90; tax 0.00"
    #expect(try says("export; " + none, week) == nil)
    #expect(try says(none, week) == .short)
    #expect(try says("2023-07-10 to 2023-07-16; paid 2023-07-19; gross 939.74", pay) == nil)
  }

  @Test func aDayOfPaymentThatIsNotKnownMustNotMatter() throws {
    let pay = "Ordinary hours: 38.00 h x 26.55 = 1008.90"
    #expect(try says("2025-07-07 to 2025-07-13; gross 1008.90; tax 60.00", pay) == .short)
    // The table changed on 1 July 2026, within a month of the period's end.
    #expect(try says("2026-06-15 to 2026-06-21; gross 1008.90; tax 60.00", pay) == nil)
  }
}
