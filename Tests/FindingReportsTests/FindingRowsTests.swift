import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct FindingRowsTests {
  @Test func `a short result is one row with its working`() {
    let row = rows(of: [SampleAudits.met, SampleAudits.sunday])
    #expect(row.count == 1)
    #expect(
      row.first?.contains(
        ",penalty/sunday-underpaid,short,shortfall,yes,30.00,30.00,30.00,"
          + "\"Sunday 6.00 h paid at $25.00, owed $30.00\",Sunday,6.00,25.00,150.00,30.00,180.00,"
          + "MA999999,22.1,penalties.csv:9,") == true)
  }

  @Test func `what cannot be told is a row with its question that does not count`() {
    let row = rows(of: [SampleAudits.open])
    #expect(row.count == 1)
    #expect(
      row.first?.contains(",penalty/saturday-underpaid,cannot_tell,shortfall,no,0.00,0.00,45.00,")
        == true)
    #expect(row.first?.contains("On which days were the 20 ordinary hours worked?") == true)
  }

  @Test func `a met slip has no row`() {
    #expect(rows(of: [SampleAudits.met]).isEmpty)
  }

  @Test func `an observation is a row that does not count`() {
    #expect(rows(of: [SampleAudits.observation]).first?.contains(",short,observation,no,") == true)
  }

  @Test func `every row has every column`() {
    // The samples have one quoted cell with one comma (the summary) and one in the working.
    for results in [[SampleAudits.observation], [SampleAudits.open]] {
      let commas = rows(of: results).first?.count { $0 == "," }
      #expect(commas == FindingRows.columns.count - 1)
    }
  }

  private func rows(of results: [CheckResult]) -> [String] {
    var bytes: [UInt8] = []
    FindingRows(version: "0.0.1").append(
      SampleAudits.audit(results), sha256: SampleAudits.sha, to: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }
}
