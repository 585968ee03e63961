import AuditRules
import PayDomain
import Testing

/// What results say besides their verdict.
@Suite struct MessageTests {
  private let week = "2025-07-07 to 2025-07-13"

  @Test func aJuniorsRateIsDerivedFromTheAdults() throws {
    // Level 1 from 1 July 2025: 26.55 an hour; 16 years 50 %: 13.28; Sunday 150 % of 13.28 = 19.92.
    let head = "award MA000004; level 1; part-time; born 2009-01-01; \(week)"
    let ordinary = try audit("\(head)\nOrdinary hours: 10.00 h x 12.00 = 120.00")
    #expect(
      ordinary.findings.first?.workings.first?.derivation.english == "50 % of $26.55 = $13.28")
    let sunday = try audit("\(head)\nSunday [sunday]: 10.00 h x 12.00 = 120.00")
    #expect(
      sunday.findings.first?.workings.first?.derivation.english
        == "50 % of $26.55 = $13.28, 150 % of $13.28 = $19.92")
  }

  @Test func anAdultsRateIsDerivedFromItself() throws {
    let audit = try audit(
      "award MA000004; level 1; part-time; adult; \(week)\nSunday [sunday]: 5.00 h x 30.00 = 150.00"
    )
    #expect(audit.findings.first?.workings.first?.derivation.english == "150 % of $26.55 = $39.83")
  }

  @Test func anUnknownTierShowsTheHighestRateItSpeaksOf() throws {
    // 150 % is 39.83 and met; 200 % is 53.10, and 4 hours of it 212.40.
    let audit = try audit(
      """
      award MA000004; level 1; full-time; adult; \(week)
      Ordinary hours: 38.00 h x 26.55 = 1008.90
      Overtime [overtime]: 4.00 h x 39.83 = 159.32
      """)
    let result = try #require(audit.results(of: "overtime/underpaid").first)
    #expect(result.workings.first?.owed == Money("212.40"))
    #expect(result.workings.first?.derivation.english == "200 % of $26.55 = $53.10")
  }

  @Test func silenceOnSuperIsSaidOnce() throws {
    let audit = try audit(
      """
      award MA000004; level 1; part-time; adult; \(week); paid 2025-07-16
      Ordinary hours: 10.00 h x 26.55 = 265.50
      """)
    let whys = audit.results.flatMap { result in
      if case .cannotTell(let missing) = result.verdict {
        missing.map(\.why.english)
      } else {
        [String]()
      }
    }
    #expect(whys == ["the slip does not state super"])
  }

  @Test func aMinorsFortnightAsksForTheHoursOfEachWeek() throws {
    let audit = try audit(
      """
      award MA000004; level 1; part-time; born 2008-01-01; 2025-07-07 to 2025-07-20; paid 2025-07-23; super 0.00
      Ordinary hours: 50.00 h x 15.93 = 796.50
      """)
    let questions = audit.results(of: "super/short").flatMap { result in
      if case .cannotTell(let missing) = result.verdict {
        missing.map(\.question.english)
      } else {
        [String]()
      }
    }
    #expect(questions == ["How many hours were worked in each week of this pay?"])
  }

  @Test func whoIsNoAdultIsNotTakenForOne() throws {
    // The oldest junior, 20 years with more than six months, is paid 26.55 too; a 15-year-old 11.95.
    let audit = try audit(
      "award MA000004; level 1; part-time; \(week)\nOrdinary hours: 10.00 h x 23.90 = 239.00"
    ) { $0.facts.everyone.isAdult = false }
    let result = try #require(audit.results(of: "rate/below-minimum").first ?? audit.results.first)
    #expect(result.assumptions.contains { $0.english.hasPrefix("not an adult, as ") })
    #expect(
      result.assumptions.map(\.english).contains(
        "the oldest junior for the likely sum, the youngest junior for the provable one (assumed)"))
    #expect(audit.findings.isEmpty)
  }

  @Test func theClassificationIsAskedForOnlyWhereItMatters() throws {
    // 26.55 is level 1's rate and below every other; 90.00 is above all.
    let low = try audit(
      "award MA000004; part-time; adult; \(week)\nOrdinary hours: 10.00 h x 26.55 = 265.50")
    #expect(low.missing.contains(.classification))
    let high = try audit(
      "award MA000004; part-time; adult; \(week)\nOrdinary hours: 10.00 h x 90.00 = 900.00")
    #expect(!high.missing.contains(.classification))
    // Every level 2 of hospitality is paid 25.85; only the tier, 38.78 or 51.70, is open.
    let shared = try audit(
      """
      award MA000009; class hospitality level 2; full-time; adult; \(week)
      Ordinary hours: 38.00 h x 25.85 = 982.30
      Overtime [overtime]: 4.00 h x 38.78 = 155.12
      """)
    #expect(shared.missing.contains(.overtimeTier) && !shared.missing.contains(.classification))
  }
}
