import Foundation
import TestSupport
import Testing

/// Every file of `Fixtures/csv` as the built command reads it, held against `expected.csv`.
struct CSVFixtureTests {
  /// The rows of `expected.csv`.
  static let cases = CSVRecords.read(Repository.text("Fixtures/csv/expected.csv"))

  @Test(arguments: cases)
  func `a file is read by its layout`(row: [String: String]) throws {
    let end = BuiltProgram.run(["read", "Fixtures/csv/\(row["file", default: "?"])"])
    #expect(end.status == 0, "\(end.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(end.output.utf8))
    let slips = try #require(json as? [[String: Any]])
    let first = try #require(slips.first)
    #expect("\(slips.count)" == row["slips"])
    #expect(slips.allSatisfy { $0["layout"] as? String == row["layout"] })
    let lines = slips.flatMap { $0["lines"] as? [[String: Any]] ?? [] }
    #expect("\(lines.count)" == row["lines"])
    for name in ["employee", "employee_number", "period_start", "period_end", "payment_date"] {
      #expect(Self.field(name, of: first)["value"] as? String ?? "" == row[name], "\(name)")
    }
    for (name, key) in [
      ("gross", "gross"), ("tax", "tax"), ("net", "net"), ("super", "super_guarantee"),
    ] {
      let value = (Self.field(key, of: first)["value"] as? NSNumber)?.doubleValue
      #expect(value == row[name].flatMap(Double.init), "\(name)")
    }
    if row["gross"] != "" {
      #expect(Self.field("gross", of: first)["proof"] as? String == row["gross_proof"])
    }
    let own = first["lines"] as? [[String: Any]] ?? []
    let categories = own.compactMap { $0["category"] as? String }.joined(separator: " ")
    #expect(categories == row["categories"])
  }

  @Test func `every file has its row`() {
    let files = Repository.files(below: "Fixtures/csv").filter {
      $0.hasSuffix(".csv") && $0 != "expected.csv"
    }
    #expect(files.sorted() == Self.cases.compactMap { $0["file"] }.sorted())
  }

  private static func field(_ name: String, of slip: [String: Any]) -> [String: Any] {
    slip[name] as? [String: Any] ?? [:]
  }
}
