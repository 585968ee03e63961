import AuditRules
import PayDomain
import Testing

/// Who the worker is and what instrument sets the pay, where a slip's words decide it.
///
/// All slips are synthetic. Retail level 1 from 1 July 2025: 26.55 an hour.
@Suite struct FairnessTestsOfWorkers {
  private let week = "2025-07-07 to 2025-07-13"

  @Test(arguments: [
    "Appr Chef Yr 1", "App. Chef 2nd yr", "SWS employee 40%", "Cert III retail 1st yr", "Cadet",
    "School-based retail", "Third year cook",
  ]) func shortWordsForTrainingCannotBeTold(_ name: String) throws {
    let audit = try audit(
      "award MA000004; class \(name); full-time; adult; \(week)"
        + "\nOrdinary hours: 38.00 h x 15.00 = 570.00")
    #expect(audit.findings.isEmpty && audit.notJudged.map(\.kind) == [.training])
  }

  @Test(arguments: ["Level 1 - Approved rate", "Level 1, Apprised", "Level 1 (21 years)"])
  func otherWordsAreNoTraining(_ name: String) throws {
    let audit = try audit(
      "award MA000004; class \(name); full-time; adult; \(week)"
        + "\nOrdinary hours: 38.00 h x 15.00 = 570.00")
    // 38 x (26.55 - 15.00)
    #expect(audit.found == ["rate/below-minimum": Money("438.90")])
  }

  @Test func aTraineeOnALineNobodyCanPlaceCounts() throws {
    let audit = try audit(
      "award MA000004; level 1; full-time; adult; setoff none; \(week)"
        + """
        \nApprentice normal [unknown]: 30.00 h x 15.00 = 450.00
        Saturday [saturday]: 5.00 h x 18.75 = 93.75
        """)
    #expect(audit.findings.isEmpty && audit.notJudged.map(\.kind) == [.training])
  }

  @Test(arguments: ["Retail", "Retail 2020", "retail industry"])
  func aShortNameDoesNotContradictTheAwardTheUserNames(_ name: String) throws {
    let slip =
      "award \(name); level 1; full-time; adult; \(week)"
      + "\nOrdinary hours: 10.00 h x 26.00 = 260.00"
    let asked = try audit(slip) { $0.facts.everyone.instrument = .award("MA000004") }
    // 10 x (26.55 - 26.00)
    #expect(asked.found == ["rate/below-minimum": Money("5.50")])
    // Alone, it names no award.
    #expect(try audit(slip).notJudged.map(\.kind) == [.instrument])
  }

  @Test(arguments: ["Retail Agreement", "Clerks", "Retail Services", "Hospitality", "2020"])
  func anotherNameStillContradictsIt(_ name: String) throws {
    let asked = try audit(
      "award \(name); level 1; full-time; adult; \(week)"
        + "\nOrdinary hours: 10.00 h x 26.00 = 260.00"
    ) { $0.facts.everyone.instrument = .award("MA000004") }
    #expect(asked.findings.isEmpty && asked.notJudged.map(\.kind) == [.instrument])
  }

  @Test(arguments: ["Retail Award - State (WA)", "Hospitality Industry Award - State 2003"])
  func aStateAwardIsNoModernAward(_ name: String) throws {
    let audit = try audit(
      "award \(name); level 1; part-time; adult; \(week)"
        + "\nOrdinary hours: 20.00 h x 20.00 = 400.00")
    #expect(audit.findings.isEmpty && audit.notJudged.map(\.kind) == [.instrument])
  }

  @Test func twoDatesOfBirthAreTwoReadings() throws {
    // Retail level 1 at 17: 60 % of 26.55 = 15.93.
    let text = "award MA000004; level 1; part-time; born 2008-01-01; \(week)"
    let both = try audit(text + "\nOrdinary hours: 10.00 h x 15.93 = 159.30") {
      $0.facts.everyone.born = CivilDate(iso: "1990-01-01")
    }
    #expect(both.findings.isEmpty && both.notJudged.map(\.kind) == [.age])
    // 10 x (15.93 - 15.00)
    let low = try audit(text + "\nOrdinary hours: 10.00 h x 15.00 = 150.00") {
      $0.facts.everyone.born = CivilDate(iso: "1990-01-01")
    }
    #expect(low.provable == Money("9.30"))
  }

