import Glibc
import TestSupport
import Testing

/// Ctrl-C, a polite kill, a closed terminal, and a reader that goes away.
struct InterruptionTests {
  private let folder = TemporaryFolder()
  private var out: String { folder.path + "/out" }

  /// Enough slips that a run is still busy when the signal comes.
  private func busyRun() -> RunningProgram {
    let rows = InventedSlips.file(Array(repeating: .short, count: 12_000))
    let file = folder.write("many.csv", rows)
    let program = RunningProgram(["audit", file, "--out", out, "--jobs", "2"])
    wait { !Repository.files(below: out).isEmpty }
    return program
  }

  private func wait(until isSo: () -> Bool) {
    for _ in 0..<5000 where !isSo() { usleep(1000) }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `an interrupted run says so and leaves nothing`(signal: Int32) {
    let program = busyRun()
    program.send(signal)
    let end = program.end(within: 20)
    #expect(end.status == 2)
    #expect(end.errors.hasPrefix("goingrate: error: interrupted; nothing was written\n  help: "))
    #expect(end.output == "")
    #expect(Repository.files(below: out) == [])
  }

  @Test func `the second Ctrl-C ends it at once and leaves nothing`() {
    let program = busyRun()
    program.send(SIGINT)
    program.send(SIGTERM)
    let end = program.end(within: 20)
    #expect(end.status == 2)
    #expect(Repository.files(below: out) == [])
  }

  /// Standard input that never comes: a pipe that nobody writes to.
  @Test(arguments: [["check", "-"], ["audit", "-", "--out", "out"], ["read", "-"]])
  func `Ctrl-C ends the waiting for standard input`(arguments: [String]) {
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o600)
    let held = open(pipe, O_RDWR | O_CLOEXEC)
    defer { close(held) }
    let program = RunningProgram(arguments, inputPath: pipe, folder: folder.path)
    usleep(300_000)
    program.send(SIGINT)
    let end = program.end(within: 5)
    #expect(!end.ranTooLong)
    #expect(end.status == 2 || end.status == 128 + SIGINT)
    #expect(Repository.files(below: out) == [])
  }

  /// A named pipe that nobody writes to: nothing waits for it where a slip was expected.
  @Test(arguments: [
    ["check", "p.pdf"], ["why", "p.pdf"], ["read", "p.pdf"], ["layout", "new", "p.pdf"],
    ["profile", "init", "p.pdf"], ["audit", "p.pdf", "--out", "out"],
  ])
  func `a pipe in place of a slip is refused`(arguments: [String]) {
    mkfifo(folder.path + "/p.pdf", 0o600)
    let end = RunningProgram(arguments, folder: folder.path).end(within: 20)
    #expect(!end.ranTooLong)
    #expect(end.errors.contains("p.pdf: error: neither a file nor a folder"))
    #expect(end.status == 3 || end.status == 2)
  }

  @Test func `a polite kill ends the waiting for passwords`() {
    mkfifo(folder.path + "/passwords", 0o600)
    folder.write("a.csv", "x")
    let program = RunningProgram(
      ["check", "a.csv", "--password-file", "passwords"], folder: folder.path)
    usleep(600_000)
    program.send(SIGTERM)
    #expect(!program.end(within: 5).ranTooLong)
  }

  @Test(arguments: [
    "check Fixtures/demo/quillfeather/payroll-wide.csv", "explain", "explain penalty",
    "rates MA000009", "awards list", "read Fixtures/demo/lantern-loom/payroll.csv",
  ])
  func `a reader that goes away ends it quietly`(command: String) {
    // `head` reads one line and leaves; the status of the command itself comes after it.
    let line = "{ $GOINGRATE \(command); echo $? >&3; } 3>\(folder.path)/status | head -n 1"
    let end = BuiltProgram.shell(line)
    #expect(end.errors == "")
    #expect(end.output.split(separator: "\n").count <= 1)
    let status = Repository.text(folder.path + "/status")
    #expect(["0", "1", "3", "141"].contains(status.filter { $0 != "\n" }))
  }

  @Test func `a reader of the problems that goes away leaves no temporary file`() {
    let damaged = "$GOINGRATE audit Fixtures/damaged --out \(out)"
    _ = BuiltProgram.shell("\(damaged) 2>&1 >/dev/null | true")
    let files = Repository.files(below: out)
    #expect(files == [] || files == AuditedFolder.reports)
  }
}
