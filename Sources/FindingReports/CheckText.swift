import AuditRules
import PayDomain
import Wording

/// The answer of `goingrate check`: one worker's slips, in plain words.
public struct CheckText: Sendable {
  let titles: [String: String]
  let style: TerminalStyle
  let words: Words

  /// Makes a renderer; a finding id without a title is shown as it is.
  public init(
    titles: [String: String] = [:], style: TerminalStyle = TerminalStyle(), words: Words = .english
  ) {
    self.titles = titles
    self.style = style
    self.words = words
  }

  /// One slip: first a screen with what is surely wrong, what may be and what to ask, then every detail.
  ///
  /// - Parameters:
  ///   - audit: what was said of the slip.
  ///   - sheet: the award's rates for this person; nil when they could not be looked up.
  ///   - questions: what to ask, the most money first; nil where the questions of several slips stand elsewhere.
  ///   - isBrief: whether the screen is all.
  /// - Returns: text that ends with a line break.
  public func text(
    _ audit: SlipAudit, sheet: RateSheet?, questions: [OpenQuestion]? = [], isBrief: Bool = false
  ) -> String {
    var terminal = TerminalText(style)
    append(screen: audit, questions: questions, to: &terminal)
    guard !isBrief else { return terminal.text }
    append(read: audit, to: &terminal)
    append(award: audit, sheet: sheet, to: &terminal)
    append(short: audit, to: &terminal)
    append(open: audit, to: &terminal)
    let rest = (questions ?? []).dropFirst(CheckText.shown.questions)
    if !rest.isEmpty {
      terminal.gap()
      terminal.heading(words.say(.askMore))
      QuestionText.append(rest, from: CheckText.shown.questions + 1, words, to: &terminal)
    }
    append(notes: audit, to: &terminal)
    terminal.gap()
    terminal.line(CheckSentence.of(audit, questions: questions, words), as: .heading)
    return terminal.text
  }

  /// The questions of one worker's slips; empty when there are none.
  ///
  /// `worker` is whom the slips are about, nil where they are all of one.
  public func text(_ questions: [OpenQuestion], of worker: String?) -> String {
    guard !questions.isEmpty else { return String() }
    var terminal = TerminalText(style)
    terminal.heading(worker.map { words.say(.askOf, ["who": $0]) } ?? words.say(.ask))
    QuestionText.append(questions, words, to: &terminal)
    return terminal.text
  }

  /// The sentence that ends an answer about several slips; never netted between them.
  public func lastLine(_ audits: [SlipAudit]) -> String {
    var terminal = TerminalText(style)
    let short = audits.filter { $0.provable > .zero }
    let sum = short.reduce(into: Money.zero) { $0 += $1.provable }
    let unjudged = audits.count { !$0.isJudged }
    let owed =
      short.isEmpty
      ? words.say(.noneProved)
      : words.say(.missingOnSome, ["sum": "\(sum)", "count": "\(short.count)"])
    let slips = words.count(audits.count, .slip)
    terminal.line(
      unjudged > 0
        ? words.say(
          .slipsAndUnjudged, ["slips": slips, "owed": owed, "count": "\(unjudged)"])
        : words.say(.slipsOwed, ["slips": slips, "owed": owed]), as: .heading)
    return terminal.text
  }

  /// What was seen of several slips together; empty when nothing was.
  public func text(across findings: [RunFinding], of sources: RunSources) -> String {
    guard !findings.isEmpty else { return "" }
    var terminal = TerminalText(style)
    terminal.heading(words.say(.acrossThese))
    for finding in findings {
      let title = titles[finding.check] ?? finding.check
      terminal.line(
        words.say(
          .tagged, ["tag": finding.tag(words), "title": title, "id": finding.check]), indent: 2,
        hanging: 3,
        as: finding.isFound ? .found : finding.verdict == .short ? nil : .open)
      terminal.line(words.full(finding.summary), indent: 5)
      for slip in finding.slips { terminal.line(sources.words(slip, words), indent: 5, hanging: 2) }
      if let more = finding.moreSlips(words) { terminal.line(more, indent: 5) }
      for fact in finding.verdict.missing {
        terminal.pair(words.say(.askColon), words.say(fact.question), indent: 5, column: 5)
      }
      terminal.line(
        words.say(CheckPhrase.mayBeInnocent(["cause": .said(finding.innocentCause)])), indent: 5,
        hanging: 2)
    }
    return terminal.text
  }

