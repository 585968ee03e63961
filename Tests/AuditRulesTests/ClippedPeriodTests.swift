import AuditRules
import PayDomain
import Testing

/// Periods whose printed first day may be the worker's own, and lines of days before the period.
///
/// Figures: retail level 1, $26.55 from the first full pay period on or after 1 July 2025, $25.65 before.
@Suite struct ClippedPeriodTests {
  private func partTime(_ facts: String, _ lines: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; part-time; adult; \(facts)\n\(lines)")
  }

  @Test(arguments: [
    // The fortnight from 30 June without its first days.
    "2025-07-02 to 2025-07-13", "2025-07-02 to 2025-07-06; started 2025-07-02",
    "2025-07-01 to 2025-07-03", "2025-07-03 to 2025-07-03",
    "2025-07-02 to 2025-07-08; started 2025-07-02",
  ]) func aPartOfAPeriodMayKeepTheOldRate(_ facts: String) throws {
    let audit = try partTime(facts, "Ordinary hours: 7.60 h x 25.65 = 194.94")
    #expect(audit.findings.isEmpty && audit.missing.contains(.period))
  }

  @Test(arguments: [
    "2025-07-02 to 2025-07-08", "2025-07-01 to 2025-07-14", "2025-07-01 to 2025-07-31",
    "2025-07-01 to 2025-07-15", "2025-07-16 to 2025-07-31", "2025-08-20 to 2025-08-24",
    "2025-07-07 to 2025-07-11; cycle 5",
  ]) func aWholePeriodDoesNot(_ facts: String) throws {
    let audit = try partTime(facts, "Ordinary hours: 7.60 h x 25.65 = 194.94")
    // 7.6 x (26.55 - 25.65)
    #expect(audit.found == ["rate/last-years-rate": Money("6.84")])
  }

  @Test func aPartOfAPeriodBelowBothRatesIsShortOfTheOldOne() throws {
    let audit = try partTime(
      "2025-07-02 to 2025-07-13", "Ordinary hours: 10.00 h x 24.65 = 246.50")
    // 10 x (25.65 - 24.65)
    #expect(audit.findings.map(\.shortfall.provable) == [Money("10.00")])
  }

  // MARK: A sign on the rate

  @Test(arguments: [
    "4.00 h x -26.55 = -106.20", "-4.00 h x 26.55 = -106.20", "4.00 h x -26.55 = ?",
  ])
  func whatIsTakenBackTakesBackItsHours(_ figures: String) throws {
    let audit = try partTime(
      "2026-02-02 to 2026-02-08",
      "Ordinary hours: 38.00 h x 26.55 = 1008.90\nOrdinary hours: \(figures)")
    #expect(audit.findings.isEmpty)
  }

  // MARK: Days before the period

  @Test(arguments: [
    "Annual leave [annual_leave, 2025-06-20]: 4.00 h x 25.65 = 102.60",
    "Annual leave 16/06-22/06 [annual_leave]: 4.00 h x 25.65 = 102.60",
    "Personal leave [personal_leave, 2025-06-20]: 4.00 h x 25.65 = 102.60",
    "Ordinary hours 16/06-22/06: 4.00 h x 25.65 = 102.60",
  ]) func linesOfEarlierDaysAreNotHeldAgainstTodaysRate(_ line: String) throws {
    let audit = try partTime("2025-08-04 to 2025-08-10", line)
    #expect(audit.findings.isEmpty)
  }

  @Test(arguments: ["Ordinary hours 04/08-10/08", "Ordinary hours 48/52", "Ordinary hours 1/2"])
  func linesOfTheseDaysAre(_ label: String) throws {
    let audit = try partTime("2025-08-04 to 2025-08-10", "\(label): 4.00 h x 25.65 = 102.60")
    // 4 x (26.55 - 25.65)
    #expect(audit.found == ["rate/last-years-rate": Money("3.60")])
  }

  @Test(arguments: ["annual_leave", "back_pay, prior"])
  func leaveThatIsTakenBackAndPaidAgainIsPaid(_ tags: String) throws {
    let audit = try partTime(
      "2026-02-02 to 2026-02-08",
      """
      Ordinary hours: 30.00 h x 26.55 = 796.50
      Annual leave [annual_leave]: 4.00 h x 25.65 = 102.60
      Annual leave reversal [\(tags)]: -4.00 h x 25.65 = -102.60
      Annual leave [annual_leave]: 4.00 h x 26.55 = 106.20
      """)
    #expect(audit.findings.isEmpty && audit.says("leave/below-base-rate") == .met)
  }
}
