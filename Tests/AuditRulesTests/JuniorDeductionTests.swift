import AuditRules
import PayDomain
import Testing

/// Deductions from a worker under 18, held against the award's minimum: at 17 level 1 of MA000004 earns 60 % of
/// $1,008.90 / 38 = $15.93 an hour from 1 July 2025, $318.60 for 20 hours.
@Suite struct JuniorDeductionTests {
  private let id = "deduction/junior-below-minimum"

  /// Judges a week of 20 hours, paid on 16 July 2025.
  private func result(
    _ facts: String, _ lines: String..., paid: String = "paid 2025-07-16",
    change: (inout ExampleSlip) -> Void = { _ in }
  ) throws -> CheckResult? {
    let text = "award MA000004; \(facts); part-time; 2025-07-07 to 2025-07-13; \(paid)\n"
    return try audit(text + lines.joined(separator: "\n"), change: change).results(of: id).first
  }

  private let minor = "level 1; born 2008-01-10"
  private let minimum = "Ordinary hours: 20.00 h x 15.93 = 318.60"
  private let shortage = "Till shortage [deduction, in deduction]: ? each x ? = 25.00"
  private let bond = "Uniform bond [deduction, in deduction]: ? each x ? = 30.00"

  /// Of 55.00 taken from the very minimum 25.00 are certain; for the bond the worker may have agreed alone.
  @Test func onlyLossesOfTheEmployerAreProvable() throws {
    let found = try #require(try result("\(minor); guardian none", minimum, shortage, bond))
    #expect(found.verdict == .short && found.isFound)
    #expect(
      found.shortfall
        == Shortfall(provable: Money("25.00"), likely: Money("25.00"), atMost: Money("55.00")))
    #expect(found.lines == [1, 2] && found.places.count == 2)
    #expect(found.assumptions.map(\.english).first?.hasSuffix("as command line says") == true)
    let working = try #require(found.workings.first)
    #expect(working.owed == Money("25.00"))
    #expect("\(working.reference)".contains("ss 324-326"))
    #expect(found.open.count == 1)
  }

  /// Nobody says who agreed: nothing is provable, and the one question is asked.
  @Test func theAgreementIsAskedAbout() throws {
    let open = try #require(try result(minor, minimum, shortage))
    #expect(open.questions.map(\.question.english).count == 1)
    #expect(open.questions[0].question.english.contains("parent or guardian"))
    #expect(open.shortfall == Shortfall(provable: .zero, likely: .zero, atMost: Money("25.00")))
    #expect(!open.isFound)
  }

  /// The worth of both answers: none where a guardian agreed, 25.00 where none did.
  @Test func theAnswersAreWorthTheirSums() throws {
    let example = ExampleSlip(
      "award MA000004; level 1; part-time; born 2008-01-10; 2025-07-07 to 2025-07-13; paid 2025-07-16\n"
        + minimum + "\n" + shortage)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: true, checks: .everything)
    let questions = judge.questions(of: judge.judge(example.slip))
    let question = try #require(questions.first { $0.checks.contains(id) })
    #expect(question.answers.map(\.words.english) == ["yes", "no"])
    #expect(
      question.answers.map(\.shortfall) == [.none, Shortfall(certain: Money("25.00"))])
    #expect(question.worth == Money("25.00"))
  }

  @Test(
    "the age when paid decides",
    arguments: [
      // 18 on the day of payment, the day after, and in the last days in which the pay can be paid (31 after the end).
      ("born 2007-07-16", "paid 2025-07-16", false), ("born 2007-07-17", "paid 2025-07-16", true),
      ("born 2007-08-13", "cycle 7", false), ("born 2007-08-14", "cycle 7", true),
      ("adult", "paid 2025-07-16", false), ("part-time", "paid 2025-07-16", false),
    ]) func ages(_ born: String, _ paid: String, _ isLooked: Bool) throws
  {
    let found = try result("level 1; \(born)", minimum, shortage, paid: paid)
    #expect((found != nil) == isLooked)
  }

  /// Two dates of birth: only where both are of a minor.
  @Test func contradictingBirthdaysAccuseNobody() throws {
    let other = try #require(CivilDate(iso: "2005-01-10"))
    let found = try result("\(minor); guardian none", minimum, shortage) {
      $0.facts.everyone.born = other
    }
    #expect(found == nil)
  }

  @Test func whatTheLawOrTheWorkerDirectsIsNotCounted() throws {
    for label in [
      "Example Workers Union", "Child support", "Court order", "Health fund", "HELP", "Savings",
    ] {
      let line = "\(label) [deduction, in deduction]: ? each x ? = 60.00"
      #expect(try result("\(minor); guardian none", minimum, line) == nil, "\(label)")
    }
    let sacrifice = "Salary sacrifice [salary_sacrifice, in deduction]: ? each x ? = 60.00"
    #expect(try result("\(minor); guardian none", minimum, sacrifice) == nil)
  }

  /// A line that gives the same sum back takes nothing.
  @Test func whatIsGivenBackIsNotTaken() throws {
    let back = "Till shortage [deduction, in deduction]: ? each x ? = -25.00"
    #expect(try result("\(minor); guardian none", minimum, shortage, back) == nil)
  }

  @Test func doubtAccusesNobody() throws {
    let doubts: [(facts: String, lines: [String])] = [
      ("\(minor); guardian none; doubtful", []),
      // Nobody could place the line, which may be pay for the hours.
      ("\(minor); guardian none", ["Project 77 [unknown]: ? each x ? = 10.00"]),
      // The leave may be paid above what it has to be.
      (
        "\(minor); guardian none", ["Annual leave [annual_leave]: 8.00 h x 15.93 = 127.44"]
      ),
      ("level 1; born 2008-01-10; guardian agreed", []),
    ]
    for (facts, lines) in doubts {
      let text = "award MA000004; \(facts); part-time; 2025-07-07 to 2025-07-13; paid 2025-07-16\n"
      let all = [minimum, shortage] + lines
      let found = try audit(text + all.joined(separator: "\n")).results(of: id)
      #expect(found.allSatisfy { !$0.isFound }, "\(facts) \(lines)")
    }
  }

  /// Without a level the lowest is taken.
  ///
  /// What is short at level 1 is short at every one; above it, the answer depends on the level.
  @Test func theLowestClassificationDecidesWithoutOne() throws {
    let facts = "born 2008-01-10; guardian none; no training"
    let found = try #require(try result(facts, minimum, shortage))
    #expect(found.isFound && found.shortfall.provable == Money("25.00"))
    let above = "Ordinary hours: 20.00 h x 17.18 = 343.60"
    let open = try #require(try result(facts, above, shortage))
    #expect(!open.isFound && open.questions.map(\.kind) == [.classification])
    #expect(open.shortfall.atMost == Money("25.00"))
  }

  /// Without an award nobody knows the minimum.
  @Test func noAwardNoAnswer() throws {
    let found = try audit(
      "level 1; born 2008-01-10; guardian none; part-time; 2025-07-07 to 2025-07-13; paid 2025-07-16\n"
        + minimum + "\n" + shortage
    ).results(of: id)
    #expect(found.map(\.isFound) == [false])
    #expect(found.first?.questions.map(\.kind) == [.instrument])
  }

  /// Saturday of level 1: 125 % of $26.55 = $33.19, for a shiftworker 150 % = $39.83; 6 hours at $26.55 = $159.30 lack
  /// $199.14 - $159.30 = $39.84, and at most $238.98 - $159.30 = $79.68.
  @Test func atMostIsAShiftworkersWhereNobodySays() throws {
    let text =
      "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; setoff none; paid 2025-07-16\n"
      + "Saturday [saturday]: 6.00 h x 26.55 = 159.30"
    let id = "penalty/saturday-underpaid"
    let open = try #require(try audit(text).results.first { $0.verdict == .short })
    #expect(
      open.shortfall
        == Shortfall(provable: Money("39.84"), likely: Money("39.84"), atMost: Money("79.68")))
    #expect(open.questions.map(\.kind) == [.shiftworker])
    for (isOne, sum) in [(false, "39.84"), (true, "79.68")] {
      let known = try audit(text) { $0.facts.everyone.isShiftworker = isOne }
      let found = try #require(known.results.first { $0.verdict == .short })
      #expect(found.shortfall == Shortfall(certain: Money(sum)), "\(isOne)")
    }
    // A line that is enough for a day worker stays met.
    let met = try audit(text.replacingSaturday("33.19", "199.14"))
    #expect(met.results(of: id).map(\.verdict) == [.met])
  }
}

extension String {
  /// The text with another rate and sum on its Saturday line.
  fileprivate func replacingSaturday(_ rate: String, _ sum: String) -> String {
    components(by: "26.55 = 159.30").joined(separator: "\(rate) = \(sum)")
  }
}
