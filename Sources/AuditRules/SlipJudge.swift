import AwardTables
import PayDomain

/// Judges slips one at a time: what each was paid against what the award and the Acts say.
///
/// Pure: it reads no file and no clock. It remembers what it has looked up, so a thread keeps one judge and
/// shares it with no other.
public struct SlipJudge {
  let facts: KnownFacts
  private let detail: Bool
  private let selection: CheckSelection
  let instruments: Instruments
  private let slipChecks: [any SlipCheck.Type]
  private let metIDs: MetIDs
  private let calendar: SuperCalendar
  private let assessesSuper: Bool
  private var hints: [String: LabelHints] = [:]
  private var work = WorkLines()
  private var readings = WorkerReadings()
  private var tally = PeriodTally()

  /// How many labels are remembered before starting afresh.
  private static let mostHints = 4096

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - library: The award and national tables.
  ///   - facts: What the user knows; everything in it is named as an assertion where it matters.
  ///   - detail: Whether met results carry a summary, a working and places too; off for batches.
  ///   - checks: Which checks run.
  public init(
    library: AwardLibrary, facts: KnownFacts, detail: Bool, checks: CheckSelection = .everything
  ) {
    self.facts = facts
    self.detail = detail
    selection = checks
    instruments = Instruments(library: library)
    slipChecks = CheckRegistry.slipChecks.filter { checks.includes($0.description.id) }
    metIDs = MetIDs(checks)
    calendar = SuperCalendar(library.national)
    assessesSuper = slipChecks.contains { $0.description.family == "super" }
  }

  /// Judges a slip.
  ///
  /// - Returns: Every result in the registry's order and then by line; a check that has nothing to compare on
  ///   the slip gives none.
  public mutating func judge(_ slip: Payslip) -> SlipAudit {
    if hints.count > SlipJudge.mostHints { hints.removeAll() }
    let known = facts.facts(for: slip)
    work.sort(slip, facts: facts, hints: &hints)
    var audit = SlipAudit(
      slip: slip, award: nil, facts: [], results: [], isJudged: true, notJudged: [])
    audit.results.reserveCapacity(work.lines.count + slipChecks.count + 1)
    judgeRates(of: slip, known, &audit)
    let view = SlipView(
      slip: slip, facts: known, work: work, calendar: calendar, detail: detail,
      assessesSuper: assessesSuper)
    for check in slipChecks { audit.results.append(contentsOf: check.results(of: view)) }
    audit.results.sortByRegistry()
    return audit
  }

  // MARK: - Rates

  private mutating func judgeRates(
    of slip: Payslip, _ known: EmployeeFacts, _ audit: inout SlipAudit
  ) {
    switch instruments.resolve(slip, known, origin: facts.origin) {
    case .unknown(let missing): refuse([missing], slip, &audit)
    case .award(let desk, let onlyBase, let origin):
      audit.award = desk.stamp
      if let missing = obstacle(slip, known, desk) {
        refuse([missing], slip, &audit)
      } else {
        compare(slip, known, desk, onlyBase: onlyBase, &audit)
      }
      audit.facts = UsedFact.list(
        slip, known, desk, readings, awardOrigin: origin, userOrigin: facts.origin, detail: detail)
    }
  }

  /// What keeps every rate of the slip from being compared.
  private func obstacle(_ slip: Payslip, _ known: EmployeeFacts, _ desk: AwardDesk)
    -> MissingFact?
  {
    if known.arrangement != nil { return .ofLine(.arrangement) }
    if known.isTraining == true { return .ofLine(.training) }
    guard known.isTraining == nil else { return nil }
    let printed = slip.classification.value.map { LabelHints($0).isTraining } ?? false
    let said = known.classification.map { LabelHints($0).isTraining } ?? false
    return printed || said || work.hintsTraining ? .ofLine(.training) : nil
  }

  /// Says that no rate can be told, where there is one.
  private func refuse(_ missing: [MissingFact], _ slip: Payslip, _ audit: inout SlipAudit) {
    let lines = work.lines.map(\.index) + work.arrangement + work.unmeasured
    guard !lines.isEmpty || work.hasNothingElse(slip) else { return }
    audit.isJudged = false
    audit.notJudged = missing
    append(.cannotTell(BelowMinimum.description, missing, lines: lines.sorted()), to: &audit)
  }

  private mutating func compare(
    _ slip: Payslip, _ known: EmployeeFacts, _ desk: AwardDesk, onlyBase: Bool,
    _ audit: inout SlipAudit
  ) {
    refuseUncomparable(slip, &audit)
    guard !work.lines.isEmpty else { return }
    ReadingsOfSlip(
      slip: slip, facts: known, cycleDays: facts.cycleDays, desk: desk,
      hintsCasual: work.hintsCasual
    ).collect(into: &readings)
    guard !readings.all.isEmpty else { return refuse([.ofLine(.period)], slip, &audit) }
    if onlyBase { readings.leaveOutLoading() }
    let comparer = LineComparer(
      lines: work, onlyBase: onlyBase, isShiftworker: known.isShiftworker)
    tally.price(work, readings.all, comparer, desk, slip.lines)
    var pool = SetOffPool(tally, known.setOff)
    let reporter = LineReporter(
      slip: slip, facts: known, origin: facts.origin, cycleDays: facts.cycleDays, desk: desk,
      readings: readings, comparer: comparer, detail: detail)
    for (place, line) in work.lines.enumerated() where line.role != .casualLoading {
      report(line, tally.lines[place], reporter, &pool, &audit)
    }
  }

