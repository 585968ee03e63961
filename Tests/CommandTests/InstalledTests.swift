import TestSupport
import Testing

/// The command as `make install` leaves it: `bin/goingrate`, with its data in `share/goingrate`.
struct InstalledTests {
  private let folder = TemporaryFolder()

  private func install(_ names: [String]) -> String {
    let share = "\(folder.path)/share/goingrate"
    let copies = names.map { "cp -R \($0) \(share)/" }.joined(separator: " && ")
    let end = BuiltProgram.shell(
      "mkdir -p \(folder.path)/bin \(share) && cp $GOINGRATE \(folder.path)/bin/"
        + (copies.isEmpty ? "" : " && \(copies)"))
    #expect(end.status == 0, "\(end.errors)")
    return "\(folder.path)/bin/goingrate"
  }

  @Test func `it works from any folder`() {
    let program = install(["Awards", "Layouts"])
    let slip = folder.write("slip.csv", InventedSlips.file([.short]))
    let check = BuiltProgram.run(["check", slip], folder: "/", program: program)
    #expect(check.status == 1)
    #expect(check.output.contains("Short $10.80"))
    let lint = BuiltProgram.run(["awards", "lint"], folder: "/", program: program)
    #expect(lint.status == 0, "\(lint.errors)")
    let pdf = "\(Repository.root)/Fixtures/demo/lantern-loom/pdf/T201-2026-11-02.pdf"
    #expect(BuiltProgram.run(["read", pdf], folder: "/", program: program).status == 0)
  }

  @Test func `it works through a link on the path`() {
    let program = install(["Awards", "Layouts"])
    let slip = folder.write("slip.csv", InventedSlips.file([.clean]))
    let end = BuiltProgram.shell(
      "mkdir \(folder.path)/links && ln -s \(program) \(folder.path)/links/gr"
        + " && cd / && PATH=\(folder.path)/links:$PATH && gr check \(slip)")
    #expect(end.status == 0, "\(end.errors)")
  }

  @Test func `without its data it says where to name them`() {
    let program = install([])
    let slip = folder.write("slip.csv", InventedSlips.file([.clean]))
    let none = BuiltProgram.run(["check", slip], folder: "/", program: program)
    #expect(none.status == 2)
    #expect(none.errors.contains("the folder `Awards` was not found\n  help: give --awards DIR"))
    #expect(none.errors.contains("GOINGRATE_AWARDS"))
    let named = BuiltProgram.run(
      ["check", slip],
      environment: [
        "GOINGRATE_AWARDS": "\(Repository.root)/Awards",
        "GOINGRATE_LAYOUTS": "\(Repository.root)/Layouts",
      ], folder: "/", program: program)
    #expect(named.status == 0)
  }

  /// The option goes before the variable, the variable before what lies beside the command.
  @Test func `the nearest naming of the tables wins`() {
    let program = install(["Awards", "Layouts"])
    let good = "\(Repository.root)/Awards"
    let list = { (options: [String], variables: [String: String]) in
      BuiltProgram.run(
        ["awards", "list"] + options, environment: variables, folder: "/", program: program)
    }
    #expect(list([], [:]).status == 0)
    #expect(list([], ["GOINGRATE_AWARDS": "/nowhere"]).status == 2)
    #expect(list(["--awards", good], ["GOINGRATE_AWARDS": "/nowhere"]).status == 0)
    #expect(list(["--awards", "/nowhere"], ["GOINGRATE_AWARDS": good]).status == 2)
  }
}
