import AwardTables
import PayDomain

/// What a judge works with: the tables it has opened and the memory it uses again for each slip.
///
/// Not safe to share between threads.
struct JudgeBench {
  private let facts: KnownFacts
  private let detail: Bool
  private let audience: SlipAudience
  private let selection: CheckSelection
  private let instruments: Instruments
  private let slipChecks: [(check: any SlipCheck.Type, position: Int)]
  private let metIDs: MetIDs
  private let calendar: NationalCalendar
  private var hints = TextTable<LabelHints>()
  private var work = WorkLines()
  private var readings = WorkerReadings()
  private var tally = PeriodTally()
  /// Where each result of the slip stands in the order of results.
  private var places: [ResultPlace] = []
  /// What tells classifications apart, by award and title.
  private var ranks: [String: TextTable<ClassificationRank>] = [:]

  /// Starts with no award opened.
  init(
    _ library: AwardLibrary, _ facts: KnownFacts, detail: Bool, _ checks: CheckSelection,
    _ audience: SlipAudience
  ) {
    self.facts = facts
    self.detail = detail
    self.audience = audience
    selection = checks
    instruments = Instruments(library: library)
    slipChecks = CheckRegistry.slipChecks.compactMap { check in
      let id = check.description.id
      guard checks.includes(id), let position = CheckRegistry.position[id] else { return nil }
      return (check, position)
    }
    metIDs = MetIDs(checks)
    calendar = NationalCalendar(library.national)
  }

  /// Judges a slip.
  mutating func judge(_ held: HeldSlip, beside others: OtherSlips) -> SlipAudit {
    let facts = facts.facts(for: held.slip)
    return judge(held, view(of: held, facts, beside: others, detail: detail))
  }

  /// Judges a slip with an answer taken as true; its results carry no more words than those of a batch.
  mutating func judge(_ supposed: Supposition) -> SlipAudit {
    let held = HeldSlip(supposed.slip)
    let view = view(
      of: held, supposed.facts, beside: supposed.others, detail: false,
      supposing: supposed.classification)
    return judge(held, view)
  }

  private mutating func judge(_ held: HeldSlip, _ view: SlipView) -> SlipAudit {
    places.removeAll(keepingCapacity: true)
    var audit = SlipAudit(of: held)
    audit.results.reserveCapacity(work.lines.count + slipChecks.count + 1)
    judgeRates(of: view, &audit)
    for (check, position) in slipChecks {
      check.judge(view, into: &audit.results)
      for place in places.count..<audit.results.count {
        places.append(ResultPlace(check: position, line: audit.results[place].lines.first ?? -1))
      }
    }
    audit.results.sort(by: &places)
    if view.others.isCopy { audit.countOnCopy() }
    audit.superMark = SuperMark(view)
    return audit
  }

  /// What tells the classification a slip was judged by from others of its award.
  mutating func rank(of audit: borrowing SlipAudit) -> ClassificationRank {
    guard let code = audit.award?.code,
      let fact = audit.facts.first(where: { $0.name == "classification" })
    else { return .unknown }
    let title = fact.value.english
    return ranks[code, default: TextTable()].value(for: title) { [instruments] in
      instruments.rank(of: title, in: code)
    }
  }

  /// Whose rates stand beside a slip; nil when that is not known.
  mutating func usualQuestion(of held: HeldSlip) -> (award: Award, question: RateQuestion)? {
    guard let (desk, _) = readings(of: held, beside: .none) else { return nil }
    guard let usual = readings.all.first, readings.classifications.count == 1,
      readings.unknown.isDisjoint(with: [.classification, .employment, .period])
    else { return nil }
    return (desk.award, usual.question(held.slip.periodEnd.value, desk))
  }

  /// The award of a slip with every reading of what is not known; nil when the award cannot be told.
  mutating func readings(
    of held: HeldSlip, beside others: OtherSlips
  ) -> (desk: AwardDesk, readings: WorkerReadings)? {
    let known = facts.facts(for: held.slip)
    let view = view(of: held, known, beside: others, detail: false)
    guard case .award(let desk, _, _) = instruments.resolve(view, origin: facts.origin) else {
      return nil
    }
    ReadingsOfSlip(view: view, cycleDays: facts.cycleDays, desk: desk).collect(into: &readings)
    return (desk, readings)
  }

  /// What is supposed of a slip before any answer is.
  func supposition(of slip: Payslip, beside others: OtherSlips) -> Supposition {
    Supposition(slip, facts.facts(for: slip), others)
  }

  /// The lines of the slip looked at last that nobody could place.
  var unplacedLines: [Int] { work.unknown }

  /// The awards that the words of a slip and the user name, each once; empty where they are one and agree.
  func instrumentCodes(of slip: Payslip) -> [String] {
    let printed = slip.instrument.value.map { instruments.codes(of: $0) } ?? []
    guard case .award(let code) = facts.facts(for: slip).instrument else {
      let isOfAgreement = agreementAward(of: slip) != nil
      return printed.count > 1 || isOfAgreement ? printed : []
    }
    return printed == [code] ? [] : [code] + printed.filter { $0 != code }
  }

