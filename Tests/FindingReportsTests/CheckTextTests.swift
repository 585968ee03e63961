import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct CheckTextTests {
  private let sheet = RateSheet(
    title: "Level 1, casual, adult, on 5 August 2030",
    rows: [
      RateSheet.Row(
        what: "Ordinary", rate: Rate(cents: 2000), derivation: "published",
        reference: LegalReference(instrument: "MA999999", clause: "18.1")),
      RateSheet.Row(
        what: "Sunday", rate: Rate(cents: 3000), derivation: "150 % of $20.00",
        reference: LegalReference(instrument: "MA999999", clause: "22.1")),
    ])

  /// The days decide up to $45.00.
  private let days = OpenQuestion(
    fact: MissingFact(
      .dayOrTime, why: "the slip does not say on which days the hours were worked",
      question: "On which days were the 20 ordinary hours worked?"),
    checks: ["penalty/saturday-underpaid"], worth: Money(cents: 4500))

  @Test func `a short slip is told in plain words`() {
    let text = CheckText(titles: SampleAudits.stamp.titles).text(
      SampleAudits.audit([SampleAudits.sunday, SampleAudits.open]), sheet: sheet,
      questions: [days])
    #expect(
      text == """
        demo/ana.pdf, slip 1 · Quill Canary-Featherstone · 5 August 2030 to 11 August
        2030
        At least $30.00 is missing from this pay, and as much as $75.00 if the open
        questions are answered for the worker.
          provable $30.00 · likely $30.00 · at most $75.00

        Surely wrong
          1. $30.00 Sunday paid below the Sunday rate [penalty/sunday-underpaid]
             paid 6.00 h × $25.00 = $150.00; owed 6.00 h × $30.00 = $180.00; MA999999
             clause 22.1

        May be wrong
          up to $45.00 penalty/saturday-underpaid [penalty/saturday-underpaid]

        Ask
          1. On which days were the 20 ordinary hours worked? (up to $45.00 hangs on it)

        Taken for granted (1): no set-off clause (profile example.yaml).
        Every figure from the slip to the clause: goingrate why demo/ana.pdf
          penalty/sunday-underpaid, with the same options

        What was read
          Employee          Quill Canary-Featherstone
          Number            1007
          Employer          Example Shops Pty Ltd
          ABN               99000000032
          Pay period        5 August 2030 to 11 August 2030
          Paid on           14 August 2030
          Classification    Level 1
          Lines:
            Ordinary hours  20.00 h  $20.00  $400.00  proved by the slip's sums
            Sunday           6.00 h  $25.00  $150.00  proved by the slip's sums
          Gross             $550.00 (proved by the slip's sums)
          Net               $480.00 (proved by the slip's sums)
          Not on the slip   award, employment type, date of birth, super

        What the award says
          Example Award (MA999999), tables checked on 1 July 2030
          award             MA999999 (profile example.yaml)
          classification    Level 1 (slip, page 1 at 72,100)
          employment        casual (profile example.yaml)
          Level 1, casual, adult, on 5 August 2030:
            $20.00  Ordinary · published · MA999999 clause 18.1
            $30.00  Sunday · 150 % of $20.00 · MA999999 clause 22.1

        What is short or wrong
          1. Short $30.00: Sunday paid below the Sunday rate [penalty/sunday-underpaid]
             Sunday 6.00 h paid at $25.00, owed $30.00.
             Sunday, Level 1 casual:
               paid  6.00 h × $25.00 = $150.00
               owed  6.00 h × $30.00 = $180.00
               how   150 % of $20.00 = $30.00, MA999999 clause 22.1 (penalties.csv:9)
             On the slip: Sunday, 6.00 h × $25.00 = $150.00 (page 1 at 72,144)
             Taken for granted: no set-off clause (profile example.yaml)

        What can't be told
          Cannot tell: penalty/saturday-underpaid (provable $0.00, likely $0.00, at most
             $45.00)
             Because the slip does not say on which days the hours were worked.

        At least $30.00 is missing from this pay, and as much as $75.00 if the open
        questions are answered for the worker.

        """)
  }

  @Test func `figures that contradict one another are not called proved`() throws {
    var audit = SampleAudits.audit([SampleAudits.met])
    var gross = try #require(audit.slip.gross.reading)
    // The lines come to 400.00 + 150.00.
    gross.value = Money(cents: 56000)
    audit.slip.gross = .read(gross)
    let text = CheckText().text(audit, sheet: nil)
    #expect(!text.contains("proved by the slip's sums"))
    #expect(text.contains("Ordinary hours  20.00 h  $20.00  $400.00  hours × rate agree"))
    #expect(text.contains("$560.00 (agrees with the other sums, not with the lines)"))
  }

  @Test func `a pattern worth a look stands apart from what is wrong`() {
    let text = CheckText(titles: ["pattern/same-hours": "the same hours in every week"]).text(
      SampleAudits.audit([SampleAudits.observation]), sheet: nil)
    #expect(
      text.contains(
        """
        Surely wrong
          Nothing that can be proved from this slip.

        Worth a look, often innocent, and never counted
          the same hours in every week [pattern/same-hours]

        """))
    #expect(!text.contains("Every figure from the slip to the clause"))
  }

  @Test func `a met slip ends with a sentence that promises nothing`() {
    let text = CheckText().text(SampleAudits.audit([SampleAudits.met]), sheet: nil)
    #expect(text.contains("Nothing that can be proved from this slip."))
    #expect(
      text.hasSuffix(
        "Nothing is missing by what this slip shows; what is not on it was not checked.\n"))
  }

  @Test func `what cannot be told is never called right`() {
    let text = CheckText().text(SampleAudits.audit([SampleAudits.open]), sheet: nil)
    #expect(
      text.hasSuffix(
        "Nothing is proved missing, but 1 check could not be told, with up to $45.00 at\nstake.\n"))
  }

  @Test func `a slip that is not judged says which question would settle it`() {
    let question = OpenQuestion(
      fact: MissingFact(.instrument, why: "nobody says", question: "Which award sets this pay?"))
    let text = CheckText().text(SampleAudits.unjudged(), sheet: nil, questions: [question])
    #expect(text.contains("Ask\n  1. Which award sets this pay?\n"))
    #expect(text.contains("This pay could not be judged"))
    #expect(text.contains("--which-award"))
  }

  @Test func `no line is wider than asked`() {
    let style = TerminalStyle(width: 60)
    let text = CheckText(style: style).text(
      SampleAudits.audit([SampleAudits.sunday, SampleAudits.open]), sheet: nil)
    // Rows of a table and single words are not broken.
    for line in text.split(separator: "\n") where !line.hasPrefix("    ") {
      #expect(line.count <= 60, "\(line)")
    }
  }

  @Test func `colour is written only when asked, and the words stay`() {
    let audit = SampleAudits.audit([SampleAudits.sunday])
    let plain = CheckText().text(audit, sheet: nil)
    let coloured = CheckText(style: TerminalStyle(hasColour: true)).text(audit, sheet: nil)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m1. Short $30.00"))
  }

  @Test func `a slip cannot move the cursor or turn the text`() {
    let slip = SampleAudits.slip(name: "A\u{1B}[2Jb\u{202E}c\u{9B}d")
    let text = CheckText().text(SampleAudits.audit([], slip: slip), sheet: nil)
    #expect(text.contains("Employee          A [2Jbc d\n"))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && SafeText.isHarmful($0) })
  }

  @Test func `several slips end with one sentence`() {
    let audits = [
      SampleAudits.audit([SampleAudits.sunday]), SampleAudits.audit([SampleAudits.met]),
      SampleAudits.unjudged(),
    ]
    #expect(
      CheckText().lastLine(audits)
        == "3 slips: at least $30.00 is missing on 1 of them; 1 could not be judged.\n")
  }
}
