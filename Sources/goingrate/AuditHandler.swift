import AuditRules
import BatchAudit
import FindingReports
import PayDomain
import Wording

/// What one chunk of a run adds to the reports.
struct AuditPiece: Sendable {
  /// Rows of `slips.csv`.
  var slipRows: [UInt8] = []
  /// Rows of `findings.csv`.
  var findingRows: [UInt8] = []
  /// Lines of `findings.jsonl`.
  var findingLines: [UInt8] = []
  /// Pieces of `report.html`.
  var pages: [SlipPage] = []
  /// What it comes to.
  var summary = RunSummary()
  /// The awards used, by code.
  var awards: [String: AwardStamp] = [:]
  /// The code of the award of its last slip; nil before the first.
  var lastAward: String?
  /// Whether something that makes the exit status 1 was found, by policy.
  var verdicts = VerdictCount()
  /// The file, when this is its last piece; its counts are the writer's to fill in.
  var finished: InputFile?
  /// Problems of the files it finished, for the terminal.
  var diagnostics: [String] = []
  /// The first of its slips that were read and not judged, for the terminal.
  var notJudged: [String] = []
  /// Its slips that what the user says keeps from being judged.
  var stopped = StoppedSlips()
  /// The digest of the file it is a part of, asked for once; nil until it is known, and it may be known to be none.
  var digest: String??
  /// What waits to be rendered, in order.
  var unrendered: [Unrendered] = []
  /// What its slips tell the other slips of their workers.
  var marks = SlipMarks()
  /// What was found on them, by check.
  var faults = FaultBook()
}

/// Renders audits for every report that is written.
struct AuditRenderer: Sendable {
  private let formats: ReportFormats
  private let rows: SlipRows
  private let findings: FindingRows
  private let lines: FindingLines
  private let pages: SlipPages
  /// Says when shortfalls fell due.
  let clock: ShortfallClock

  init(formats: ReportFormats, words: Words, clock: ShortfallClock) {
    self.formats = formats
    self.clock = clock
    rows = SlipRows(version: Version.number, clock: clock)
    findings = FindingRows(version: Version.number, clock: clock)
    lines = FindingLines(clock: clock)
    pages = SlipPages(titles: words.titles, clock: clock, words: words)
  }

  /// Adds what the reports say of a slip.
  ///
  /// `questions` are the slip's with what each answer is worth; nil where nobody worked that out.
  func render(
    _ audit: SlipAudit, questions: [OpenQuestion]?, sha256: String?, into piece: inout AuditPiece
  ) {
    if formats.contains(.csv) {
      rows.append(audit, sha256: sha256, to: &piece.slipRows)
      findings.append(audit, sha256: sha256, to: &piece.findingRows)
    }
    if formats.contains(.jsonl) {
      lines.append(audit, sha256: sha256, to: &piece.findingLines)
    }
    if formats.contains(.html) { piece.pages.append(pages.page(of: audit, questions: questions)) }
  }

  /// Adds what the reports say of several slips together.
  func render(_ finding: RunFinding, of sources: RunSources, into piece: inout AuditPiece) {
    if formats.contains(.csv) { findings.append(finding, of: sources, to: &piece.findingRows) }
    if formats.contains(.jsonl) { lines.append(finding, of: sources, to: &piece.findingLines) }
  }

  /// Adds what the reports say of a document, or of a slip of one, that could not be read.
  func render(_ problem: InputProblem, into piece: inout AuditPiece) {
    if formats.contains(.csv) { rows.append(problem, to: &piece.slipRows) }
    if formats.contains(.jsonl) { lines.append(problem, to: &piece.findingLines) }
  }
}

/// What waits to be rendered until its file's digest is known.
enum Unrendered: Sendable {
  /// A slip, with its questions and what each answer is worth where that was worked out.
  case audit(SlipAudit, [OpenQuestion]?, FileStamp)
  /// A problem, with the slip it stands for, from 1; nil for the whole file.
  case problem(any Problem, ordinal: Int32?, FileStamp)
}

/// Judges slips and renders them, on one worker.
struct AuditHandler: SlipHandler {
  private var judge: SlipJudge
  private let renderer: AuditRenderer
  /// What is known of the workers' other slips; nil while it is collected.
  private let others: WorkersSlips?
  /// Whether each slip is judged anew for every answer to its questions.
  private let worksOutWorth: Bool
  /// The most bytes of slip rows a piece came to; the next one starts with room for them.
  private var usualRows = 0

  init(
    judge: SlipJudge, renderer: AuditRenderer, others: WorkersSlips?, worksOutWorth: Bool = false
  ) {
    self.judge = judge
    self.worksOutWorth = worksOutWorth
    self.renderer = renderer
    self.others = others
  }

  func begin() -> AuditPiece {
    var piece = AuditPiece()
    piece.slipRows.reserveCapacity(usualRows)
    return piece
  }

