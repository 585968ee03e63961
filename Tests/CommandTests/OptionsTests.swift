import TestSupport
import Testing

/// Options that choose checks and say how much is printed, and standard input.
struct OptionsTests {
  private let folder = TemporaryFolder()

  private func slips(_ kinds: [InventedSlips.Kind]) -> String {
    folder.write("slips.csv", InventedSlips.file(kinds))
  }

  /// The short slip has one finding, `rate/below-minimum`; the mismatch one, `sum/net-mismatch`.
  @Test(arguments: [
    (["--select", "rate/below-minimum"], ["rate/below-minimum"]),
    (["--select", "rate"], ["rate/below-minimum"]),
    (["--select", "sum", "rate"], ["rate/below-minimum", "sum/net-mismatch"]),
    (["--select", "sum,rate"], ["rate/below-minimum", "sum/net-mismatch"]),
    (["--select", "sum", "--select", "rate"], ["rate/below-minimum", "sum/net-mismatch"]),
    (["--select", "super"], []), (["--ignore", "rate"], ["sum/net-mismatch"]),
    (["--ignore", "rate/below-minimum", "sum/net-mismatch"], []),
    (["--select", "rate", "--ignore", "rate/below-minimum"], []),
    ([], ["rate/below-minimum", "sum/net-mismatch"]),
  ])
  func `only the chosen checks find anything`(options: [String], found: [String]) {
    let audit = AuditedFolder([slips([.short, .mismatch])], options)
    #expect(audit.end.status == (found.isEmpty ? 0 : 1))
    let short = audit.lines.filter { $0.text("verdict") == "short" }
    #expect(short.map { $0.text("finding") }.sorted() == found)
    #expect(audit.summary.object("counts").count("judged") == 2)
  }

  @Test func `quiet prints the last line alone`() {
    let file = slips([.short, .clean])
    let audit = AuditedFolder([file], ["--quiet"])
    #expect(audit.end.output == "2 judged, 1 with findings, 0 not judged\n")
    #expect(audit.end.errors == "")
    let loud = AuditedFolder([file]).end.output
    #expect(loud.split(separator: "\n").count > 5)
    #expect(loud.contains("$10.80"))
  }

  @Test func `quiet still names what could not be read`() {
    let audit = AuditedFolder([slips([.unreadable])], ["-q"])
    #expect(audit.end.errors.contains("slips.csv:2:10: error: "))
    #expect(audit.end.output.split(separator: "\n").count == 1)
  }

  @Test func `standard input is read once, under the name of a dash`() {
    let input = InventedSlips.file([.short])
    let audit = AuditedFolder(["-", "-"], input: input)
    #expect(audit.end.status == 1)
    // A spreadsheet would take a dash alone for the start of a formula, so it is guarded.
    #expect(audit.slips.map { $0["file"] } == ["'-"])
    #expect(audit.lines.first?.text("file") == "-")
    let check = BuiltProgram.run(["check", "-"], input: input)
    #expect(check.status == 1)
    #expect(check.output.contains("Short $10.80"))
    let read = BuiltProgram.run(["read", "-"], input: input)
    #expect(read.status == 0)
    #expect(read.output.contains("\"SYNTHETIC-0\"") || read.output.contains("Ordinary hours"))
  }

  @Test func `standard input stands among files in the order given`() {
    let first = slips([.clean])
    let audit = AuditedFolder(
      [first, "-", "Fixtures/xml/own-two-slips.xml"], input: InventedSlips.file([.short]))
    let files = audit.slips.map { $0["file", default: ""] }
    #expect(files == [first, "'-"] + Array(repeating: "Fixtures/xml/own-two-slips.xml", count: 2))
  }

  @Test func `XML on standard input is known by its content`() {
    let xml = Repository.text("Fixtures/xml/own-two-slips.xml")
    let audit = AuditedFolder(["-"], input: xml)
    #expect(audit.slips.map { $0["format"] } == ["xml", "xml"])
  }

  @Test func `nothing on standard input is an empty file`() {
    let end = BuiltProgram.run(["check", "-"])
    #expect(end.status == 3)
    #expect(end.errors.hasPrefix("-: error: the file is empty\n  help: "))
  }

  @Test(arguments: [("html", "report.html"), ("csv", "slips.csv"), ("jsonl", "findings.jsonl")])
  func `only the reports that are asked for are written`(name: String, file: String) {
    let audit = AuditedFolder([slips([.short])], ["--reports", name])
    #expect(audit.files.contains(file))
    #expect(audit.files.contains("summary.json"))
    #expect(audit.files.count == (name == "csv" ? 3 : 2))
  }

  /// The slip names no classification that the award has: 10 h × $27.08 is right for level 2.
  @Test func `the command line fills in what the slip does not say`() {
    let file = slips([.unjudged])
    let level = ["--classification", "Level 2 food and beverage attendant grade 2"]
    #expect(BuiltProgram.run(["check", file] + level).status == 0)
    #expect(BuiltProgram.run(["check", file]).status == 3)
  }
}
