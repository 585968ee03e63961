import AuditRules
import PayDomain
import Wording

/// Renders the piece of `report.html` about one slip; safe to use from several threads.
public struct SlipPages: Sendable {
  private let titles: [String: String]
  private let clock: ShortfallClock?
  private let words: Words

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - titles: a plain title for finding ids; an id without one is shown as it is.
  ///   - clock: says until when shortfalls can be claimed; nil says nothing of time.
  ///   - words: the language of the pages.
  public init(
    titles: [String: String] = [:], clock: ShortfallClock? = nil, words: Words = .english
  ) {
    self.words = words
    self.titles = titles
    self.clock = clock
  }

  /// The page of a slip.
  ///
  /// Its bytes are empty when nothing is short, no range is open and the slip was judged: what could not be told
  /// without a range is counted in ``SlipPage/entry``. `questions` are the slip's with what each answer is worth; nil
  /// where nobody worked that out.
  public func page(of audit: SlipAudit, questions: [OpenQuestion]? = nil) -> SlipPage {
    let totals = SlipTotals(of: audit)
    let isOpen = totals.cannotTell > 0 || !audit.isJudged || totals.shortfall.isRange
    let asked = questions ?? (isOpen ? audit.openQuestions : [])
    let entry = SlipEntry(audit, totals: totals, by: clock, questions: asked)
    let isShown =
      totals.found > 0 || totals.observations > 0 || !audit.isJudged
      || totals.shortfall.isSomething
    return SlipPage(entry: entry, bytes: isShown ? piece(of: audit, totals) : [])
  }

  private func piece(of audit: SlipAudit, _ totals: SlipTotals) -> [UInt8] {
    var html: [UInt8] = []
    html.append("article class=\"slip\"") { html in
      html.append("h3", words.say(.payPeriodOf, ["period": audit.slip.period(words)]))
      html.append("p class=\"src\"", source(of: audit.slip))
      append(facts: audit, to: &html)
      append(sumsOf: audit, totals.shortfall, to: &html)
      if !audit.isJudged { append(notJudged: audit.notJudged, to: &html) }
      for result in audit.results where result.verdict == .short {
        append(result, of: audit.slip, to: &html)
      }
      for result in audit.results where !result.verdict.missing.isEmpty {
        append(result, of: audit.slip, to: &html)
      }
      append(notesOf: audit.results.filter { $0.verdict == .met }, to: &html)
    }
    return html
  }

