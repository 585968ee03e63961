import Foundation
import Glibc
import TestSupport
import Testing

/// `check --annotate`: the member's slip with notes.
@Suite struct AnnotateTests {
  private let folder = TemporaryFolder()
  private static let short = "Fixtures/demo/quillfeather/pdf/R102-2026-11-09.pdf"
  private static let facts = [
    "--award", "MA000004", "--classification", "level 1", "--employment", "casual", "--all-adults",
  ]

  private func check(_ slips: [String], _ options: [String] = []) -> (end: ProgramEnd, out: String)
  {
    let out = folder.path + "/notes.pdf"
    return (BuiltProgram.run(["check"] + slips + Self.facts + ["--annotate", out] + options), out)
  }

  @Test func `each wrong line has a numbered note that says what was owed`() throws {
    let (end, out) = check([Self.short])
    #expect(end.status == 1)
    #expect(end.errors.contains("3 notes drawn in \(out)"))
    // The copy is read as any PDF is: its words are the slip's and the notes'.
    let text = BuiltProgram.run(["read", out, "--layouts", "Layouts"])
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("Tobias Underhay"))
    let written = String(decoding: Repository.bytes(out), as: UTF8.self)
    #expect(written.components(separatedBy: "/Highlight").count == 4)
    var status = stat()
    #expect(stat(out, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `a copy that stands there is kept without --force`() {
    let out = folder.write("notes.pdf", "mine")
    let end = check([Self.short]).end
    #expect(end.status == 2)
    #expect(end.errors.contains("exists already"))
    #expect(Repository.text(out) == "mine")
    #expect(check([Self.short], ["--force"]).end.status == 1)
    #expect(Repository.text(out).hasPrefix("%PDF-"))
    #expect(Repository.files(below: folder.path) == ["notes.pdf"])
  }

  @Test func `a fair slip has no notes and no copy`() {
    let out = folder.path + "/notes.pdf"
    let end = BuiltProgram.run([
      "check", "Fixtures/demo/lantern-loom/pdf/T201-2026-11-02.pdf", "--annotate", out,
    ])
    #expect(end.status == 0)
    #expect(end.errors.contains("no copy was written"))
    #expect(Repository.files(below: folder.path) == [])
  }

  @Test func `what notes cannot be drawn on is refused`() {
    let slip = folder.write("slip.pdf", Repository.bytes(Self.short))
    let onItself = BuiltProgram.run(
      ["check", slip] + Self.facts + ["--annotate", slip, "--force"])
    #expect(onItself.status == 2)
    #expect(onItself.errors.contains("cannot draw notes on the slip"))
    #expect(onItself.errors.contains("help: give --annotate another name"))
    #expect(Repository.bytes(slip) == Repository.bytes(Self.short))
    for slips in [[Self.short, slip], ["-"], ["Fixtures/demo/lantern-loom/payroll.csv"]] {
      let end = check(slips).end
      #expect(end.status == 2, "\(slips)")
      #expect(end.errors.contains("cannot draw notes on the slip"))
    }
    #expect(Repository.files(below: folder.path) == ["slip.pdf"])
  }
}
