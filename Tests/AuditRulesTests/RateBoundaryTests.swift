import AuditRules
import PayDomain
import Testing

/// Base rates on their boundaries.
///
/// Figures: the retail guide of 2025-26 (level 1 adult $26.55 an hour,
/// $1,008.90 a week; level 2 $27.16; casual level 1 $33.19) and 2024-25 ($25.65).
@Suite struct RateBoundaryTests {
  private let week = "2025-07-07 to 2025-07-13"

  private func partTime(_ period: String, _ line: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; part-time; adult; \(period)\n\(line)")
  }

  @Test func theRateItselfIsMet() throws {
    let audit = try partTime(week, "Ordinary hours: 20.00 h x 26.55 = 531.00")
    #expect(audit.findings.isEmpty && audit.isJudged)
    #expect(audit.award?.code == "MA000004")
  }

  @Test func aCentAnHourIsANote() throws {
    let audit = try partTime(week, "Ordinary hours: 20.00 h x 26.54 = 530.80")
    #expect(audit.findings.isEmpty)
    #expect(audit.results(of: "rate/below-minimum").first?.notes.isEmpty == false)
  }

  @Test func twoCentsAnHourIsShort() throws {
    let audit = try partTime(week, "Ordinary hours: 20.00 h x 26.53 = 530.60")
    // 20 x 0.02
    #expect(audit.found == ["rate/below-minimum": Money("0.40")])
  }

  @Test func hoursAreTakenAsPrinted() throws {
    // 7 h 20 min at 26.55 is 194.70; 7.33 printed hours would earn 194.61, 7.34 would earn 194.88.
    let audit = try partTime(week, "Ordinary hours: 7.34 h x ? = 194.75")
    #expect(audit.findings.isEmpty)
    let short = try partTime(week, "Ordinary hours: 7.34 h x ? = 194.00")
    #expect(short.found == ["rate/below-minimum": Money("0.88")])
  }

  @Test func theWeeklyWageIsEnoughForAWeek() throws {
    // Level 4 adult from 1 July 2026: 1,119.10 a week, 29.45 an hour, and 38 x 29.45 is 1,119.10 as well;
    // level 5: 1,165.10 a week, 30.66 an hour, 38 x 30.66 is 1,165.08.
    let text = "award MA000004; level 2; full-time; adult; 2026-11-09 to 2026-11-15\n"
    // Level 2: 1,081.00 a week, 28.45 an hour, 38 x 28.45 is 1,081.10.
    let audit = try audit(text + "Ordinary hours: 38.00 h x 28.4474 = 1081.00")
    #expect(audit.findings.isEmpty && audit.isJudged)
  }

  @Test func theDayBeforeTheChangeKeepsTheOldRate() throws {
    // A period from 30 June straddles 1 July and keeps 25.65.
    let before = try partTime(
      "2025-06-30 to 2025-07-06", "Ordinary hours: 20.00 h x 25.65 = 513.00")
    #expect(before.findings.isEmpty && before.isJudged)
    let on = try partTime("2025-07-01 to 2025-07-07", "Ordinary hours: 20.00 h x 25.65 = 513.00")
    // 20 x (26.55 - 25.65)
    #expect(on.found == ["rate/last-years-rate": Money("18.00")])
    let after = try partTime("2025-07-02 to 2025-07-08", "Ordinary hours: 20.00 h x 25.65 = 513.00")
    #expect(after.found == ["rate/last-years-rate": Money("18.00")])
  }

  @Test func anUnknownStartIsReadBothWays() throws {
    let text = "award MA000004; level 1; part-time; adult; ends 2025-07-13"
    let line = "\nOrdinary hours: 20.00 h x 25.65 = 513.00"
    let unknown = try audit(text + line)
    #expect(unknown.findings.isEmpty && !unknown.isJudged)
    #expect(unknown.missing.contains(.period))
    // A cycle of seven days starts it on 7 July, one of fourteen on 30 June.
    #expect(try audit(text + "; cycle 7" + line).found == ["rate/last-years-rate": Money("18.00")])
    #expect(try audit(text + "; cycle 14" + line).findings.isEmpty)
  }

  @Test func aDateBeforeTheTablesCannotBeTold() throws {
    let audit = try partTime("2018-10-01 to 2018-10-07", "Ordinary hours: 20.00 h x 15.00 = 300.00")
    #expect(audit.findings.isEmpty && !audit.isJudged)
    #expect(audit.missing.contains(.notCovered))
  }

  @Test func everyClassificationIsShownWhenNoneIsKnown() throws {
    let audit = try audit(
      "award MA000004; part-time; adult; \(week)\nOrdinary hours: 20.00 h x 27.16 = 543.20")
    #expect(audit.findings.isEmpty && !audit.isJudged)
    let shown = audit.results(of: "rate/below-minimum").first?.byClassification
    #expect(shown?.count == 8)
    #expect(shown?[0].shortfall == .zero && shown?[1].shortfall == .zero)
    // Level 3: 27.58 - 27.16 = 0.42 an hour.
    #expect(shown?[2].shortfall == Money("8.40"))
  }

