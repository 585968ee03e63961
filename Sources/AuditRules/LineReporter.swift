import AwardTables
import PayDomain
import Wording

/// What is said of one line.
struct LineReport {
  /// One result, or two when the extra and ordinary pay are told apart.
  var results: [CheckResult] = []
  /// Why the line's base rate cannot be told; empty when it can.
  var baseMissing: [MissingFact] = []
}

/// Puts a line's gaps into results with their words.
struct LineReporter {
  /// The slip and what the user knows of its employee.
  let view: SlipView
  /// Who the user's facts come from.
  let origin: FactOrigin
  /// The user's pay cycle in days; nil when not said.
  let cycleDays: Int?
  /// The award.
  let desk: AwardDesk
  /// The readings of what is not known.
  let readings: WorkerReadings
  /// How lines choose their provisions.
  let comparer: LineComparer

  /// The weakest of the readings that every line rests on.
  private let slipProof: Proof

  /// Makes a reporter of one slip.
  init(
    view: SlipView, origin: FactOrigin, cycleDays: Int?, desk: AwardDesk, readings: WorkerReadings,
    comparer: LineComparer
  ) {
    self.view = view
    self.origin = origin
    self.cycleDays = cycleDays
    self.desk = desk
    self.readings = readings
    self.comparer = comparer
    slipProof = view.proof
  }

  /// How the causes of gaps are found.
  var finder: CauseFinder { CauseFinder(desk: desk, comparer: comparer) }

  /// Whether a met line needs nothing said about it.
  func isPlain(_ line: WorkLine) -> Bool {
    slipProof != .doubtful && !(comparer.onlyBase && line.premium != nil)
  }

  /// The results of a line.
  ///
  /// `standing` is the part of the provable gap that no set-off could answer.
  func report(_ line: WorkLine, _ gaps: LineTally, _ standing: Money) -> LineReport {
    guard line.figures != nil else { return unmeasured(line) }
    var report = LineReport()
    let premium = comparer.onlyBase ? nil : line.premium
    let mainStanding = gaps.provable > .zero ? standing : .zero
    let main = result(line, premium ?? .ordinary, gaps.main, mainStanding, gaps)
    report.results.append(main)
    if comparer.onlyBase, line.premium != nil {
      report.results.append(extraUnderAgreement(line))
    }
    guard premium != nil else {
      report.baseMissing = main.missing
      return report
    }
    guard main.verdict != .short, line.role == .whole,
      gaps.base.most > .zero || gaps.baseNotCovered != nil
    else { return report }
    let baseStanding = gaps.provable > .zero ? .zero : standing
    let base = result(line, .ordinary, gaps.ordinary, baseStanding, gaps)
    report.results.append(base)
    report.baseMissing = base.missing
    return report
  }

  private func extraUnderAgreement(_ line: WorkLine) -> CheckResult {
    let id = CheckRegistry.id(for: LineCause(category: line.category))
    let check = CheckRegistry.description(of: id) ?? BelowMinimum.description
    let missing = MissingFact(
      .instrument, WhyPhrase.extraUnderAgreement, ask: AskPhrase.extraUnderAgreement)
    return .cannotTell(check, [missing], lines: [line.index])
  }

  /// A line that states a rate without hours, or hours without a rate.
  ///
  /// A rate that is enough says nothing while the hours are missing: the sum may pay too few of them.
  private func unmeasured(_ line: WorkLine) -> LineReport {
    let statesHours = line.hours.map { $0 > .zero } ?? false
    let kind: MissingFact.Kind = statesHours ? .rate : .hours
    let missing = MissingFact.ofLine(kind)
    let result = CheckResult.cannotTell(
      BelowMinimum.description, [missing], lines: [line.index])
    return LineReport(results: [result], baseMissing: [missing])
  }

  // MARK: - One result

  private func result(
    _ line: WorkLine, _ category: PayCategory, _ told: GapRange, _ standing: Money,
    _ gaps: LineTally
  ) -> CheckResult {
    let isShort = standing > .zero
    let range =
      category == .ordinary ? told : underFurtherTerms(asShiftworkerAtMost(told, line), line)
    let reading = readings.all[isShort ? range.lowReading : range.highReading]
    let verdict = verdict(line, range, standing)
    var cause = LineCause(category: category)
    if verdict != .met, range.atMost > .zero {
      cause = LineCause(line, against: category, reading, finder)
    }
    let id = CheckRegistry.id(for: cause)
    var result = CheckResult(check: id, verdict: verdict, kind: .shortfall)
    result.lines = comparer.lines.places(of: line)
    guard verdict != .met || view.detail || gaps.allowance == .centAnHour else { return result }
    result.proof = proof(line)
    let words = ResultWords(
      reporter: self, line: line, category: category, reading: reading, range: range,
      standing: standing)
    words.fill(&result, allowance: gaps.allowance)
    if verdict == .short, result.shortfall.atMost > result.shortfall.provable {
      result.open = (standing < range.provable ? answers : []) + self.open(range, line)
    }
    return result
  }

