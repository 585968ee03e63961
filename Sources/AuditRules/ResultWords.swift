import AwardTables
import PayDomain
import Wording

/// The words, workings and places of one line's result.
struct ResultWords {
  /// The reporter of the slip.
  let reporter: LineReporter
  /// The line.
  let line: WorkLine
  /// What it is held against.
  let category: PayCategory
  /// The reading shown.
  let reading: WorkerReading
  /// The gaps.
  let range: GapRange
  /// The part of the provable gap that stands.
  let standing: Money

  /// Completes a result.
  func fill(_ result: inout CheckResult, allowance: Allowance) {
    result.shortfall = shortfall(result.verdict)
    result.places = places
    result.rounding = allowance.words
    if let working = working(result.verdict) {
      result.workings = [working]
      result.summary = summary(working, result)
    } else {
      result.summary = ResultPhrase.notCompared(["what": .said(category.words)])
    }
    result.assumptions = assumptions
    result.notes = notes(result, allowance)
    guard result.verdict != .met, reporter.readings.classifications.count > 1 else { return }
    result.byClassification = byClassification
  }

  private func shortfall(_ verdict: Verdict) -> Shortfall {
    let provable = verdict == .short ? standing : .zero
    guard reporter.view.facts.setOff != .clause else {
      // What pay above the award answers is used up where something is short.
      let more = verdict == .short ? range.moreForShiftworker : .zero
      return Shortfall(provable: provable, likely: provable, atMost: provable + more)
    }
    let likely = max(provable, range.likely)
    return Shortfall(provable: provable, likely: likely, atMost: max(likely, range.atMost))
  }

  private var price: PricedCell? {
    let question = reading.question(line.day, reporter.desk)
    let isUpTo = standing == .zero && range.atMost > .zero
    if let cell = reporter.finder.price(line, category, question, highest: isUpTo) { return cell }
    if range.unplaced != nil { return reporter.finder.possible(line, category, question) }
    if case .known(let cell) = reporter.desk.sheet(question).ordinary { return cell }
    return nil
  }

  private func working(_ verdict: Verdict) -> Working? {
    guard let cell = price, let (paid, hours) = line.figures else { return nil }
    let gap = standing > .zero ? range.provable : range.atMost
    let isWhole = line.role == .whole
    let owed = isWhole ? cell.sum(hours) : paid + gap
    var working = Working(
      subject: Sentence([category.words, who], separator: ", "), hours: hours,
      paidRate: line.paidRate,
      paid: paid,
      owedRate: isWhole && cell.isByTheHour(hours) ? cell.hourly : nil, owed: owed,
      derivation: derivation(cell, isWhole: isWhole),
      reference: category == .ordinary && cell.cell.percentage == .whole
        ? cell.cell.baseReference : cell.cell.reference)
    if reporter.view.detail { working.steps = steps(cell, working) }
    return working
  }

  private var who: Sentence {
    let title = reporter.desk.award.classifications[reading.classification].title
    let question = reading.question(line.day, reporter.desk)
    let employment = Slot.said(reading.employment.said)
    guard let years = question.age.years else {
      return ResultPhrase.who(["title": .text(title), "employment": employment])
    }
    return ResultPhrase.whoAged([
      "title": .text(title), "employment": employment, "years": "\(years)",
    ])
  }

  private func summary(_ working: Working, _ result: CheckResult) -> Sentence {
    let paid = Slot.said(paid(working))
    let owed = Slot.said(
      working.owedRate.map { ResultPhrase.anHour(["sum": "\(working.owed)", "rate": "\($0)"]) }
        ?? Sentence(verbatim: "\(working.owed)"))
    switch result.verdict {
    case .met: return ResultPhrase.owed(["paid": paid, "owed": owed])
    case .short:
      return ResultPhrase.owedShort([
        "paid": paid, "owed": owed, "short": "\(result.shortfall.provable)",
      ])
    case .cannotTell(let missing):
      let why = missing.first?.why ?? ResultPhrase.factMissing()
      return ResultPhrase.owedUpTo(["paid": paid, "owed": owed, "why": .said(why)])
    }
  }

  /// What was paid for the line: `Sunday 6.00 h paid $203.70 at $33.95`.
  private func paid(_ working: Working) -> Sentence {
    let what = Slot.said(category.words)
    let hours = working.hours.map { Slot.text("\($0)") } ?? .said(.none)
    guard let rate = working.paidRate else {
      return ResultPhrase.paid(["what": what, "hours": hours, "sum": "\(working.paid)"])
    }
    return ResultPhrase.paidAt([
      "what": what, "hours": hours, "sum": "\(working.paid)", "rate": "\(rate)",
    ])
  }

