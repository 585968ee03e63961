import AuditRules
import PayDomain
import Testing

/// Questions that are asked, and those that would change nothing; level 1 of MA000004 is 26.55 from July 2025.
@Suite struct IdleQuestionTests {
  private let week = """
    award MA000004; level 1; full-time; adult; no training; 2025-07-07 to 2025-07-13
    Ordinary hours: 36.00 h x 26.55 = 955.80

    """

  private func judged(_ text: String) throws -> (audit: SlipAudit, open: [OpenQuestion]) {
    let example = ExampleSlip(text)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: true, checks: .everything)
    let audit = judge.judge(example.slip)
    return (audit, judge.questions(of: audit))
  }

  /// A line at the base rate: hours worked or not, nothing is short of it.
  @Test func whatChangesNothingIsNotAsked() throws {
    let (audit, open) = try judged(week + "Meeting [unknown]: 2.00 h x 26.55 = 53.10")
    #expect(audit.findings.isEmpty && open.allSatisfy { $0.fact.kind != .lineMeaning })
    // Hours worked would be short of 2 x (26.55 - 26.00).
    let (_, below) = try judged(week + "Meeting [unknown]: 2.00 h x 26.00 = 52.00")
    #expect(below.contains { $0.fact.kind == .lineMeaning && $0.worth == Money("1.10") })
  }

  /// It says of no pay that it is below the minimum.
  @Test func aLineNobodyKnowsIsAQuestion() throws {
    let (audit, _) = try judged(week + "Meeting [unknown]: 2.00 h x 26.55 = 53.10")
    let results = audit.results.filter(\.isOfUnknownLines)
    #expect(results.count == 1 && results[0].lines == [1])
    #expect(!results[0].summary.english.contains("below"))
  }

  /// The most the award gives for an hour is 250 %, of 26.55 to the cent 66.38; 2.00 h may be 1.995, which are 132.418 unrounded.
  @Test func payThatIsEnoughForAnyHourIsNotAskedAbout() throws {
    let (enough, _) = try judged(week + "Meeting [unknown]: 2.00 h x 66.38 = 132.76")
    #expect(!enough.results.contains { $0.isOfUnknownLines })
    let (below, _) = try judged(week + "Meeting [unknown]: 2.00 h x 66.20 = 132.40")
    #expect(below.results.contains { $0.isOfUnknownLines })
  }

  /// What never counts as found needs no answer.
  @Test func observationsAskNothing() throws {
    let (audit, open) = try judged(
      """
      award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; gross 1508.90; tax 60.00
      Ordinary hours: 38.00 h x 26.55 = 1008.90
      Bonus [bonus]: ? h x ? = 500.00
      """)
    let tax = audit.results.filter { $0.check == "tax/withholding-unusual" }
    #expect(tax.count == 1 && !tax[0].questions.isEmpty)
    #expect(open.allSatisfy { !$0.checks.contains("tax/withholding-unusual") })
  }
}