  /// The award beside an agreement that the slip names; nil for none.
  func agreementAward(of slip: Payslip) -> String? {
    instruments.award(besideAgreementOf: slip, userSays: facts.facts(for: slip))
  }

  /// An award's desk; nil when its tables cannot be used.
  func desk(of code: String) -> AwardDesk? { instruments.desk(of: code) }

  /// Sorts a slip's lines and puts what is known of its employee beside it.
  private mutating func view(
    of held: HeldSlip, _ known: EmployeeFacts, beside others: OtherSlips, detail: Bool,
    supposing classification: Int? = nil
  ) -> SlipView {
    work.sort(held.slip, codes: facts.codes, hints: &hints)
    work.add(laterPay: others.laterPay)
    let view = SlipView(
      slip: held, facts: known, others: others, work: work, calendar: calendar, detail: detail,
      supposedClassification: classification)
    view.audience = audience
    view.employerNumber = facts.abn
    view.origin = facts.origin
    return view
  }

  // MARK: - Rates

  private mutating func judgeRates(
    of view: SlipView, _ audit: inout SlipAudit
  ) {
    readings.removeAll()
    if let missing = MissingFact.withoutLines(view.slip.extent) {
      return refuse([missing], view, &audit)
    }
    switch instruments.resolve(view, origin: facts.origin) {
    case .unknown(let missing):
      view.ground = .missing(missing, hasAward: false)
      refuse([missing], view, &audit)
    case .award(let desk, let onlyBase, let origin):
      audit.award = desk.stamp
      view.awardWeek = desk.award.weeklyHours
      takeAwardWords(view, desk)
      if let missing = obstacle(view, desk) {
        view.ground = .missing(missing, hasAward: missing.kind != .instrument)
        refuse([missing], view, &audit)
      } else {
        view.ground = .award(desk, onlyBase: onlyBase, cycleDays: facts.cycleDays)
        compare(view, desk, onlyBase: onlyBase, &audit)
      }
      audit.facts = UsedFact.list(
        view, desk, readings, awardOrigin: origin, userOrigin: facts.origin)
    }
  }

  /// Lets the award say what labels in its own words mean, and which allowances it gives.
  private mutating func takeAwardWords(_ view: SlipView, _ desk: AwardDesk) {
    let hasWords = work.hasAwardWords(view, desk)
    guard hasWords || work.mayOpenMore else { return }
    view.releaseWork()
    if hasWords, work.takeAwardWords(view.slip, desk, codes: facts.codes, hints: &hints) {
      work.add(laterPay: view.others.laterPay)
    }
    work.openMore(view, desk)
    view.take(work)
  }

  /// What keeps every rate of the slip from being compared.
  private mutating func obstacle(_ view: SlipView, _ desk: AwardDesk) -> MissingFact? {
    let known = view.facts
    if known.arrangement != nil { return .ofLine(.arrangement) }
    if let terms = instruments.otherTerms(view, origin: facts.origin) { return terms }
    if known.isTraining == true { return .ofLine(.training) }
    guard known.isTraining == nil else { return nil }
    let isTraining =
      work.hintsTraining || hintsTraining(view.slip.classification.value)
      || hintsTraining(known.classification) || isUnclassified(view, desk)
    return isTraining ? .ofLine(.training) : nil
  }

  /// Whether a classification is written that the award does not know and that counts years, in an award that has
  /// apprentices: `Chef year 2` may be one.
  private func isUnclassified(_ view: SlipView, _ desk: AwardDesk) -> Bool {
    guard view.supposedClassification == nil else { return false }
    let texts = [view.facts.classification, view.slip.classification.value].compactMap { $0 }
    return !texts.isEmpty && desk.award.apprenticeshipCount > 0
      && texts.allSatisfy { desk.classifications(matching: $0).isEmpty }
      && texts.contains { text in
        let words = FoldedWords(text)
        return ["year", "yr", "stage"].contains { words.containWords($0) }
      }
  }

  private mutating func hintsTraining(_ text: String?) -> Bool {
    guard let text else { return false }
    return LabelHints.cached(text, in: &hints).isTraining
  }

  /// Says that no rate can be told, where there is one.
  private mutating func refuse(_ missing: [MissingFact], _ view: SlipView, _ audit: inout SlipAudit)
  {
    let lines = work.lines.map(\.index) + work.arrangement + work.unmeasured + work.unknown
    guard !lines.isEmpty || work.hasNothingElse(view.slip) else { return }
    audit.isJudged = false
    audit.notJudged = missing
    append(.cannotTell(BelowMinimum.description, missing, lines: lines.sorted()), to: &audit)
  }

