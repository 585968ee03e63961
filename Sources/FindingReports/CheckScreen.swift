import AuditRules
import PayDomain
import Wording

/// The first screen of `check`: what is surely wrong, what may be, what to ask and what it is worth.
extension CheckText {
  /// How much of each list the first screen shows; the rest stands below it.
  static let shown = (wrong: 4, look: 2, open: 3, questions: 3)

  /// Adds the screen.
  func append(
    screen audit: SlipAudit, questions: [OpenQuestion]?, to terminal: inout TerminalText
  ) {
    terminal.heading(title(of: audit.slip))
    terminal.line(CheckSentence.of(audit, questions: questions, words), as: .heading)
    let sum = audit.shortfall.reaching(questions)
    if sum.isSomething { terminal.line(sums(.sums, sum), indent: 2) }
    append(wrong: audit, to: &terminal)
    append(mayBe: audit, to: &terminal)
    if let questions { append(questions: questions, of: audit, to: &terminal) }
    append(ground: audit, to: &terminal)
  }

  /// The three sums on one line.
  func sums(_ phrase: Phrase, _ sum: Shortfall) -> String {
    words.say(
      phrase,
      ["provable": "\(sum.provable)", "likely": "\(sum.likely)", "most": "\(sum.atMost)"])
  }

  /// The file, whose pay, and of when.
  private func title(of slip: Payslip) -> String {
    let parts = [
      slip.source.named(words), slip.employee.value,
      slip.periodStart.value == nil && slip.periodEnd.value == nil ? nil : slip.period(words),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: - What is wrong

  private func append(wrong audit: SlipAudit, to terminal: inout TerminalText) {
    let wrong = audit.results.filter(\.isFound).byMoney(\.provable)
    terminal.gap()
    terminal.heading(words.say(.surelyWrong))
    if wrong.isEmpty { terminal.line(words.say(.nothingProved), indent: 2) }
    for (index, result) in wrong.prefix(CheckText.shown.wrong).enumerated() {
      append(wrong: result, number: index + 1, to: &terminal)
      // Of one finding alone the sums above say it.
      guard wrong.count > 1, result.shortfall.atMost > result.shortfall.provable else { continue }
      terminal.line(words.say(.upToOfShort, ["sum": "\(result.shortfall.atMost)"]), indent: 5)
    }
    append(rest: wrong.count - CheckText.shown.wrong, to: &terminal)
    append(look: audit, to: &terminal)
  }

  /// Adds patterns worth a look: they accuse nobody and never count.
  private func append(look audit: SlipAudit, to terminal: inout TerminalText) {
    let look = audit.results.filter { $0.verdict == .short && !$0.isFound }
    guard !look.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.worthALook))
    for result in look.prefix(CheckText.shown.look) {
      let title = titles[result.check] ?? words.say(result.summary)
      terminal.line(
        words.say(.openWithoutSum, ["title": title, "id": result.check]), indent: 2, hanging: 2)
    }
    append(rest: look.count - CheckText.shown.look, to: &terminal)
  }

  private func append(wrong result: CheckResult, number: Int, to terminal: inout TerminalText) {
    let title = titles[result.check] ?? words.say(result.summary)
    let sum = result.shortfall.provable
    let line =
      sum > .zero
      ? words.say(
        .wrongLine,
        ["number": "\(number)", "sum": "\(sum)", "title": title, "id": result.check])
      : words.say(
        .wrongWithoutSum, ["number": "\(number)", "title": title, "id": result.check])
    terminal.line(line, indent: 2, hanging: 3, as: .found)
    if let working = result.workings.first, result.workings.count == 1 {
      terminal.line(
        words.say(
          .paidAndOwed,
          [
            "paid": working.paidInWords, "owed": working.owedInWords,
            "reference": working.reference.inBrief,
          ]), indent: 5)
    } else if !result.summary.isEmpty, titles[result.check] != nil {
      terminal.line(words.full(result.summary), indent: 5)
    }
  }

  // MARK: - What may be

