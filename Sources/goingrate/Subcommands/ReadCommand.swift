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

  @Flag(help: "Show how each figure was recognised and what the sums prove, as text.")
  var explain = false

  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let facts = try profile.map { try Profile.load($0, today: Today.date) } ?? KnownFacts()
    let catalog = try DataFolder.catalog(option: common.layouts, facts: facts)
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
    if explain {
      try ReadExplanation(catalog: catalog, facts: facts).show(seen.slips)
    } else {
      Terminal.print(String(decoding: ReadJSON.bytes(seen.slips), as: UTF8.self))
    }
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
final class SeenSlips: @unchecked Sendable {
  /// The slips, in the order of the inputs.
  private(set) var slips: [Payslip] = []
  /// How many problems were reported.
  private(set) var problems = 0

  /// Takes what one file adds, and reports its problems.
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

/// The reasoning behind slips that were read.
private struct ReadExplanation {
  let catalog: LayoutCatalog
  let facts: KnownFacts

  /// Prints each file's layout and each slip's reasoning; of a CSV or XML slip the fields with their proofs.
  func show(_ slips: [Payslip]) throws {
    let reader = PDFPayslips(catalog: catalog, facts: facts)
    var paths: [String] = []
    for slip in slips where !paths.contains(slip.source.path) { paths.append(slip.source.path) }
    for path in paths {
      let own = slips.filter { $0.source.path == path }
      if own.first?.source.format == "pdf", path != "-" {
        let (layout, explained) = try reader.explain(PDFFile.pages(path), path: path)
        Terminal.print("\(path): \(layout)\n")
        for (index, slip) in explained.enumerated() {
          Terminal.print("slip \(index + 1), \(slip.lines.joined(separator: "\n  "))\n")
        }
      }
      for slip in own { Terminal.print(ReadingText(slip).lines.joined(separator: "\n") + "\n\n") }
    }
  }
}
