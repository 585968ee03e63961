import AuditRules
import PayDomain
import Testing

/// Hours of the weekend, and labels that name a day without being of it.
///
/// Figures: the guides of 2025-26. Retail level 1: casual Saturday $39.83, casual Sunday $46.46; full-time $26.55, Sunday
/// $39.83 (26.55 x 1.5 = 39.825). Road transport grade 3: $26.57, night $34.54 (26.57 x 1.3 = 34.541).
@Suite struct WeekendHoursTests {
  private let retail = "award MA000004; level 1; adult; 2026-02-02 to 2026-02-08; "
  private let transport =
    "award MA000038; class Transport worker grade 3; full-time; adult; 2026-02-02 to 2026-02-08\n"

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

  @Test(arguments: [
    "Night Sun-Thu [sunday]", "Sunday to Thursday night [sunday]", "Sunday Night [sunday]",
    "Sun/Mon night [sunday]", "Fri-Sat night [saturday]", "Friday night / Saturday [saturday]",
  ]) func aRosterIsNoDay(_ label: String) throws {
    let audit = try audit(transport + "\(label): 8.00 h x 34.54 = 276.32")
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }

  @Test func aRosterBelowTheMinimumIsShortOfThat() throws {
    let audit = try audit(
      retail + "full-time\nSunday Night [sunday]: 8.00 h x 25.55 = 204.40")
    // 8 x (26.55 - 25.55)
    #expect(audit.findings.map(\.shortfall.provable) == [Money("8.00")])
  }

  @Test func theExtraOfARosterIsOfNoDay() throws {
    let audit = try audit(
      transport + """
        Ordinary hours: 38.00 h x 26.57 = 1009.66
        Night Sun-Thu loading [sunday, loading]: 38.00 h x 7.97 = 302.86
        """)
    #expect(audit.findings.isEmpty)
  }

  @Test func theAwardsOwnWordsAreOfTheirDays() throws {
    let words = """
      Shift worked between midnight Sunday and 7am Monday - after 3 hours - textile industry - \
      non-continuous shiftworkers
      """
    let audit = try audit(
      """
      award MA000017; class Fork-lift driver and tow motor driver; full-time; adult; \
      2025-12-22 to 2025-12-28
      \(words) [sunday]: 3.00 h x 40.00 = 120.00
      """)
    // 3 x (53.40 - 40.00)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("40.20")])
  }

  @Test func moreHoursThanADayHasAreNotOneSundays() throws {
    let lines = "full-time\nSunday [sunday]: 38.00 h x 30.00 = 1140.00"
    let audit = try audit(retail + lines)
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }

  @Test func theHoursOfOneSundayAreItsOwn() throws {
    let audit = try audit(retail + "full-time\nSunday [sunday]: 8.00 h x 30.00 = 240.00")
    // 8 x (39.83 - 30.00)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("78.64")])
  }
}