  private func append(mayBe audit: SlipAudit, to terminal: inout TerminalText) {
    let open = audit.results.filter { !$0.verdict.missing.isEmpty }.byMoney(\.atMost)
    guard !open.isEmpty || !audit.isJudged else { return }
    terminal.gap()
    terminal.heading(words.say(.mayBeWrong))
    if !audit.isJudged, let why = (audit.notJudged.first?.why).map(words.say) {
      terminal.line(words.say(.baseUnjudged, ["why": why]), indent: 2, hanging: 2, as: .open)
    }
    // Of an unjudged slip the same is said once, not again for the check that found it out.
    let rest = open.filter { result in
      audit.isJudged || result.shortfall.isSomething || result.verdict.missing != audit.notJudged
    }
    for result in rest.prefix(CheckText.shown.open) {
      let labels = result.lines.prefix(2).compactMap { audit.slip.line($0)?.label }
      let what = result.title(titles, words) ?? result.check
      let title = labels.isEmpty ? what : "\(what): \(labels.joined(separator: ", "))"
      let most = result.shortfall.atMost
      let line =
        most > .zero
        ? words.say(.openLine, ["sum": "\(most)", "title": title, "id": result.check])
        : words.say(.openUntold, ["title": title, "id": result.check])
      terminal.line(line, indent: 2, hanging: 2)
      append(levelsOf: result, to: &terminal)
    }
    append(rest: rest.count - CheckText.shown.open, to: &terminal)
  }

  /// Up to which classification the pay is lawful and what the next is short of an hour; nothing where it is known.
  private func append(levelsOf result: CheckResult, to terminal: inout TerminalText) {
    guard let next = result.nextShort, let gap = next.anHour else { return }
    let short = words.say(.asNextLevel, ["level": next.classification, "gap": "\(gap)"])
    let lawful = result.highestLawful.map {
      words.say(.onlyUpToLevel, ["level": $0.classification])
    }
    let sentence = [lawful, short].compactMap { $0 }.joined(separator: "; ")
    terminal.line(sentence, indent: 4, hanging: 2)
  }

  private func append(rest count: Int, to terminal: inout TerminalText) {
    guard count > 0 else { return }
    terminal.line(words.say(.more, ["count": "\(count)"]), indent: 2)
  }

  // MARK: - What to ask

  private func append(
    questions: [OpenQuestion], of audit: SlipAudit, to terminal: inout TerminalText
  ) {
    guard !questions.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.ask))
    QuestionText.append(
      questions.prefix(CheckText.shown.questions),
      awardHint: audit.award == nil
        ? words.say(.levelsHint, ["file": audit.slip.source.path]) : nil, words, to: &terminal)
    append(rest: questions.count - CheckText.shown.questions, to: &terminal)
  }

  // MARK: - What it rests on

  private func append(ground audit: SlipAudit, to terminal: inout TerminalText) {
    let taken = audit.takenForGranted
    if !taken.isEmpty {
      terminal.gap()
      terminal.line(
        words.say(
          .takenForGranted,
          ["count": "\(taken.count)", "list": taken.map(words.say).joined(separator: "; ")]),
        hanging: 2)
    }
    let first = audit.results.filter(\.isFound).byMoney(\.provable).first
    guard let first else { return }
    if taken.isEmpty { terminal.gap() }
    terminal.line(
      words.say(.defend, ["file": audit.slip.source.path, "id": first.check]), hanging: 2)
  }
}

extension SlipAudit {
  /// What the sums take for granted, each once, in the order of results.
  var takenForGranted: [Sentence] {
    var taken: [Sentence] = []
    // By index: a copy of a result costs more than a look at its sums.
    for index in results.indices where !results[index].isMet && results[index].shortfall.isSomething
    {
      for assumption in results[index].assumptions where !taken.contains(assumption) {
        taken.append(assumption)
      }
    }
    return taken
  }
}

extension LegalReference {
  /// The clause without the row of our table.
  var inBrief: String {
    LegalReference(instrument: instrument, clause: clause).description
  }
}

extension [CheckResult] {
  /// The results with the most money first; those of one sum stay as they stand.
  func byMoney(_ sum: KeyPath<Shortfall, Money>) -> [CheckResult] {
    enumerated().sorted { left, right in
      let (first, second) = (
        left.element.shortfall[keyPath: sum], right.element.shortfall[keyPath: sum]
      )
      return (second, left.offset) < (first, right.offset)
    }.map(\.element)
  }
}
