import AuditRules
import PayDomain
import Testing

/// Lines whose hours cannot be hours, and pay in which there is no work.
@Suite struct WagesByTheWeekTests {
  private func retail(_ facts: String, _ lines: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; adult; \(facts)\n\(lines)")
  }

  /// 38 x 26.55 = 1,008.90 is owed for the week; how many hours 500.00 pay is asked.
  @Test(arguments: [
    ("full-time; 2026-05-11 to 2026-05-17", "Weekly wage: 1.00 h x 500.00 = 500.00"),
    ("full-time; 2026-05-11 to 2026-05-17", "Ordinary pay: 5.00 h x 100.00 = 500.00"),
    ("full-time; 2026-05-04 to 2026-05-17", "Base pay: 10.00 h x 100.00 = 1000.00"),
    ("full-time; 2026-05-11 to 2026-05-17", "Ordinary hours: 10.00 h x 50.00 = 500.00"),
    ("part-time; 2026-05-01 to 2026-05-31", "Wages: 1.00 h x 2500.00 = 2500.00"),
    ("casual; 2026-05-11 to 2026-05-17", "Day rate: 3.00 h x 150.00 = 450.00"),
  ]) func hoursThatAreNone(_ facts: String, _ line: String) throws {
    let audit = try retail(facts, line)
    #expect(!audit.isJudged)
    #expect(audit.notJudged.map(\.kind) == [.hours])
    #expect(audit.findings.isEmpty)
  }

  @Test(arguments: [
    // Pay above the award, for a whole week, a few hours, or a day.
    ("full-time; 2026-05-11 to 2026-05-17", "Ordinary hours: 38.00 h x 90.00 = 3420.00"),
    ("casual; 2026-05-11 to 2026-05-17", "Ordinary hours: 4.00 h x 60.00 = 240.00"),
    ("full-time; 2026-05-11 to 2026-05-17", "Day shift: 7.60 h x 26.55 = 201.78"),
  ]) func hoursThatAreHours(_ facts: String, _ line: String) throws {
    #expect(try retail(facts, line).isJudged)
  }

  @Test(arguments: [
    "Workers compensation [workers_compensation]: 38.00 h x 17.65 = 670.70",
    "Parental leave pay [parental_leave]: ? h x ? = 948.10",
  ]) func aSlipWithoutWorkIsNotJudged(_ line: String) throws {
    let audit = try retail("full-time; 2026-05-11 to 2026-05-17", line)
    #expect(!audit.isJudged)
    #expect(audit.findings.isEmpty)
  }
}
