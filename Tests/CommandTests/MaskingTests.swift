import Foundation
import TestSupport
import Testing

/// Tax file numbers, bank accounts and street addresses of a slip stand in no output of any kind.
@Suite struct MaskingTests {
  /// 876 543 210 passes the check of a tax file number; the account and the street are invented.
  private static let secrets = [
    "876 543 210", "876543210", "062-000", "44556677", "Sampleton Road",
  ]
  private let folder = TemporaryFolder()

  /// A short slip whose name, label, fund, award and cells carry them.
  private func slips() -> String {
    let rows = InventedSlips.Kind.allCases.map { kind in
      InventedSlips.rows(
        kind, id: "S-\(kind.rawValue)", name: "Maeve Carrowley 14 Sampleton Road Example NSW 2999",
        number: "T\(kind.rawValue)"
      )
      .replacingOccurrences(of: "Ordinary hours", with: "Ordinary hours TFN 876 543 210")
      .replacingOccurrences(of: "Example Super Fund", with: "Example Fund 062-000 44556677")
      .replacingOccurrences(of: "Project 77", with: "Account 44556677 Project")
      .replacingOccurrences(of: "31/02/2026", with: "876543210")
    }
    return folder.write("slips.csv", InventedSlips.header + rows.joined())
  }

  private func expectNone(_ text: String, _ what: String) {
    for secret in Self.secrets { #expect(!text.contains(secret), "\(what): \(secret)") }
  }

  @Test func `no report and no stream of an audit holds one`() {
    let audit = AuditedFolder([slips()])
    #expect(audit.files == AuditedFolder.reports)
    for name in audit.files { expectNone(audit.text(name), name) }
    expectNone(audit.end.output + audit.end.errors, "terminal")
    #expect(audit.text("slips.csv").contains("Maeve Carrowley [address]"))
  }

  @Test func `neither read nor check prints one`() {
    let path = slips()
    for command in ["read", "check"] {
      let end = BuiltProgram.run([command, path])
      expectNone(end.output + end.errors, command)
      #expect(end.output.contains("[tax file number]"))
    }
  }

  @Test func `a PDF that prints them gives them to nobody`() {
    let text = """
      Employee:  Robin Example
      14 Sampleton Road
      Example NSW 2999
      TFN:  876 543 210
      Pay period:  06/07/2026 to 12/07/2026

      Description                              Hours     Rate      Amount
      Ordinary hours TFN 876 543 210           10.00     20.00     200.00

      Gross                                                        200.00
      Tax                                                           20.00
      Net pay                                                      180.00

      Paid to 062-000 44556677                                     180.00
      """
    let path = folder.write("slip.pdf", TextPDF.bytes(text))
    for arguments in [["read", path], ["check", path]] {
      let end = BuiltProgram.run(arguments)
      expectNone(end.output + end.errors, arguments[0])
      #expect(!end.output.isEmpty, "\(end.errors)")
    }
    let audit = AuditedFolder([path])
    for name in audit.files { expectNone(audit.text(name), name) }
    expectNone(audit.end.output + audit.end.errors, "terminal")
  }

  @Test func `a profile may ask for them`() {
    let profile = folder.write("profile.yaml", "keep_addresses: yes\nkeep_tax_file_numbers: no\n")
    let end = BuiltProgram.run(["read", slips(), "--profile", profile])
    #expect(end.output.contains("14 Sampleton Road"))
    #expect(!end.output.contains("876 543 210"))
  }
}
