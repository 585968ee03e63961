import Foundation
import TestSupport
import Testing

/// The same inputs give the same bytes, whatever the number of workers.
struct SameBytesTests {
  /// Both employers of the demo, everything damaged, and files of more slips than one chunk holds.
  private func inputs(in folder: TemporaryFolder) -> [String] {
    let kinds = InventedSlips.Kind.allCases
    let many = (0..<1300).map { kinds[$0 * $0 % 7 % kinds.count] }
    return [
      "Fixtures/demo", folder.write("many.csv", InventedSlips.file(many)),
      folder.write("many.xml", Self.xml(count: 1100)), "Fixtures/damaged", "Fixtures/xml",
      folder.path + "/missing.csv",
    ]
  }

  private static func xml(count: Int) -> String {
    let text = Repository.text("Fixtures/xml/own-two-slips.xml")
    let start = text.range(of: "<payslip ")?.lowerBound ?? text.endIndex
    let end = text.range(of: "</payslip>")?.upperBound ?? text.endIndex
    let slip = text[start..<end]
    let slips = (0..<count).map { slip.replacingOccurrences(of: "\"A-1\"", with: "\"B-\($0)\"") }
    return text[..<start] + slips.joined(separator: "\n") + "\n</payslips>\n"
  }

  @Test func `one worker and many write identical reports`() {
    let folder = TemporaryFolder()
    let inputs = inputs(in: folder)
    let one = AuditedFolder(inputs, ["--jobs", "1"])
    #expect(one.end.status == 3)
    #expect(one.summary.object("counts").count("slips") > 2400)
    for jobs in ["2", "4"] {
      let many = AuditedFolder(inputs, ["--jobs", jobs])
      #expect(many.end.status == one.end.status)
      #expect(many.end.errors == one.end.errors)
      #expect(many.files == one.files)
      for file in one.files {
        let isSame =
          Repository.bytes("\(many.path)/\(file)") == Repository.bytes("\(one.path)/\(file)")
        #expect(isSame, "\(file) with \(jobs) workers")
      }
    }
  }

  @Test func `the report says nothing of the day or the folder it was made in`() {
    let first = AuditedFolder(["Fixtures/demo"])
    let second = AuditedFolder(["Fixtures/demo"])
    #expect(first.path != second.path)
    for file in first.files { #expect(first.text(file) == second.text(file), "\(file)") }
  }
}
