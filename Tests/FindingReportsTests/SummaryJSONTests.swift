import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct SummaryJSONTests {
  private var summary: RunSummary {
    var summary = RunSummary()
    summary.add(SampleAudits.audit([SampleAudits.sunday, SampleAudits.open]))
    summary.add(SampleAudits.unjudged())
    summary.add(SampleAudits.problem)
    summary.add(
      InputFile(
        path: "demo/ana.pdf", sha256: SampleAudits.sha, bytes: 4096, format: "pdf", slips: 2,
        problems: 0))
    for finding in SampleAudits.across { summary.add(finding) }
    return summary
  }

  @Test func `the file conforms to the schema`() throws {
    let bytes = SummaryJSON.bytes(summary, stamp: SampleAudits.stamp)
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    #expect(try JSONSchema(named: "summary.schema.json").faults(of: object) == [])
  }

  @Test func `an empty run conforms too`() throws {
    let stamp = RunStamp(version: "0.0.1", awards: [], national: nil, digest: "")
    let object = try JSONSerialization.jsonObject(
      with: Data(SummaryJSON.bytes(RunSummary(), stamp: stamp)))
    #expect(try JSONSchema(named: "summary.schema.json").faults(of: object) == [])
  }

  @Test func `nothing in it names an employee`() {
    let text = String(
      decoding: SummaryJSON.bytes(summary, stamp: SampleAudits.stamp), as: UTF8.self)
    #expect(!text.contains("Canary"))
    #expect(!text.contains("1007"))
  }

  @Test func `the terminal's summary ends with the counts and names nobody`() {
    let text = SummaryText.text(summary, stamp: SampleAudits.stamp)
    #expect(
      text == """
        goingrate 0.0.1 · MA999999 checked 2030-07-01
        facts from profile example.yaml

          slips read        2 in 1 file
          provably short    $30.00
          likely short      $30.00
          at most           $75.00

        Found
          1  $30.00  penalty/sunday-underpaid  Sunday paid below the Sunday rate

        Across the slips (worth a look, never counted)
          `penalty/sunday-underpaid` was found for 2 workers in 2 pay periods, those to
            2030-08-11 up to 2030-08-25, $90.00 in all.
          1  employer/identical-slips
          1  run/period-missing

        Could not be told for want of
          0 checks  1 not judged  which award or agreement sets the pay
           1 check  0 not judged  the day or clock time of the hours

        Could not be read
          1     pdf/not-a-pdf

        1 judged, 1 with findings, 2 not judged

        """)
  }
}
