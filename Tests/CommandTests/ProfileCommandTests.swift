import TestSupport
import Testing

/// `goingrate profile init` and `profile check` as people run them.
struct ProfileCommandTests {
  @Test func `a first profile is private, the same each time, and never written over`() {
    let folder = TemporaryFolder()
    let profile = folder.path + "/acme.yaml"
    let command = ["profile", "init", "Fixtures/demo/lantern-loom", "-o", profile]
    #expect(BuiltProgram.run(command).status == 0)
    #expect(BuiltProgram.shell("stat -c %a \(profile)").output == "600\n")
    let first = Repository.text(profile)
    #expect(first.contains("employer: \"Lantern and Loom Hotel Pty Ltd\""))
    #expect(first.contains("# \"Ordinary hours\": ordinary"))
    let again = BuiltProgram.run(command)
    #expect(again.status == 2)
    #expect(again.errors.contains("exists already"))
    #expect(BuiltProgram.run(command + ["--force"]).status == 0)
    #expect(Repository.text(profile) == first)
    let printed = BuiltProgram.run(command.dropLast() + ["-"])
    #expect(printed.output == first)
  }

  @Test func `no profile is written of nothing`() {
    let folder = TemporaryFolder()
    let profile = folder.path + "/acme.yaml"
    let end = BuiltProgram.run(["profile", "init", folder.path + "/nosuchdir", "-o", profile])
    #expect(end.status == 2)
    #expect(end.errors.contains("/nosuchdir: error: cannot open: No such file or directory"))
    #expect(end.errors.contains("no payslip was found in the file given; nothing was written"))
    #expect(Repository.files(below: folder.path) == [])
  }

  @Test func `a first profile that nobody edited changes no finding`() {
    let folder = TemporaryFolder()
    let demo = "Fixtures/demo/quillfeather"
    let profile = folder.path + "/first.yaml"
    // One of the demo's files is damaged on purpose or none is: the profile is written all the same.
    _ = BuiltProgram.run(["profile", "init", demo, "-o", profile])
    let (without, with) = (folder.path + "/without", folder.path + "/with")
    let options = ["--award", "MA000004", "--reports", "csv", "--quiet", "--no-progress"]
    _ = BuiltProgram.run(["audit", demo, "--out", without] + options)
    _ = BuiltProgram.run(["audit", demo, "--out", with, "--profile", profile] + options)
    #expect(Repository.text(with + "/findings.csv") == Repository.text(without + "/findings.csv"))
    #expect(!Repository.text(with + "/findings.csv").isEmpty)
  }

  @Test func `a check says what is open, and its status does too`() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.csv", InventedSlips.file([.clean]))
    let open = folder.write("open.yaml", "award: \"?\"\n")
    let alone = BuiltProgram.run(["profile", "check", open])
    #expect(alone.status == 1)
    #expect(alone.output.contains("1 question open\n  1: `award`"))
    let beside = BuiltProgram.run(["profile", "check", open, slip])
    #expect(beside.output.contains("seen 1 slip"))
    let wrong = folder.write("wrong.yaml", "colour: blue\n")
    #expect(BuiltProgram.run(["profile", "check", wrong]).status == 2)
    let missing = BuiltProgram.run(["profile", "check", open, folder.path + "/none.csv"])
    #expect(missing.status == 3)
  }

  @Test func `columns that no layout knows are proposed, asked, and used`() {
    let folder = TemporaryFolder()
    // Invented: 38 hours at $26.55 are $1,008.90.
    let export = folder.write(
      "export.csv",
      "Who,Till,What,Qty,Dollars\nE1,12/07/2026,Ordinary,38,1008.90\n")
    #expect(BuiltProgram.run(["read", export]).status == 3)
    let profile = folder.path + "/p.yaml"
    #expect(BuiltProgram.run(["profile", "init", export, "-o", profile]).status == 3)
    #expect(Repository.text(profile).contains("\"Dollars\": \"?\""))
    let answered = folder.write(
      "answered.yaml",
      """
      columns:
        Who: employee_number
        Till: period_end
        What: line
        Dollars: amount
      """)
    let read = BuiltProgram.run(["read", export, "--profile", answered])
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.contains("\"layout\": \"lines\""))
    #expect(read.output.contains("1008.90"))
  }
}
