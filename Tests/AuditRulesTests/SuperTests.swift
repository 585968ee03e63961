import AuditRules
import PayDomain
import Testing

/// Super by the day of payment: 11.5 % until 30 June 2025, 12 % from 1 July 2025.
@Suite struct SuperTests {
  private func slip(_ facts: String, _ lines: String = "Ordinary hours: 20.00 h x 30.00 = 600.00")
    throws -> SlipAudit
  {
    try audit("award MA000004; level 1; part-time; \(facts)\n\(lines)")
  }

  @Test func theDayOfPaymentDecides() throws {
    // 11.5 % of 600.00 is 69.00, 12 % is 72.00.
    let period = "adult; 2025-06-23 to 2025-06-29; "
    #expect(try slip(period + "paid 2025-06-30; super 69.00").findings.isEmpty)
    #expect(
      try slip(period + "paid 2025-07-01; super 69.00").found
        == ["super/wrong-percentage": Money("3.00")])
    #expect(try slip(period + "paid 2025-07-01; super 72.00").findings.isEmpty)
  }

  @Test func aCentIsRounding() throws {
    let period = "adult; 2026-07-06 to 2026-07-12; paid 2026-07-15; "
    #expect(try slip(period + "super 71.99").findings.isEmpty)
    #expect(try slip(period + "super 71.97").found == ["super/short": Money("0.03")])
  }

  @Test func untilJune2026AGapBelowADollarIsANote() throws {
    // 12 % of 600.00 is 72.00; super was due by the quarter until 30 June 2026.
    let week = "adult; 2026-06-15 to 2026-06-21; "
    let before = week + "paid 2026-06-30; "
    let note = try slip(before + "super 71.01")
    #expect(note.says("super/short") == .met)
    #expect(
      note.results(of: "super/short")[0].notes.map(\.english) == [
        "$0.99 less than due on this pay alone"
      ])
    let short = try slip(before + "super 71.00")
    #expect(short.found == ["super/short": Money("1.00")])
    let quarterly =
      "super was due by the quarter until 2026-06-30; the slip's figure is taken as the whole "
      + "contribution for this pay"
    #expect(short.results(of: "super/short")[0].assumptions.map(\.english).contains(quarterly))
    let after = try slip(week + "paid 2026-07-01; super 71.01")
    #expect(after.found == ["super/short": Money("0.99")])
    #expect(!after.results(of: "super/short")[0].assumptions.map(\.english).contains(quarterly))
  }

  @Test func aLittleSuperBelowTheMonthlyThresholdIsNotShort() throws {
    // 8 x 21.78 = 174.24, below the 450.00 of a month.
    let pay = "Ordinary hours: 8.00 h x 21.78 = 174.24"
    let before = "adult; 2021-05-03 to 2021-05-09; paid 2021-05-12; super 1.00"
    let audit = try slip(before, pay)
    #expect(audit.findings.isEmpty && audit.says("super/short") == .cannotTell)
    // 10.5 % of 8 x 22.33 = 178.64 is 18.76; there is no threshold any more.
    let after = "adult; 2022-06-20 to 2022-06-26; paid 2022-07-01; super 1.00"
    #expect(
      try slip(after, "Ordinary hours: 8.00 h x 22.33 = 178.64").found
        == ["super/short": Money("17.76")])
  }

  @Test func aStatedNothingIsAbsentAndSilenceIsNot() throws {
    let period = "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16"
    #expect(try slip(period + "; super 0.00").found == ["super/absent": Money("72.00")])
    #expect(try slip(period).says("super/absent") == .cannotTell)
  }

  @Test func under18AndAtMost30HoursEarnsNone() throws {
    let facts = "born 2008-01-01; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00"
    #expect(try slip(facts, "Ordinary hours: 30.00 h x 27.00 = 810.00").findings.isEmpty)
    #expect(
      try slip(facts, "Ordinary hours: 30.50 h x 27.00 = 823.50").found
        == ["super/absent": Money("98.82")])
  }

  @Test func silenceIsRightWhereNoneIsDue() throws {
    let facts = "born 2008-01-01; 2025-07-07 to 2025-07-13; paid 2025-07-16"
    let few = try slip(facts, "Ordinary hours: 30.00 h x 27.00 = 810.00")
    #expect(few.says("super/absent") == .met && !few.missing.contains(.superTreatment))
    let many = try slip(facts, "Ordinary hours: 30.50 h x 27.00 = 823.50")
    #expect(many.says("super/absent") == .cannotTell && many.findings.isEmpty)
    let unsaid = try slip(facts, "Ordinary hours: ? h x 27.00 = 810.00")
    #expect(unsaid.says("super/absent") == .cannotTell)
  }

  @Test func anUnknownAgeCannotBeTold() throws {
    let audit = try slip("2025-07-07 to 2025-07-13; paid 2025-07-16; super 60.00")
    #expect(audit.findings.isEmpty && audit.missing.contains(.age))
  }

  @Test func whatDependsIsCountedForTheWorkerOnlyAtMost() throws {
    let lines = """
      Ordinary hours: 20.00 h x 30.00 = 600.00
      Leave loading [leave_loading]: ? h x ? = 100.00
      """
    let period = "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; "
    // 12 % of 600.00 is 72.00, of 700.00 is 84.00.
    #expect(try slip(period + "super 84.00", lines).says("super/short") == .met)
    #expect(try slip(period + "super 72.00", lines).says("super/short") == .cannotTell)
    #expect(try slip(period + "super 70.00", lines).found == ["super/short": Money("2.00")])
  }

  @Test func overtimeAndLongHoursAreNotOrdinaryTime() throws {
    let period = "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; "
    let overtime = """
      Ordinary hours: 38.00 h x 30.00 = 1140.00
      Overtime 1.5: 4.00 h x 45.00 = 180.00
      """
    // 12 % of 1,140.00
    #expect(try slip(period + "super 136.80", overtime).findings.isEmpty)
    let long = "Ordinary hours: 45.00 h x 30.00 = 1350.00"
    #expect(try slip(period + "super 136.80", long).findings.isEmpty)
  }

  @Test func theMonthlyThresholdEndedOn1July2022() throws {
    // 15 x 22.33 = 334.95 and 30 x 22.33 = 669.90; a month below 450.00 earned no super until 30 June 2022.
    let small = "Ordinary hours: 15.00 h x 22.33 = 334.95"
    let large = "Ordinary hours: 30.00 h x 22.33 = 669.90"
    let before = "adult; 2022-06-13 to 2022-06-19; paid 2022-06-30; super 0.00"
    let audit = try slip(before, small)
    #expect(audit.says("super/short") == .cannotTell && audit.missing.contains(.superTreatment))
    #expect(audit.findings.isEmpty)
    // 10 % of 669.90; the slip alone is above the threshold.
    #expect(try slip(before, large).found == ["super/absent": Money("66.99")])
    let after = "adult; 2022-06-13 to 2022-06-19; paid 2022-07-01; super 0.00"
    // 10.5 % of 334.95 is 35.17.
    #expect(try slip(after, small).found == ["super/absent": Money("35.17")])
  }

  @Test func theBaseIsOfAQuarterAndThenOfAYear() throws {
    // 1,000.00 a day for 7 days is 92,000.00 in 92 days, above 62,500.00; 12 % of 7,000.00 is 840.00.
    let week = "adult; setoff none; "
    let pay = "Ordinary hours: 35.00 h x 200.00 = 7000.00"
    let quarter = week + "2026-06-15 to 2026-06-21; paid 2026-06-24; super 800.00"
    #expect(try slip(quarter, pay).says("super/short") == .cannotTell)
    // 366,000.00 in a year is above 270,830.00; 100.00 an hour, 183,000.00, is not: 12 % of 3,500.00 is 420.00.
    let year = week + "2026-07-06 to 2026-07-12; paid 2026-07-15; super 400.00"
    #expect(try slip(year, pay).says("super/short") == .cannotTell)
    let lower = "Ordinary hours: 35.00 h x 100.00 = 3500.00"
    #expect(try slip(year, lower).found == ["super/short": Money("20.00")])
  }

  @Test func superOnAShortWageIsNotCountedTwice() throws {
    // The wage is short of 26.55; super is 12 % of what was paid.
    let audit = try slip(
      "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 48.00",
      "Ordinary hours: 20.00 h x 20.00 = 400.00")
    #expect(audit.found == ["rate/below-minimum": Money("131.00")])
  }

  /// 38 x 28.12 = 1,068.56, of which 12 % is 128.23; what stands beside a full week may be overtime.
  @Test(arguments: [
    "Saturday [saturday]: 4.00 h x 42.18 = 168.72", "Sunday [sunday]: 4.00 h x 56.24 = 224.96",
    "Public holiday worked [public_holiday]: 4.00 h x 70.30 = 281.20",
  ])
  func aWeekendBesideAFullWeekMayBeOvertime(line: String) throws {
    let week = "adult; 2026-02-02 to 2026-02-08; paid 2026-02-11; "
    let ordinary = "Ordinary hours: 38.00 h x 28.12 = 1068.56\n"
    let right = try slip(week + "super 128.23", ordinary + line)
    #expect(right.findings.isEmpty && right.says("super/short") == .cannotTell)
    // 128.23 - 100.00, however the weekend counts.
    #expect(
      try slip(week + "super 100.00", ordinary + line).found == ["super/short": Money("28.23")])
    // A day of leave is in the week too: (30.4 + 7.6) x 28.12.
    let leave =
      "Ordinary hours: 30.40 h x 28.12 = 854.85\nAnnual leave [annual_leave]: 7.60 h x 28.12 = 213.71\n"
    #expect(try slip(week + "super 128.23", leave + line).findings.isEmpty)
  }

  @Test func aWeekendInsideTheWeekCountsForSuper() throws {
    // 20 x 28.12 + 4 x 42.18 = 562.40 + 168.72 = 731.12, of which 12 % is 87.73.
    let lines =
      "Ordinary hours: 20.00 h x 28.12 = 562.40\nSaturday [saturday]: 4.00 h x 42.18 = 168.72"
    let week = "adult; 2026-02-02 to 2026-02-08; paid 2026-02-11; "
    #expect(try slip(week + "super 87.73", lines).findings.isEmpty)
    #expect(try slip(week + "super 67.73", lines).found == ["super/short": Money("20.00")])
  }

  @Test func aWeekendBesideAFullMonthMayBeOvertime() throws {
    // 164.67 x 28.12 = 4,630.52 fills more than the four whole weeks of March: 12 % of it is 555.66.
    let lines =
      "Ordinary hours: 164.67 h x 28.12 = 4630.52\nSaturday [saturday]: 4.00 h x 42.18 = 168.72"
    let month = "adult; 2026-03-01 to 2026-03-31; paid 2026-03-31; "
    #expect(try slip(month + "super 555.66", lines).findings.isEmpty)
    #expect(try slip(month + "super 455.66", lines).found == ["super/short": Money("100.00")])
  }

  @Test func aLoadingOfHoursBeyondAFullWeekMayBeOfOvertime() throws {
    // The Saturday with its loading is 4 x (28.12 + 14.06).
    let lines = """
      Ordinary hours: 38.00 h x 28.12 = 1068.56
      Saturday [saturday]: 4.00 h x 28.12 = 112.48
      Saturday loading [saturday, loading]: 4.00 h x 14.06 = 56.24
      """
    let week = "adult; 2026-02-02 to 2026-02-08; paid 2026-02-11; "
    #expect(try slip(week + "super 128.23", lines).findings.isEmpty)
  }

  @Test func theGrossToDateMayPassTheBase() throws {
    // 164.67 x 60.00 = 9,880.20 a month; 184 days at that pace, of 31 days each, are 58,643.12, and
    // 250,000.00 less that is above the 62,500.00 of a quarter.
    let pay = "Ordinary hours: 164.67 h x 60.00 = 9880.20"
    let month = "adult; setoff none; 2026-03-01 to 2026-03-31; paid 2026-03-31; super 0.00; "
    #expect(try slip(month + "ytd gross 250000.00", pay).findings.isEmpty)
    // Nine such months are 88,921.80: 12 % of 9,880.20 is 1,185.62.
    #expect(
      try slip(month + "ytd gross 88921.80", pay).found == ["super/absent": Money("1185.62")])
    let year = "adult; setoff none; 2026-08-01 to 2026-08-31; paid 2026-08-31; super 0.00; "
    #expect(try slip(year + "ytd gross 270830.01", pay).findings.isEmpty)
    #expect(
      try slip(year + "ytd gross 270830.00", pay).found == ["super/absent": Money("1185.62")])
  }

  @Test func withoutADayOfPaymentAnyDayOfThePeriodMayBeIt() throws {
    // 11.5 % of 600.00 is right if paid in advance by 30 June 2025.
    let early = try slip("adult; 2025-06-23 to 2025-07-06; super 69.00")
    #expect(early.findings.isEmpty && early.says("super/wrong-percentage") == .cannotTell)
    #expect(
      try slip("adult; 2025-07-01 to 2025-07-14; super 69.00").found
        == ["super/wrong-percentage": Money("3.00")])
  }

  @Test func aFundOfDefinedBenefitsAsksForNoPercentage() throws {
    let week = "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 40.00; fund "
    let audit = try slip(week + "Example Defined Benefit Scheme")
    #expect(audit.findings.isEmpty && audit.says("super/short") == .cannotTell)
    // 72.00 - 40.00.
    #expect(try slip(week + "Example Super Fund").found == ["super/short": Money("32.00")])
  }

  @Test func superOnOvertimeMayBeTakenBackWithIt() throws {
    // 12 % of 600.00 is 72.00; 12 % of 106.20, once paid on the overtime, is 12.74.
    let lines = """
      Ordinary hours: 20.00 h x 30.00 = 600.00
      Overtime reversal [overtime]: -4.00 h x 26.55 = -106.20
      """
    let week = "adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; "
    #expect(try slip(week + "super 59.26", lines).findings.isEmpty)
    #expect(try slip(week + "super 50.00", lines).found == ["super/short": Money("22.00")])
  }
}