  private func append(award audit: SlipAudit, sheet: RateSheet?, to terminal: inout TerminalText) {
    terminal.gap()
    terminal.heading(words.say(.awardSays))
    if let award = audit.award {
      terminal.line(
        words.say(
          CheckPhrase.awardChecked([
            "title": .text(award.title), "code": .text(award.code), "day": .day(award.checkedOn),
          ])), indent: 2)
    } else {
      terminal.line(words.say(.awardUnknown), indent: 2)
    }
    for fact in audit.facts {
      terminal.pair(fact.named(words), fact.value(words))
    }
    guard let sheet else { return }
    terminal.line(words.say(sheet.title) + ":", indent: 2)
    RateSheetText.append(sheet, indent: 4, words, to: &terminal)
  }

  private func append(short audit: SlipAudit, to terminal: inout TerminalText) {
    let short = audit.results.filter { $0.verdict == .short }
    terminal.gap()
    terminal.heading(words.say(.shortOrWrong))
    if short.isEmpty { terminal.line(words.say(.nothingProved), indent: 2) }
    for (index, result) in short.enumerated() {
      let title = titles[result.check] ?? words.say(result.summary)
      terminal.line(
        words.say(
          .taggedLine,
          [
            "number": "\(index + 1)", "tag": result.tag(words), "title": title, "id": result.check,
          ]), indent: 2, hanging: 3,
        as: result.isFound ? .found : nil)
      if titles[result.check] != nil, !result.summary.isEmpty {
        terminal.line(words.full(result.summary), indent: 5)
      }
      append(groundsOf: result, slip: audit.slip, to: &terminal)
    }
  }

  private func append(open audit: SlipAudit, to terminal: inout TerminalText) {
    let open = audit.results.filter { !$0.verdict.missing.isEmpty }
    guard !open.isEmpty || !audit.isJudged else { return }
    terminal.gap()
    terminal.heading(words.say(.notTold))
    if !audit.isJudged {
      terminal.line(words.say(.baseNotJudged), indent: 2, as: .open)
      append(why: audit.notJudged, to: &terminal)
    }
    for result in open {
      let range =
        result.shortfall.isSomething ? " (\(result.shortfall.inWords(words)))" : String()
      let what =
        result.title(titles, words).map { "\($0) [\(result.check)]" } ?? result.check
      terminal.line(
        words.say(.cannotTellWhat, ["what": what + range]), indent: 2, hanging: 3, as: .open)
      let summary = result.summary.isEmpty ? String() : words.full(result.summary)
      if !summary.isEmpty { terminal.line(summary, indent: 5) }
      // What the sentence has said already is not said again.
      let unsaid = result.verdict.missing.filter { !summary.contains(words.say($0.why)) }
      append(why: unsaid, to: &terminal)
      append(groundsOf: result, slip: audit.slip, to: &terminal)
    }
  }

  private func append(why missing: [MissingFact], to terminal: inout TerminalText) {
    for fact in missing {
      terminal.line(words.say(CheckPhrase.because(["why": .said(fact.why)])), indent: 5)
    }
  }

  private func append(
    groundsOf result: CheckResult, slip: Payslip, to terminal: inout TerminalText
  ) {
    for working in result.workings {
      terminal.line(words.upper(working.subject) + ":", indent: 5)
      terminal.pair(words.say(.paid), working.paidInWords, indent: 7, column: 6)
      terminal.pair(words.say(.owed), working.owedInWords, indent: 7, column: 6)
      terminal.pair(
        words.say(.how), "\(words.say(working.derivation)), \(working.reference)", indent: 7,
        column: 6)
    }
    for index in result.lines {
      guard let line = slip.line(index) else { continue }
      terminal.line(
        words.say(
          .onTheSlip, ["line": line.inWords(words), "place": words.say(line.place)]), indent: 5,
        hanging: 2)
    }
    let remarks =
      result.assumptions.map { words.say(CheckPhrase.grantedWhat(["what": .said($0)])) }
      + (result.byClassification.isEmpty ? [] : [result.lawfulInWords(words)])
      + result.byClassification.map { words.say(.ifLevel, ["level": $0.inWords(words)]) }
      + (result.rounding.isEmpty
        ? [] : [words.say(CheckPhrase.rounded(["rounding": .said(result.rounding)]))])
      + result.notes.map { words.say(CheckPhrase.note(["note": .said($0)])) }
    for remark in remarks { terminal.line(remark, indent: 5, hanging: 2) }
  }

  private func append(notes audit: SlipAudit, to terminal: inout TerminalText) {
    let notes = audit.results.filter { $0.verdict == .met }.flatMap(\.notes)
    guard !notes.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.notesHeading))
    for note in notes { terminal.line(words.full(note), indent: 2, hanging: 2) }
  }
}
