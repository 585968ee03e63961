import AuditRules
import AwardTables
import PayDomain
import Testing

/// What each answer to a question is worth; all of MA000004, whose level 1 earns $26.55 an hour from 1 July 2025.
@Suite struct QuestionWorthTests {
  private let week = "2025-07-07 to 2025-07-13"

  /// Judges an example and asks what is open.
  private func questions(_ text: String) throws -> (audit: SlipAudit, open: [OpenQuestion]) {
    let example = ExampleSlip(text)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: true, checks: .everything)
    let audit = judge.judge(example.slip)
    return (audit, judge.questions(of: audit))
  }

  private func question(
    _ kind: MissingFact.Kind, in open: [OpenQuestion]
  ) throws -> OpenQuestion {
    try #require(open.first { $0.fact.kind == kind })
  }

  /// 12 h at $10.00 beside a full week may be hours worked, of which 12 x ($26.55 - $10.00) = $198.60 is short.
  @Test func aLineNobodyKnowsMayBeHoursWorked() throws {
    let (audit, open) = try questions(
      """
      award MA000004; level 1; full-time; adult; no training; \(week)
      Ordinary hours: 38.00 h x 26.55 = 1008.90
      Meeting [unknown]: 12.00 h x 10.00 = 120.00
      """)
    #expect(audit.findings.isEmpty)
    let answers = try question(.lineMeaning, in: open).answers
    #expect(answers.count == 2)
    // What the pay may be short of is never less than an answer says.
    var reached = audit
    reached.reach(open)
    #expect(audit.shortfall.atMost == .zero)
    #expect(reached.shortfall.atMost == answers.map(\.shortfall.atMost).max())
    #expect(reached.shortfall.provable == .zero)
    #expect(answers[0].words.english == "hours worked that no other line pays")
    #expect(answers[0].shortfall.provable == Money("198.60"))
    #expect(answers[1].shortfall == .none)
  }

  /// 20 h x ($26.55 - $25.00) = $31.00 is the base rate's gap; the award alone also gives the Sunday 150 %.
  @Test func anAgreementBesideAnAwardIsWorthItsBaseRate() throws {
    let lines = """
      Ordinary hours: 20.00 h x 25.00 = 500.00
      Sunday [sunday]: 6.00 h x 30.00 = 180.00
      """
    let named = "award Example Enterprise Agreement 2024 (General Retail Industry Award 2020)"
    let (audit, open) = try questions(
      "\(named); level 1; full-time; adult; no training; \(week)\n\(lines)")
    #expect(audit.findings.isEmpty && !audit.isJudged)
    let answers = try question(.instrument, in: open).answers
    #expect(answers.count == 2 && answers[0].words.english == "MA000004")
    #expect(answers[1].words.english.contains("enterprise agreement"))
    #expect(answers[1].shortfall.atMost == Money("31.00"))
    // 6 x (26.55 x 150 % = 39.83) - 180.00 = 58.98 more.
    #expect(answers[0].shortfall.provable == Money("89.98"))
    // At the base rate nothing hangs on it.
    let enough = lines.replacing("25.00 = 500.00", with: "26.55 = 531.00")
    let (_, met) = try questions(
      "\(named); level 1; full-time; adult; no training; \(week)\n\(enough)")
    #expect(try question(.instrument, in: met).answers[1].shortfall == .none)
    // A state's award is no agreement.
    let state = named.replacing("Example Enterprise Agreement 2024", with: "State")
    let (_, other) = try questions("\(state); level 1; full-time; adult; \(week)\n\(lines)")
    #expect(try question(.instrument, in: other).answers.isEmpty)
  }

  /// A casual is owed 125 % of $26.55 = $33.1875, to the cent $33.19: 20 h x $33.19 = $663.80, paid $531.00.
  @Test func anEmploymentTypeIsWorthItsLoading() throws {
    let (audit, open) = try questions(
      "award MA000004; level 1; adult; no training; \(week)\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    #expect(audit.findings.isEmpty)
    let employment = try question(.employment, in: open)
    #expect(employment.answers.map(\.words.english) == ["full-time or part-time", "casual"])
    #expect(employment.answers[0].shortfall == .none && employment.answers[0].isJudged)
    #expect(employment.answers[1].shortfall == Shortfall(certain: Money("132.80")))
    #expect(employment.worth == Money("132.80"))
    #expect(open.first == employment)
  }

  /// Levels 1 and 2 earn $26.55 and $27.16, level 3 $27.58, level 4 $28.12: 20 h x $0.42 and 20 h x $0.96 short.
  @Test func aClassificationIsWorthItsRate() throws {
    let (audit, open) = try questions(
      "award MA000004; part-time; adult; no training; \(week)\nOrdinary hours: 20.00 h x 27.16 = 543.20"
    )
    let answers = try question(.classification, in: open).answers
    #expect(answers[0].words.english == "Retail employee level 1 or Retail employee level 2")
    #expect(answers[0].shortfall == .none)
    #expect(answers[1].words.english == "Retail employee level 3")
    #expect(answers[1].shortfall == Shortfall(certain: Money("8.40")))
    #expect(answers[2].shortfall == Shortfall(certain: Money("19.20")))
    #expect(answers.count == 5, "the highest levels stand together")
    let result = try #require(audit.results(of: "rate/below-minimum").first)
    #expect(result.highestLawful?.classification == "Retail employee level 2")
    #expect(result.highestLawful?.ordinaryRate == Rate(cents: 2716))
    #expect(result.byClassification[2].anHour == Rate(cents: 42))
    #expect(result.byClassification[0].anHour == nil)
  }

  /// Juniors of 17 and 18 are owed 60 % and 70 %, $15.93 and $18.59; of 19 80 % = $21.24: 20 h x $1.24 = $24.80
  /// short; adults 20 h x $6.55 = $131.00.
  @Test func anAgeIsWorthItsShare() throws {
    let (_, open) = try questions(
      "award MA000004; level 1; part-time; no training; \(week)\nOrdinary hours: 20.00 h x 20.00 = 400.00"
    )
    let answers = try question(.age, in: open).answers
    #expect(answers.first?.words.english == "aged 15 to 18 (4 in all)")
    #expect(answers.first?.shortfall == Shortfall.none)
    #expect(answers[1].words.english == "aged 19")
    #expect(answers[1].shortfall == Shortfall(certain: Money("24.80")))
    #expect(answers.last?.shortfall == Shortfall(certain: Money("131.00")))
  }

  // Level 1, part-time: Sunday is owed 150 % of $26.55 = $39.83; 6 h x ($39.83 - $26.55) = $79.68 short. The
  // ordinary hours are paid 20 h x ($30.00 - $26.55) = $69.00 above the award, which a set-off clause counts. A
  // shiftworker is owed 175 % = $46.46, 6 h x ($46.46 - $39.83) = $39.78 more.
  @Test func aSetOffClauseIsWorthWhatIsPaidAbove() throws {
    let (audit, open) = try questions(
      """
      award MA000004; level 1; part-time; adult; no training; \(week)
      Ordinary hours: 20.00 h x 30.00 = 600.00
      Sunday [sunday]: 6.00 h x 26.55 = 159.30
      """)
    #expect(audit.found == ["penalty/sunday-underpaid": Money("10.68")])
    #expect(audit.shortfall.atMost == Money("119.46"))
    let setOff = try question(.setOff, in: open)
    #expect(setOff.answers.map(\.words.english) == ["yes", "no"])
    #expect(
      setOff.answers.map(\.shortfall) == [upTo("10.68", "50.46"), upTo("79.68", "119.46")])
    #expect(setOff.worth == Money("69.00"))
  }

  /// A range that only shiftwork leaves open.
  private func upTo(_ sum: String, _ most: String) -> Shortfall {
    Shortfall(provable: Money(sum), likely: Money(sum), atMost: Money(most))
  }

  /// The same without pay above the award: what nobody could place, $20.00, may pay for some of the Sunday.
  @Test func aLineNobodyCouldPlaceIsWorthItsSum() throws {
    let (_, open) = try questions(
      """
      award MA000004; level 1; part-time; adult; no training; setoff none; \(week)
      Sunday [sunday]: 6.00 h x 26.55 = 159.30
      Project 77 [unknown]: ? each x ? = 20.00
      """)
    let meaning = try question(.lineMeaning, in: open)
    #expect(meaning.fact.question.english == "What is `Project 77` for?")
    #expect(
      meaning.answers.map(\.words.english) == [
        "pay for the hours of other lines", "something else",
      ])
    #expect(
      meaning.answers.map(\.shortfall) == [upTo("59.68", "99.46"), upTo("79.68", "119.46")])
    #expect(meaning.worth == Money("20.00"))
  }

  /// A week that may begin before 1 July 2025 was owed $25.65: paid $25.65, it is 20 h x $0.90 = $18.00 short after.
  @Test func aPeriodIsWorthTheChangeOfRates() throws {
    let (_, open) = try questions(
      "award MA000004; level 1; part-time; adult; no training; ends 2025-07-06\nOrdinary hours: 20.00 h x 25.65 = 513.00"
    )
    let period = try question(.period, in: open)
    #expect(
      period.answers.map(\.words.english) == [
        "it begins before 1 July 2025", "it begins on 1 July 2025 or later",
      ])
    #expect(period.answers.map(\.shortfall) == [.none, Shortfall(certain: Money("18.00"))])
  }

  /// Super is 12 % of $531.00 = $63.72.
  @Test func aSlipThatIsPlainlyMetAsksNothing() throws {
    let (audit, open) = try questions(
      "award MA000004; level 1; part-time; adult; no training; super 63.72; paid 2025-07-16; \(week)\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    #expect(audit.findings.isEmpty && open.isEmpty)
  }

  @Test func whatOneQuestionIsWorthOnTwoPaysAddsUp() throws {
    let text =
      "award MA000004; level 1; adult; no training; \(week)\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    let open = try questions(text).open
    let together = [OpenQuestion].together(open + open)
    #expect(together.map(\.fact) == open.map(\.fact))
    let employment = try question(.employment, in: together)
    #expect(employment.worth == Money("265.60"))
    #expect(employment.answers.last?.shortfall == Shortfall(certain: Money("265.60")))
  }

  /// Asking changes nothing of what is said afterwards: the judge's memory is used for both.
  @Test func askingLeavesTheJudgeAsItWas() throws {
    let example = ExampleSlip(
      "award MA000004; no training; \(week)\nOrdinary hours: 20.00 h x 20.00 = 400.00")
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: true, checks: .everything)
    let before = judge.judge(example.slip)
    _ = judge.questions(of: before)
    _ = judge.levels(of: example.slip, under: "MA000009")
    #expect(judge.judge(example.slip) == before)
  }
}
