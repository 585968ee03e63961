import TestSupport
import Testing

/// `awards verify`, with synthetic guides that hold figures of the published ones.
///
/// General Retail from 1 July 2025: level 1 $26.55 an hour, a casual's $33.19.
struct VerifyTests {
  private let folder = TemporaryFolder()

  /// Writes a guide of one figure and returns its path.
  private func guide(
    _ figure: String, code: String = "MA000004", effective: String = "01/07/2025",
    as name: String = "guide.pdf"
  ) -> String {
    folder.write(
      name,
      TextPDF.bytes(
        """
        ## Pay Guide - General Retail Industry Award
        # Casual
        Classification            Hourly pay rate      Moonlight
        Retail employee level 1   \(figure)               $99.00

        Award Code: \(code) Effective: \(effective) Published: 16/02/2026
        """))
  }

  @Test func `the same figures are counted and the status is 0`() {
    let end = BuiltProgram.run(["awards", "verify", guide("$33.19")])
    #expect(end.status == 0 && end.errors.isEmpty)
    #expect(
      end.output == """
        MA000004 General Retail Industry Award
          pay guide from 1 July 2025, published 16 February 2026: 2 cells
          1 equal, 0 different, 1 not compared
          not compared:
            1  column without a provision of ours

        """)
  }

  @Test func `another figure is named with its place and the status is 1`() {
    let end = BuiltProgram.run(["awards", "verify", guide("$33.20")])
    #expect(end.status == 1)
    #expect(
      end.output.contains("page 1: Casual | Retail employee level 1 | Hourly pay rate\n"))
    #expect(end.output.contains("guide $33.20, tables $33.19: 125 % of $26.55, MA000004 clause"))
  }

  @Test func `CSV holds every cell and JSON the counts`() throws {
    let path = guide("$33.20")
    let rows = CSVRecords.read(
      BuiltProgram.run(["awards", "verify", path, "--format", "csv"]).output)
    #expect(rows.map { $0["result"] } == ["different", "not_compared"])
    #expect(rows.map { $0["tables"] } == ["$33.19", ""])
    #expect(rows[0]["page"] == "1" && rows[0]["effective"] == "2025-07-01")
    let json = BuiltProgram.run(["awards", "verify", path, "--format", "json"]).output
    #expect(json.contains("\"cells\": 2") && json.contains("\"different\": 1"))
    #expect(json.contains("\"column without a provision of ours\": 1"))
  }

  @Test func `what is no guide of ours is refused, the rest is compared, the status is 3`() {
    let unknown = guide("$1.00", code: "MA000999", as: "unknown.pdf")
    let old = guide("$1.00", effective: "01/07/2012", as: "old.pdf")
    let slip = folder.write("slip.pdf", TextPDF.bytes("Payslip\nGross pay   $100.00"))
    let text = folder.write("guide.txt", "Pay Guide - General Retail Industry Award")
    let end = BuiltProgram.run(
      ["awards", "verify", unknown, old, slip, text, "/nowhere.pdf", guide("$33.19")])
    #expect(end.status == 3)
    #expect(end.output.contains("1 equal, 0 different, 1 not compared"))
    let says = [
      "unknown.pdf: error: there are no tables for the award MA000999 of this pay guide",
      "old.pdf: error: the pay guide applies from 2012-07-01; the tables of MA000004 cover 20",
      "slip.pdf: error: not a pay guide: none of its 1 pages has a foot `Award Code:",
      "guide.txt: error: ", "/nowhere.pdf: error: ",
    ]
    for words in says { #expect(end.errors.contains(words), "\(words)\n\(end.errors)") }
  }

  @Test func `a narrow terminal loses nothing`() {
    let end = BuiltProgram.run(
      ["awards", "verify", guide("$33.20")], environment: ["COLUMNS": "40"])
    #expect(end.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(end.output.contains("$33.19"))
  }
}
