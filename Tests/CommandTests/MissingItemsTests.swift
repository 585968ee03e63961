import Foundation
import TestSupport
import Testing

/// Slips whose content is known: nothing that stands on one may be called missing.
struct MissingItemsTests {
  private static let maker =
    BuiltProgram.path.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/SlipMaker"
  private static let tables = [
    "GOINGRATE_AWARDS": Repository.root + "/Awards",
    "GOINGRATE_LAYOUTS": Repository.root + "/Layouts",
  ]
  /// The field of a slip's truth that each check looks for.
  private static let fields = [
    "slip/missing-abn": "abn", "slip/missing-employer-name": "employer",
    "slip/missing-employee-name": "employee", "slip/missing-gross": "gross",
    "slip/missing-net": "net", "slip/missing-payment-date": "payment_date",
    "slip/missing-period": "period_end", "slip/missing-super-amount": "super_guarantee",
    "slip/missing-super-fund": "super_fund",
  ]

  @Test func `what a made slip states is never called missing`() throws {
    let folder = TemporaryFolder()
    let made = folder.path + "/made"
    let end = BuiltProgram.run(
      ["make", made, "--each", "3", "--seed", "17"], environment: Self.tables,
      program: Self.maker)
    #expect(end.status == 0, "\(end.errors)")
    let audit = AuditedFolder([made], ["--all-adults", "--reports", "csv"])
    var found = 0
    for finding in audit.findings where finding["verdict"] == "short" {
      guard let field = Self.fields[finding["finding", default: ""]] else { continue }
      found += 1
      let stated = try Self.stated(in: finding["file", default: ""])
      #expect(!stated.contains(field), "\(finding["file", default: ""]) states \(field)")
    }
    print("made slips: \(audit.slips.count), \(found) things missing")
    #expect(found > 10)
  }

  /// The fields that the truth of a file's slips has.
  private static func stated(in file: String) throws -> Set<String> {
    let data = try Data(contentsOf: URL(fileURLWithPath: file.dropLast(4) + ".json"))
    let truth = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let slips = truth?["slips"] as? [[String: Any]] ?? []
    return slips.reduce(into: []) { stated, slip in
      for part in ["fields", "allowed"] {
        stated.formUnion((slip[part] as? [String: Any] ?? [:]).keys)
      }
    }
  }
}
