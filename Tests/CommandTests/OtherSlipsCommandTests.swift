import TestSupport
import Testing

/// A pay run and its correction run: neither is accused for what the other may put right.
struct OtherSlipsCommandTests {
  private let folder = TemporaryFolder()

  /// The second slip is the first one paid right, for the same worker and days: 10 h × $27.08 for 10 h × $26.00.
  private var corrected: String {
    InventedSlips.header + InventedSlips.rows(.short, id: "S-1")
      + InventedSlips.rows(.clean, id: "S-2")
  }

  private func verdicts(_ audit: AuditedFolder) -> [String] {
    audit.lines.filter { $0.text("finding") == "rate/below-minimum" }.map { $0.text("verdict") }
  }

  @Test func `one file, two files and standard input say the same`() {
    let whole = AuditedFolder([folder.write("both.csv", corrected)])
    let first = folder.write(
      "1.csv", InventedSlips.header + InventedSlips.rows(.short, id: "S-1"))
    let second = folder.write(
      "2.csv", InventedSlips.header + InventedSlips.rows(.clean, id: "S-2"))
    let parts = AuditedFolder([first, second])
    let piped = AuditedFolder(["-"], input: corrected)
    for audit in [whole, parts, piped] {
      #expect(audit.end.status == 3)
      #expect(audit.end.errors.contains(":2:10: slip 1 not judged: another slip pays"))
      #expect(audit.end.errors.split(separator: "\n").count == 2)
      #expect(verdicts(audit) == ["cannot_tell"])
      #expect(audit.slips.map { $0["judged"] } == ["no", "yes"])
      #expect(!audit.files.contains { $0.hasSuffix(".part") })
    }
    #expect(AuditedFolder([first]).end.status == 1)
  }

  @Test func `a problem is named once although the run is made twice`() {
    let file = folder.write("both.csv", corrected)
    let audit = AuditedFolder([file, folder.path + "/missing.csv"])
    #expect(audit.end.errors.split(separator: "\n").count { $0.contains("missing.csv") } == 1)
    #expect(audit.summary.object("counts").count("slips") == 2)
  }

  @Test func `one worker and many write identical reports`() {
    let pairs = (0..<300).map { place in
      InventedSlips.rows(.short, id: "A-\(place)", number: "T\(place)")
        + (place % 3 == 0
          ? InventedSlips.rows(.clean, id: "B-\(place)", number: "T\(place)") : "")
    }
    let file = folder.write("many.csv", InventedSlips.header + pairs.joined())
    let one = AuditedFolder([file], ["--jobs", "1"])
    let many = AuditedFolder([file], ["--jobs", "4"])
    #expect(verdicts(one).filter { $0 == "cannot_tell" }.count == 100)
    #expect(verdicts(one).filter { $0 == "short" }.count == 200)
    for name in one.files { #expect(one.text(name) == many.text(name), "\(name)") }
  }

  @Test func `check asks which slip corrects the other`() {
    let end = BuiltProgram.run(["check", "-"], input: corrected)
    #expect(end.status == 3)
    #expect(end.output.contains("Does one of the slips for these days correct the other"))
    #expect(!end.output.contains("Short $"))
  }
}
