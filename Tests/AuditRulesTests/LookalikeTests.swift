import AuditRules
import PayDomain
import Testing

/// Labels that leave out which of the award's provisions they mean.
///
/// Figures: the fast food guide of 2025-26, level 1 (26.55; Monday to Friday from 10pm 29.21, from midnight 30.53;
/// public holiday 59.74).
@Suite struct LookalikeTests {
  private let fastFood = "award MA000003; level 1; part-time; adult; 2025-07-07 to 2025-07-13\n"

  @Test func nightsMayBeTheHoursBeforeMidnight() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Nights [night]: 5.00 h x 29.21 = 146.05
        """)
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }

  @Test func aLoadingForNightsMayBeThatOfTheHoursBeforeMidnight() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 25.00 h x 26.55 = 663.75
        Nights [night, loading]: 5.00 h x 2.66 = 13.30
        """)
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }

  @Test func aRateOfNoProvisionIsShort() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Nights [night]: 5.00 h x 28.00 = 140.00
        """)
    // 5 x 30.53 - 140.00
    #expect(audit.provable == Money("12.65"))
  }

  @Test func ordinaryPayForNightsIsShort() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Nights [night]: 5.00 h x 26.55 = 132.75
        """)
    // 5 x 30.53 - 132.75
    #expect(audit.provable == Money("19.90"))
  }

  @Test func aCodeThatTheUserHasExplainedIsWhatTheUserSays() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        NTS [night]: 5.00 h x 29.21 = 146.05
        """
    ) { $0.facts.codes["nts"] = CodeMeaning(category: .night) }
    // 5 x 30.53 - 146.05
    #expect(audit.provable == Money("6.60"))
  }

  @Test func aPublicHolidayIsNotALateEvening() throws {
    let audit = try audit(
      fastFood + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Public holiday worked [public_holiday]: 5.00 h x 29.21 = 146.05
        """)
    // 5 x 59.74 - 146.05
    #expect(audit.provable == Money("152.65"))
  }
}
