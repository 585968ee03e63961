import AuditRules
import AwardTables
import BatchAudit
import Digests
import FindingReports
import PayDomain
import Wording

/// The one writer of a run: takes pieces in input order and ends with the files of the report.
///
/// Used by one thread at a time, which the ordered delivery sees to.
final class AuditReport: @unchecked Sendable {
  private let folder: ReportFolder?
  private let formats: ReportFormats
  private let renderer: AuditRenderer
  private let slipRows: ReportFile?
  private let findingRows: ReportFile?
  private let findingLines: ReportFile?
  private var spool: SpoolFile?
  private var employees = EmployeeIndex()
  private var awards: [String: AwardStamp] = [:]
  /// The files that a report may have, beside the pages of employees.
  static let fileNames = [
    "report.html", "slips.csv", "findings.csv", "findings.jsonl", "summary.json",
  ]
  /// How many slips that were read and not judged are named on the terminal; the reports name all.
  static let mostNamed = 20
  /// Lines about them, printed at the end: a first run may know less of them than a second.
  private(set) var notJudged: [String] = []
  /// Slips that something the user says keeps from being judged.
  private(set) var stopped = StoppedSlips()
  private var current: (slips: Int, problems: Int) = (0, 0)
  private var progress: Progress
  private let complain: (String) -> Void

  /// What the run comes to so far.
  private(set) var summary = RunSummary()
  private var sources = RunSources(paths: [], inputs: [])
  /// What decides the exit status so far.
  private(set) var verdicts = VerdictCount()
  /// What the slips tell the other slips of their workers.
  private(set) var book: WorkerBook
  /// What was found on them, by check.
  private(set) var faults = FaultBook()

  /// Opens the files that are written on the way.
  ///
  /// - Parameters:
  ///   - folder: where the files go; nil writes none.
  ///   - formats: which reports are written.
  ///   - renderer: renders what waited for its file's digest.
  ///   - progress: the line on the terminal.
  ///   - complain: takes each problem's diagnostic.
  /// - Throws: ``RunFailure`` when a file cannot be opened or stands there already.
  init(
    folder: ReportFolder?, formats: ReportFormats, renderer: AuditRenderer, progress: Progress,
    complain: @escaping (String) -> Void
  ) throws(RunFailure) {
    self.folder = folder
    self.formats = formats
    self.renderer = renderer
    self.progress = progress
    self.complain = complain
    book = WorkerBook(spill: folder.map { MarkFile(folder: $0.path) })
    let late = formats.contains(.html) ? ["report.html"] : []
    try folder?.refuse(["summary.json"] + late)
    let csv = formats.contains(.csv) ? folder : nil
    slipRows = try csv?.open("slips.csv")
    findingRows = try csv?.open("findings.csv")
    findingLines = formats.contains(.jsonl) ? try folder?.open("findings.jsonl") : nil
    try slipRows?.write(SlipRows(version: Version.number).header)
    try findingRows?.write(FindingRows(version: Version.number).header)
    if formats.contains(.html), let folder { spool = try SpoolFile(folder: folder.path) }
  }

  /// Takes the next piece in input order.
  func take(_ delivered: AuditPiece) throws(RunFailure) {
    var piece = delivered
    piece.renderRest(renderer)
    try slipRows?.write(piece.slipRows)
    try findingRows?.write(piece.findingRows)
    try findingLines?.write(piece.findingLines)
    if var spool {
      for page in piece.pages { try employees.add(page, to: &spool) }
    }
    summary.merge(piece.summary)
    verdicts.add(piece.verdicts)
    notJudged += piece.notJudged.prefix(AuditReport.mostNamed - notJudged.count)
    stopped.merge(piece.stopped)
    book.add(piece.marks)
    faults.merge(piece.faults)
    awards.merge(piece.awards) { first, _ in first }
    current.slips += piece.summary.slips
    current.problems += piece.summary.notRead
    if !piece.diagnostics.isEmpty { progress.finish() }
    for line in piece.diagnostics { complain(line) }
    progress.add(
      slips: piece.summary.slips, found: piece.verdicts.found,
      unread: piece.verdicts.unread + piece.verdicts.notJudged, bytes: piece.finished?.bytes ?? 1)
    finish(piece.finished)
  }

  private func finish(_ file: InputFile?) {
    guard var file else { return }
    file.slips = current.slips
    file.problems = current.problems
    summary.add(file)
    current = (0, 0)
  }

  /// Takes what was seen of the slips together, once every slip was taken.
  ///
  /// - Parameters:
  ///   - findings: in the order in which they are written.
  ///   - people: the employees whom the slips write in several ways.
  ///   - paths: the files of the run, in its own order.
  /// - Throws: ``RunFailure`` when a file cannot be written.
  func take(
    _ findings: [RunFinding], people: [[WorkerIdentity]], paths: [String]
  ) throws(RunFailure) {
    sources = RunSources(paths: paths, inputs: summary.inputs)
    if spool != nil { employees.join(people) }
    for finding in findings {
      var piece = AuditPiece()
      renderer.render(finding, of: sources, into: &piece)
      try findingRows?.write(piece.findingRows)
      try findingLines?.write(piece.findingLines)
      summary.add(finding)
      verdicts.add(finding)
      employees.add(finding)
    }
  }

  /// Gives up what was written so far, so that the report can be begun again.
  func abandon() {
    progress.finish()
    spool?.abandon()
    folder?.abandon()
  }

  /// Writes what can only be written at the end, and gives every file its name.
  ///
  /// - Returns: the stamp that stands in every output.
  func close(
    national: NationalTables, options: [String], factsFrom: Sentence?, words: Words
  ) throws(RunFailure) -> RunStamp {
    progress.finish()
    summary.count(by: renderer.clock)
    let stamps = awards.values.sorted { $0.code < $1.code }
    let digests = ([national.digest] + stamps.map(\.digest)).joined(separator: "\n")
    let stamp = RunStamp(
      version: Version.number, awards: stamps,
      national: NationalStamp(checkedOn: national.checkedOn, digest: national.digest),
      digest: ContentDigest.hex(Array(digests.utf8)), options: options, factsFrom: factsFrom,
      titles: words.titles, words: words)
    guard let folder else { return stamp }
    var lines: [UInt8] = []
    FindingLines().append(stamp, to: &lines)
    try findingLines?.write(lines)
    try folder.open("summary.json").write(SummaryJSON.bytes(summary, stamp: stamp))
    if let spool {
      let report = HTMLReport(
        stamp: stamp, summary: summary, employees: employees, sources: sources)
      try report.write(from: spool) { name throws(RunFailure) in try folder.open(name) }
    }
    try folder.commit()
    return stamp
  }
}
