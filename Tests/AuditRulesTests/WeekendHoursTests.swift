import AuditRules
import PayDomain
import Testing

/// Hours of the weekend.
///
/// Figures: the retail guide of 2025-26, level 1: casual Saturday $39.83, casual Sunday $46.46.
@Suite struct WeekendHoursTests {
  private let retail = "award MA000004; level 1; adult; 2026-02-02 to 2026-02-08; "

  @Test func whoWorksOnWeekendsOnlyIsPaid() throws {
    let audit = try audit(
      retail + """
        casual
        Casual hours [ordinary, 2026-02-07]: 2.00 h x 39.83 = 79.66
        Casual hours [ordinary, 2026-02-08]: 2.00 h x 46.47 = 92.94
        """)
    #expect(audit.findings.isEmpty && audit.isJudged)
  }

  @Test func whoWorksOnWeekendsOnlyIsShort() throws {
    let audit = try audit(
      retail + """
        casual
        Casual hours [ordinary, 2026-02-07]: 2.00 h x 39.83 = 79.66
        Casual hours [ordinary, 2026-02-08]: 2.00 h x 40.83 = 81.66
        """)
    // 2 x (46.46 - 40.83)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("11.26")])
  }
}
