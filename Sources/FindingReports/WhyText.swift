import AuditRules
import PayDomain
import Wording

/// A result's working step by step, from the printed text to the clause, for a terminal.
public struct WhyText: Sendable {
  private let style: TerminalStyle
  private let words: Words

  /// Makes a renderer.
  public init(style: TerminalStyle = TerminalStyle(), words: Words = .english) {
    self.style = style
    self.words = words
  }

  /// What was said of a slip by some of its results.
  ///
  /// - Parameters:
  ///   - audit: what was said of the slip, in detail.
  ///   - chosen: the results to show, by place in the audit's.
  ///   - questions: what to ask, with what each answer is worth.
  ///   - descriptions: what each check looks for, by id.
  /// - Returns: text that ends with a line break.
  public func text(
    _ audit: SlipAudit, _ chosen: [Int], questions: [OpenQuestion],
    descriptions: [String: FindingExplanation]
  ) -> String {
    var terminal = TerminalText(style)
    heading(audit.slip, to: &terminal)
    for place in chosen {
      let result = audit.results[place]
      terminal.gap()
      append(result, of: audit, descriptions[result.check], to: &terminal)
      let asked = questions.filter { question in
        result.questions.contains { $0.question == question.fact.question }
      }
      if !asked.isEmpty {
        terminal.gap()
        terminal.heading(words.say(.ask))
        QuestionText.append(asked, words, to: &terminal)
      }
      append(descriptions[result.check], to: &terminal)
    }
    append(tables: audit, to: &terminal)
    return terminal.text
  }

  /// What is said where no result was chosen: what was said of the slip, and why there is nothing to show.
  public func text(
    nothingOf audit: SlipAudit, reason: NoResult, questions: [OpenQuestion]
  ) -> String {
    var terminal = TerminalText(style)
    heading(audit.slip, to: &terminal)
    switch reason {
    case .ofCheck(let id): terminal.line(words.say(.whyNoResult, ["id": id]))
    case .ofLine(let line): terminal.line(words.say(.whyNotThere, ["line": "\(line)"]))
    case .found: break
    }
    terminal.gap()
    terminal.heading(words.say(.whySlipSays))
    for missing in audit.notJudged {
      terminal.line(
        words.say(.baseUnjudged, ["why": words.say(missing.why)]), indent: 2, hanging: 2)
    }
    for result in audit.results {
      terminal.line(result.inBrief(words), indent: 2, hanging: 2)
    }
    if !questions.isEmpty {
      terminal.gap()
      terminal.heading(words.say(.ask))
      QuestionText.append(questions, words, to: &terminal)
    }
    return terminal.text
  }

  /// Why there is nothing to show.
  public enum NoResult: Sendable {
    /// The check has nothing to compare on the slip.
    case ofCheck(String)
    /// No check says anything of the line, from 1.
    case ofLine(Int)
    /// Nothing is short and nothing is open.
    case found
  }

  private func heading(_ slip: Payslip, to terminal: inout TerminalText) {
    terminal.heading(slip.source.named(words))
  }

  // MARK: - One result

  private func append(
    _ result: CheckResult, of audit: SlipAudit, _ description: FindingExplanation?,
    to terminal: inout TerminalText
  ) {
    let title = description.map { ": \($0.title)" }
    terminal.line(
      [result.check, title].compactMap { $0 }.joined(), as: result.isFound ? .found : .heading)
    let summary = result.summary.isEmpty ? nil : words.say(result.summary)
    let said = [result.tag(words), summary].compactMap { $0 }.joined(separator: ": ")
    terminal.line(words.say(.fullStop, ["sentence": said]), hanging: 2)
    for missing in result.verdict.missing {
      terminal.line(
        words.say(CheckPhrase.because(["why": .said(missing.why)])), indent: 2, hanging: 2)
    }
    append(read: result, of: audit.slip, to: &terminal)
    append(facts: audit.facts, to: &terminal)
    if !result.workings.isEmpty { append(owed: result.workings, to: &terminal) }
    append(compared: result, to: &terminal)
    append(list: .whyTaken, result.assumptions.map(words.say), to: &terminal)
    for note in result.notes {
      terminal.line(words.say(CheckPhrase.noteStop(["note": .said(note)])), indent: 2, hanging: 2)
    }
    guard !result.byClassification.isEmpty else { return }
    terminal.gap()
    terminal.line(result.lawfulInWords(words), as: .heading)
    for entry in result.byClassification {
      terminal.line(entry.inWords(words), indent: 2, hanging: 2)
    }
  }

