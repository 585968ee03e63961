import AwardTables
import PayDomain

/// The leave of one kind that a slip pays, as one sum of hours and money.
struct LeaveTaken {
  /// The lines together; their first index.
  private(set) var sum: WorkLine
  /// The lines, by index.
  private(set) var lines: [Int] = []
  /// What keeps them from being compared; nil when they can be.
  private(set) var missing: MissingFact?
  /// Whether a label says that the leave is taken at half pay.
  private(set) var isHalfPay = false
  /// Whether a label says that the loading is in it.
  private(set) var holdsLoading = false

  /// Adds up the lines of a category, those that are taken back left out; nil when the slip has none that pays.
  ///
  /// With a `label` those under it alone are added up.
  init?(
    _ lines: [PayLine], _ category: PayCategory, from start: CivilDate?, under label: String? = nil
  ) {
    let paying = lines.indices.filter { index in
      guard lines[index].category == category, lines[index].section == .earnings,
        label.map({ $0 == lines[index].label }) ?? true
      else { return false }
      let line = WorkLine(lines, index)
      // A line that pays nothing is of leave without pay, or of a balance.
      guard let paid = line.paid else { return line.hours.map { $0 != .zero } ?? false }
      return paid != .zero
    }
    let places = LeaveTaken.standing(paying, lines, category)
    guard let first = places.first else { return nil }
    self.lines = places
    sum = WorkLine(lines, first)
    read(lines[first], sum, from: start)
    for place in places.dropFirst() {
      let line = WorkLine(lines, place)
      read(lines[place], line, from: start)
      sum.add(line)
    }
    // A line and its reversal leave nothing to compare.
    if sum.hours == .zero, sum.paid == .zero { return nil }
    if missing == nil, sum.figures == nil { missing = .ofLine(.hours) }
  }

  /// The lines that stand once each that is taken back to the cent is left out with what takes it back, which may be
  /// called a line of its kind or back pay.
  private static func standing(
    _ places: [Int], _ lines: [PayLine], _ category: PayCategory
  ) -> [Int] {
    let kinds = [category, .backPay]
    let reversals = lines.indices.filter { index in
      kinds.contains(lines[index].category) && lines[index].section == .earnings
        && WorkLine(lines, index).isReversal
    }
    guard !reversals.isEmpty, places.count <= WorkLines.mostHeldByDay else { return places }
    var left = places
    for place in reversals.prefix(WorkLines.mostHeldByDay) {
      let back = WorkLine(lines, place)
      guard let paid = back.paid, let hours = back.hours else { continue }
      let undone = left.firstIndex { other in
        let line = WorkLine(lines, other)
        return line.paid == -paid && line.hours == -hours
      }
      guard let undone else { continue }
      left.remove(at: undone)
      left.removeAll { $0 == place }
    }
    return left
  }

  private mutating func read(_ printed: PayLine, _ line: WorkLine, from start: CivilDate?) {
    let words = FoldedWords(printed.label)
    isHalfPay = isHalfPay || words.contain("half")
    holdsLoading = holdsLoading || words.contain("load") || words.contain("ldg")
    let isEarlier = start.map { printed.isBefore($0) } ?? false
    if printed.isPriorPeriod || isEarlier || line.isReversal || words.nameAnOlderRate {
      missing = .ofLine(.period)
    } else if printed.unit != .hours || line.hours == nil {
      missing = missing ?? .ofLine(.hours)
    } else if line.paid == nil {
      missing = missing ?? .ofLine(.rate)
    }
  }
}

/// What the award pays for an hour of leave, under each reading of what is not known.
struct LeavePrices {
  /// The readings in which the worker is no casual, the usual one first.
  let readings: [WorkerReading]
  /// What the readings differ in.
  let unknown: [MissingFact]
  private let desk: AwardDesk

  /// Collects the readings of a slip.
  init(_ view: SlipView, _ desk: AwardDesk, cycleDays: Int?) {
    var all = WorkerReadings()
    ReadingsOfSlip(view: view, cycleDays: cycleDays, desk: desk).collect(into: &all)
    readings = all.all.filter { $0.employment != .casual }
    let mayBeApprentice =
      view.facts.isTraining == nil && all.isUnclassified && desk.award.apprenticeshipCount > 0
    var unknown = LeavePrices.facts(all.unknown)
    if mayBeApprentice { unknown.append(.ofLine(.training)) }
    self.unknown = unknown
    self.mayBeApprentice = mayBeApprentice
    mayBeCasual = readings.count < all.all.count
    self.desk = desk
  }

