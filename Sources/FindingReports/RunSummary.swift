import AuditRules
import PayDomain
import Wording

/// What a run comes to: added to slip by slip, merged worker by worker, the same in any order but for inputs.
///
/// Holds no name and no number of an employee, so that it can be shown to anyone.
public struct RunSummary: Hashable, Sendable {
  /// What one finding id comes to.
  public struct FindingCount: Hashable, Sendable {
    /// Results that are short and count as found.
    public var found = 0
    /// Observations.
    public var observations = 0
    /// Results that could not be told.
    public var cannotTell = 0
    /// Their sum; provable counts only what was found.
    public var shortfall = Shortfall.none
  }

  /// How often a fact was missing.
  public struct MissingCount: Hashable, Sendable {
    /// Results that could not be told for want of it.
    public var results = 0
    /// Slips that could not be judged for want of it.
    public var notJudged = 0
  }

  /// The most problems kept one by one; all are counted, and all stand in `slips.csv` and `findings.jsonl`.
  public static let problemsKept = 500

  /// Slips read.
  public private(set) var slips = 0
  /// Slips judged.
  public private(set) var judged = 0
  /// Slips on which something was found.
  public private(set) var withFindings = 0
  /// Slips on which something could not be told, judged or not.
  public private(set) var withCannotTell = 0
  /// Slips with a provable shortfall.
  public private(set) var withShortfall = 0
  /// The sum over all slips; never netted between them.
  public private(set) var shortfall = Shortfall.none
  /// Found results by kind.
  public private(set) var kinds: [FindingKind: Int] = [:]
  /// By finding id.
  public private(set) var findings: [String: FindingCount] = [:]
  /// By missing fact.
  public private(set) var missing: [MissingFact.Kind: MissingCount] = [:]
  /// Problems by code.
  public private(set) var problemCodes: [String: Int] = [:]
  /// The first problems, in input order.
  public private(set) var problems: [InputProblem] = []
  /// Every input, in input order.
  public private(set) var inputs: [InputFile] = []
  /// What the shortfalls come to by the time that is left, with their interest.
  public private(set) var time = ClockSums()
  /// What day the time was counted from; nil when it was not counted.
  public private(set) var clock: ClockDays?
  /// How many results that add to the sums took something for granted, by what it was.
  public private(set) var assumptions: [Sentence: Int] = [:]
  /// What was found of employers' slips together.
  public private(set) var ofEmployers: [RunFinding] = []

  /// Makes an empty summary.
  public init() {}

  /// Documents and slips that could not be read.
  public var notRead: Int { problemCodes.values.reduce(0, +) }
  /// Slips that were read and not judged, and documents that could not be read.
  public var notJudged: Int { slips - judged + notRead }

  /// Counts a slip.
  ///
  /// - Parameters:
  ///   - audit: what was judged of it.
  ///   - clock: says when its shortfalls fell due; nil counts no time.
  /// - Complexity: O(*n*) in the results.
  public mutating func add(_ audit: SlipAudit, by clock: ShortfallClock? = nil) {
    let totals = SlipTotals(of: audit)
    if totals.shortfall.isSomething {
      for assumption in audit.countedAssumptions { assumptions[assumption, default: 0] += 1 }
      if let clock {
        time.add(audit.countedShortfalls, due: clock.due(audit.slip), by: clock)
      }
    }
    slips += 1
    if audit.isJudged { judged += 1 }
    if totals.found > 0 { withFindings += 1 }
    if totals.cannotTell > 0 { withCannotTell += 1 }
    if totals.shortfall.provable > .zero { withShortfall += 1 }
    shortfall += totals.shortfall
    for fact in audit.notJudged { missing[fact.kind, default: MissingCount()].notJudged += 1 }
    for index in audit.results.indices where !audit.results[index].isMet {
      count(audit.results[index])
    }
  }

  /// Counts what was found of several slips together.
  public mutating func add(_ finding: RunFinding) {
    var entry = findings[finding.check] ?? FindingCount()
    switch finding.verdict {
    case .met: return
    case .short where finding.kind == .observation: entry.observations += 1
    case .short:
      entry.found += 1
      kinds[finding.kind, default: 0] += 1
    case .cannotTell(let facts):
      entry.cannotTell += 1
      for kind in Set(facts.map(\.kind)) { missing[kind, default: MissingCount()].results += 1 }
    }
    findings[finding.check] = entry
    if !finding.isOfWorker { ofEmployers.append(finding) }
  }

  /// Says from which day the time is counted.
  public mutating func count(by clock: ShortfallClock) { self.clock = ClockDays(clock) }

  /// Counts a document, or a slip of one, that could not be read.
  public mutating func add(_ problem: InputProblem) {
    problemCodes[problem.code, default: 0] += 1
    if problems.count < RunSummary.problemsKept { problems.append(problem) }
  }

  /// Adds an input; call in input order.
  public mutating func add(_ input: InputFile) { inputs.append(input) }

