import ArgumentParser
import AuditRules
import AwardTables
import BatchAudit
import FindingReports
import PayDomain

/// `goingrate check`: one member's slips, in plain words.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check one member's payslips, in plain words.",
    discussion: """
      Says what was read, what the award says, what is short and why, and which question would settle the rest.

        goingrate check slip.pdf
        goingrate check slip.pdf --award "retail award" --classification "level 1" --employment casual
      """)

  @Argument(help: ArgumentHelp("The payslips, or - for standard input.", valueName: "slip"))
  var slips: [String]

  @OptionGroup(title: "What you know") var facts: FactOptions
  @OptionGroup(title: "What counts") var verdicts: VerdictOptions
  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let session = try Session(common: common, facts: facts, verdicts: verdicts)
    let cancellation = Cancellation()
    Interruption.listen(cancellation)
    let answer = CheckAnswer()
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    let titles = Session.titles
    let library = session.library
    let batch = BatchRun(
      inputs: InputFinder.list(slips), jobs: 1, catalog: session.catalog, facts: session.facts,
      cancellation: cancellation)
    try batch.run {
      CheckHandler(
        judge: SlipJudge(
          library: library, facts: session.facts, detail: true, checks: session.checks))
    } deliver: { piece in
      answer.take(piece, CheckText(titles: titles, style: style))
    }
    if cancellation.isCancelled { throw RunFailure.interrupted }
    if answer.audits.count > 1 {
      Terminal.print("\n" + CheckText(titles: titles, style: style).lastLine(answer.audits))
    }
    throw ExitCode(answer.verdicts.status(failOn: verdicts.failOn, exitZero: verdicts.exitZero))
  }
}

/// What one file adds to the answer.
struct CheckPiece: Sendable {
  /// Slips judged, with the rates of the award for each.
  var answers: [(audit: SlipAudit, sheet: RateSheet?)] = []
  /// Problems, as diagnostics.
  var diagnostics: [String] = []
}

/// Prints slips as they are judged.
private final class CheckAnswer: @unchecked Sendable {
  private(set) var audits: [SlipAudit] = []
  private(set) var verdicts = VerdictCount()

  /// Takes a file's piece; called by one thread at a time.
  func take(_ piece: CheckPiece, _ text: CheckText) {
    for answer in piece.answers {
      if !audits.isEmpty { Terminal.print("\n") }
      Terminal.print(text.text(answer.audit, sheet: answer.sheet))
      audits.append(answer.audit)
      verdicts.add(answer.audit)
    }
    for line in piece.diagnostics {
      Terminal.complain(line + "\n")
      verdicts.unread += 1
    }
  }
}

/// Judges slips with every detail.
struct CheckHandler: SlipHandler {
  private var judge: SlipJudge

  init(judge: SlipJudge) { self.judge = judge }

  func begin() -> CheckPiece { CheckPiece() }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout CheckPiece) {
    let audit = judge.judge(slip)
    let kinds = Set(slip.lines.map(\.category)).union([.ordinary])
    let sheet = judge.usualQuestion(of: slip).map {
      AwardSheet.sheet($0.award, $0.question, only: kinds)
    }
    piece.answers.append((audit, sheet))
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout CheckPiece
  ) {
    piece.diagnostics.append(problem.lines(path: file.path))
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout CheckPiece) {}
}
