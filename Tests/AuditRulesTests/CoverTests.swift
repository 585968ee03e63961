import AuditRules
import PayDomain
import Testing

/// Pay of periods that begin after the day the tables cover, 30 June 2027, is never judged.
@Suite struct CoverTests {
  private func slip(_ days: String) throws -> SlipAudit {
    // 27.81 is the rate of level 1 from 1 July 2026.
    try audit(
      "award MA000004; level 1; full-time; adult; \(days)\nOrdinary hours: 20.00 h x 27.81 = 556.20"
    )
  }

  @Test func aPeriodUnderWayOnTheLastDayIsMet() throws {
    #expect(try slip("2027-06-30 to 2027-07-06").says("rate/below-minimum") == .met)
  }

  @Test func aPeriodOfTheNextDayCannotBeTold() throws {
    let audit = try slip("2027-07-01 to 2027-07-07")
    #expect(audit.says("rate/below-minimum") == .cannotTell && !audit.isJudged)
    #expect(audit.findings.isEmpty && audit.missing.contains(.notCovered))
  }
}
