import ArgumentParser
import BatchAudit
import FindingReports
import PayDomain
import PayslipReading
import Profiles

/// `goingrate layout`: the layouts of payslips as data that anyone can add to.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout",
    abstract: "Add a payslip layout: draft one from a slip, and see what it reads.",
    discussion: """
        goingrate layout new slip.pdf > my-layouts/our-payroll.yaml
        goingrate layout test --layouts my-layouts slip.pdf other.pdf
        goingrate check slip.pdf --layouts my-layouts

      A layout says what labels and headings mean. Layouts/README.md lists its keys.
      """,
    subcommands: [LayoutNewCommand.self, LayoutTestCommand.self])
}

/// `goingrate layout new`: a draft of a layout.
struct LayoutNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Draft a layout from what one slip shows; names, numbers and sums are left out.",
    discussion: "The draft goes to standard output.")

  @Argument(help: ArgumentHelp("The payslip, a PDF.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let reader = PDFPayslips(
      catalog: try DataFolder.catalog(option: common.layouts), facts: KnownFacts())
    let file = try slip()
    let draft: PDFLayoutDraft
    do throws(ReadingProblem) {
      draft = try reader.draft(PDFWorkerPool().words(of: file.withBytes { Array($0) }))
    } catch {
      throw RunFailure.noDraft(file: self.file, reason: error.message, help: Self.help(error))
    }
    Terminal.print(draft.text)
  }

  /// The file, which must be a PDF.
  private func slip() throws(RunFailure) -> FileBytes {
    func failure(_ reason: String, _ help: String?) -> RunFailure {
      .noDraft(file: file, reason: reason, help: help)
    }
    let entries = InputFinder.list([file]).entries
    guard entries.map(\.path) == [file] else {
      throw failure("a folder, expected one payslip as PDF", "name one file of the folder")
    }
    if let problem = entries.first?.problem { throw failure(problem.message, problem.help) }
    let bytes: FileBytes
    do throws(FileProblem) { bytes = try FileBytes(path: file) } catch {
      throw failure(error.message, error.help)
    }
    let found: String
    switch bytes.withBytes(DocumentFormat.sniff) {
    case .pdf: return bytes
    case .csv: found = bytes.count == 0 ? "an empty file" : "a table or other text"
    case .xlsx: found = "a spreadsheet or other ZIP file"
    case .xml: found = "XML"
    case .picture: found = "a picture"
    }
    throw failure(
      "found \(found), expected a payslip as PDF",
      "give a PDF whose text can be selected; for tables and XML a profile says what their own headings and elements hold, see `Layouts/README.md`"
    )
  }

  /// What to do about a PDF that cannot be read; this command has fewer options than others.
  private static func help(_ problem: ReadingProblem) -> String? {
    switch problem {
    case .noTextLayer:
      "give a slip whose text can be selected; a picture has no labels to draft from"
    case .encrypted, .stillLocked: "save a copy without a password, and give that"
    case _: problem.help
    }
  }
}

/// `goingrate layout test`: what is read from slips, field by field.
struct LayoutTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Show each field read from slips, from where, and whether the sums prove it.",
    discussion: """
      Exit status: 0 the sums of every slip prove gross and net; 3 some slip was not read, or its sums prove \
      nothing; 2 a layout is wrong. What is printed holds the slip's personal data.
      """)

  @Argument(help: ArgumentHelp("Payslips.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The employer's profile, for the meanings of its pay codes.", valueName: "file"))
  var profile: String?

  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let catalog = try DataFolder.catalog(option: common.layouts)
    let facts = try profile.map { try Profile.load($0, today: Today.date) } ?? KnownFacts()
    let seen = SeenSlips()
    try BatchRun(inputs: InputFinder.list(files), jobs: 1, catalog: catalog, facts: facts).run {
      ReadHandler()
    } deliver: {
      seen.take($0)
    }
    var proved = 0
    for slip in seen.slips {
      let text = ReadingText(slip)
      if text.isProved { proved += 1 }
      Terminal.print(text.lines.joined(separator: "\n") + "\n\n")
    }
    let count = seen.slips.count
    Terminal.print(
      "\(count) slip\(count == 1 ? "" : "s") read, \(proved) proved by their sums, \(seen.problems) problem\(seen.problems == 1 ? "" : "s")\n"
    )
    let isDone = seen.problems == 0 && proved == count && count > 0
    throw ExitCode(isDone ? ExitStatus.clean : ExitStatus.incomplete)
  }
}

/// The words of one PDF file given on the command line.
enum PDFFile {
  /// Reads a file in a worker process of this program.
  static func pages(_ path: String) throws -> [PDFPage] {
    let file = try FileBytes(path: path)
    let bytes = file.withBytes { Array($0) }
    return try PDFWorkerPool().words(of: bytes)
  }
}