  /// A range of which something is short already, up to what a shiftworker would lack where nobody says whether the
  /// worker is one.
  private func asShiftworkerAtMost(_ range: GapRange, _ line: WorkLine) -> GapRange {
    guard range.atMost > .zero, comparer.isShiftworker == nil else { return range }
    let shifts = LineComparer(view: view, onlyBase: comparer.onlyBase, isShiftworker: true)
    let printed = PrintedLine(view.slip.lines, line)
    let more = readings.all.reduce(Money.zero) { most, reading in
      let sheet = desk.sheet(reading.question(line.day, desk))
      let gaps = [shifts, comparer].map { $0.outcome(line, printed, on: sheet).high }
      return max(most, gaps[0] - gaps[1])
    }
    guard more > .zero else { return range }
    var wider = range
    wider.atMost += more
    wider.moreForShiftworker = more
    return wider
  }

  /// A range of which something is short already, up to what hours of the clock would lack under a provision that needs
  /// more than a slip can show.
  private func underFurtherTerms(_ range: GapRange, _ line: WorkLine) -> GapRange {
    guard range.atMost > .zero, line.role != .casualLoading, let premium = line.premium,
      let (paid, hours) = line.figures
    else { return range }
    let printed = PrintedLine(view.slip.lines, line)
    let most = readings.all.reduce(Money.zero) { most, reading in
      let sheet = desk.sheet(reading.question(line.day, desk))
      guard let cell = sheet.choice(comparer.key(line, premium)).demanding,
        case .known(let ordinary) = sheet.ordinary
      else { return most }
      let gap =
        line.role == .loading
        ? cell.extra(paid, hours, comparer.lines, ordinary, printed)
        : cell.compare(paid, hours, of: printed)
      return max(most, gap.gap)
    }
    guard most > range.atMost else { return range }
    var wider = range
    wider.atMost = most
    wider.unknown = .dayOrTime
    return wider
  }

  /// What leaves the range of a line open beyond what is provable on it.
  private func open(_ range: GapRange, _ line: WorkLine) -> [MissingFact] {
    range.atMost > range.provable ? missing(range, line) : []
  }

  private func verdict(_ line: WorkLine, _ range: GapRange, _ standing: Money) -> Verdict {
    let isDoubtful = proof(line) == .doubtful
    if standing > .zero {
      if view.others.sharesPeriod { return .cannotTell([.ofLine(.otherSlip)]) }
      if isDoubtful { return .cannotTell([.ofLine(.reading)]) }
      if mayBeApprentice { return .cannotTell([.ofLine(.training)]) }
      if let uncertain = line.uncertain { return .cannotTell([.ofLine(uncertain)]) }
      if view.slip.statesSalary { return .cannotTell([.ofLine(.arrangement)]) }
      return .short
    }
    if range.provable > .zero { return .cannotTell(answers) }
    if let why = range.notCovered {
      let facts = range.hasPricedReading && !readings.unknown.isEmpty ? missing(range, line) : []
      return .cannotTell(facts + [.notCovered(why)])
    }
    if let unplaced = range.unplaced { return .cannotTell([.ofLine(unplaced)]) }
    if range.atMost > .zero { return .cannotTell(missing(range, line)) }
    if isDoubtful { return .cannotTell([.ofLine(.reading)]) }
    // Pay that is enough for the day the label names needs no certainty which day it was.
    if let uncertain = line.uncertain, uncertain != .dayOrTime {
      return .cannotTell([.ofLine(uncertain)])
    }
    return .met
  }

  /// Whether nobody said what the employee is, in an award whose apprentices are paid less than anybody else.
  private var mayBeApprentice: Bool {
    view.facts.isTraining == nil && readings.isUnclassified && desk.award.apprenticeshipCount > 0
  }