  private var places: [SourcePlace] {
    reporter.comparer.lines.places(of: line).flatMap { index in
      let printed = reporter.view.slip.lines[index]
      return [
        printed.quantity.reading?.place, printed.rate.reading?.place,
        printed.amount.reading?.place,
      ].compactMap { $0 }
    }
  }

  // MARK: - Assumptions and notes

  private var assumptions: [Sentence] {
    let facts = reporter.view.facts
    var said: [Sentence] = []
    if let title = facts.classification {
      said.append(TakenPhrase.classification(["title": .text(title)]))
    }
    if let type = facts.employment { said.append(type.said) }
    if facts.born != nil { said.append(TakenPhrase.dateOfBirth()) }
    if let isAdult = facts.isAdult {
      said.append(isAdult ? TakenPhrase.anAdult() : TakenPhrase.notAnAdult())
    }
    if let setOff = facts.setOff {
      said.append(setOff == .clause ? TakenPhrase.aSetOff() : TakenPhrase.noSetOff())
    }
    if reporter.view.slip.periodStart.value == nil, reporter.cycleDays != nil {
      said.append(TakenPhrase.payCycle())
    }
    let origin = reporter.origin.said
    return said.map { TakenPhrase.asSaid(["what": .said($0), "origin": .said(origin)]) } + taken
  }

  /// What was taken for granted without anyone saying it.
  private var taken: [Sentence] {
    var list: [Sentence] = []
    let unknown = reporter.readings.unknown
    if unknown.contains(.age) {
      let isJunior = reporter.view.facts.isAdult == false
      list.append(isJunior ? TakenPhrase.oldestJunior() : TakenPhrase.adultForLikely())
    }
    if unknown.contains(.classification) {
      list.append(TakenPhrase.lowestClassification())
    }
    if reporter.readings.isFollowingOn {
      list.append(TakenPhrase.followingOn())
    }
    if dependsOnShiftwork { list.append(TakenPhrase.noShiftworker()) }
    if standing < range.provable, reporter.view.facts.setOff == nil {
      list.append(TakenPhrase.noSetOffForLikely())
    }
    return list
  }

  private var dependsOnShiftwork: Bool {
    reporter.view.facts.isShiftworker == nil && category != .ordinary
      && reporter.desk.award.provisions.contains {
        $0.category == category && $0.condition.shiftworkers == true
      }
  }

  private func notes(_ result: CheckResult, _ allowance: Allowance) -> [Sentence] {
    var notes: [Sentence] = []
    if allowance == .centAnHour, result.verdict == .met {
      notes.append(RoundingPhrase.centLess())
    }
    if let strict = strictNote { notes.append(strict) }
    switch price?.cell.basis {
    case .computed: notes.append(ResultPhrase.computed())
    case .carried:
      notes.append(ResultPhrase.carried())
    case .published, nil: break
    }
    return notes
  }

  /// What is short on the line alone, where other pay of the period may answer a part of it.
  private var strictNote: Sentence? {
    switch reporter.view.facts.setOff {
    case nil: return CheckResult.strictNote(range.provable, standing: standing)
    case .clause?: return nil
    case SetOff.none?:
      guard range.provable > standing else { return nil }
      return ResultPhrase.shortAlone([
        "sum": "\(range.provable)", "rest": "\(range.provable - standing)",
      ])
    }
  }

  // MARK: - Classifications

  private var byClassification: [ClassificationShortfall] {
    guard !reporter.view.hasSeparateLoading else { return [] }
    return reporter.readings.classifications.compactMap { shortfall(at: $0) }
  }

  /// What is short under the usual reading with a classification; nil where the tables do not price it.
  private func shortfall(at classification: Int) -> ClassificationShortfall? {
    let usual = reporter.readings.all.first { $0.classification == classification }
    guard let usual else { return nil }
    let sheet = reporter.desk.sheet(usual.question(line.day, reporter.desk))
    let printed = PrintedLine(reporter.view.slip.lines, line)
    let outcome = reporter.comparer.outcome(line, printed, on: sheet)
    let isBase = category == .ordinary
    guard case .known(let ordinary) = sheet.ordinary, isBase || outcome.notCovered == nil else {
      return nil
    }
    let gap = isBase ? outcome.base : outcome.likely
    return ClassificationShortfall(
      classification: reporter.desk.award.classifications[classification].title, shortfall: gap,
      anHour: line.hours.flatMap { Rate(short: gap, over: $0) }, ordinaryRate: ordinary.rate)
  }
}
