import AuditRules
import PayDomain
import Testing

/// Paid time off that is neither annual nor personal leave; level 1 of MA000004 is 26.55 from July 2025.
@Suite struct OtherTimeOffTests {
  private let base = "leave/below-base-rate"
  private let week = """
    award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
    Ordinary hours: 30.40 h x 26.55 = 807.12

    """

  private func off(_ line: String) throws -> [CheckResult] {
    try audit(week + line).results(of: base)
  }

  @Test(arguments: [
    "Public holiday not worked [public_holiday_not_worked]", "RDO taken [other_leave]",
    "Compassionate leave [other_leave]", "Jury service [other_leave]",
  ])
  func isAskedAboutBelowTheBaseRateAndNeverFound(_ label: String) throws {
    // 7.60 x 26.55 = 201.78; printed hours of 7.60 may be 7.595, which are 201.647.
    #expect(try off("\(label): 7.60 h x 26.55 = 201.78").allSatisfy(\.isMet))
    #expect(try off("\(label): 7.60 h x ? = 201.64").allSatisfy(\.isMet))
    let below = try off("\(label): 7.60 h x ? = 201.63")
    #expect(below.count == 1 && below[0].verdict != .short && !below[0].isMet)
    let low = try off("\(label): 7.60 h x 20.00 = 152.00")
    // 201.78 - 152.00
    #expect(low.count == 1 && low[0].verdict != .short)
    #expect(
      low[0].shortfall == Shortfall(provable: .zero, likely: .zero, atMost: Money("49.78")))
    #expect(low[0].questions.count == 1)
  }

  @Test func eachLabelStandsAlone() throws {
    // A public holiday paid twice over does not answer for a day of jury service.
    let both = try off(
      """
      RDO taken [other_leave]: 7.60 h x 60.00 = 456.00
      Jury service [other_leave]: 7.60 h x 20.00 = 152.00
      """)
    #expect(both.count { !$0.isMet } == 1)
  }

  @Test func staysSilentWhereNothingCanBeCompared() throws {
    for line in [
      "Jury service [other_leave]: ? h x ? = 152.00",
      "Jury service [other_leave]: 1.00 days x 152.00 = 152.00",
      "Jury service [other_leave, prior]: 7.60 h x 20.00 = 152.00",
      "RDO accrued [other_leave]: -0.40 h x 20.00 = -8.00",
      "Public holiday (old rate) [public_holiday_not_worked]: 7.60 h x 20.00 = 152.00",
      "Notice in lieu [termination]: 7.60 h x 20.00 = 152.00",
      "Leave cashed out [leave_cashed_out]: 7.60 h x 20.00 = 152.00",
    ] {
      #expect(try off(line).isEmpty, "\(line)")
    }
    let casual = """
      award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
      Ordinary hours: 20.00 h x 33.19 = 663.80
      Jury service [other_leave]: 7.60 h x 20.00 = 152.00
      """
    #expect(try audit(casual).results(of: base).isEmpty)
    let salary = week.replacing("full-time; ", with: "full-time; salary 60000.00; ")
    #expect(
      try audit(salary + "Jury service [other_leave]: 7.60 h x 20.00 = 152.00").findings.isEmpty)
  }

  @Test func namesNothingOfAWorkersPrivateLife() throws {
    let slip = week + "FDV leave [other_leave]: 7.60 h x 20.00 = 152.00"
    #expect(try audit(slip, audience: .anyone).results(of: base).isEmpty)
    #expect(try audit(slip, audience: .workerAlone).results(of: base).count == 1)
  }
}
