import AuditRules
import PayDomain
import Testing

@testable import FindingReports

/// How worth is said, and where questions stand.
@Suite struct QuestionTextTests {
  private func answer(
    _ provable: Int64, _ likely: Int64, _ most: Int64, isJudged: Bool = true
  ) -> String {
    OpenQuestion.Answer(
      words: "casual",
      shortfall: Shortfall(
        provable: Money(cents: provable), likely: Money(cents: likely), atMost: Money(cents: most)),
      isJudged: isJudged
    ).sentence(.english)
  }

  @Test func `worth is one figure when it is certain, else its range`() {
    #expect(answer(0, 0, 0) == "If casual: nothing short.")
    #expect(answer(8420, 8420, 8420) == "If casual: $84.20 short.")
    #expect(answer(0, 0, 4500) == "If casual: up to $45.00 short.")
    #expect(answer(0, 4500, 4500) == "If casual: up to $45.00 short.")
    #expect(answer(0, 1200, 4500) == "If casual: up to $45.00 short, likely $12.00.")
    #expect(answer(1000, 4500, 4500) == "If casual: $10.00 to $45.00 short.")
    #expect(answer(1000, 1200, 4500) == "If casual: $10.00 to $45.00 short, likely $12.00.")
    #expect(answer(0, 0, 0, isJudged: false) == "If casual: cannot be told yet.")
  }

  private let asked = OpenQuestion(
    fact: MissingFact(.employment, why: "nobody says", question: "Is it <casual> work?"),
    answers: [
      OpenQuestion.Answer(words: "yes", shortfall: Shortfall(certain: Money(cents: 8420))),
      OpenQuestion.Answer(words: "no", shortfall: .none),
    ], worth: Money(cents: 8420))

  private let report = HTMLReport(
    stamp: SampleAudits.stamp, summary: RunSummary(), employees: EmployeeIndex())

  @Test func `a worker's questions stand on the page once, with their worth`() throws {
    let page = SlipPages().page(of: SampleAudits.unjudged(), questions: [asked])
    var index = EmployeeIndex()
    index.add(page.entry, at: nil)
    index.add(page.entry, at: nil)
    let employee = try #require(index.notable.first)
    #expect(employee.questions.count == 1)
    #expect(employee.questions[0].pays == 2)
    var html: [UInt8] = []
    report.append(questions: employee.questions, to: &html)
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.contains("<b>Is it &lt;casual&gt; work?</b> on 2 slips"))
    #expect(text.contains("<li>If yes: $168.40 short.</li>"))
    #expect(text.contains("<li>If no: nothing short.</li>"))
  }

  @Test func `without worked out answers a question is worth its ranges`() {
    let page = SlipPages().page(of: SampleAudits.audit([SampleAudits.open]))
    var html: [UInt8] = []
    report.append(questions: page.entry.questions, to: &html)
    #expect(String(decoding: html, as: UTF8.self).contains("(up to $45.00 hangs on it)"))
  }

  @Test func `how to look under every award stands below the question about the award`() {
    let award = OpenQuestion(
      fact: MissingFact(.instrument, why: "nothing says", question: "Which award?"), answers: [],
      worth: .zero)
    var terminal = TerminalText(TerminalStyle(width: 80))
    QuestionText.append(
      [award, asked], awardHint: "Under every award: look", .english, to: &terminal)
    let lines = terminal.text.split(separator: "\n")
    #expect(lines[0].hasSuffix("Which award?"))
    #expect(lines[1] == "     Under every award: look")
    #expect(lines[2].hasSuffix("Is it <casual> work?"))
    #expect(lines.count == 4)
  }

  @Test func `no questions, no heading`() {
    var html: [UInt8] = []
    report.append(questions: [], to: &html)
    #expect(html.isEmpty)
    #expect(CheckText().text([], of: nil).isEmpty)
  }
}
