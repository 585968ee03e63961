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
        goingrate check slip.pdf --annotate slip-with-notes.pdf
      """)

  @Argument(help: ArgumentHelp("The payslips, or - for standard input.", valueName: "slip"))
  var slips: [String]

  @Option(
    help: ArgumentHelp(
      "Write a copy of the PDF slip with each wrong line marked and a numbered note beside it.",
      valueName: "out.pdf"))
  var annotate: String?

  @Flag(help: "Overwrite the copy that stands there.")
  var force = false

  @OptionGroup(title: "What you know") var facts: FactOptions
  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "What counts") var verdicts: VerdictOptions
  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let session = try Session(common: common, facts: facts, verdicts: verdicts)
    let cancellation = Cancellation()
    Interruption.listen(cancellation)
    let inputs = InputFinder.list(slips)
    var batch = BatchRun(
      inputs: inputs, jobs: 1, catalog: session.catalog, facts: session.facts,
      cancellation: cancellation)
    try reading.apply(to: &batch, showsProgress: Terminal.errorIsTerminal)
    let copy = try annotate.map { path in
      try AnnotatedCopy(of: inputs, to: path, force: force, passwords: batch.passwords)
    }
    var answer = try run(batch, session, others: .none)
    let book = answer.book
    let others = WorkersSlips(book)
    // What one slip says of another is known only now.
    if !others.isEmpty { answer = try run(batch, session, others: others) }
    answer.take(RunJudge(checks: session.checks).findings(book, answer.faults))
    ReadingOptions.noteProtection(batch.notes)
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    answer.show(
      CheckText(titles: Session.titles, style: style),
      RunSources(paths: inputs.entries.map(\.path), inputs: []))
    try copy?.write(answer.audits, titles: Session.titles)
    throw ExitCode(answer.verdicts.status(failOn: verdicts.failOn, exitZero: verdicts.exitZero))
  }

  /// Judges every slip.
  private func run(
    _ batch: BatchRun, _ session: Session, others: WorkersSlips
  ) throws -> CheckAnswer {
    let answer = CheckAnswer()
    try batch.run {
      CheckHandler(
        judge: SlipJudge(
          library: session.library, facts: session.facts, detail: true, checks: session.checks,
          audience: .workerAlone),
        others: others)
    } deliver: {
      answer.take($0)
    }
    if batch.cancellation.isCancelled { throw RunFailure.interrupted }
    return answer
  }
}

/// What one file adds to the answer.
struct CheckPiece: Sendable {
  /// Slips judged, with the rates of the award for each.
  var answers: [(audit: SlipAudit, sheet: RateSheet?)] = []
  /// Problems, as diagnostics.
  var diagnostics: [String] = []
  /// What its slips tell the other slips of their workers.
  var marks = SlipMarks()
  /// What was found on them, by check.
  var faults = FaultBook()
}

/// What `check` answers, kept until every slip is judged: one slip may change what is said of another.
private final class CheckAnswer: @unchecked Sendable {
  private var pieces: [CheckPiece] = []
  private(set) var verdicts = VerdictCount()
  private(set) var book = WorkerBook()
  private(set) var faults = FaultBook()
  private var across: [RunFinding] = []

  /// Every slip that was judged, in order.
  var audits: [SlipAudit] { pieces.flatMap { $0.answers.map(\.audit) } }

  /// Takes a file's piece; called by one thread at a time.
  func take(_ piece: CheckPiece) {
    pieces.append(piece)
    for answer in piece.answers { verdicts.add(answer.audit) }
    book.add(piece.marks)
    faults.merge(piece.faults)
    verdicts.unread += piece.diagnostics.count
  }

  /// Takes what was seen of the slips together.
  func take(_ findings: [RunFinding]) {
    across = findings
    for finding in findings { verdicts.add(finding) }
  }

  /// Prints it.
  func show(_ text: CheckText, _ sources: RunSources) {
    var audits: [SlipAudit] = []
    for piece in pieces {
      for answer in piece.answers {
        if !audits.isEmpty { Terminal.print("\n") }
        Terminal.print(text.text(answer.audit, sheet: answer.sheet))
        audits.append(answer.audit)
      }
      for line in piece.diagnostics { Terminal.complain(line + "\n") }
    }
    if !across.isEmpty { Terminal.print("\n" + text.text(across: across, of: sources)) }
    if audits.count > 1 { Terminal.print("\n" + text.lastLine(audits)) }
  }
}

/// Judges slips with every detail.
struct CheckHandler: SlipHandler {
  private var judge: SlipJudge
  private let others: WorkersSlips

  init(judge: SlipJudge, others: WorkersSlips) {
    self.judge = judge
    self.others = others
  }

  func begin() -> CheckPiece { CheckPiece() }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout CheckPiece) {
    let beside = others.beside(file: file.index, ordinal: slip.source.ordinal)
    let audit = judge.judge(slip, beside: beside)
    judge.mark(audit, file: file.index, in: &piece.marks)
    piece.faults.add(audit)
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
