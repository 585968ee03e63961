import TestSupport
import Testing

/// Documents that state sums only, beside the slips whose sums they are.
struct SumsOnlyTests {
  /// Invented: 10 hours at $20.00, below every adult rate of the award.
  private static let lines = """
    Pay Process No,Pay Date,Period End Date,Employee Id,Employee Name,Pay Category Name,Units,Rate,Gross Earnings,SG Super
    7,16/07/2026,12/07/2026,E1,Ana Example,Ordinary Hours,10,20.00,200.00,24.00

    """
  private static let sums = """
    Pay Process No,Pay Date,Period End Date,Employee Id,Employee First Name,Employee Surname,Gross Earnings,PAYG,SG Super,Net Earnings
    7,16/07/2026,12/07/2026,E1,Ana,Example,200.00,20.00,24.00,180.00

    """
  private static let options = [
    "--award", "MA000004", "--classification", "Retail employee level 1", "--employment",
    "full-time", "--all-adults",
  ]

  private func shortRows(_ audit: AuditedFolder) -> [String] {
    CSVRecords.read(audit.text("findings.csv")).filter { $0["verdict"] == "short" }
      .compactMap { $0["finding"] }
  }

  @Test func `sums beside a slip change nothing that is found in it`() {
    let alone = TemporaryFolder()
    alone.write("a-lines.csv", Self.lines)
    let both = TemporaryFolder()
    both.write("a-lines.csv", Self.lines)
    both.write("b-sums.csv", Self.sums)
    let found = shortRows(AuditedFolder([alone.path], Self.options))
    #expect(found.contains("rate/below-minimum"))
    #expect(shortRows(AuditedFolder([both.path], Self.options)) == found)
  }

  @Test func `sums alone are not judged, and say why`() {
    let folder = TemporaryFolder()
    folder.write("sums.csv", Self.sums)
    let audit = AuditedFolder([folder.path], Self.options)
    #expect(audit.end.status == 3)
    #expect(shortRows(audit) == [])
    #expect(audit.end.errors.contains("sums of the pay and none of its lines"))
  }
}
