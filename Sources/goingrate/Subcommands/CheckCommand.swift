import ArgumentParser
import AuditRules
import BatchAudit
import FindingReports
import PayDomain

/// `goingrate check`: one member's slips, in plain words.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check one member's payslips, in plain words.",
    discussion: """
      Says first, on one screen, what is surely wrong, what may be, what to ask and what each answer is worth; then \
      what was read, what the award says and every working.

        goingrate check slip.pdf
        goingrate check slip.pdf --award "retail award" --classification "level 1" --employment casual
        goingrate check slip.pdf --annotate slip-with-notes.pdf
        goingrate check slip.pdf --which-award
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

  @Flag(help: "Only the first screen of each slip, without the details.")
  var brief = false

  @Flag(
    help: """
      Look under every award and at every level: up to which level the pay would be lawful, and what it is short of \
      above that. It suggests and decides nothing.
      """)
  var whichAward = false

  @OptionGroup(title: "What you know") var facts: FactOptions
  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "What counts") var verdicts: VerdictOptions
  @OptionGroup(title: "Tables") var common: CommonOptions
  @OptionGroup(title: "Language") var language: LanguageOption

  func run() throws {
    let session = try Session(common: common, facts: facts, verdicts: verdicts)
    let words = try language.words()
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
    let judged = try JudgedSlips.judge(batch, session)
    ReadingOptions.noteProtection(batch.notes)
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    let text = CheckText(titles: words.titles, style: style, words: words)
    var answer = CheckAnswer(
      text: text, levels: LevelsText(style: style, words: words), session: session,
      isBrief: brief, looksEverywhere: whichAward)
    answer.show(judged, RunSources(paths: inputs.entries.map(\.path), inputs: []))
    try copy?.write(judged.audits, in: words)
    throw ExitCode(judged.verdicts.status(failOn: verdicts.failOn, exitZero: verdicts.exitZero))
  }
}

/// Prints what `check` answers.
private struct CheckAnswer {
  private let text: CheckText
  private let levels: LevelsText
  private let isBrief: Bool
  private let looksEverywhere: Bool
  private var search: LevelSearch
  private var judge: SlipJudge
  /// Whether the awards that a slip's words suggest were looked through for one slip already.
  private var hasSuggested = false

  init(
    text: CheckText, levels: LevelsText, session: Session, isBrief: Bool, looksEverywhere: Bool
  ) {
    self.text = text
    self.levels = levels
    self.isBrief = isBrief
    self.looksEverywhere = looksEverywhere
    search = LevelSearch(session)
    judge = session.judge()
  }

  /// Prints every slip, then the questions of several and one sentence about them.
  mutating func show(_ judged: JudgedSlips, _ sources: RunSources) {
    var asked = AskedWorkers()
    let isOne = judged.slips.count == 1
    var count = 0
    for piece in judged.pieces {
      for slip in piece.slips {
        if count > 0 { Terminal.print("\n") }
        count += 1
        let questions = judge.questions(of: slip.audit, beside: slip.beside)
        asked.add(questions, of: slip.audit.slip)
        var audit = slip.audit
        audit.reach(questions)
        Terminal.print(
          text.text(
            audit, sheet: slip.sheet, questions: isOne ? questions : nil, isBrief: isBrief))
        showLevels(of: slip)
      }
      for line in piece.diagnostics { Terminal.complain(line + "\n") }
    }
    if !judged.across.isEmpty {
      Terminal.print("\n" + text.text(across: judged.across, of: sources))
    }
    guard count > 1 else { return }
    for (worker, questions) in asked.workers {
      let words = text.text(questions, of: asked.workers.count > 1 ? worker : nil)
      if !words.isEmpty { Terminal.print("\n" + words) }
    }
    Terminal.print("\n" + text.lastLine(judged.audits))
  }

  /// Prints under which awards the pay would be lawful: all that there are, or for the first slip that names none
  /// those that its words suggest.
  private mutating func showLevels(of slip: JudgedSlip) {
    if looksEverywhere {
      let all = search.all(of: slip)
      return Terminal.print("\n" + levels.text(all, isAll: true))
    }
    guard !hasSuggested, slip.audit.namesNoAward else { return }
    hasSuggested = true
    let suggested = search.suggested(of: slip)
    guard !suggested.isEmpty else { return }
    Terminal.print("\n" + levels.text(suggested, isAll: false))
  }
}

/// The questions of several slips, by worker in the order in which each is first asked about.
private struct AskedWorkers {
  private var names: [String] = []
  private var questions: [String: [OpenQuestion]] = [:]

  /// Adds the questions of a slip.
  mutating func add(_ asked: [OpenQuestion], of slip: Payslip) {
    guard !asked.isEmpty else { return }
    let parts = [slip.employee.value, slip.employeeNumber.value].compactMap { $0 }
    let name = parts.isEmpty ? slip.source.path : parts.joined(separator: ", ")
    if questions[name] == nil { names.append(name) }
    questions[name, default: []] += asked
  }

  /// Each worker with the questions, each once and the most money first.
  var workers: [(name: String, questions: [OpenQuestion])] {
    names.map { ($0, .together(questions[$0, default: []])) }
  }
}
