import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct SlipRowsTests {
  private let rows = SlipRows(version: "0.0.1")

  @Test func `a row holds the slip and what it comes to`() {
    let cells = cells {
      rows.append(SampleAudits.audit([SampleAudits.sunday]), sha256: "ab", to: &$0)
    }
    #expect(
      cells == [
        "demo/ana.pdf", "ab", "1", "pdf", "example", "Example Shops Pty Ltd", "99000000032", "1007",
        "Quill Canary-Featherstone", "2030-08-05", "2030-08-11", "2030-08-14", "MA999999",
        "2030-07-01", SampleAudits.award.digest, "Level 1", "casual", "550.00", "480.00", "yes",
        "findings", "1", "30.00", "30.00", "30.00", "1", "no set-off clause (profile example.yaml)",
        "0", "0", "", "", "0.0.1", "", "",
      ])
  }

  @Test func `what could not be told is never shown as nothing found`() {
    let cells = cells { rows.append(SampleAudits.audit([SampleAudits.open]), sha256: nil, to: &$0) }
    #expect(value("outcome", cells) == "cannot_tell")
    #expect(value("provable", cells) == "0.00")
    #expect(value("at_most", cells) == "45.00")
    #expect(value("missing_facts", cells) == "day_or_time")
  }

  @Test func `a met slip has nothing found`() {
    let cells = cells { rows.append(SampleAudits.audit([SampleAudits.met]), sha256: nil, to: &$0) }
    #expect(value("outcome", cells) == "nothing_found")
    #expect(value("found", cells) == "0")
  }

  @Test func `an observation is not found`() {
    let cells = cells {
      rows.append(SampleAudits.audit([SampleAudits.observation]), sha256: nil, to: &$0)
    }
    #expect(value("outcome", cells) == "nothing_found")
    #expect(value("observations", cells) == "1")
  }

  @Test func `a slip that is not judged says why`() {
    let cells = cells { rows.append(SampleAudits.unjudged(), sha256: nil, to: &$0) }
    #expect(value("judged", cells) == "no")
    #expect(value("outcome", cells) == "not_judged")
    #expect(value("why_not_judged", cells) == "neither the slip nor the user names an award")
    #expect(value("missing_facts", cells) == "instrument")
  }

  @Test func `a document that could not be read has a row of its own`() {
    let cells = cells { rows.append(SampleAudits.problem, to: &$0) }
    #expect(value("file", cells) == "demo/photo.pdf")
    #expect(value("judged", cells) == "no")
    #expect(value("outcome", cells) == "not_read")
    #expect(value("why_not_judged", cells) == "\"pdf/not-a-pdf: this is a photo, not a PDF\"")
    #expect(value("provable", cells) == "")
  }

  @Test func `an employee named like a formula is guarded`() {
    let slip = SampleAudits.slip(name: "=HYPERLINK(1)")
    let cells = cells { rows.append(SampleAudits.audit([], slip: slip), sha256: nil, to: &$0) }
    #expect(value("employee", cells) == "'=HYPERLINK(1)")
  }

  private func value(_ column: String, _ cells: [String]) -> String? {
    SlipRows.columns.firstIndex(of: column).map { cells[$0] }
  }

  /// The cells of one row; the samples have a comma only in the reason of the problem, which stands quoted.
  private func cells(_ write: (inout [UInt8]) -> Void) -> [String] {
    var bytes: [UInt8] = []
    write(&bytes)
    #expect(bytes.suffix(2) == [13, 10])
    var cells = String(decoding: bytes.dropLast(2), as: UTF8.self)
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if let open = cells.firstIndex(where: { $0.hasPrefix("\"") }) {
      cells[open] += "," + cells.remove(at: open + 1)
    }
    #expect(cells.count == SlipRows.columns.count)
    return cells
  }
}
