import AwardTables
import PayDomain

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
      result.summary = "\(category.words) cannot be compared"
    }
    result.assumptions = assumptions
    result.notes = notes(result, allowance)
    guard result.verdict != .met, reporter.readings.classifications.count > 1 else { return }
    result.byClassification = byClassification
  }

  private func shortfall(_ verdict: Verdict) -> Shortfall {
    let provable = verdict == .short ? standing : .zero
    guard reporter.view.facts.setOff != .clause else {
      return Shortfall(certain: provable)
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
      subject: "\(category.words), \(who)", hours: hours, paidRate: line.rate, paid: paid,
      owedRate: isWhole && cell.isByTheHour(hours) ? cell.hourly : nil, owed: owed,
      derivation: derivation(cell, isWhole: isWhole),
      reference: category == .ordinary && cell.cell.percentage == .whole
        ? cell.cell.baseReference : cell.cell.reference)
    if reporter.view.detail { working.steps = steps(cell, working) }
    return working
  }

  private var who: String {
    let title = reporter.desk.award.classifications[reading.classification].title
    let question = reading.question(line.day, reporter.desk)
    guard let years = question.age.years else { return "\(title) \(reading.employment)" }
    return "\(title) \(reading.employment) aged \(years)"
  }

  private func summary(_ working: Working, _ result: CheckResult) -> String {
    let hours = working.hours.map { " \($0)" }
    let rate = working.paidRate.map { " at \($0)" }
    let start = [category.words, hours, " paid \(working.paid)", rate].compactMap { $0 }.joined()
    let owed = working.owedRate.map { "\(working.owed) (\($0) an hour)" } ?? "\(working.owed)"
    switch result.verdict {
    case .met: return "\(start), owed \(owed)"
    case .short: return "\(start), owed \(owed); short \(result.shortfall.provable)"
    case .cannotTell(let missing):
      let why = missing.first?.why ?? "a fact is missing"
      return "\(start), owed up to \(owed): \(why)"
    }
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

  private var assumptions: [String] {
    let facts = reporter.view.facts
    let says = "as \(reporter.origin) says"
    var list: [String] = []
    if let said = facts.classification { list.append("classification \(said), \(says)") }
    if let said = facts.employment { list.append("\(said), \(says)") }
    if facts.born != nil { list.append("date of birth, \(says)") }
    if let said = facts.isAdult { list.append("\(said ? "an adult" : "not an adult"), \(says)") }
    if let said = facts.setOff {
      list.append(said == .clause ? "a set-off clause, \(says)" : "no set-off clause, \(says)")
    }
    if reporter.view.slip.periodStart.value == nil, reporter.cycleDays != nil {
      list.append("the length of the pay cycle, \(says)")
    }
    return list + taken
  }

  /// What was taken for granted without anyone saying it.
  private var taken: [String] {
    var list: [String] = []
    let unknown = reporter.readings.unknown
    if unknown.contains(.age) {
      let likely = reporter.view.facts.isAdult == false ? "the oldest junior" : "an adult"
      list.append(
        "\(likely) for the likely sum, the youngest junior for the provable one (assumed)")
    }
    if unknown.contains(.classification) {
      list.append("the lowest classification the slip allows for the provable sum (assumed)")
    }
    if reporter.readings.isFollowingOn {
      list.append("a first day that follows on the worker's previous slip (assumed)")
    }
    if dependsOnShiftwork { list.append("not a shiftworker (assumed)") }
    if standing < range.provable, reporter.view.facts.setOff == nil {
      list.append("no set-off clause for the likely sum (assumed)")
    }
    return list
  }

  private var dependsOnShiftwork: Bool {
    reporter.view.facts.isShiftworker == nil && category != .ordinary
      && reporter.desk.award.provisions.contains {
        $0.category == category && $0.condition.shiftworkers == true
      }
  }

  private func notes(_ result: CheckResult, _ allowance: Allowance) -> [String] {
    var notes: [String] = []
    if allowance == .centAnHour, result.verdict == .met {
      notes.append("paid up to a cent an hour less than the table's figure, which is rounding")
    }
    if let strict = strictNote { notes.append(strict) }
    switch price?.cell.basis {
    case .computed: notes.append("the owed rate is computed from published figures")
    case .carried:
      notes.append("the owed rate is carried between two years that agree")
    case .published, nil: break
    }
    return notes
  }

  /// What is short on the line alone, where other pay of the period may answer a part of it.
  private var strictNote: String? {
    switch reporter.view.facts.setOff {
    case nil: return CheckResult.strictNote(range.provable, standing: standing)
    case .clause?: return nil
    case SetOff.none?:
      guard range.provable > standing else { return nil }
      return
        "\(range.provable) is short on the line alone; back pay or a line that is not understood may answer \(range.provable - standing) of it"
    }
  }

  // MARK: - Classifications

  private var byClassification: [ClassificationShortfall] {
    guard !reporter.comparer.lines.lines.contains(where: { $0.role == .casualLoading }) else {
      return []
    }
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

extension PayCategory {
  /// The kind of hours in words, as summaries begin.
  var words: String {
    switch self {
    case .ordinary: "ordinary hours"
    case .evening: "evening"
    case .night: "night"
    case .earlyMorning: "early morning"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    case .publicHoliday: "public holiday"
    case .shift: "shift"
    case .permanentNight: "permanent night"
    case .overtime: "overtime"
    case .rosteredDayOff: "rostered day off"
    case .casualLoading: "casual loading"
    case .publicHolidayNotWorked, .allowance, .expenseAllowance, .annualLeave, .leaveLoading,
      .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave,
      .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay, .termination,
      .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice,
      .superGuarantee, .superOther, .unknown:
      rawValue
    }
  }
}
