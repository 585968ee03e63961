import ArgumentParser
import AuditRules
import BatchAudit
import FindingReports
import Glibc
import PayDomain
import Wording

/// `goingrate audit`: many files, a folder of reports.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audit files and folders of payslips and write the reports.",
    discussion: """
      Reads PDF, CSV, .xlsx and XML, mixed; a folder stands for every file below it, and - for standard input.
      Writes report.html, slips.csv, findings.csv, findings.jsonl and summary.json to the --out folder.

        goingrate audit payslips/ --profile acme.yaml --out audit-acme
      """)

  @Argument(help: ArgumentHelp("Files and folders to read.", valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp("The folder for the reports; made when it is missing.", valueName: "dir"))
  var out: String

  @Flag(help: "Overwrite reports that stand there.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Which reports, separated by commas: html, csv, jsonl; summary.json always.",
      valueName: "list"))
  var reports: ReportList = ReportList()

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many workers; the default is one for each processor.", valueName: "n"))
  var jobs: Int?

  @Flag(
    help: """
      Say in report.html what each answer to a question is worth; each slip with questions is judged once for every \
      answer, which takes many times as long.
      """)
  var worth = false

  @Flag(name: .shortAndLong, help: "Print only problems and the last line.")
  var quiet = false

  @Flag(help: "Show no progress.")
  var noProgress = false

  @Option(
    help: ArgumentHelp(
      "Add the interest that a court may order on each shortfall, up to this day, at the Federal Court's half-year rates; in a column of its own, never in the sums.",
      valueName: "yyyy-mm-dd"))
  var interestTo: Day?

  @Option(
    help: ArgumentHelp(
      "The day from which to count what can be claimed in court no longer after the next 30 and 90 days; the default is today.",
      valueName: "yyyy-mm-dd"))
  var today: Day?

  @OptionGroup(title: "What you know") var facts: FactOptions
  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "What counts") var verdicts: VerdictOptions
  @OptionGroup(title: "Tables") var common: CommonOptions
  @OptionGroup(title: "Language") var language: LanguageOption

  func validate() throws {
    guard jobs.map({ (1...256).contains($0) }) != false else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() throws {
    let session = try Session(common: common, facts: facts, verdicts: verdicts)
    let words = try language.words()
    let inputs = InputFinder.list(paths)
    let folder = try ReportFolder(path: out, force: force)
    let cancellation = Cancellation()
    Interruption.listen(cancellation)
    var batch = BatchRun(
      inputs: inputs, jobs: jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      catalog: session.catalog, facts: session.facts, cancellation: cancellation)
    try reading.apply(to: &batch, showsProgress: !quiet && !noProgress && Terminal.errorIsTerminal)
    var report = try run(batch, session, folder, words, others: nil)
    let book = report.book
    let others = WorkersSlips(book)
    try refuse(book)
    if !others.isEmpty {
      report.abandon()
      report = try run(batch, session, folder, words, others: others)
    }
    let findings = RunJudge(checks: session.checks).findings(book, report.faults)
    try refuse(book)
    try report.take(
      findings, people: book.writtenDifferently, paths: inputs.entries.map(\.path))
    ReadingOptions.noteProtection(batch.notes)
    let stamp = try report.close(
      national: session.library.national, options: options,
      factsFrom: factsFrom(session), words: words)
    nameNotJudged(report, session)
    show(report, stamp, ignored: inputs.ignored)
    throw ExitCode(report.verdicts.status(failOn: verdicts.failOn, exitZero: verdicts.exitZero))
  }

  /// Says nothing of a run of whose slips some were lost on disk.
  private func refuse(_ book: WorkerBook) throws(RunFailure) {
    guard !book.isWhole else { return }
    throw .cannotWrite(path: out, reason: "what was put there for a while could not be read again")
  }

  /// Judges every input and writes what can be written on the way.
  ///
  /// The first time no slip knows of another. Where that may have been wrong, all is judged a second time, with
  /// what the first one learned; problems have been named by then.
  private func run(
    _ batch: BatchRun, _ session: Session, _ folder: ReportFolder, _ words: Words,
    others: WorkersSlips?
  ) throws -> AuditReport {
    let clock = ShortfallClock(
      today: today?.date ?? Today.date, interestTo: interestTo?.date,
      national: session.library.national)
    let renderer = AuditRenderer(formats: reports.formats, words: words, clock: clock)
    let report = try AuditReport(
      folder: folder, formats: reports.formats, renderer: renderer,
      progress: Progress(
        isShown: !quiet && !noProgress && Terminal.errorIsTerminal,
        totalBytes: batch.inputs.totalBytes, note: others == nil ? "" : "once more: ")
    ) { if others == nil { Terminal.complain($0 + "\n") } }
    try batch.run {
      AuditHandler(
        judge: SlipJudge(
          library: session.library, facts: session.facts, detail: false, checks: session.checks),
        renderer: renderer, others: others,
        worksOutWorth: worth && reports.formats.contains(.html))
    } deliver: {
      try report.take($0)
    }
    if batch.cancellation.isCancelled { throw RunFailure.interrupted }
    return report
  }

  private func factsFrom(_ session: Session) -> Sentence? {
    session.facts.everyone == EmployeeFacts() && facts.profile == nil
      ? nil : session.facts.origin.said
  }

  /// The options that change what is judged, as they would be typed; nobody's birthday.
  private var options: [String] {
    var options: [String] = []
    if let award = facts.award { options.append("--award \(award)") }
    if facts.allAdults { options.append("--all-adults") }
    if let interestTo { options.append("--interest-to \(interestTo.date)") }
    if let today { options.append("--today \(today.date)") }
    if worth { options.append("--worth") }
    for name in verdicts.select { options.append("--select \(name)") }
    for name in verdicts.ignore { options.append("--ignore \(name)") }
    return options
  }

  /// Names the slips that were read and not judged, as far as they fit a terminal.
  private func nameNotJudged(_ report: AuditReport, _ session: Session) {
    if report.stopped.count > 0 {
      let doubts = ProfileDoubts.list(session.facts, session.library)
      for lines in report.stopped.lines(doubts) { Terminal.complain(lines + "\n") }
    }
    for lines in report.notJudged { Terminal.complain(lines + "\n") }
    let more = report.verdicts.notJudged - report.notJudged.count - report.stopped.count
    guard more > 0 else { return }
    Terminal.complain("\(more) more \(more == 1 ? "slip" : "slips") not judged: see the report\n")
  }

  private func show(_ report: AuditReport, _ stamp: RunStamp, ignored: [String]) {
    guard !quiet else {
      Terminal.print(report.summary.lastLine(stamp.words) + "\n")
      return
    }
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    if !ignored.isEmpty {
      Terminal.print(stamp.words.passedOver(ignored.count) + "\n")
    }
    Terminal.print(stamp.words.reports(in: out) + "\n")
    Terminal.print(SummaryText.text(report.summary, stamp: stamp, style: style))
  }
}

/// Reports named on the command line.
struct ReportList: ExpressibleByArgument {
  /// What they come to.
  var formats: ReportFormats = [.html, .csv, .jsonl]

  init() {}

  /// What the help shows as the default.
  var defaultValueDescription: String { "html,csv,jsonl" }

  init?(argument: String) {
    var formats: ReportFormats = []
    for name in argument.split(separator: ",") {
      switch name {
      case "html": formats.insert(.html)
      case "csv": formats.insert(.csv)
      case "jsonl": formats.insert(.jsonl)
      case _: return nil
      }
    }
    self.formats = formats
  }
}
