import Glibc
import TestSupport
import Testing

/// Every file of `Fixtures/hostile`: it costs its budget, is named with what was found and what to do, and costs no other
/// slip anything.
@Suite struct HostileTests {
  /// What must be said of each file, in the line of its problem.
  static let files: [(file: String, says: String)] = [
    ("nested-flate-bomb.pdf", "longer than 10 s"), ("flate-bomb-of-text.pdf", "more than 768 MB"),
    ("million-glyphs.pdf", "fits no layout"), ("circular-xref.pdf", "fits no layout"),
    ("circular-pages.pdf", "fits no layout"), ("circular-form.pdf", "fits no layout"),
    ("wide-nothing.pdf", "more than 500000 objects"),
    ("claimed-size.pdf", "more than 500000 objects"),
    ("thousands-of-pages.pdf", "more than 1000 pages"), ("deep-nesting.pdf", "fits no layout"),
    ("huge-page.pdf", "fits no layout"), ("picture-claims.pdf", "without text"),
    ("picture-claims.png", "a PNG image"), ("zero-bytes.pdf", "empty"),
    ("half-a-header.pdf", "no field of a payslip"), ("header-alone.pdf", "ends too early"),
    ("entity-bomb.xml", "DOCTYPE"), ("parameter-entity-bomb.xml", "DOCTYPE"),
    ("attribute-flood.xml", "unknown element"), ("zip-bomb.xlsx", "error: "),
  ]

  @Test func `every hostile file is in the list`() {
    #expect(
      Self.files.map(\.file).sorted()
        == Repository.files(below: "Fixtures/hostile").filter { !$0.hasSuffix(".md") }.sorted())
  }

  @Test func `hostile files are all named, and the good slips beside them are all judged`() throws {
    let good = "Fixtures/demo/lantern-loom/pdf"
    let alone = AuditedFolder([good], ["--jobs", "2"])
    let began = time(nil)
    let audit = AuditedFolder(["Fixtures/hostile", good], ["--jobs", "2"])
    // One file may take its ten seconds of the processor, three times that by a busy machine's clock; the others next to none.
    #expect(time(nil) - began < 150)
    #expect(audit.end.status == 3)
    for (file, says) in Self.files {
      let line = audit.end.errors.split(separator: "\n").first {
        $0.hasPrefix("Fixtures/hostile/\(file)")
      }
      #expect(try #require(line, "\(file)").contains("error: "), "\(file)")
      #expect(line?.contains(says) == true, "\(file) wants \(says): \(line ?? "")")
    }
    let judged = audit.slips.filter { $0["file"]?.hasPrefix(good) == true }
    #expect(judged == alone.slips)
    #expect(audit.findings.allSatisfy { $0["file"]?.hasPrefix("Fixtures/hostile") == false })
    #expect(AuditedFolder.isWhole(audit))
  }

  /// What each process of a run may take at most is bounded: the run itself stays small.
  @Test func `a line of 200 MB ends with its place`() throws {
    let folder = TemporaryFolder()
    for (name, row) in [("plain", "S-1,"), ("quoted", "S-1,\"")] {
      let path = "\(folder.path)/\(name).csv"
      let file = try #require(fopen(path, "w"))
      fputs("slip_id,period_start,period_end,line,hours,rate,amount\n" + row, file)
      let chunk = [UInt8](repeating: UInt8(ascii: "9"), count: 1 << 20)
      for _ in 0..<200 { fwrite(chunk, 1, chunk.count, file) }
      fputs("\n", file)
      fclose(file)
      let audit = AuditedFolder([path])
      #expect(audit.end.status == 3)
      #expect(audit.end.errors.hasPrefix("\(path):2:"))
      #expect(!audit.end.errors.contains("9999"))
    }
  }

  @Test func `where the system protects less it is said once`() {
    let audit = AuditedFolder(["Fixtures/demo/lantern-loom/pdf"])
    let notes = audit.end.errors.split(separator: "\n").filter { $0.contains("protections") }
    #expect(notes.count <= 1)
    // Nothing is said where nothing was started that could be protected.
    let csv = AuditedFolder(["Fixtures/demo/lantern-loom/payroll.csv"])
    #expect(!csv.end.errors.contains("protections"))
  }
}