  /// Adds what another worker counted; its inputs and problems come after these.
  public mutating func merge(_ other: RunSummary) {
    slips += other.slips
    judged += other.judged
    withFindings += other.withFindings
    withCannotTell += other.withCannotTell
    withShortfall += other.withShortfall
    shortfall += other.shortfall
    kinds.merge(other.kinds, uniquingKeysWith: +)
    findings.merge(other.findings) { $0.plus($1) }
    missing.merge(other.missing) { $0.plus($1) }
    problemCodes.merge(other.problemCodes, uniquingKeysWith: +)
    problems.append(contentsOf: other.problems.prefix(RunSummary.problemsKept - problems.count))
    inputs.append(contentsOf: other.inputs)
    time.add(other.time)
    assumptions.merge(other.assumptions, uniquingKeysWith: +)
    ofEmployers += other.ofEmployers
  }

  private mutating func count(_ result: CheckResult) {
    var entry = findings[result.check] ?? FindingCount()
    switch result.verdict {
    case .met: return
    case .short where result.kind == .observation: entry.observations += 1
    case .short:
      entry.found += 1
      entry.shortfall += result.shortfall
      kinds[result.kind, default: 0] += 1
    case .cannotTell(let facts):
      entry.cannotTell += 1
      entry.shortfall.likely += result.shortfall.likely
      entry.shortfall.atMost += result.shortfall.atMost
      for kind in Set(facts.map(\.kind)) { missing[kind, default: MissingCount()].results += 1 }
    }
    findings[result.check] = entry
  }

  /// The finding ids, the largest provable sum first, then the most found, then by name.
  public var findingsInOrder: [(id: String, count: FindingCount)] {
    findings.map { (id: $0.key, count: $0.value) }.sorted { left, right in
      guard left.count.rank == right.count.rank else {
        return right.count.rank.lexicographicallyPrecedes(left.count.rank)
      }
      return left.id < right.id
    }
  }

  /// The missing facts, the most wanted first, then in the order of their list.
  public var missingInOrder: [(kind: MissingFact.Kind, count: MissingCount)] {
    let listed = MissingFact.Kind.allCases.enumerated().compactMap { place, kind in
      missing[kind].map { (place: place, kind: kind, count: $0) }
    }
    let ordered = listed.sorted { left, right in
      (left.count.notJudged, left.count.results, right.place)
        > (right.count.notJudged, right.count.results, left.place)
    }
    return ordered.map { (kind: $0.kind, count: $0.count) }
  }

  /// The faults that several workers of an employer share, the largest provable sum first, then in input order.
  var faultsInOrder: [(finding: RunFinding, fault: RepeatedFault)] {
    let faults = ofEmployers.compactMap { finding in finding.fault.map { (finding, $0) } }
    let order = faults.indices.sorted {
      (faults[$1].1.shortfall.provable, $0) < (faults[$0].1.shortfall.provable, $1)
    }
    return order.map { faults[$0] }
  }

  /// What was taken for granted, the most frequent first, then by its words.
  public var assumptionsInOrder: [(taken: Sentence, count: Int)] {
    assumptions.mostFirst
  }

  /// The last line of a run: `412 judged, 9 with findings, 3 not judged`.
  public func lastLine(_ words: Words = .english) -> String {
    words.say(
      .lastLine,
      ["judged": "\(judged)", "found": "\(withFindings)", "notJudged": "\(notJudged)"])
  }
}

extension [Sentence: Int] {
  /// What was counted, the most frequent first, then by its words.
  var mostFirst: [(taken: Sentence, count: Int)] {
    map { (taken: $0.key, count: $0.value, english: $0.key.english) }.sorted {
      ($1.count, $0.english) < ($0.count, $1.english)
    }.map { (taken: $0.taken, count: $0.count) }
  }
}

/// The days by which a run counts time.
public struct ClockDays: Hashable, Sendable {
  /// The day from which the time that is left is counted.
  public let today: CivilDate
  /// The day up to which interest is added; nil when none was asked for.
  public let interestTo: CivilDate?
  /// For how many years after it fell due pay can be claimed; nil where the tables do not say.
  public let years: Int?

  /// Takes the days of a clock.
  init(_ clock: ShortfallClock) {
    years = clock.years
    today = clock.today
    interestTo = clock.interestTo
  }
}

extension RunSummary.FindingCount {
  fileprivate func plus(_ other: RunSummary.FindingCount) -> RunSummary.FindingCount {
    var sum = self
    sum.found += other.found
    sum.observations += other.observations
    sum.cannotTell += other.cannotTell
    sum.shortfall += other.shortfall
    return sum
  }

  fileprivate var rank: [Int64] {
    [
      shortfall.provable.cents, Int64(found), shortfall.likely.cents, Int64(cannotTell),
      Int64(observations),
    ]
  }
}

extension RunSummary.MissingCount {
  fileprivate func plus(_ other: RunSummary.MissingCount) -> RunSummary.MissingCount {
    var sum = self
    sum.results += other.results
    sum.notJudged += other.notJudged
    return sum
  }
}
