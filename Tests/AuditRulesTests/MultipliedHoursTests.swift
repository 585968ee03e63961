import AuditRules
import PayDomain
import Testing

/// Some payrolls print hours after multiplying them: six hours at 1.5 as nine at the ordinary rate.
@Suite struct MultipliedHoursTests {
  private func slip(_ line: String, thousandths: Int64? = 150_000) throws -> SlipAudit {
    try audit(
      """
      award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
      Ordinary hours: 10.00 h x 26.55 = 265.50
      \(line)
      """
    ) { $0.slip.lines[1].multiplier = thousandths.map { Percentage(thousandths: $0) } }
  }

  @Test func hoursThatMayBeMultipliedCannotBeTold() throws {
    // 9 x 26.55 = 238.95 = 6 x 1.5 x 26.55
    let audit = try slip("Sunday x1.5 [sunday]: 9.00 h x 26.55 = 238.95")
    #expect(audit.findings.isEmpty && audit.says("penalty/sunday-underpaid") == .cannotTell)
    #expect(audit.missing.contains(.hours))
  }

  @Test func withoutAMultipleTheHoursAreTheHours() throws {
    // 9 x 39.83 = 358.47, less 238.95
    let audit = try slip("Sunday [sunday]: 9.00 h x 26.55 = 238.95", thousandths: nil)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("119.52")])
  }

  @Test func anotherRateIsNoMultiplying() throws {
    // 9 x (39.83 - 30.00) = 88.47
    let audit = try slip("Sunday x1.5 [sunday]: 9.00 h x 30.00 = 270.00")
    #expect(audit.found == ["penalty/sunday-underpaid": Money("88.47")])
  }

  @Test func aLowerMultipleThanTheAwardsIsShort() throws {
    // Hours of a Sunday at 1.25: 9 / 1.25 = 7.2; 7.2 x 39.83 is more than 238.95 too.
    let audit = try slip("Sunday x1.25 [sunday]: 9.00 h x 26.55 = 238.95", thousandths: 125_000)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("119.52")])
  }

  @Test func aCasualsRateIsNoMultiplying() throws {
    // 24.95 x 1.25 = 31.19; overtime 24.95 x 1.5 = 37.43; 2 x (37.43 - 31.19) = 12.48. Two hours of 31.19 are more
    // than 2 / 1.5 hours of 37.43, so that nothing says the hours are multiplied.
    let audit = try audit(
      """
      award MA000009; class food and beverage attendant grade 1; casual; adult; 2025-07-07 to 2025-07-13
      Ordinary hours: 38.00 h x 31.19 = 1185.22
      Overtime 1.5: 2.00 h x 31.19 = 62.38
      """)
    #expect(audit.found == ["overtime/single-time": Money("12.48")])
  }

  /// The base rate beside hours that are paid a multiple of it: what is paid for an hour is the sum over the hours.
  @Test func aBaseRateBesideAMultipleIsNotSaidToMakeTheSum() throws {
    // 6 x 26.55 x 1.25 = 199.13 of 6 x 39.83 = 238.98.
    let audit = try slip(
      "Sunday x1.25 [sunday]: 6.00 h x 26.55 = 199.13", thousandths: 125_000)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("39.85")])
    #expect(!audit.slip.lines[1].showsProduct && audit.slip.lines[0].showsProduct)
    let working = audit.findings[0].workings[0]
    // 199.13 / 6 = 33.188
    #expect(working.paidRate?.description.hasPrefix("$33.18") == true)
    // At 1.5 it is what the award gives.
    #expect(try slip("Sunday x1.5 [sunday]: 6.00 h x 26.55 = 238.95").findings.isEmpty)
    // A stated rate that makes the sum stays as it is, but for a cent an hour.
    let own = try slip("Sunday [sunday]: 6.00 h x 33.19 = 199.13", thousandths: nil)
    #expect(own.findings[0].workings[0].paidRate == Rate(cents: 3319))
  }
}
