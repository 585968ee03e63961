import TestSupport
import Testing

/// What the exit status says: 0, 1, 2, 3 and 64, and the options that move it.
struct ExitStatusTests {
  /// Kinds of slips in a file, and the status under each policy.
  struct Case: CustomTestStringConvertible, Sendable {
    let kinds: [InventedSlips.Kind]
    let found: Int32
    let shortfall: Int32
    let cannotTell: Int32
    let exitZero: Int32

    init(
      _ kinds: [InventedSlips.Kind], _ found: Int32, _ short: Int32, _ open: Int32, _ zero: Int32
    ) {
      self.kinds = kinds
      self.found = found
      shortfall = short
      cannotTell = open
      exitZero = zero
    }

    var testDescription: String { kinds.map(\.rawValue).joined(separator: "+") }
  }

  /// The columns after the kinds: by default, `--fail-on shortfall`, `--fail-on cannot-tell`, `--exit-zero`.
  static let cases = [
    Case([.clean], 0, 0, 0, 0),
    Case([.short], 1, 1, 1, 0),
    Case([.mismatch], 1, 0, 1, 0),
    Case([.open], 0, 0, 1, 0),
    Case([.unjudged], 3, 3, 3, 3),
    Case([.unreadable], 3, 3, 3, 3),
    Case([.clean, .short, .clean], 1, 1, 1, 0),
    Case([.clean, .mismatch, .open], 1, 0, 1, 0),
    Case([.short, .unreadable], 3, 3, 3, 3),
    Case([.short, .unjudged, .clean], 3, 3, 3, 3),
  ]

  @Test(arguments: cases)
  func `check and audit agree on the status of every mixture`(example: Case) {
    let folder = TemporaryFolder()
    let file = folder.write("slips.csv", InventedSlips.file(example.kinds))
    let policies: [(options: [String], status: Int32)] = [
      ([], example.found),
      (["--fail-on", "shortfall"], example.shortfall),
      (["--fail-on", "cannot-tell"], example.cannotTell), (["--exit-zero"], example.exitZero),
    ]
    for policy in policies {
      let check = BuiltProgram.run(["check", file] + policy.options)
      #expect(check.status == policy.status, "check \(policy.options)")
    }
    let audit = AuditedFolder([file], ["--jobs", "2"])
    #expect(audit.end.status == example.found)
  }

  @Test(arguments: [
    [], ["nonsense"], ["check"], ["audit", "x"], ["audit", "x", "--out", "y", "--jobs", "0"],
    ["audit", "x", "--out", "y", "--jobs", "257"], ["audit", "x", "--out", "y", "--jobs", "two"],
    ["audit", "x", "--out", "y", "--reports", "pdf"], ["check", "x", "--born", "2020-02-31"],
    ["check", "x", "--employment", "sometimes"], ["check", "x", "--fail-on", "met"],
    ["check", "x", "--no-such-option"], ["rates"], ["rates", "MA000004", "--age", "9"],
    ["rates", "MA000004", "--on", "1 July"], ["explain", "a", "b"], ["awards", "bogus"], ["read"],
  ])
  func `a wrong command line ends with 64 and says how to go on`(arguments: [String]) {
    let end = BuiltProgram.run(arguments)
    // Without any word there is nothing wrong to point at: the help comes instead.
    #expect(end.status == (arguments.isEmpty ? 0 : 64))
    #expect((end.output + end.errors).contains("--help") || arguments.isEmpty)
    #expect(arguments.isEmpty || end.errors.hasPrefix("Error: "))
  }

  /// Each names what is wrong in the first line and what to do in the second.
  @Test(arguments: [
    (["--award", "MA00009"], "MA00009", "MA000009 Hospitality"),
    (["--award", "hospitality trade"], "hospitality trade", "MA000009 Hospitality"),
    (["--award", "MA000999"], "MA000999", "`goingrate awards list` shows"),
    (["--select", "rate/below-minimun"], "`rate/below-minimun`", "`rate/below-minimum`"),
    (["--select", "supper"], "`supper`", "`super`"),
    (["--ignore", "penalty/sundays"], "`penalty/sundays`", "`penalty/sunday-underpaid`"),
    (["--ignore", "qqq"], "`qqq`", "`goingrate explain` lists them"),
    (["--profile", "/no/such/profile.yaml"], "/no/such/profile.yaml", "check the path"),
    (["--awards", "/no/such/Awards"], "/no/such/Awards", "check the path"),
    (["--layouts", "/no/such/Layouts"], "/no/such/Layouts", "Layouts"),
    (
      ["--award", "MA000009", "--classification", "submarine pilot"], "`submarine pilot`",
      "Level 2 food and beverage attendant grade 2"
    ),
  ])
  func `what the run cannot start without ends with 2`(
    options: [String], named: String, advice: String
  ) {
    let folder = TemporaryFolder()
    let file = folder.write("slips.csv", InventedSlips.file([.short]))
    for command in [["check", file], ["audit", file, "--out", folder.path + "/out"]] {
      let end = BuiltProgram.run(command + ["--exit-zero"] + options)
      #expect(end.status == 2)
      #expect(end.output == "")
      let lines = end.errors.split(separator: "\n")
      #expect(lines.first?.contains(named) == true, "\(end.errors)")
      #expect(lines.first?.contains("error: ") == true)
      #expect(lines.dropFirst().first?.hasPrefix("  help: ") == true)
      #expect(end.errors.contains(advice), "\(end.errors)")
    }
  }

  /// Things in a folder that are no readable files; each is one problem with its path, and the good slip is judged.
  @Test(arguments: [
    ("ln -s nowhere b.csv", "cannot open: No such file"),
    ("ln -s b.csv b.csv", "cannot open: Too many levels"),
    ("mkfifo b.csv", "neither a file nor a folder"),
  ])
  func `what cannot be read in a folder costs nothing else`(command: String, reason: String) {
    let folder = TemporaryFolder()
    folder.write("a.csv", InventedSlips.file([.clean]))
    #expect(BuiltProgram.shell(command, folder: folder.path).status == 0)
    folder.write("c.csv", InventedSlips.file([.clean]))
    let audit = AuditedFolder([folder.path])
    #expect(audit.end.status == 3)
    #expect(audit.end.errors.hasPrefix("\(folder.path)/b.csv: error: \(reason)"))
    #expect(audit.end.errors.contains("\n  help: "))
    #expect(audit.slips.map { $0["judged"] } == ["yes", "no", "yes"])
  }

  @Test func `a folder without slips is a problem, not a success`() {
    let folder = TemporaryFolder()
    folder.write("notes.md", "x")
    let audit = AuditedFolder([folder.path])
    #expect(audit.end.status == 3)
    #expect(audit.end.errors.contains("the folder holds no file to read\n  help: "))
  }

  @Test func `an input that is not there is one problem and the rest goes on`() {
    let folder = TemporaryFolder()
    let file = folder.write("slips.csv", InventedSlips.file([.clean]))
    let audit = AuditedFolder([folder.path + "/missing.csv", file])
    #expect(audit.end.status == 3)
    #expect(audit.end.errors.contains("missing.csv: error: cannot open: No such file"))
    #expect(audit.end.errors.contains("\n  help: check the path"))
    #expect(audit.slips.map { $0["judged"] } == ["no", "yes"])
  }
}
