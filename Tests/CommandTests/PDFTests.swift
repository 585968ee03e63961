import Glibc
import TestSupport
import Testing

/// PDF payslips through the built command and its worker processes.
@Suite struct PDFTests {
  /// Which words must be said of each damaged PDF.
  static let damages: [(file: String, says: [String])] = [
    ("truncated.pdf", ["ends too early"]), ("encrypted.pdf", ["password"]),
    ("payslip.pdf", ["fits no layout", "lacks"]),
    ("template-unfilled.pdf", ["template", "not filled in"]),
  ]

  @Test(arguments: damages)
  func `a damaged PDF is named with what was expected and what to do`(
    file: String, says: [String]
  ) throws {
    let audit = AuditedFolder(["Fixtures/damaged/\(file)"])
    #expect(audit.end.status == 3)
    let first = try #require(audit.end.errors.split(separator: "\n").first)
    #expect(first.hasPrefix("Fixtures/damaged/\(file): error: "))
    for words in says { #expect(first.contains(words), "\(first)") }
    #expect(audit.end.errors.contains("\n  help: "))
    #expect(audit.slips.map { $0["outcome"] } == ["not_read"])
    #expect(audit.lines.allSatisfy { $0.text("type") != "result" })
    #expect(AuditedFolder.isWhole(audit))
  }

  @Test func `damaged PDFs cost none of the good ones`() {
    let good = "Fixtures/demo/lantern-loom/pdf"
    let alone = AuditedFolder([good], ["--jobs", "2"])
    let mixed = AuditedFolder(["Fixtures/damaged", good], ["--jobs", "4"])
    let slips = mixed.slips.filter { $0["file"]?.hasPrefix(good) == true }
    #expect(slips == alone.slips)
    #expect(slips.count == 17)
    #expect(!alone.end.errors.contains("error: "))
  }

  /// A PDF is known by its content, wherever it comes from.
  @Test func `a PDF is read from standard input and under any name`() {
    let pdf = Repository.bytes("Fixtures/demo/lantern-loom/pdf/T201-2026-11-02.pdf")
    let folder = TemporaryFolder()
    let named = folder.write("slip.csv", pdf)
    let audit = AuditedFolder([named])
    #expect(audit.slips.map { $0["format"] } == ["pdf"])
    #expect(audit.slips.map { $0["period_end"] } == ["2026-11-15"])
    let program = RunningProgram(["read", "-"], inputPath: named)
    let read = program.end()
    #expect(read.status == 0)
    #expect(read.output.contains("\"2026-11-02\""))
  }

  @Test func `no worker is left when the run is interrupted`() {
    let folder = TemporaryFolder()
    let pdf = Repository.bytes("Fixtures/demo/lantern-loom/pdf/T201-2026-11-02.pdf")
    for number in 0..<400 { folder.write("in/\(number).pdf", pdf) }
    let program = RunningProgram(
      ["audit", folder.path + "/in", "--out", folder.path + "/out", "--jobs", "2"])
    for _ in 0..<2000 where Repository.files(below: folder.path + "/out").isEmpty { usleep(1000) }
    program.send(SIGINT)
    let end = program.end(within: 20)
    #expect(end.status == 2)
    #expect(end.errors.hasPrefix("goingrate: error: interrupted"))
    #expect(Repository.files(below: folder.path + "/out") == [])
    usleep(200_000)
    #expect(!Self.commandLines().contains { $0.contains(folder.path) })
  }

  /// The command lines of all processes.
  private static func commandLines() -> [String] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var lines: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if Int(name) != nil { lines.append(Repository.text("/proc/\(name)/cmdline")) }
    }
    return lines
  }
}
