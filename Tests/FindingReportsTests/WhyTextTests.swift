import AuditRules
import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct WhyTextTests {
  private var stepped: CheckResult {
    var result = SampleAudits.sunday
    var working = result.workings[0]
    working.steps = [
      WorkingStep(
        what: "the ordinary hour of Level 1", figure: "$20.00 an hour",
        how: "$760.00 a week; published for this date",
        reference: LegalReference(instrument: "MA999999", clause: "17.1", row: "rates.csv:4"),
        inForce: "from the first full pay period on or after 1 July 2030"),
      WorkingStep(
        what: "the sum owed", figure: "$180.00",
        how: "6.00 h × $30.00, rounded to the cent, a half up"),
    ]
    result.workings = [working]
    return result
  }

  @Test func `the working goes from the printed text to the clause`() {
    let text = WhyText().text(
      SampleAudits.audit([stepped]), [0], questions: [], descriptions: [:])
    for words in [
      "penalty/sunday-underpaid\nShort $30.00: Sunday 6.00 h paid at $25.00, owed $30.00.",
      "What the slip says\n  line 2, Sunday (page 1 at 72,144)",
      "hours: 6.00 h, printed as `6.00` at page 1 at 72,144; proved by the slip's",
      "first day of the pay: 5 August 2030, printed as `05/08/2030` at row 7, column",
      "Whose pay it is, and who says so\n  award             MA999999 (profile example.yaml)",
      "What is owed\n  1. the ordinary hour of Level 1: $20.00 an hour\n     $760.00 a week;",
      "MA999999 clause 17.1 (rates.csv:4)\n     in force from the first full pay period",
      "paid 6.00 h × $25.00 = $150.00\n  owed 6.00 h × $30.00 = $180.00\n  difference $30.00",
      "Taken for granted\n  no set-off clause (profile example.yaml)",
      "Tables: Example Award (MA999999), checked on 1 July 2030, SHA-256\n  0f0f",
    ] {
      #expect(text.contains(words), "\(words)\n---\n\(text)")
    }
  }

  @Test func `without such a result it says what was said of the slip`() {
    let audit = SampleAudits.audit([SampleAudits.met, SampleAudits.open])
    let text = WhyText().text(nothingOf: audit, reason: .ofCheck("super/short"), questions: [])
    #expect(text.contains("`super/short` said nothing of this slip"))
    #expect(text.contains("Met [rate/below-minimum]"))
    #expect(text.contains("Cannot tell [penalty/saturday-underpaid]: the slip does not say"))
    #expect(!text.contains("no underpayment"))
    let line = WhyText().text(nothingOf: audit, reason: .ofLine(9), questions: [])
    #expect(line.contains("No check says anything of line 9"))
  }

  @Test func `the JSON holds every step and figure`() throws {
    let bytes = WhyJSON.bytes(
      [
        WhyJSON.Entry(
          audit: SampleAudits.audit([stepped]), chosen: [0],
          questions: [
            OpenQuestion(
              fact: MissingFact(.employment, why: "nobody says", question: "Casual?"),
              answers: [
                OpenQuestion.Answer(words: "yes", shortfall: Shortfall(certain: Money(cents: 8420)))
              ], worth: Money(cents: 8420))
          ])
      ])
    let json = String(decoding: bytes, as: UTF8.self)
    for part in [
      "\"finding\": \"penalty/sunday-underpaid\"", "\"printed\": \"6.00\"",
      "\"table_row\": \"rates.csv:4\"", "\"in_force\": \"from the first full pay period",
      "\"answer\": \"yes\"", "\"worth\": 84.20",
    ] {
      #expect(json.contains(part), "\(part)")
    }
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    #expect(try JSONSchema(named: "why.schema.json").faults(of: value) == [])
  }
}
