import AuditRules
import PayDomain
import Testing

/// Pay for one hour that stands on two lines.
///
/// Figures: the guides of 2025-26. Retail level 1: adult $26.55, casual $33.19 (26.55 x 1.25 = 33.1875), casual Saturday
/// $39.83 (39.825), casual Sunday $46.46 (46.4625), public holiday $59.74. Clerks level 3: $29.70, afternoon shift $34.16
/// (29.70 x 1.15 = 34.155). Fast food level 1: $26.55, from 10 pm to midnight $29.21 (29.205), later $30.53.
@Suite struct LinesTogetherTests {
  private let week = "2026-02-02 to 2026-02-08"

  private func found(
    _ facts: String, _ lines: String, mayBeExtra: Int? = nil
  ) throws -> [String: Money] {
    try audit("award \(facts); adult; \(week)\n\(lines)") { example in
      if let mayBeExtra { example.slip.lines[mayBeExtra].mayBeExtra = true }
    }.found
  }

  // MARK: A shift and its loading

  private let shift = """
    Ordinary hours: 20.00 h x 29.70 = 594.00
    Afternoon shift [shift]: 4.00 h x 29.70 = 118.80
    """

  @Test func aShiftWithItsLoadingOnItsOwnLineIsPaid() throws {
    // 29.70 + 4.46 = 34.16
    let loading = "\nAfternoon shift loading [shift, loading]: 4.00 h x 4.46 = 17.84"
    #expect(try found("MA000002; class Level 3; full-time", shift + loading, mayBeExtra: 1).isEmpty)
  }