  /// Whether nobody said what the employee is, in an award whose apprentices are paid less.
  let mayBeApprentice: Bool
  /// Whether the worker may be casual, whom no paid leave is owed.
  let mayBeCasual: Bool

  private static func facts(_ unknown: Unknowns) -> [MissingFact] {
    let kinds: [(fact: Unknowns, kind: MissingFact.Kind)] = [
      (.classification, .classification), (.employment, .employment), (.age, .age),
      (.service, .service), (.period, .period), (.birthday, .dayOrTime),
    ]
    return kinds.filter { unknown.contains($0.fact) }.map { .ofLine($0.kind) }
  }

  /// The award's ordinary hour of a reading, for leave of the period or `earlier` days before; nil where the tables
  /// do not say.
  func base(_ reading: WorkerReading, earlier: Int = 0) -> PricedCell? {
    var reading = reading
    if earlier > 0 { reading.start = reading.start.adding(days: -earlier) }
    guard case .known(let cell) = desk.sheet(reading.question(nil, desk)).ordinary else {
      return nil
    }
    return cell
  }

  /// The loadings on an hour of annual leave of a reading.
  func loadings(_ reading: WorkerReading) -> [GoingLeaveLoading] {
    desk.sheet(reading.question(nil, desk)).leaveLoadings
  }

  /// The title of a reading's classification.
  func title(_ reading: WorkerReading) -> String {
    desk.award.classifications[reading.classification].title
  }
}

extension SlipView {
  /// What keeps a finding on leave from standing, whatever the figures; nil when nothing does.
  func obstacle(to leave: LeaveTaken, _ prices: LeavePrices) -> MissingFact? {
    if others.sharesPeriod { return .ofLine(.otherSlip) }
    if min(leave.sum.proof, proof) == .doubtful { return .ofLine(.reading) }
    if prices.mayBeCasual { return .ofLine(.employment) }
    if prices.mayBeApprentice { return .ofLine(.training) }
    if slip.statesSalary || !work.arrangement.isEmpty { return .ofLine(.arrangement) }
    if leave.isHalfPay { return .halfPay }
    return nil
  }

  /// What the slip pays for an ordinary hour, over all of them; nil where it pays none.
  var ownRate: Rate? {
    let (hours, paid) = work.ordinary
    return hours > .zero && paid > .zero ? Rate(paying: paid, over: hours) : nil
  }

  /// What the slip pays beyond the award's base for its ordinary hours: a set-off clause could let it answer for leave.
  func surplus(beyond base: PricedCell) -> Money {
    let (hours, paid) = work.ordinary
    let over = max(.zero, paid - base.sum(hours))
    return over + work.otherPay
  }

  /// The pay of the period that may answer what leave is short of, `more` being what only a set-off clause could use.
  func mayAnswerLeave(beyond base: PricedCell, and more: Money = .zero) -> Money {
    facts.setOff == SetOff.none ? work.answeringPay : surplus(beyond: base) + more
  }
}

extension MissingFact {
  /// Leave that may be taken at half pay.
  static let halfPay = MissingFact(.arrangement, WhyPhrase.halfPay, ask: AskPhrase.halfPay)
  /// Leave of the days before a change of rates.
  static let daysOfLeave = MissingFact(.period, WhyPhrase.daysOfLeave, ask: AskPhrase.daysOfLeave)
  /// A rate of leave below the slip's own ordinary rate.
  static let ownBaseRate = MissingFact(
    .lineMeaning, WhyPhrase.ownBaseRate, ask: AskPhrase.ownBaseRate)
  /// Time off of a kind whose rate no table here gives.
  static let rateOfTimeOff = MissingFact(
    .lineMeaning, WhyPhrase.rateOfTimeOff, ask: AskPhrase.rateOfTimeOff)
  /// Leave loading that may be paid elsewhere.
  static let leaveLoading = MissingFact(
    .arrangement, WhyPhrase.leaveLoading, ask: AskPhrase.leaveLoading)
}
