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

  // Hospitality of 2025-26, level 1: 24.95; Sunday 150 %, 37.43; the extra alone 12.48.

  private let hotel =
    "award MA000009; class Level 1 kitchen attendant grade 1; full-time; adult; 2025-07-07 to 2025-07-13\n"

  /// A line whose label leaves open whether it is the extra alone.
  private func sunday(_ hourly: String, _ amount: String) throws -> SlipAudit {
    try audit(
      hotel + """
        Ordinary hours: 38.00 h x 24.95 = 948.10
        Sunday penalty [sunday]: 5.00 h x \(hourly) = \(amount)
        """
    ) { $0.slip.lines[1].mayBeExtra = true }
  }

  @Test func aSumThatMayBeTheExtraIsMetEitherWay() throws {
    for (hourly, amount) in [("37.43", "187.15"), ("12.48", "62.40")] {
      let audit = try sunday(hourly, amount)
      #expect(audit.findings.isEmpty && audit.isJudged)
    }
  }

  @Test func aSumBetweenTheExtraAndTheWholeIsOpen() throws {
    let audit = try sunday("20.00", "100.00")
    #expect(audit.findings.isEmpty && audit.missing.contains(.lineMeaning))
  }

  @Test func aSumOfOrdinaryPayAndFarMoreThanTheExtraIsTheWhole() throws {
    // 5 x 37.43 - 5 x 30.00
    #expect(try sunday("30.00", "150.00").provable == Money("37.15"))
    // Less than the extra is short of it: 5 x 12.48 - 5 x 10.00.
    #expect(try sunday("10.00", "50.00").provable == Money("12.40"))
  }
}
