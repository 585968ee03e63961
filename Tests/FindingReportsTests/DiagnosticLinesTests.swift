import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct DiagnosticLinesTests {
  private func notJudged(_ facts: [MissingFact], lines: [Int] = []) -> String? {
    var audit = SampleAudits.audit([SampleAudits.open])
    audit.isJudged = false
    audit.notJudged = facts
    var result = CheckResult(
      check: "rate/below-minimum", verdict: .cannotTell(facts), kind: .shortfall)
    result.lines = lines
    audit.results = [result]
    return DiagnosticLines.notJudged(audit)
  }

  @Test func `a slip that was judged has no line`() {
    #expect(DiagnosticLines.notJudged(SampleAudits.audit([SampleAudits.sunday])) == nil)
  }

  @Test func `it says which slip, why, and what to ask`() {
    let facts = [
      MissingFact(.service, why: "the length of service is not known", question: "Since when?"),
      MissingFact(.age, why: "the age is not known", question: "How old?"),
    ]
    #expect(
      notJudged(facts) == """
        demo/ana.pdf: slip 1 not judged: the length of service is not known; the age is not known
          help: Since when?
        """)
  }

  @Test func `it points at the line, and never repeats a label`() {
    let fact = MissingFact(
      .lineMeaning, why: "a line that is not understood may be pay for work",
      question: "What is `Loan to \(SampleAudits.canary)` for?")
    let text = notJudged([fact], lines: [0])
    #expect(text?.hasPrefix("demo/ana.pdf:p1:") == true)
    #expect(text?.contains(SampleAudits.canary) == false)
    #expect(text?.hasSuffix("\n  help: the report names the lines; say what they are") == true)
  }
}