  @Test func belowEveryClassificationIsProvable() throws {
    let line = "\nOrdinary hours: 20.00 h x 25.00 = 500.00"
    let audit = try audit("award MA000004; part-time; adult; no training; \(week)" + line)
    // Level 1 is the lowest: 20 x 1.55.
    #expect(audit.found == ["rate/below-minimum": Money("31.00")])
    #expect(audit.findings.first?.shortfall.atMost ?? .zero > Money("31.00"))
  }

  /// Nobody says what the employee is: an apprentice may be paid less than level 1, of whom 14.06 is the least.
  @Test func withoutAClassificationItMayBeAnApprentice() throws {
    let line = "\nOrdinary hours: 20.00 h x 25.00 = 500.00"
    let unknown = try audit("award MA000004; part-time; adult; \(week)" + line)
    #expect(unknown.findings.isEmpty && unknown.missing.contains(.training))
    let known = try audit("award MA000004; level 1; part-time; adult; \(week)" + line)
    #expect(known.found == ["rate/below-minimum": Money("31.00")])
    // Fast food has no apprentices in its tables: level 1 is 26.55 there too.
    let fastFood = try audit("award MA000003; part-time; adult; \(week)" + line)
    #expect(fastFood.found == ["rate/below-minimum": Money("31.00")])
  }

  @Test func anUnknownAgeTakesTheYoungest() throws {
    let text = "award MA000004; level 1; part-time; \(week)\n"
    let eighteen = try audit(text + "Ordinary hours: 10.00 h x 18.59 = 185.90")
    #expect(eighteen.findings.isEmpty && eighteen.missing.contains(.age))
    // The youngest is paid 11.95 (under 16); 10 x 0.95 is below even that.
    let youngest = try audit(text + "Ordinary hours: 10.00 h x 11.00 = 110.00")
    #expect(youngest.findings.map(\.shortfall.provable) == [Money("9.50")])
    #expect(try audit(text + "Ordinary hours: 10.00 h x 26.55 = 265.50").isJudged)
  }

  @Test func theTwentyFirstBirthdayIsReadByTheDay() throws {
    // Fast food level 1 from 1 July 2025: adult 26.55; at 20, 90 % of 1,008.90 over 38 = 23.90.
    let text = "award MA000003; level 1; part-time; born 2004-07-09; 2025-07-07 to 2025-07-13\n"
    let dated = try audit(
      text + """
        Ordinary hours [ordinary, 2025-07-08]: 5.00 h x 23.90 = 119.50
        Ordinary hours [ordinary, 2025-07-09]: 5.00 h x 23.90 = 119.50
        """)
    // The birthday itself counts: 5 x (26.55 - 23.90).
    #expect(dated.found == ["rate/younger-age": Money("13.25")])
    let undated = try audit(text + "Ordinary hours: 10.00 h x 23.90 = 239.00")
    #expect(undated.findings.isEmpty && !undated.missing.isEmpty)
    let right = try audit(
      text + """
        Ordinary hours [ordinary, 2025-07-08]: 5.00 h x 23.90 = 119.50
        Ordinary hours [ordinary, 2025-07-09]: 5.00 h x 26.55 = 132.75
        """)
    #expect(right.findings.isEmpty && right.isJudged)
  }

  @Test func theJuniorChangeOfDecember2026HoldsFromTheFirstFullPeriod() throws {
    // Retail level 1 from 1 July 2026: 1,056.80 a week; 70 % / 38 = 19.47, 75 % / 38 = 20.86.
    let who = "award MA000004; level 1; part-time; born 2008-03-01; started 2026-01-05; "
    let old = "\nOrdinary hours: 10.00 h x 19.47 = 194.70"
    #expect(try audit(who + "2026-11-30 to 2026-12-06" + old).findings.isEmpty)
    // 10 x (20.86 - 19.47)
    #expect(
      try audit(who + "2026-12-07 to 2026-12-13" + old).findings.map(\.shortfall.provable)
        == [Money("13.90")])
    let fresh = "award MA000004; level 1; part-time; born 2008-03-01; started 2026-10-05; "
    #expect(try audit(fresh + "2026-12-07 to 2026-12-13" + old).findings.isEmpty)
    let unknown = "award MA000004; level 1; part-time; born 2008-03-01; "
    let open = try audit(unknown + "2026-12-07 to 2026-12-13" + old)
    #expect(open.findings.isEmpty && open.missing.contains(.service))
  }

  @Test func twentyPaidTheShortServiceRateLacksTheStep() throws {
    // Casual level 1 from 1 July 2026: 34.76; at 20 with up to six months 31.29.
    let text =
      "award MA000004; level 1; casual; born 2006-05-04; started 2025-09-01; 2026-11-02 to 2026-11-08"
    let audit = try audit(text + "\nOrdinary hours: 10.00 h x 31.29 = 312.90")
    #expect(audit.found == ["rate/service-step": Money("34.70")])
  }
}
