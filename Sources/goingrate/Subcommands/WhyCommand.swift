import ArgumentParser
import AuditRules
import BatchAudit
import FindingReports
import PayDomain
import Wording

/// `goingrate why`: the working of a finding, step by step.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show a finding's working step by step, from the printed text to the clause.",
    discussion: """
      Each figure with the text as printed, its place and its proof; each owed figure with its award, clause, table \
      row, the rule of its date and its rounding.

        goingrate why slip.pdf penalty/sunday-underpaid --award "retail award" --classification "level 2"
        goingrate why slip.pdf penalty
        goingrate why slip.pdf --line 3
        goingrate why slip.pdf

      Without an id it shows everything that is short or open. Where there is no such result it says what was said of \
      the slip.
      """)

  /// How the working is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("The payslip, or - for standard input.", valueName: "slip"))
  var slip: String

  @Argument(
    help: ArgumentHelp(
      "A finding's id, as `penalty/sunday-underpaid`, or a family.", valueName: "finding-id"))
  var finding: String?

  @Option(help: ArgumentHelp("Only what is about this line of the slip, from 1.", valueName: "n"))
  var line: Int?

  @Option(
    name: .customLong("slip"),
    help: ArgumentHelp("Only this slip of the file, from 1.", valueName: "n"))
  var ordinal: Int?

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup(title: "What you know") var facts: FactOptions
  @OptionGroup(title: "How to read") var reading: ReadingOptions
  @OptionGroup(title: "Tables") var common: CommonOptions
  @OptionGroup(title: "Language") var language: LanguageOption

  func validate() throws {
    for (name, number) in [("--line", line), ("--slip", ordinal)] {
      if let number, number < 1 { throw ValidationError("\(name) counts from 1") }
    }
  }

  func run() throws {
    if let finding, !CheckRegistry.all.contains(where: { $0.isNamed(by: finding) }) {
      throw RunFailure.unknownCheck(finding, nearest: NearestNames.checks(to: finding))
    }
    let session = try Session(common: common, facts: facts, verdicts: .none)
    let words = try language.words()
    let cancellation = Cancellation()
    Interruption.listen(cancellation)
    var batch = BatchRun(
      inputs: InputFinder.list([slip]), jobs: 1, catalog: session.catalog, facts: session.facts,
      cancellation: cancellation)
    try reading.apply(to: &batch, showsProgress: Terminal.errorIsTerminal)
    let judged = try JudgedSlips.judge(batch, session)
    ReadingOptions.noteProtection(batch.notes)
    for piece in judged.pieces {
      for line in piece.diagnostics { Terminal.complain(line + "\n") }
    }
    try refuseWhatIsNotThere(judged)
    var judge = session.judge()
    let entries = chosen(judged.slips).map { slip, places in
      let questions = judge.questions(of: slip.audit, beside: slip.beside)
      var audit = slip.audit
      audit.reach(questions)
      return WhyJSON.Entry(audit: audit, chosen: places, questions: questions)
    }
    switch format {
    case .json: Terminal.print(String(decoding: WhyJSON.bytes(entries), as: UTF8.self))
    case .text: show(entries, words)
    }
    throw ExitCode(judged.verdicts.unread > 0 ? ExitStatus.incomplete : ExitStatus.clean)
  }

  /// Refuses a number of a slip or a line that there is not; a slip that could not be read has been told of already.
  private func refuseWhatIsNotThere(_ judged: JudgedSlips) throws(RunFailure) {
    guard judged.verdicts.unread == 0 else { return }
    let numbers = judged.slips.map { Int($0.audit.slip.source.ordinal) }
    if let ordinal, !numbers.contains(ordinal) {
      throw .noSuchSlip(ordinal, slips: numbers.count)
    }
    let asked = judged.slips.filter { slip in
      ordinal.map { Int(slip.audit.slip.source.ordinal) == $0 } ?? true
    }
    let most = asked.map(\.audit.slip.lines.count).max()
    if let line, let most, line > most { throw .noSuchLine(line, lines: most, slips: asked.count) }
  }

  /// The slips with something to show; where none has, every one that was asked for.
  private func chosen(_ slips: [JudgedSlip]) -> [(JudgedSlip, [Int])] {
    let asked = slips.filter { slip in
      ordinal.map { Int(slip.audit.slip.source.ordinal) == $0 } ?? true
    }
    let all = asked.map { ($0, places(in: $0.audit)) }
    let some = all.filter { !$0.1.isEmpty }
    return some.isEmpty ? all : some
  }

  /// The results asked for, by place; what is met only where the check or the line was named.
  private func places(in audit: SlipAudit) -> [Int] {
    let isNamed = finding.map(CheckRegistry.isIdentity) ?? (line != nil)
    let places = audit.results.indices.filter { place in
      let result = audit.results[place]
      if let finding, result.check != finding, !result.check.hasPrefix(finding + "/") {
        return false
      }
      if let line, !result.lines.contains(line - 1) { return false }
      return isNamed || !result.isMet
    }
    // A family that is met everywhere was asked for all the same.
    guard places.isEmpty, let finding else { return places }
    return audit.results.indices.filter { audit.results[$0].check.hasPrefix(finding + "/") }
  }

  private func show(_ entries: [WhyJSON.Entry], _ words: Words) {
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    let text = WhyText(style: style, words: words)
    for (number, entry) in entries.enumerated() {
      if number > 0 { Terminal.print("\n") }
      guard entry.chosen.isEmpty else {
        Terminal.print(
          text.text(
            entry.audit, entry.chosen, questions: entry.questions,
            descriptions: FindingExplanation.all(in: words)))
        continue
      }
      Terminal.print(
        text.text(nothingOf: entry.audit, reason: reason, questions: entry.questions))
    }
  }

  /// Why there may be nothing to show.
  private var reason: WhyText.NoResult {
    if let line { return .ofLine(line) }
    if let finding { return .ofCheck(finding) }
    return .found
  }
}

extension CheckRegistry {
  /// Whether a text is the identity of a check, not a family.
  fileprivate static func isIdentity(_ text: String) -> Bool { description(of: text) != nil }
}

extension CheckDescription {
  /// Whether a text is its identity or its family.
  fileprivate func isNamed(by text: String) -> Bool { id == text || family == text }
}

extension VerdictOptions {
  /// Every check.
  fileprivate static var none: VerdictOptions {
    var options = VerdictOptions()
    (options.select, options.ignore, options.failOn, options.exitZero) = ([], [], .found, false)
    return options
  }
}