  @Test func aShiftWithoutItsLoadingIsShort() throws {
    // 4 x 34.16 - 118.80
    #expect(
      try found("MA000002; class Level 3; full-time", shift, mayBeExtra: 1)
        == ["penalty/shift-underpaid": Money("17.84")])
  }

  @Test func aShiftWithHalfItsLoadingIsShortOfTheRest() throws {
    // 4 x 4.46 - 4 x 2.23
    let loading = "\nAfternoon shift loading [shift, loading]: 4.00 h x 2.23 = 8.92"
    #expect(
      try found("MA000002; class Level 3; full-time", shift + loading, mayBeExtra: 1)
        == ["penalty/shift-underpaid": Money("8.92")])
  }

  // MARK: Rounding

  @Test(arguments: [
    // 14.75 x 6.6375 = 97.90, 4.25 x 6.6375 = 28.21; 4.25 x 39.825 = 169.26 in all.
    """
    Ordinary hours: 10.50 h x 26.55 = 278.78
    Saturday [saturday]: 4.25 h x 26.55 = 112.84
    Casual loading [casual_loading]: 14.75 h x 6.6375 = 97.90
    Saturday loading [saturday, loading]: 4.25 h x 6.6375 = 28.21
    """,
    // 16 x 6.6375 = 106.20 and 4 x 26.55 x 0.5 = 53.10; 12 x 33.1875 + 4 x 46.4625 = 584.10 in all.
    """
    Ordinary hours: 12.00 h x 26.55 = 318.60
    Sunday [sunday]: 4.00 h x 26.55 = 106.20
    Casual loading [casual_loading]: ? h x ? = 106.20
    Sunday penalty [sunday, loading]: ? h x ? = 53.10
    """,
    // 3 x 6.6375 = 19.91; 3 x (33.19 - 26.55) = 19.92.
    """
    Ordinary hours: 3.00 h x 26.55 = 79.65
    Loading [unknown]: ? h x ? = 19.91
    """,
  ]) func partsThatWereRoundedEachArePaid(_ lines: String) throws {
    #expect(try found("MA000004; level 1; casual", lines).isEmpty)
  }

  @Test func moreThanACentAnHourIsNoRounding() throws {
    // 3 x 6.64 - 19.80 = 0.12, and 3 cents with one for the sum are rounding.
    let lines = "Ordinary hours: 3.00 h x 26.55 = 79.65\nLoading [unknown]: ? h x ? = 19.80"
    #expect(
      try found("MA000004; level 1; casual", lines) == ["casual/loading-missing": Money("0.12")])
  }

  // MARK: What both lines together may be

  @Test(arguments: [
    "Night loading [night, loading]: 4.00 h x 2.66 = 10.64",
    "Night loading [night, loading]: ? h x ? = 10.64",
  ]) func twoLinesGetTheReadingOfOne(_ loading: String) throws {
    // 26.55 + 2.66 = 29.21, the rate from 10 pm to midnight.
    let lines = """
      Ordinary hours: 20.00 h x 26.55 = 531.00
      Night [night]: 4.00 h x 26.55 = 106.20
      \(loading)
      """
    #expect(try found("MA000003; level 1; full-time", lines).isEmpty)
  }

  @Test func aDaysBaseWithItsOwnLoadingIsPaidWhole() throws {
    // 26.55 + 6.64 = 33.19, 26.55 + 13.28 = 39.83 and 26.55 + 19.91 = 46.46, the casual rates.
    let lines = """
      Ordinary hours: 14.00 h x 26.55 = 371.70
      Casual loading [casual_loading]: 14.00 h x 6.64 = 92.96
      Saturday base [saturday]: 6.00 h x 26.55 = 159.30
      Saturday loading [saturday, loading]: 6.00 h x 13.28 = 79.68
      Sunday base [sunday]: 4.00 h x 26.55 = 106.20
      Sunday loading [sunday, loading]: 4.00 h x 19.91 = 79.64
      """
    let paid = try audit("award MA000004; level 1; casual; adult; \(week)\n\(lines)")
    #expect(paid.results.allSatisfy { $0.shortfall == .none })
    // Without the Sunday's own loading 4 x (46.46 - 26.55) = 79.64 are missing.
    let short = try found(
      "MA000004; level 1; casual", lines.split(separator: "\n").dropLast().joined(separator: "\n"))
    #expect(short.values.reduce(.zero, +) == Money("79.64"))
  }

  @Test func twoPartsOfAHolidayAreOneHour() throws {
    // 25.65 + 34.09 = 59.74
    let lines = """
      Ordinary hours: 30.00 h x 26.55 = 796.50
      Public holiday worked [public_holiday]: 4.00 h x 25.65 = 102.60
      Public holiday worked [public_holiday]: 4.00 h x 34.09 = 136.36
      """
    #expect(try found("MA000004; level 1; full-time", lines).isEmpty)
  }

  @Test func twoHolidaysAtOneRateAreTwo() throws {
    // 8 x (59.74 - 34.09)
    let lines = """
      Ordinary hours: 30.00 h x 26.55 = 796.50
      Public holiday worked [public_holiday]: 4.00 h x 34.09 = 136.36
      Public holiday worked [public_holiday]: 4.00 h x 34.09 = 136.36
      """
    #expect(
      try found("MA000004; level 1; full-time", lines)
        == ["penalty/public-holiday-underpaid": Money("205.20")])
  }

  @Test func aCasualsOvertimeExtraIsNoWholeHour() throws {
    // Double time of a casual is 225 %: 26.55 on top of the 33.19 that stand in the ordinary line.
    let lines = """
      Ordinary hours: 40.00 h x 33.19 = 1327.60
      OT +100% [overtime]: 2.00 h x 26.56 = 53.12
      """
    #expect(try found("MA000004; level 1; casual", lines).isEmpty)
  }

  @Test func anExtraThatTheAwardDoesNotPriceIsNotHeldAgainstTheMinimum() throws {
    let lines = """
      Ordinary hours: 42.00 h x 53.98 = 2267.16
      Overtime extra [overtime]: 4.00 h x 43.70 = 174.80
      """
    #expect(
      try found("MA000111; class Fire service communications controller; full-time", lines).isEmpty)
  }

  // MARK: Two employments on one slip

  @Test func whoBecameCasualInTheWeekIsNotShortOfLoading() throws {
    let lines = """
      Ordinary hours: 28.00 h x 26.55 = 743.40
      Casual hours: 10.00 h x 33.19 = 331.90
      """
    #expect(try found("MA000004; level 1; casual", lines).isEmpty)
  }

  @Test func aCasualAtThePermanentRateIsShortOfLoading() throws {
    // 28 x (33.19 - 26.55)
    #expect(
      try found("MA000004; level 1; casual", "Ordinary hours: 28.00 h x 26.55 = 743.40")
        == ["casual/loading-missing": Money("185.92")])
  }
}