  /// Twenty years old, level 1: 90 % = 23.90 (23.895) to six months of service, then 26.55.
  @Test(arguments: [
    ("2025-01-20", "0.00"), ("2025-01-14", "0.00"), ("2025-01-13", "0.00"),
    ("2025-01-12", "cannot tell"),
    ("2025-01-08", "cannot tell"), ("2025-01-07", "cannot tell"), ("2025-01-06", "26.50"),
    ("2024-05-01", "26.50"),
  ]) func moreThanSixMonthsIsTheDayAfter(_ start: String, _ owed: String) throws {
    let audit = try audit(
      "award MA000004; level 1; part-time; born 2005-03-01; started \(start); "
        + "2025-07-07 to 2025-07-13\nOrdinary hours: 10.00 h x 23.90 = 239.00")
    switch owed {
    case "cannot tell":
      #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
    default: #expect(audit.provable == Money(owed) && audit.isJudged)
    }
  }

  /// 12 % of what is left after unpaid leave is taken back: 0.12 x 807.12 = 96.85.
  @Test(arguments: [
    ("Unpaid leave [unpaid_leave]: -7.60 h x 26.55 = -201.78", "96.85"),
    ("Adjustment [back_pay, prior]: ? h x ? = -201.78", "96.85"),
  ]) func superFollowsWhatIsTakenBack(_ line: String, _ paid: String) throws {
    let facts = "award MA000004; level 1; full-time; adult; \(week); paid 2025-07-16; super "
    let lines = "\nOrdinary hours: 38.00 h x 26.55 = 1008.90\n" + line
    #expect(try audit(facts + paid + lines).findings.isEmpty)
    // 96.85 - 80.00
    #expect(try audit(facts + "80.00" + lines).found == ["super/short": Money("16.85")])
  }

  /// A judge keeps nothing of one slip for the next: the second names no classification and is of another award.
  @Test func aSlipIsJudgedWithNothingOfTheOneBefore() throws {
    let week = "adult; 2025-07-07 to 2025-07-13\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: ExampleSlip("adult").facts, detail: false)
    _ = judge.judge(ExampleSlip("award MA000004; level 8; full-time; \(week)").slip)
    let training = "award MA000003; class trainee; full-time; \(week)"
    let audit = judge.judge(ExampleSlip(training).slip)
    #expect(audit.missing.contains(.training))
    #expect(!audit.facts.contains { $0.name == "classification" })
  }

  /// Clerks: a day worker's Sunday is 200 % of 25.74, a shiftworker's 150 %, 38.61; nobody said which this is.
  @Test func aShiftworkersLowerRateMayBeLawful() throws {
    let lines = """
      Ordinary hours: 20.00 h x 25.74 = 514.80
      Sunday [sunday]: 5.00 h x 38.61 = 193.05
      """
    let facts = "award MA000002; class Level 1 - year 1; full-time; adult; 2025-07-07 to 2025-07-13"
    #expect(try audit("\(facts)\n\(lines)").findings.isEmpty)
    // A cent an hour below both is short whoever it is.
    let less = lines.replacing("38.61 = 193.05", with: "30.00 = 150.00")
    #expect(try audit("\(facts)\n\(less)").found["penalty/sunday-underpaid"] == Money("43.05"))
  }

  /// The guide pays a hairdressing apprentice of the first year 15.46.
  @Test(arguments: ["Hairdresser app", "Hairdresser yr 1", "Learner hairdresser"])
  func whatMayBeAnApprenticeIsNotAccused(name: String) throws {
    let audit = try audit(
      """
      award MA000005; class \(name); full-time; adult; 2025-08-04 to 2025-08-10
      Ordinary hours: 38.00 h x 15.46 = 587.48
      """)
    #expect(audit.findings.isEmpty)
  }

  @Test(arguments: [
    ("MA000099", "Administrative pay point 1", "27.34", "546.80"),
    ("MA000110", "correctional level 1", "26.79", "535.80"),
    ("MA000001", "Mineworker - Induction level 1 - Day shift", "29.73", "594.60"),
  ])
  func aTextThatFitsACheaperClassificationIsNotAccused(
    award: String, text: String, rate: String, sum: String
  ) throws {
    let audit = try audit(
      """
      award \(award); class \(text); full-time; adult; 2025-11-03 to 2025-11-09
      Ordinary hours: 20.00 h x \(rate) = \(sum)
      """)
    #expect(audit.findings.isEmpty)
  }

  /// Hospitality: with another day off by agreement a public holiday earns 125 %, of 25.85 that is 6.46 on top.
  @Test(arguments: [("6.46 = 32.30", true), ("3.00 = 15.00", false)])
  func aLoadingForADayOffByAgreementMayBeLawful(paid: String, isLawful: Bool) throws {
    let audit = try audit(
      """
      award MA000009; class cook grade 1; part-time; adult; \(week)
      Ordinary hours: 20.00 h x 25.85 = 517.00
      Public holiday loading [public_holiday, loading]: 5.00 h x \(paid)
      """)
    #expect(audit.findings.isEmpty == isLawful)
  }
}
