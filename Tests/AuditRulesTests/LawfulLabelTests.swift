import AuditRules
import PayDomain
import Testing

/// Labels that a fair employer may print and that look like short pay.
///
/// All slips are synthetic.
/// Figures: the retail guide of 2025-26, level 1 (26.55; Sunday at 150 % 39.83; public holiday at 225 % 59.74), the
/// pharmacy guide, assistant level 1 (26.55; Monday to Friday before 8am at 150 % 39.83) and the cleaning guide of
/// 2025-26, level 1 (25.85; part-time 29.73).
@Suite struct LawfulLabelTests {
  private let retail = "award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13\n"
  private let pharmacy =
    "award MA000012; class Pharmacy assistant level 1; full-time; adult; 2025-07-07 to 2025-07-13\n"

  @Test(arguments: ["Morning", "Early shift", "Morning work"])
  func aMorningMayBeDayWork(_ label: String) throws {
    let audit = try audit(
      pharmacy + """
        Ordinary hours: 30.00 h x 26.55 = 796.50
        \(label) [early_morning]: 8.00 h x 26.55 = 212.40
        """)
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }

  @Test func aMorningBelowTheMinimumIsShort() throws {
    let audit = try audit(
      pharmacy + """
        Ordinary hours: 30.00 h x 26.55 = 796.50
        Morning [early_morning]: 8.00 h x 25.55 = 204.40
        """)
    // 8 x (26.55 - 25.55)
    #expect(audit.provable == Money("8.00"))
  }

  @Test func aMorningPenaltyThatIsNotPaidIsShort() throws {
    let audit = try audit(
      pharmacy + """
        Ordinary hours: 30.00 h x 26.55 = 796.50
        Early morning penalty [early_morning]: 8.00 h x 26.55 = 212.40
        """)
    // 8 x 39.83 - 212.40
    #expect(audit.provable == Money("106.24"))
  }

  /// The storage guide of 2025-26, grade 2: 26.70, early morning shift 30.04; the nurses' guide has no such shift.
  @Test func anEarlyMorningShiftIsOneWhereTheAwardCallsItSo() throws {
    let lines = """
      Ordinary hours: 30.40 h x 26.70 = 811.68
      Early morning shift [shift]: 7.60 h x 26.70 = 202.92
      """
    let facts = "full-time; adult; 2025-07-07 to 2025-07-13\n"
    // 7.60 x 30.04 = 228.30; 228.30 - 202.92
    #expect(
      try audit("award MA000084; class Storeworker grade 2; \(facts)\(lines)").provable
        == Money("25.38"))
    let nurse = "award MA000034; class Nursing assistant - 1st year; \(facts)\(lines)"
    #expect(try !audit(nurse).findings.contains { $0.check == "penalty/shift-underpaid" })
  }

  @Test func aHolidayAtSingleTimeMayNotHaveBeenWorked() throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 30.40 h x 26.55 = 807.12
        PH x1 [public_holiday]: 7.60 h x 26.55 = 201.78
        """
    ) { $0.slip.lines[1].multiplier = .whole }
    #expect(audit.findings.isEmpty && audit.missing.contains(.lineMeaning))
  }

  /// Double time on a Sunday, and double time and a half on a public holiday, paid as extras on ordinary hours.
  @Test(arguments: [
    ("Sunday 100% [sunday]", "26.55", "201.78", 100_000),
    ("Public Holiday x 1.5 [public_holiday]", "39.83", "302.71", 150_000),
  ])
  func anExtraMayBeMoreThanTheAwardGives(
    _ label: String, _ rate: String, _ sum: String, _ multiple: Int64
  ) throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        \(label): 7.60 h x \(rate) = \(sum)
        """
    ) { $0.slip.lines[1].multiplier = Percentage(thousandths: multiple) }
    #expect(audit.findings.isEmpty && audit.missing.contains(.lineMeaning))
  }

  @Test func aMultipleThatNoExtraHasIsTheWholePay() throws {
    let audit = try audit(
      retail + """
        Ordinary hours: 38.00 h x 26.55 = 1008.90
        Sunday 125% [sunday]: 7.60 h x 33.19 = 252.24
        """
    ) { $0.slip.lines[1].multiplier = Percentage(thousandths: 125_000) }
    // 7.60 x 39.83 = 302.71; 302.71 - 252.24
    #expect(audit.provable == Money("50.47"))
  }

  @Test(arguments: ["P/T allw & first aid", "15% PT leading hand/loading", "Meal & shift loading"])
  func anAllowanceOfSeveralKindsMayBeForTheHours(_ label: String) throws {
    // 20 x (26.55 - 25.05) = 30.00
    let audit = try audit(
      retail + """
        Ordinary hours: 20.00 h x 25.05 = 501.00
        \(label) [allowance]: 20.00 h x 1.50 = 30.00
        """)
    #expect(audit.findings.isEmpty && audit.says("rate/below-minimum") != .met)
  }

  @Test func anAllowanceThatTheAwardDoesNotGiveMayBeForTheHours() throws {
    let slip = """
      Ordinary hours: 20.00 h x 25.05 = 501.00
      Leading hand [allowance]: 20.00 h x 1.50 = 30.00
      """
    #expect(try audit(retail + slip).findings.isEmpty)
    // The cleaning award has one: a leading hand's allowance is for leading.
    let cleaning = "award MA000022; level 1; full-time; adult; 2025-07-07 to 2025-07-13\n"
    #expect(try !audit(cleaning + slip).findings.isEmpty)
  }

  @Test func aPartTimersLoadingMayBeCalledOneForTheShift() throws {
    let cleaning = "award MA000022; level 1; part-time; adult; 2025-07-07 to 2025-07-13\n"
    // 15 % of 25.85 is 3.88: 517.00 + 77.60 = 20 x 29.73.
    let ordinary = "Ordinary hours: 20.00 h x 25.85 = 517.00\n"
    let loading = "PT shift allowance [shift, loading]: 20.00 h x 3.88 = 77.60"
    #expect(try audit(cleaning + ordinary + loading).findings.isEmpty)
    // A loading that names no part-time work is one for the shift.
    let shift = loading.replacing("PT shift", with: "Shift")
    #expect(try audit(cleaning + ordinary + shift).provable == Money("77.60"))
  }

  @Test func leaveOfACasualMayBeTheCasualLoading() throws {
    let casual = "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13\n"
    // 25 % of 26.55 is 6.64; 20 x 33.19 = 663.80.
    let slip = "Ordinary hours: 20.00 h x 26.55 = 531.00\n"
    let audit1 = try audit(casual + slip + "Leave entitlement [annual_leave]: ? h x ? = 132.80")
    #expect(audit1.findings.filter { $0.check.hasPrefix("rate/") }.isEmpty)
    #expect(audit1.findings.filter { $0.check == "casual/loading-missing" }.isEmpty)
    #expect(try audit(casual + slip).provable == Money("132.80"))
  }

  @Test func aSlipOfAllowancesAloneIsNotJudged() throws {
    let audit = try audit(retail + "Leading hand [allowance]: 38.00 h x 28.50 = 1083.00")
    #expect(!audit.isJudged && audit.findings.isEmpty)
  }
}
