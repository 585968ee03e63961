import AwardTables
import PayDomain

/// What one pay would be short of at each level of an award: it suggests, and is no finding.
public struct AwardLevels: Hashable, Sendable {
  /// One classification.
  public struct Level: Hashable, Sendable {
    /// The title as published.
    public var classification: String
    /// What the award gives for an ordinary hour.
    public var ordinaryRate: Rate
    /// What the pay would be short of.
    public var shortfall: Shortfall
    /// The hours of the lines that are provably short.
    public var hours: Hours
    /// What each of those hours is short of on average, down to the cent; nil when there are none.
    public var anHour: Rate?
    /// Whether a line could not be told even at this level.
    public var isOpen: Bool

    /// Whether no lawful reading of the slip leaves the pay short.
    public var isLawful: Bool { shortfall.provable == .zero }
  }

  /// The levels as one kind of employee.
  public struct Column: Hashable, Sendable {
    /// Full-time stands for every permanent employee when the slip leaves the kind open.
    public var employment: EmploymentType
    /// The levels that the award's tables price on the day, what earns least an hour first.
    public var levels: [Level]

    /// The highest level at which the pay is lawful, by what an ordinary hour earns; nil when there is none.
    public var highestLawful: Level? { levels.last(where: \.isLawful) }
    /// The first level above ``highestLawful`` at which it is short; the lowest of all when it is lawful at none.
    public var next: Level? {
      guard let lawful = levels.lastIndex(where: \.isLawful) else { return levels.first }
      return levels[(lawful + 1)...].first
    }
  }

  /// The award.
  public var award: AwardStamp
  /// One for each kind of employee that the slip leaves open.
  public var columns: [Column]
  /// Whether an age that nobody stated was taken to be an adult's.
  public var assumesAdult: Bool

  /// Whether the pay is lawful at some level.
  public var isLawfulSomewhere: Bool { columns.contains { $0.highestLawful != nil } }
}

extension JudgeBench {
  /// What the pay of a slip would be short of at each level of an award.
  ///
  /// Only the lines of work are looked at. Nobody is taken to be an apprentice, and an unknown age to be an adult's.
  ///
  /// - Returns: nil when the award's tables cannot be used, or the slip has no line of work whose hours and sum are
  ///   known, or no day.
  mutating func levels(
    of slip: Payslip, under code: String, beside others: OtherSlips
  ) -> AwardLevels? {
    guard let desk = desk(of: code) else { return nil }
    var start = supposition(of: slip, beside: others)
    start.suppose(award: code)
    start.slip.classification = .notOnSlip
    start.facts.classification = nil
    if start.facts.isTraining == nil { start.facts.isTraining = false }
    let assumesAdult =
      start.facts.born == nil && slip.born.value == nil && start.facts.isAdult == nil
    if assumesAdult { start.facts.isAdult = true }
    let columns = employments(start, desk).compactMap { type in
      column(start, type, desk)
    }
    guard !columns.isEmpty else { return nil }
    return AwardLevels(award: desk.stamp, columns: columns, assumesAdult: assumesAdult)
  }

  private func employments(_ start: Supposition, _ desk: AwardDesk) -> [EmploymentType] {
    if let known = start.facts.employment ?? start.slip.employment.value { return [known] }
    let types = desk.award.employmentTypes
    let permanent = types.first { $0 != .casual }
    return [permanent, types.first { $0 == .casual }].compactMap { $0 }
  }

  private mutating func column(
    _ start: Supposition, _ type: EmploymentType, _ desk: AwardDesk
  ) -> AwardLevels.Column? {
    guard
      let day = start.slip.periodStart.value ?? start.slip.periodEnd.value
        ?? start.slip.paymentDate.value
    else { return nil }
    var levels: [(place: Int, level: AwardLevels.Level)] = []
    for place in desk.award.classifications.indices {
      let question = RateQuestion(
        classification: place, employment: type, age: .adult,
        dates: EffectiveDates(periodStart: day, day: day))
      guard case .known(let ordinary) = desk.sheet(question).ordinary else { continue }
      var supposition = start
      supposition.suppose(type)
      supposition.classification = place
      let title = desk.award.classifications[place].title
      guard let level = level(supposition, title, ordinary.hourly) else { continue }
      levels.append((place, level))
    }
    guard !levels.isEmpty else { return nil }
    levels.sort {
      ($0.level.ordinaryRate, $0.place) < ($1.level.ordinaryRate, $1.place)
    }
    return AwardLevels.Column(employment: type, levels: levels.map(\.level))
  }

  /// One level; nil when the slip has no line of work that can be compared.
  private mutating func level(
    _ supposition: Supposition, _ title: String, _ rate: Rate
  ) -> AwardLevels.Level? {
    let audit = judge(supposition)
    var sum = Shortfall.none
    var hours = Hours.zero
    var isOpen = false
    var isCompared = false
    for result in audit.results where CheckRegistry.lineIDs.contains(result.check) {
      let range = result.shortfall
      if case .cannotTell = result.verdict { isOpen = true }
      isCompared = isCompared || result.isMet || range.atMost > .zero
      sum.provable += result.isFound ? range.provable : .zero
      sum.likely += range.likely
      sum.atMost += range.atMost
      if result.isFound { hours = hours + result.workings.compactMap(\.hours).reduce(.zero, +) }
    }
    guard isCompared else { return nil }
    return AwardLevels.Level(
      classification: title, ordinaryRate: rate, shortfall: sum, hours: hours,
      anHour: Rate(short: sum.provable, over: hours), isOpen: isOpen)
  }
}