  private mutating func compare(
    _ view: SlipView, _ desk: AwardDesk, onlyBase: Bool,
    _ audit: inout SlipAudit
  ) {
    if !work.lines.isEmpty {
      ReadingsOfSlip(view: view, cycleDays: facts.cycleDays, desk: desk).collect(into: &readings)
      setWagesAside(view, desk)
    }
    refuseUncomparable(view, desk, &audit)
    guard !work.lines.isEmpty else { return }
    guard !readings.all.isEmpty else { return refuse([.ofLine(.period)], view, &audit) }
    if onlyBase { readings.leaveOutLoading() }
    let comparer = LineComparer(
      view: view, onlyBase: onlyBase, isShiftworker: view.facts.isShiftworker)
    tally.price(work, readings.all, comparer, desk, view.slip.lines)
    view.pricing = SlipPricing(
      desk: desk, readings: readings, onlyBase: onlyBase,
      isShiftworker: view.facts.isShiftworker, spare: tally.spare)
    var pool = SetOffPool(tally, view.facts.setOff, work)
    let reporter = LineReporter(
      view: view, origin: facts.origin, cycleDays: facts.cycleDays, desk: desk,
      readings: readings, comparer: comparer)
    for place in work.lines.indices where work.lines[place].role != .casualLoading {
      report(place, reporter, &pool, &audit)
    }
  }

  /// Takes lines out whose hours cannot be hours.
  private mutating func setWagesAside(_ view: SlipView, _ desk: AwardDesk) {
    guard !readings.all.isEmpty else { return }
    let count = work.lines.count
    work.setWagesAside(view, readings, desk)
    if work.lines.count < count { view.take(work) }
  }

  private mutating func report(
    _ place: Int, _ reporter: LineReporter, _ pool: inout SetOffPool, _ audit: inout SlipAudit
  ) {
    let standing = pool.standing(
      max(tally.lines[place].provable, tally.lines[place].base.least))
    let line = work.lines[place]
    if !reporter.view.detail, tally.lines[place].isPlainlyMet, line.isPlain, reporter.isPlain(line)
    {
      guard let met = metIDs.check(for: line.premium) else { return }
      places.append(ResultPlace(check: met.position, line: line.index))
      return audit.results.append(CheckResult(met: met.id, line: line.index))
    }
    let report = reporter.report(line, tally.lines[place], standing)
    for result in report.results { append(result, to: &audit) }
    guard !report.baseMissing.isEmpty else { return }
    audit.isJudged = false
    for missing in report.baseMissing where !audit.notJudged.contains(missing) {
      audit.notJudged.append(missing)
    }
  }

  /// Says of each line that cannot be compared what is missing.
  private mutating func refuseUncomparable(
    _ view: SlipView, _ desk: AwardDesk, _ audit: inout SlipAudit
  ) {
    refuse(work.arrangement, .arrangement, judged: false, &audit)
    refuse(work.unmeasured, .hours, judged: false, &audit)
    refuse(work.unmeasuredExtras, .hours, judged: true, &audit)
    if !work.earlier.isEmpty { refuse(work.earlier.sorted(), .period, judged: true, &audit) }
    refuseUnknown(view, desk, &audit)
  }

  /// Names the lines nobody could place, any of which may be pay for work; where no other line is, the slip is not
  /// judged.
  private mutating func refuseUnknown(
    _ view: SlipView, _ desk: AwardDesk, _ audit: inout SlipAudit
  ) {
    if let missing = view.unplaced {
      let lines = work.unknown.filter { !paysTheMost($0, view, desk) }
      if !lines.isEmpty { append(.notUnderstood(missing, lines), to: &audit) }
      if !work.hasWork { audit.notJudged.append(missing) }
    } else if !work.hasWork, !work.lines.isEmpty || work.hasNothingElse(view.slip) {
      audit.notJudged.append(.ofLine(work.lines.isEmpty ? .rate : .hours))
    }
    if !audit.notJudged.isEmpty { audit.isJudged = false }
  }

  /// Whether a line pays what the award gives for an hour of any kind, whatever it is for.
  private func paysTheMost(_ index: Int, _ view: SlipView, _ desk: AwardDesk) -> Bool {
    let line = WorkLine(view.slip.lines, index)
    guard !readings.all.isEmpty, view.slip.lines[index].unit == .hours, line.proof != .doubtful,
      line.uncertain == nil, let (paid, hours) = line.figures
    else { return false }
    let printed = PrintedLine(view.slip.lines, line)
    return readings.all.allSatisfy { reading in
      guard let most = desk.sheet(reading.question(nil, desk)).dearest else { return false }
      return most.compare(paid, hours, of: printed).gap == .zero
    }
  }

  private mutating func refuse(
    _ lines: [Int], _ kind: MissingFact.Kind, judged: Bool, _ audit: inout SlipAudit
  ) {
    guard !lines.isEmpty else { return }
    let missing = MissingFact.ofLine(kind)
    append(.cannotTell(BelowMinimum.description, [missing], lines: lines), to: &audit)
    guard !judged else { return }
    audit.isJudged = false
    audit.notJudged.append(missing)
  }

  private mutating func append(_ result: CheckResult, to audit: inout SlipAudit) {
    guard selection.includes(result.check) else { return }
    let position = CheckRegistry.position[result.check] ?? .max
    places.append(ResultPlace(check: position, line: result.lines.first ?? -1))
    audit.results.append(result)
  }
}