  private func append(
    read result: CheckResult, of slip: Payslip, to terminal: inout TerminalText
  ) {
    terminal.gap()
    terminal.heading(words.say(.whyRead))
    for index in result.lines {
      guard let line = slip.line(index) else { continue }
      terminal.line(
        words.say(
          .lineOf,
          ["number": "\(index + 1)", "label": line.label, "place": words.say(line.place)]),
        indent: 2, hanging: 2)
      for figure in line.figuresOnSlip {
        terminal.line(sentence(figure), indent: 4, hanging: 2)
      }
    }
    for figure in slip.figures(of: result) {
      terminal.line(sentence(figure), indent: 2, hanging: 2)
    }
    let proof: CheckPhrase =
      switch result.proof {
      case .doubtful: .doubtfulReading
      case .read: .printedAsLabelled
      case .proved: .figuresProved
      }
    terminal.line(words.say(.whyProof, ["proof": words.say(proof)]), indent: 2, hanging: 2)
  }

  private func sentence(_ figure: FigureOnSlip) -> String {
    words.say(
      .whyFigure,
      [
        "what": words.say(figure.what), "value": words.say(figure.value), "text": figure.text,
        "place": words.say(figure.place), "proof": words.say(figure.proof.phrase),
      ])
  }

  private func append(facts: [UsedFact], to terminal: inout TerminalText) {
    guard !facts.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.whyWho))
    for fact in facts { terminal.pair(fact.named(words), fact.value(words)) }
  }

  private func append(owed workings: [Working], to terminal: inout TerminalText) {
    terminal.gap()
    terminal.heading(words.say(.whyOwed))
    for working in workings {
      guard !working.steps.isEmpty else {
        terminal.line(
          "\(words.say(working.subject)): \(words.say(working.derivation))", indent: 2, hanging: 2)
        terminal.line("\(working.reference)", indent: 4, hanging: 2)
        continue
      }
      for (number, step) in working.steps.enumerated() {
        terminal.line(
          "\(number + 1). \(words.say(step.what)): \(words.say(step.figure))", indent: 2,
          hanging: 3)
        if !step.how.isEmpty { terminal.line(words.say(step.how), indent: 5, hanging: 2) }
        if let reference = step.reference {
          terminal.line("\(reference)", indent: 5, hanging: 2)
        }
        guard !step.inForce.isEmpty else { continue }
        terminal.line(
          words.say(.whyInForce, ["rule": words.say(step.inForce)]), indent: 5, hanging: 2)
      }
    }
  }

  private func append(compared result: CheckResult, to terminal: inout TerminalText) {
    guard !result.workings.isEmpty || result.shortfall.isSomething else { return }
    terminal.gap()
    terminal.heading(words.say(.whyCompared))
    for working in result.workings {
      terminal.line(words.say(.whyPaid, ["sum": working.paidInWords]), indent: 2)
      terminal.line(words.say(.whyOwedSum, ["sum": working.owedInWords]), indent: 2)
      terminal.line(words.say(.whyGap, ["sum": "\(working.owed - working.paid)"]), indent: 2)
    }
    if !result.rounding.isEmpty {
      terminal.line(
        words.say(.whyRounding, ["rounding": words.say(result.rounding)]), indent: 2, hanging: 2)
    }
    let sum = result.shortfall
    guard sum.isSomething else { return }
    terminal.line(
      words.say(
        .sums,
        ["provable": "\(sum.provable)", "likely": "\(sum.likely)", "most": "\(sum.atMost)"]),
      indent: 2)
  }

  private func append(list phrase: Phrase, _ lines: [String], to terminal: inout TerminalText) {
    guard !lines.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(phrase))
    for line in lines { terminal.line(line, indent: 2, hanging: 2) }
  }

  private func append(_ description: FindingExplanation?, to terminal: inout TerminalText) {
    guard let description else { return }
    let parts: [(Phrase, String)] = [
      (.whyLaw, description.law), (.whyFormula, description.formula),
      (.whyCleared, description.cleared), (.whyLimits, description.limits),
    ]
    for (phrase, text) in parts where !text.isEmpty { append(list: phrase, [text], to: &terminal) }
  }

  private func append(tables audit: SlipAudit, to terminal: inout TerminalText) {
    guard let award = audit.award else { return }
    terminal.gap()
    terminal.line(
      words.say(
        .whyTables,
        [
          "title": award.title, "code": award.code, "day": words.say(award.checkedOn),
          "digest": award.digest,
        ]), hanging: 2)
  }
}

extension CheckResult {
  /// What it is on one line: `met: rate/below-minimum, …`.
  fileprivate func inBrief(_ words: Words) -> String {
    let start = "\(tag(words)) [\(check)]"
    if let why = verdict.missing.first?.why { return "\(start): \(words.say(why))" }
    return summary.isEmpty ? start : "\(start): \(words.say(summary))"
  }
}
