import Glibc
import TestSupport
import Testing

/// Where reports go: never over something, never half, never readable by others.
struct ReportFolderTests {
  private let folder = TemporaryFolder()

  private func audit(_ out: String, _ options: [String] = []) -> ProgramEnd {
    let file = folder.write("slips.csv", InventedSlips.file([.short]))
    return BuiltProgram.run(["audit", file, "--out", out] + options)
  }

  @Test func `nothing is overwritten without force`() {
    let out = folder.path + "/out"
    #expect(audit(out).status == 1)
    let before = AuditedFolder.reports.map { Repository.text("\(out)/\($0)") }
    let refused = audit(out)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("exists already and is not overwritten\n  help: "))
    #expect(refused.errors.contains("--force"))
    #expect(AuditedFolder.reports.map { Repository.text("\(out)/\($0)") } == before)
    #expect(Repository.files(below: out) == AuditedFolder.reports)
    #expect(audit(out, ["--force"]).status == 1)
  }

  /// A report that stands there is found before the run, not after hours of it.
  @Test(arguments: AuditedFolder.reports)
  func `one report that stands there is enough to refuse, before anything is read`(name: String) {
    folder.write("out/\(name)", "mine\n")
    let end = BuiltProgram.run([
      "audit", folder.path + "/missing.csv", "--out", folder.path + "/out",
    ])
    #expect(end.status == 2)
    #expect(end.errors.contains("/out/\(name)` exists already"))
    #expect(!end.errors.contains("missing.csv"))
    #expect(Repository.files(below: folder.path + "/out") == [name])
    #expect(Repository.text("\(folder.path)/out/\(name)") == "mine\n")
  }

  @Test func `another file of the folder is left alone`() {
    folder.write("out/notes.txt", "mine\n")
    #expect(audit(folder.path + "/out").status == 1)
    #expect(Repository.text(folder.path + "/out/notes.txt") == "mine\n")
  }

  @Test func `reports can be read by their owner alone`() {
    let out = folder.path + "/a/deep/out"
    #expect(audit(out).status == 1)
    for name in AuditedFolder.reports { #expect(Self.mode("\(out)/\(name)") == 0o600) }
    #expect(Self.mode(out) == 0o700)
  }

  @Test func `a folder that cannot be made ends with 2`() {
    let file = folder.write("file", "x")
    let end = audit(file + "/out")
    #expect(end.status == 2)
    #expect(end.errors.contains("cannot write `\(file)/"))
    #expect(end.errors.contains("\n  help: "))
  }

  /// A limit on the size of a file stands for a full disk: the write fails in the same place.
  @Test(arguments: [1, 8, 100])
  func `a full disk ends with 2 and leaves no file behind`(blocks: Int) {
    let many = Array(repeating: InventedSlips.Kind.short, count: 600)
    let file = folder.write("many.csv", InventedSlips.file(many))
    let out = folder.path + "/out"
    let end = BuiltProgram.shell("ulimit -f \(blocks); exec $GOINGRATE audit \(file) --out \(out)")
    #expect(end.status == 2)
    #expect(end.errors.contains("cannot write `\(out)/"))
    #expect(end.errors.contains("File too large"))
    #expect(end.errors.contains("\n  help: check the space"))
    #expect(Repository.files(below: out) == [])
  }

  /// The disk may be full only when the last of the files is written: none may have its name by then.
  @Test func `a report is there as a whole or not at all`() {
    // A block is 512 bytes: of two slips, report.html alone is over 10 KiB, and it is written last.
    let file = folder.write("one.csv", InventedSlips.file([.short, .mismatch]))
    let out = folder.path + "/out"
    let end = BuiltProgram.shell("ulimit -f 20; exec $GOINGRATE audit \(file) --out \(out)")
    #expect(end.status == 2)
    #expect(Repository.files(below: out) == [])
  }

  @Test func `a report folder inside the audited one is not read the second time`() {
    folder.write("in/slips.csv", InventedSlips.file([.clean]))
    let arguments = ["audit", folder.path + "/in", "--out", folder.path + "/in/report", "--force"]
    #expect(BuiltProgram.run(arguments).status == 0)
    let second = BuiltProgram.run(arguments)
    #expect(second.status == 0)
    #expect(second.errors == "")
  }

  @Test func `forcing leaves nothing of an earlier report beside the new one`() {
    let file = folder.write("slips.csv", InventedSlips.file([.short]))
    let out = folder.path + "/out"
    let first = BuiltProgram.run(["audit", file, "--out", out])
    #expect(first.status == 1)
    folder.write("out/notes.txt", "mine")
    folder.write("out/report-employees/0001.html", "an earlier page")
    let second = BuiltProgram.run(["audit", file, "--out", out, "--force", "--reports", "jsonl"])
    #expect(second.status == 1)
    #expect(Repository.files(below: out) == ["findings.jsonl", "notes.txt", "summary.json"])
  }

  private static func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
