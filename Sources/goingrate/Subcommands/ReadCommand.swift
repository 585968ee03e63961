import ArgumentParser
import BatchAudit
import FindingReports
import PayDomain
import PayslipReading
import Profiles

/// `goingrate read`: what was extracted from a file, as JSON.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what is read from a file, with where each figure stood, as JSON.",
    discussion: "The JSON holds the slip's personal data: it goes to standard output only.")

  @Argument(help: ArgumentHelp("Files to read, or - for standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The employer's profile, for the meanings of its pay codes.", valueName: "file"))
  var profile: String?

  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let catalog = try DataFolder.catalog(option: common.layouts)
    let facts = try profile.map { try Profile.load($0) } ?? KnownFacts()
    let seen = SeenSlips()
    var batch = BatchRun(
      inputs: InputFinder.list(files), jobs: 1, catalog: catalog, facts: facts)
    try reading.apply(to: &batch, showsProgress: Terminal.errorIsTerminal)
    try batch.run {
      ReadHandler()
    } deliver: {
      seen.take($0)
    }
    ReadingOptions.noteProtection(batch.notes)
    Terminal.print(String(decoding: ReadJSON.bytes(seen.slips), as: UTF8.self))
    throw ExitCode(seen.problems > 0 ? ExitStatus.incomplete : ExitStatus.clean)
  }
}

/// What one file adds.
struct ReadPiece: Sendable {
  /// Slips, in order.
  var slips: [Payslip] = []
  /// Problems, as diagnostics.
  var diagnostics: [String] = []
}

/// Gathers slips; used by one thread at a time.
private final class SeenSlips: @unchecked Sendable {
  private(set) var slips: [Payslip] = []
  private(set) var problems = 0

  func take(_ piece: ReadPiece) {
    slips += piece.slips
    problems += piece.diagnostics.count
    for line in piece.diagnostics { Terminal.complain(line + "\n") }
  }
}

/// Keeps slips as they were read.
struct ReadHandler: SlipHandler {
  func begin() -> ReadPiece { ReadPiece() }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout ReadPiece) {
    piece.slips.append(slip)
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout ReadPiece
  ) {
    piece.diagnostics.append(problem.lines(path: file.path))
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout ReadPiece) {}
}
