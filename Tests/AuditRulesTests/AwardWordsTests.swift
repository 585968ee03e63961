import AuditRules
import PayDomain
import Testing

/// Labels in the award's own words, and what dates say of the hours that an extra is for.
///
/// Figures: the guides of 2025-26: retail level 1 (26.55; Monday to Friday after 6pm 33.19), stores grade 1 (25.85;
/// Saturday 38.78, Sunday 51.70), manufacturing C13 (24.95; night shift 28.69).
@Suite struct AwardWordsTests {
  private let retail = "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13\n"

  @Test func theAwardsOwnWordsNameTheProvision() throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Monday to Friday after 6pm [unknown]: 4.00 h x 26.55 = 106.20
        """)
    // 4 x 33.19 - 106.20
    #expect(audit.provable == Money("26.56"))
  }

  @Test(arguments: [
    "Monday to Friday after 6pm [unknown]: 4.00 h x 33.19 = 132.76",
    "Monday to Friday after 6pm [unknown]: 4.00 h x 33.18 = 132.72",
    "Monday to Friday after 6pm loading [unknown]: 4.00 h x 6.64 = 26.56",
    "Monday to Friday after 6pm [unknown]: 4.00 h x 6.64 = 26.56",
    "Mon-Fri after 6pm 25% [unknown]: 4.00 h x 6.64 = 26.56",
  ])
  func whoPaysRightUnderThemIsNotAccused(line: String) throws {
    let audit = try audit(retail + "Ordinary hours: 20.00 h x 26.55 = 531.00\n" + line)
    #expect(audit.findings.isEmpty)
  }

  @Test func wordsOfNoProvisionStayUnknown() throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Monday to Friday after 7pm [unknown]: 4.00 h x 26.55 = 106.20
        """)
    #expect(audit.findings.isEmpty && audit.missing.contains(.lineMeaning))
  }

  /// A line and its reversal are told together or not at all.
  @Test func aCorrectionInTheAwardsWordsIsJudgedByItsSum() throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 20.00 h x 26.55 = 531.00
        Monday to Friday after 6pm [unknown]: 4.00 h x 26.55 = 106.20
        Monday to Friday after 6pm [unknown]: -4.00 h x 26.55 = -106.20
        Monday to Friday after 6pm [unknown]: 4.00 h x 33.19 = 132.76
        """)
    #expect(audit.findings.isEmpty)
  }

  private let stores =
    "award MA000084; class Storeworker grade 1 - on commencement; part-time; adult; 2025-07-07 to 2025-07-20\n"

  /// `Sunday 100%` may be what a Sunday at double time earns on top of hours that stand in the ordinary line.
  @Test(arguments: [
    "Sunday 100% [sunday]: 5.00 h x 25.85 = 129.25",
    "Sunday 100% [sunday]: 5.00 h x 27.00 = 135.00",
  ])
  func aMultipleMayBeWhatIsPaidOnTop(line: String) throws {
    let audit = try audit(stores + "Ordinary hours: 20.00 h x 25.85 = 517.00\n" + line) {
      $0.slip.lines[1].multiplier = .whole
    }
    #expect(audit.findings.isEmpty)
  }

  @Test func lessThanItOnTopIsShortByTheRest() throws {
    let audit = try audit(
      stores + """
        Ordinary hours: 20.00 h x 25.85 = 517.00
        Sunday 100% [sunday]: 5.00 h x 20.00 = 100.00
        """
    ) { $0.slip.lines[1].multiplier = .whole }
    // 5 x 25.85 - 100.00
    #expect(audit.provable == Money("29.25"))
  }

  @Test func hoursOfOtherDaysAreNotThoseOfADatedExtra() throws {
    let days =
      stores + """
        Ordinary hours [ordinary, 2025-07-08]: 8.00 h x 25.85 = 206.80
        Ordinary hours [ordinary, 2025-07-09]: 8.00 h x 25.85 = 206.80

        """
    let dated = try audit(days + "Sunday [sunday, 2025-07-13]: 5.00 h x 25.85 = 129.25")
    // 5 x 51.70 - 129.25
    #expect(dated.provable == Money("129.25"))
    // Without a date, or beside hours of a day beside it or of the period's first day, it may be what is paid on top.
    let undated = try audit(days + "Sunday [sunday]: 5.00 h x 25.85 = 129.25")
    #expect(undated.findings.isEmpty && undated.missing.contains(.lineMeaning))
    for day in ["2025-07-07", "2025-07-14"] {
      let beside = try audit(
        days + """
          Ordinary hours [ordinary, \(day)]: 5.00 h x 25.85 = 129.25
          Sunday [sunday, 2025-07-13]: 5.00 h x 25.85 = 129.25
          """)
      #expect(beside.findings.isEmpty)
    }
  }

  /// Hours after midnight can stand on the day that the shift began, what they earn on top on their own day.
  @Test func hoursPastMidnightAreNotAccusedOfTheDayBefore() throws {
    let audit = try audit(
      stores + """
        Ordinary hours [ordinary, 2025-07-08]: 8.00 h x 25.85 = 206.80
        Ordinary hours [ordinary, 2025-07-12]: 8.00 h x 25.85 = 206.80
        Saturday penalty [saturday, loading, 2025-07-12]: 5.00 h x 12.93 = 64.65
        Sunday penalty [sunday, loading, 2025-07-13]: 3.00 h x 25.85 = 77.55
        """)
    #expect(audit.findings.isEmpty)
  }

  /// The metal trades pay more for permanent nights; a permanent employee's night shift is one of 115 %.
  @Test func aPermanentEmployeesNightShiftIsNoPermanentNight() throws {
    let metal = "award MA000010; class C13; full-time; adult; 2025-07-07 to 2025-07-13\n"
    let ordinary = "Ordinary hours: 20.00 h x 24.95 = 499.00\n"
    let right = try audit(
      metal + ordinary + "Permanent Night Shift [unknown]: 8.00 h x 28.69 = 229.52")
    #expect(right.findings.isEmpty)
  }
}