  /// What may answer a gap that is provable on its line alone.
  private var answers: [MissingFact] {
    let work = comparer.lines
    let unplaced = view.openLines.map { [$0] } ?? []
    let backPay = work.backPay.isEmpty ? [] : [MissingFact.backPay]
    let later = view.others.laterBackPay > .zero ? [MissingFact.laterBackPay] : []
    let laterLines = view.others.laterUnplaced > .zero ? [MissingFact.laterUnplaced] : []
    let own = backPay + later + laterLines + unplaced
    return view.facts.setOff == SetOff.none ? own : [.ofLine(.setOff)] + own
  }

  /// What would settle a gap that stands only under some readings.
  private func missing(_ range: GapRange, _ line: WorkLine) -> [MissingFact] {
    var missing: [MissingFact] = []
    let unknown = readings.unknown
    if unknown.contains(.classification), classificationMatters(to: line) {
      missing.append(view.missingClassification(desk))
    }
    if unknown.contains(.employment) { missing.append(view.missingEmployment) }
    if unknown.contains(.age) { missing.append(view.missingAge) }
    if unknown.contains(.service) { missing.append(.ofLine(.service)) }
    if unknown.contains(.period) { missing.append(.ofLine(.period)) }
    if unknown.contains(.birthday) { missing.append(.ofLine(.dayOrTime)) }
    if let own = range.unknown, range.likely == .zero || own == .hours || missing.isEmpty {
      missing.append(own == .hours ? .multipliedHours : .ofLine(own))
    }
    if range.moreForShiftworker > .zero { missing.append(.ofLine(.shiftworker)) }
    return missing.isEmpty ? [.ofLine(.lineMeaning)] : missing
  }

  /// Whether the classifications that the slip could be differ in what the line is short of.
  private func classificationMatters(to line: WorkLine) -> Bool {
    let printed = PrintedLine(view.slip.lines, line)
    var gaps: [Int: Set<[Money]>] = [:]
    for reading in readings.all {
      let sheet = desk.sheet(reading.question(line.day, desk))
      let outcome = comparer.outcome(line, printed, on: sheet)
      gaps[reading.classification, default: []].insert([outcome.low, outcome.base, outcome.high])
    }
    return Set(gaps.values).count > 1
  }

  /// The weakest reading that a line's result rests on.
  private func proof(_ line: WorkLine) -> Proof { min(line.proof, slipProof) }
}

extension SlipView {
  /// The weakest of the readings that every line rests on.
  var proof: Proof {
    [
      slip.periodStart.proof,
      facts.classification == nil ? slip.classification.proof : nil,
      facts.employment == nil ? slip.employment.proof : nil,
      facts.born == nil ? slip.born.proof : nil,
    ].reduce(.proved) { weakest, proof in proof.map { min(weakest, $0) } ?? weakest }
  }
}

extension Field {
  /// How sure the reading is; nil when absent.
  var proof: Proof? {
    if case .read(let reading) = self { reading.proof } else { nil }
  }
}

extension CheckResult {
  /// What is missing; empty when it can be told.
  var missing: [MissingFact] {
    if case .cannotTell(let missing) = verdict { missing } else { [] }
  }
}

/// The gaps that one result speaks of.
struct GapRange {
  /// The smallest over all readings, before set-off.
  var provable: Money
  /// The usual.
  var likely: Money
  /// The largest.
  var atMost: Money
  /// The reading with the smallest gap.
  var lowReading: Int
  /// The reading with the largest gap.
  var highReading: Int
  /// Why the tables leave it open; nil when they don't.
  var notCovered: Sentence?
  /// Whether some reading of the worker is priced.
  var hasPricedReading: Bool
  /// What the line leaves open.
  var unknown: MissingFact.Kind?
  /// What must be known before anything can be told; nil when the award prices the line.
  var unplaced: MissingFact.Kind?
  /// By how much the largest is a shiftworker's, where nobody says whether the worker is one.
  var moreForShiftworker = Money.zero
}

extension LineTally {
  /// The gaps to what the line is owed.
  var main: GapRange {
    GapRange(
      provable: provable, likely: likely, atMost: atMost, lowReading: lowReading,
      highReading: highReading, notCovered: notCovered, hasPricedReading: hasPricedReading,
      unknown: unknown, unplaced: unplaced)
  }

  /// The gaps to ordinary pay alone.
  var ordinary: GapRange {
    GapRange(
      provable: base.least, likely: base.usual, atMost: base.most, lowReading: lowReading,
      highReading: highReading, notCovered: baseNotCovered, hasPricedReading: hasPricedReading,
      unknown: nil, unplaced: nil)
  }
}
