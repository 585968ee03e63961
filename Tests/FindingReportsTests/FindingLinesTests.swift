import AuditRules
import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct FindingLinesTests {
  private let lines = FindingLines()

  @Test func `every type of line conforms to the schema`() throws {
    var bytes: [UInt8] = []
    var unknown = SampleAudits.open
    unknown.byClassification = [
      ClassificationShortfall(classification: "Level 1", shortfall: .zero)
    ]
    unknown.places = [.cell(row: 3, column: 4), .line(9), .asserted]
    lines.append(
      SampleAudits.audit([SampleAudits.sunday, unknown, SampleAudits.observation]),
      sha256: SampleAudits.sha, to: &bytes)
    lines.append(SampleAudits.unjudged(), sha256: nil, to: &bytes)
    lines.append(SampleAudits.problem, to: &bytes)
    lines.append(SampleAudits.stamp, to: &bytes)
    let schema = try JSONSchema(named: "findings.schema.json")
    let objects = try objects(in: bytes)
    #expect(
      objects.map { $0["type"] as? String } == [
        "result", "result", "result", "not_judged", "problem", "run",
      ])
    for object in objects { #expect(schema.faults(of: object) == []) }
  }

  @Test func `what several slips say together conforms and names its slips`() throws {
    let findings = SampleAudits.across
    #expect(
      Set(findings.map(\.check)).isSuperset(of: ["run/period-missing", "employer/same-fault"]))
    var bytes: [UInt8] = []
    for finding in findings {
      lines.append(finding, of: SampleAudits.sources, to: &bytes)
    }
    let schema = try JSONSchema(named: "findings.schema.json")
    let objects = try objects(in: bytes)
    for object in objects { #expect(schema.faults(of: object) == []) }
    let missing = try #require(objects.first { $0["finding"] as? String == "run/period-missing" })
    #expect(missing["counts"] as? Bool == false)
    #expect(missing["employee"] as? String == SampleAudits.canary)
    let slips = try #require(missing["slips"] as? [[String: Any]])
    #expect(slips.map { $0["file"] as? String } == ["demo/ana.pdf", "demo/ana.pdf"])
    #expect(slips.map { $0["slip"] as? Int } == [1, 2])
  }

  @Test func `a finding holds its working, its place and its slip`() throws {
    var bytes: [UInt8] = []
    lines.append(
      SampleAudits.audit([SampleAudits.sunday]), sha256: SampleAudits.sha, to: &bytes)
    let finding = try #require(try objects(in: bytes).first)
    #expect(finding["finding"] as? String == "penalty/sunday-underpaid")
    #expect(finding["counts"] as? Bool == true)
    #expect((finding["shortfall"] as? [String: Double])?["provable"] == 30)
    let working = try #require((finding["workings"] as? [[String: Any]])?.first)
    #expect(working["owed_rate"] as? Double == 30)
    #expect(working["hours"] as? Double == 6)
    let place = try #require((finding["places"] as? [[String: Any]])?.first)
    #expect(place["box"] as? [Double] == [72, 144, 200, 154])
    #expect(finding["employee"] as? String == SampleAudits.canary)
    #expect(finding["sha256"] as? String == SampleAudits.sha)
  }

  @Test func `a met slip has no line`() throws {
    var bytes: [UInt8] = []
    lines.append(SampleAudits.audit([SampleAudits.met]), sha256: nil, to: &bytes)
    #expect(bytes.isEmpty)
  }

  @Test func `a met result with a note is kept and does not count`() throws {
    var noted = SampleAudits.met
    noted.notes = ["one cent an hour of rounding"]
    var bytes: [UInt8] = []
    lines.append(SampleAudits.audit([noted]), sha256: nil, to: &bytes)
    let line = try #require(try objects(in: bytes).first)
    #expect(line["verdict"] as? String == "met")
    #expect(line["counts"] as? Bool == false)
  }

  private func objects(in bytes: [UInt8]) throws -> [[String: Any]] {
    try bytes.split(separator: UInt8(ascii: "\n")).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }
}
