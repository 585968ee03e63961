import AuditRules
import BatchAudit
import FindingReports
import PayDomain

/// One slip with everything said of it.
struct JudgedSlip: Sendable {
  /// What was said, in detail.
  var audit: SlipAudit
  /// The award's rates beside it; nil when they could not be looked up.
  var sheet: RateSheet?
  /// What the worker's other slips say about it.
  var beside: OtherSlips
}

/// What one file adds.
struct JudgedPiece: Sendable {
  /// Slips, in order.
  var slips: [JudgedSlip] = []
  /// Problems, as diagnostics.
  var diagnostics: [String] = []
  /// What its slips tell the other slips of their workers.
  var marks = SlipMarks()
  /// What was found on them, by check.
  var faults = FaultBook()
}

/// A few slips judged with every detail, kept until all are: one slip may change what is said of another.
///
/// Used by one thread at a time.
final class JudgedSlips: @unchecked Sendable {
  private(set) var pieces: [JudgedPiece] = []
  private(set) var verdicts = VerdictCount()
  private var book = WorkerBook()
  private var faults = FaultBook()
  /// What was seen of the slips together.
  private(set) var across: [RunFinding] = []

  /// Every slip, in order.
  var slips: [JudgedSlip] { pieces.flatMap(\.slips) }
  /// What was said of every slip, in order.
  var audits: [SlipAudit] { slips.map(\.audit) }

  /// Judges the slips of a run.
  ///
  /// - Throws: ``RunFailure/interrupted``, and what the run throws.
  static func judge(_ batch: BatchRun, _ session: Session) throws -> JudgedSlips {
    var judged = try judge(batch, session, others: .none)
    let book = judged.book
    let others = WorkersSlips(book)
    // What one slip says of another is known only now.
    if !others.isEmpty { judged = try judge(batch, session, others: others) }
    judged.take(RunJudge(checks: session.checks).findings(book, judged.faults))
    return judged
  }

  private static func judge(
    _ batch: BatchRun, _ session: Session, others: WorkersSlips
  ) throws -> JudgedSlips {
    let judged = JudgedSlips()
    try batch.run {
      DetailHandler(judge: session.judge(), others: others)
    } deliver: {
      judged.take($0)
    }
    if batch.cancellation.isCancelled { throw RunFailure.interrupted }
    return judged
  }

  private func take(_ piece: JudgedPiece) {
    pieces.append(piece)
    for slip in piece.slips { verdicts.add(slip.audit) }
    book.add(piece.marks)
    faults.merge(piece.faults)
    verdicts.unread += piece.diagnostics.count
  }

  private func take(_ findings: [RunFinding]) {
    across = findings
    for finding in findings { verdicts.add(finding) }
  }
}

extension Session {
  /// A judge that gives every detail.
  func judge() -> SlipJudge {
    SlipJudge(
      library: library, facts: facts, detail: true, checks: checks, audience: .workerAlone)
  }
}

/// Judges slips with every detail.
private struct DetailHandler: SlipHandler {
  private var judge: SlipJudge
  private let others: WorkersSlips

  init(judge: SlipJudge, others: WorkersSlips) {
    self.judge = judge
    self.others = others
  }

  func begin() -> JudgedPiece { JudgedPiece() }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout JudgedPiece) {
    let beside = others.beside(file: file.index, ordinal: slip.source.ordinal)
    let audit = judge.judge(slip, beside: beside)
    judge.mark(audit, file: file.index, in: &piece.marks)
    piece.faults.add(audit)
    let kinds = Set(slip.lines.map(\.category)).union([.ordinary])
    let sheet = judge.usualQuestion(of: slip).map {
      AwardSheet.sheet($0.award, $0.question, only: kinds)
    }
    piece.slips.append(JudgedSlip(audit: audit, sheet: sheet, beside: beside))
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout JudgedPiece
  ) {
    piece.diagnostics.append(problem.lines(path: file.path))
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout JudgedPiece) {}
}
