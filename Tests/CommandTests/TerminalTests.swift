import Glibc
import TestSupport
import Testing

/// What is printed where: colours on terminals alone, lines that fit.
struct TerminalTests {
  private let folder = TemporaryFolder()

  private func slip() -> String {
    folder.write("slip.csv", InventedSlips.file([.short, .open, .unjudged]))
  }

  @Test(arguments: [["check"], ["read"], ["audit", "--out", "out"]])
  func `a pipe gets no escape sequences`(command: [String]) {
    let end = BuiltProgram.run(command + [slip()], folder: folder.path)
    #expect(!(end.output + end.errors).contains("\u{1B}"))
    #expect(!end.errors.contains("\r"))
  }

  @Test func `a terminal gets colour, unless NO_COLOR or a dumb terminal says no`() throws {
    let file = slip()
    #expect(try Self.onTerminal(["check", file], ["TERM": "xterm"]).contains("\u{1B}["))
    for refusal in [["NO_COLOR": "1", "TERM": "xterm"], ["TERM": "dumb"]] {
      #expect(try !Self.onTerminal(["check", file], refusal).contains("\u{1B}"))
    }
    // An empty value is no refusal, by the convention of NO_COLOR.
    let empty = ["NO_COLOR": "", "TERM": "xterm"]
    #expect(try Self.onTerminal(["check", file], empty).contains("\u{1B}["))
  }

  @Test(arguments: [40, 60, 80])
  func `no line is wider than the terminal`(width: Int) {
    let file = slip()
    let commands = [
      ["check", file], ["check", file, "--brief"], ["why", file],
      ["check", file, "--which-award", "--brief"],
      ["rates", "MA000004", "--classification", "level 1", "--on", "2026-11-02"],
      ["rates", "MA000009", "--on", "2026-11-02"], ["explain", "penalty/sunday-underpaid"],
      ["audit", file, "--out", "out", "--force"], ["awards", "show", "MA000009"],
    ]
    for command in commands {
      let end = BuiltProgram.run(
        command, environment: ["COLUMNS": "\(width)"], folder: folder.path)
      for line in end.output.split(separator: "\n").map(String.init) where line.count > width {
        // A path or a digest cannot be broken without ceasing to be one.
        guard !line.contains(folder.path), line.split(separator: " ").count > 1 else { continue }
        Issue.record("\(command[0]) at \(width): \(line)")
      }
    }
  }

  @Test func `progress is for a terminal that wants it`() throws {
    let rows = InventedSlips.file(Array(repeating: .clean, count: 4000))
    let many = folder.write("many.csv", rows)
    let audit = ["audit", many, "--out", "\(folder.path)/out", "--force"]
    let shown = try Self.onTerminal(audit, [:], isErrors: true)
    #expect(shown.contains("slips, ") && shown.contains("/s, "))
    for option in ["--no-progress", "--quiet"] {
      #expect(try Self.onTerminal(audit + [option], [:], isErrors: true) == "")
    }
  }

  private struct NoTerminal: Error {}

  /// Linux's TIOCSPTLCK and TIOCGPTN, which Swift does not see: they are macros.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  /// What a command prints on a terminal of 80 columns; the other stream goes elsewhere.
  private static func onTerminal(
    _ arguments: [String], _ environment: [String: String], isErrors: Bool = false
  ) throws -> String {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard terminal >= 0, ioctl(terminal, Self.unlock, &locked) == 0,
      ioctl(terminal, Self.askNumber, &number) == 0
    else { throw NoTerminal() }
    defer { close(terminal) }
    let path = "/dev/pts/\(number)"
    // Held open here, so that what was printed is not lost when the program ends.
    let held = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(held) }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    let program = RunningProgram(
      arguments, outputPath: isErrors ? nil : path, errorPath: isErrors ? path : nil,
      environment: environment)
    return drain(terminal, until: program)
  }

  private static func drain(_ terminal: Int32, until program: RunningProgram) -> String {
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    var quiet = 0
    while quiet < 1000 {
      let count = read(terminal, &block, block.count)
      if count > 0 {
        text += block[..<count]
        quiet = 0
      } else {
        if program.hasEnded, quiet > 20 { break }
        quiet += 1
        usleep(5000)
      }
    }
    _ = program.end(within: 5)
    return String(decoding: text, as: UTF8.self)
  }
}