  private func source(of slip: Payslip) -> String {
    let paid = slip.paymentDate.value.map { words.say(PagePhrase.paidOnDay(["day": .day($0)])) }
    let amounts = [
      slip.gross.value.map { words.say(.grossOf, ["sum": "\($0)"]) },
      slip.net.value.map { words.say(.netOf, ["sum": "\($0)"]) },
    ]
    let parts = [paid] + amounts + [slip.source.named(words), slip.source.layout]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func append(facts audit: SlipAudit, to html: inout [UInt8]) {
    guard !audit.facts.isEmpty || audit.award != nil else { return }
    html.append("p class=\"facts\"") { html in
      html.append("b", words.say(.judgedBy))
      if let award = audit.award { html.append(html: " \(award.title) (\(award.code))") }
      for fact in audit.facts {
        html.append(html: "; \(fact.named(words)) \(words.say(fact.value)) ")
        html.append("span class=\"from\"", "(\(words.say(fact.origin)))")
      }
    }
  }

  /// Adds the three sums of the slip with what they take for granted; nothing when every reading gives nothing.
  private func append(sumsOf audit: SlipAudit, _ sum: Shortfall, to html: inout [UInt8]) {
    guard sum.isSomething else { return }
    html.append("p class=\"sums\"") { html in
      html.append("b", sum.inWordsWithName(words))
      let taken = audit.takenForGranted
      guard !taken.isEmpty else { return }
      let list = taken.map(words.say).joined(separator: "; ")
      html.append(
        html: " · " + words.say(.grantedCount, ["count": "\(taken.count)", "list": list]))
    }
  }

  private func append(notJudged missing: [MissingFact], to html: inout [UInt8]) {
    html.append("div class=\"r unjudged\"") { html in
      html.append("h4") { html in
        html.append("span class=\"tag\"", words.say(.wordNotJudged))
        html.append(html: " " + words.say(.baseNotTold))
      }
      SlipPages.append(questions: missing, words, to: &html)
    }
  }

  /// Adds why each fact is missing and the question that would settle it.
  static func append(
    questions missing: [MissingFact], _ words: Words, to html: inout [UInt8]
  ) {
    html.append("ul class=\"q\"") { html in
      for fact in missing {
        html.append("li") { html in
          html.append(html: words.full(fact.why) + " ")
          html.append("b", words.say(.askColon) + " ")
          html.append(html: words.say(fact.question))
        }
      }
    }
  }

  private func append(notesOf results: [CheckResult], to html: inout [UInt8]) {
    let notes = results.flatMap { result in result.notes.map { (result.check, $0) } }
    guard !notes.isEmpty else { return }
    html.append("div class=\"r\"") { html in
      html.append("h4", words.say(.notesHeading))
      html.append("ul") { html in
        for (check, note) in notes {
          html.append("li") { html in
            html.append(html: words.say(note) + " ")
            html.append("code", check)
          }
        }
      }
    }
  }
}

extension SlipPages {
  /// Adds one result: what, the working, and everything it rests on.
  private func append(_ result: CheckResult, of slip: Payslip, to html: inout [UInt8]) {
    html.append(raw: "<div class=\"r \(result.cssClass)\">\n")
    html.append("h4") { html in
      html.append("span class=\"tag\"", result.tag(words))
      html.append(html: result.title(titles, words).map { " \($0) " } ?? " ")
      html.append("code", result.check)
    }
    if !result.summary.isEmpty { html.append("p", words.full(result.summary)) }
    if !result.workings.isEmpty { append(workings: result.workings, to: &html) }
    if !result.verdict.missing.isEmpty {
      SlipPages.append(questions: result.verdict.missing, words, to: &html)
    }
    append(groundsOf: result, slip: slip, to: &html)
    html.append(raw: "</div>\n")
  }

  private func append(workings: [Working], to html: inout [UInt8]) {
    html.append("table class=\"w\"") { html in
      html.append("caption", words.say(.working))
      html.append("thead") { html in
        html.append("tr") { html in
          for heading in [PagePhrase.what, .paidHeading, .owedHeading, .difference] {
            html.append("th scope=\"col\"", words.say(heading))
          }
        }
      }
      html.append("tbody") { html in
        for working in workings { append(working, to: &html) }
      }
    }
  }

  private func append(_ working: Working, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: words.say(working.subject))
        html.append("small", "\(words.say(working.derivation)) · \(working.reference)")
      }
      html.append("td", "data-l", words.say(.paidHeading), working.paidInWords)
      html.append("td", "data-l", words.say(.owedHeading), working.owedInWords)
      html.append(
        "td", "data-l", words.say(.difference), "\(working.owed - working.paid)")
    }
  }

  private func append(groundsOf result: CheckResult, slip: Payslip, to html: inout [UInt8]) {
    let grounds: [(PagePhrase, [String])] = [
      (.rangeHeading, result.shortfall.isRange ? [result.shortfall.inWords(words)] : []),
      (.onTheSlipHeading, result.lines.compactMap { slip.line($0)?.inWords(words) }),
      (.stoodAt, result.places.isEmpty ? [] : [result.places(words)]),
      (.granted, result.assumptions.map(words.say)),
      (
        .ifLevelHeading,
        result.byClassification.isEmpty
          ? []
          : [result.lawfulInWords(words)]
            + result.byClassification.map { $0.inWords(words) }
      ),
      (.roundingHeading, result.rounding.isEmpty ? [] : [words.say(result.rounding)]),
      (.timeHeading, (clock?.said(result, of: slip) ?? []).map(words.say)),
      (.noteHeading, result.notes.map(words.say)),
    ]
    guard grounds.contains(where: { !$0.1.isEmpty }) else { return }
    html.append("dl") { html in
      for (name, entries) in grounds where !entries.isEmpty {
        html.append("dt", words.say(name))
        for entry in entries { html.append("dd", entry) }
      }
    }
  }
}