  mutating func take(
    _ slip: consuming Payslip, of file: FileStamp, into piece: inout AuditPiece
  ) {
    let beside = others?.beside(file: file.index, ordinal: slip.source.ordinal)
    var audit = judge.judge(slip, beside: beside ?? .none)
    let questions = worksOutWorth ? judge.questions(of: audit, beside: beside ?? .none) : nil
    if let questions { audit.reach(questions) }
    if others == nil { judge.mark(audit, file: file.index, in: &piece.marks) }
    piece.faults.add(audit)
    piece.summary.add(audit, by: renderer.clock)
    piece.verdicts.add(audit)
    if !audit.isJudged { piece.stopped.add(audit) }
    if !audit.isJudged, piece.notJudged.count < AuditReport.mostNamed,
      let lines = DiagnosticLines.notJudged(audit)
    {
      piece.notJudged.append(lines)
    }
    if let code = audit.award?.code, code != piece.lastAward, let award = audit.award {
      piece.lastAward = code
      piece.awards[code] = award
    }
    // The digest of a large file takes longer than finding its slips: judging does not wait for it.
    if piece.digest == nil, file.hasDigest { piece.digest = .some(file.sha256) }
    guard piece.unrendered.isEmpty, let sha256 = piece.digest else {
      return piece.unrendered.append(.audit(audit, questions, file))
    }
    renderer.render(audit, questions: questions, sha256: sha256, into: &piece)
    usualRows = max(usualRows, piece.slipRows.count)
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout AuditPiece
  ) {
    piece.verdicts.unread += 1
    piece.diagnostics.append(problem.lines(path: file.path))
    piece.unrendered.append(.problem(problem, ordinal: ordinal, file))
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout AuditPiece) {
    piece.finished = InputFile(
      path: file.path, sha256: file.sha256, bytes: file.bytes,
      format: format, slips: 0, problems: 0)
  }
}

extension AuditPiece {
  /// Renders what waited for a digest; called by the writer, in order.
  mutating func renderRest(_ renderer: AuditRenderer) {
    for waiting in unrendered {
      switch waiting {
      case .audit(let audit, let questions, let file):
        renderer.render(audit, questions: questions, sha256: file.sha256, into: &self)
      case .problem(let problem, let ordinal, let file):
        let entry = InputProblem(
          problem, path: file.path, sha256: file.sha256, ordinal: ordinal)
        summary.add(entry)
        renderer.render(entry, into: &self)
      }
    }
    unrendered = []
  }
}

/// Which reports are written.
struct ReportFormats: OptionSet, Sendable {
  let rawValue: Int
  /// `report.html` and what stands beside it.
  static let html = ReportFormats(rawValue: 1)
  /// `slips.csv` and `findings.csv`.
  static let csv = ReportFormats(rawValue: 2)
  /// `findings.jsonl`.
  static let jsonl = ReportFormats(rawValue: 4)
}

/// What decides the exit status.
struct VerdictCount: Sendable {
  /// Slips with something found.
  var found = 0
  /// Slips with a shortfall.
  var short = 0
  /// Slips with something that cannot be told.
  var cannotTell = 0
  /// Slips read but not judged.
  var notJudged = 0
  /// Documents and slips that could not be read.
  var unread = 0
  /// What was found of several slips together, and what could not be told of them.
  private var across = (found: 0, open: 0)

  /// Counts what was seen of several slips together.
  mutating func add(_ finding: RunFinding) {
    if finding.isFound { across.found += 1 }
    if case .cannotTell = finding.verdict { across.open += 1 }
  }

  /// Counts a slip.
  mutating func add(_ audit: SlipAudit) {
    var isFound = false
    var isShort = false
    var isOpen = false
    for index in audit.results.indices where !audit.results[index].isMet {
      if audit.results[index].isFound {
        isFound = true
        isShort = isShort || audit.results[index].kind == .shortfall
      }
      if case .cannotTell = audit.results[index].verdict { isOpen = true }
    }
    if isFound { found += 1 }
    if isShort { short += 1 }
    if isOpen { cannotTell += 1 }
    if !audit.isJudged { notJudged += 1 }
  }

  /// Adds what another piece counted.
  mutating func add(_ other: VerdictCount) {
    found += other.found
    short += other.short
    cannotTell += other.cannotTell
    notJudged += other.notJudged
    unread += other.unread
  }

  /// The exit status under a policy.
  func status(failOn: FailOn, exitZero: Bool) -> Int32 {
    if unread + notJudged > 0 { return ExitStatus.incomplete }
    let counts =
      switch failOn {
      case .found: found + across.found
      case .shortfall: short
      case .cannotTell: found + cannotTell + across.found + across.open
      }
    return counts > 0 && !exitZero ? ExitStatus.found : ExitStatus.clean
  }
}