  private func report(
    _ line: WorkLine, _ gaps: LineTally, _ reporter: LineReporter, _ pool: inout SetOffPool,
    _ audit: inout SlipAudit
  ) {
    let standing = pool.standing(max(gaps.provable, gaps.base.least))
    if !detail, gaps.isPlainlyMet, line.isPlain, reporter.isPlain(line) {
      guard let id = metIDs.id(for: line.premium) else { return }
      return audit.results.append(CheckResult(met: id, line: line.index))
    }
    let report = reporter.report(line, gaps, standing)
    for result in report.results { append(result, to: &audit) }
    guard !report.baseMissing.isEmpty else { return }
    audit.isJudged = false
    for missing in report.baseMissing where !audit.notJudged.contains(missing) {
      audit.notJudged.append(missing)
    }
  }

  /// Says of each line that cannot be compared what is missing.
  private func refuseUncomparable(_ slip: Payslip, _ audit: inout SlipAudit) {
    func refuse(_ lines: [Int], _ kind: MissingFact.Kind, judged: Bool) {
      guard !lines.isEmpty else { return }
      let missing = MissingFact.ofLine(kind)
      append(.cannotTell(BelowMinimum.description, [missing], lines: lines), to: &audit)
      guard !judged else { return }
      audit.isJudged = false
      audit.notJudged.append(missing)
    }
    refuse(work.arrangement, .arrangement, judged: false)
    refuse(work.unmeasured, .hours, judged: false)
    refuse(work.earlier.sorted(), .period, judged: true)
    if work.lines.isEmpty, work.arrangement.isEmpty, work.unmeasured.isEmpty,
      work.hasNothingElse(slip)
    {
      refuse(work.unknown, .lineMeaning, judged: false)
      guard work.unknown.isEmpty else { return }
      audit.isJudged = false
      audit.notJudged.append(.ofLine(.rate))
    }
  }

  private func append(_ result: CheckResult, to audit: inout SlipAudit) {
    guard selection.includes(result.check) else { return }
    audit.results.append(result)
  }
}

/// The identities that report a met line of each kind; nil when the check is not selected.
struct MetIDs {
  private let base: String?
  private let byCategory: [(category: PayCategory, id: String)]

  /// Looks up the identities once.
  init(_ selection: CheckSelection) {
    func id(_ category: PayCategory) -> String? {
      let id = CheckRegistry.id(for: LineCause(category: category))
      return selection.includes(id) ? id : nil
    }
    base = id(.ordinary)
    byCategory = PayCategory.allCases.filter(\.isWork).compactMap { category in
      id(category).map { (category, $0) }
    }
  }

  /// The identity for a line that is owed the rate of `premium`, or ordinary pay when nil.
  func id(for premium: PayCategory?) -> String? {
    guard let premium else { return base }
    return byCategory.first { $0.category == premium }?.id
  }
}

extension WorkerReadings {
  /// Takes casuals at the permanent rate: an agreement's base rate is compared without loading.
  fileprivate mutating func leaveOutLoading() {
    for place in all.indices where all[place].employment == .casual {
      all[place].employment = .fullTime
    }
  }
}

extension LineTally {
  /// Whether no reading gives a gap and every reading is priced.
  var isPlainlyMet: Bool {
    atMost == .zero && base.most == .zero && notCovered == nil && baseNotCovered == nil
      && allowance != .centAnHour
  }
}

extension WorkLine {
  /// Whether nothing about the line itself needs saying.
  var isPlain: Bool { uncertain == nil && proof != .doubtful && figures != nil }
}

extension WorkLines {
  /// Whether no line of the slip is one that simply has no rate, such as leave.
  func hasNothingElse(_ slip: Payslip) -> Bool {
    !slip.lines.contains { line in
      line.section == .earnings && line.category != .unknown && line.category != .bonus
        && !line.category.isWork
    }
  }
}

extension [CheckResult] {
  /// Puts results in the registry's order and then by line.
  mutating func sortByRegistry() {
    let position = CheckRegistry.position
    var keys: [(check: Int, line: Int, place: Int)] = []
    keys.reserveCapacity(count)
    var isSorted = true
    for (place, result) in enumerated() {
      let key = (position[result.check, default: .max], result.lines.first ?? -1, place)
      if let last = keys.last, key < last { isSorted = false }
      keys.append(key)
    }
    guard !isSorted else { return }
    keys.sort { $0 < $1 }
    self = keys.map { self[$0.place] }
  }
}

extension CheckResult {
  /// A met result of one line, without words.
  init(met id: String, line: Int) {
    self.init(check: id, verdict: .met, kind: .shortfall)
    lines = [line]
  }

  /// A result that cannot be told.
  static func cannotTell(
    _ check: CheckDescription, _ missing: [MissingFact], lines: [Int] = []
  ) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .cannotTell(missing), kind: check.kind)
    result.lines = lines
    if let first = missing.first { result.summary = "\(check.title) cannot be told: \(first.why)" }
    return result
  }
}
