/// How an audit did on a corpus.
struct Score {
  /// A finding that nothing planted explains.
  struct Accusation {
    let slip: PlantedSlip
    let row: FoundRow
  }

  /// Counts by check or by fault.
  struct Tally {
    var planted = 0
    var outcomes: [Outcome: Int] = [:]
    /// Findings on slips that have the fault, and all findings.
    var (trueFindings, findings) = (0, 0)

    var detected: Int { outcomes.reduce(0) { $0 + ($1.key.isDetected ? $1.value : 0) } }
  }

  /// Clean slips of one oddity.
  struct Oddity {
    var (slips, judged, cannotTell, accused) = (0, 0, 0, 0)
  }

  /// Slips that leave open whether something is owed, by the check that should ask, and how many it asked about.
  private(set) var open: [String: (slips: Int, asked: Int)] = [:]
  /// By the check that should find it.
  private(set) var checks: [String: Tally] = [:]
  /// By the fault's name.
  private(set) var faults: [String: Tally] = [:]
  /// By the oddity's name.
  private(set) var oddities: [String: Oddity] = [:]
  /// Findings on clean slips.
  private(set) var onClean: [Accusation] = []
  /// Findings on faulty slips that are of none of their faults.
  private(set) var beside: [Accusation] = []
  /// Faults found with a sum that is not theirs.
  private(set) var wrongSums: [AuditedSlip] = []
  /// Faults found with less than what is owed.
  private(set) var lower: [AuditedSlip] = []
  /// Why faults were not found: by fault and reason, how often.
  private(set) var reasons: [String: Int] = [:]

  /// Whether a clean slip is accused or a sum is wrong.
  var hasFailed: Bool { !onClean.isEmpty || !beside.isEmpty || !wrongSums.isEmpty }

  /// Scores an audit.
  init(_ corpus: AuditedCorpus) {
    beside = corpus.strays.map { Accusation(slip: PlantedSlip([:]), row: $0) }
    for slip in corpus.slips {
      if slip.planted.isClean { addClean(slip) } else { addFault(slip) }
    }
  }

  private mutating func addClean(_ slip: AuditedSlip) {
    let accusing = slip.rows.filter(\.counts)
    if slip.planted.isOpen {
      let asks = slip.rows.contains { $0.check == slip.planted.check && $0.cannotTell }
      let known = open[slip.planted.check, default: (0, 0)]
      open[slip.planted.check] = (known.slips + 1, known.asked + (asks ? 1 : 0))
    }
    onClean += accusing.map { Accusation(slip: slip.planted, row: $0) }
    for row in accusing { checks[row.check, default: Tally()].findings += 1 }
    var oddity = oddities[slip.planted.name, default: Oddity()]
    oddity.slips += 1
    oddity.judged += slip.isJudged ? 1 : 0
    oddity.cannotTell += slip.rows.contains { $0.cannotTell } ? 1 : 0
    oddity.accused += accusing.isEmpty ? 0 : 1
    oddities[slip.planted.name] = oddity
  }

  private mutating func addFault(_ slip: AuditedSlip) {
    let planted = slip.planted
    let outcome = Outcome(slip)
    checks[planted.check, default: Tally()].planted += 1
    checks[planted.check, default: Tally()].outcomes[outcome, default: 0] += 1
    faults[planted.name, default: Tally()].planted += 1
    faults[planted.name, default: Tally()].outcomes[outcome, default: 0] += 1
    if outcome == .wrongSum { wrongSums.append(slip) }
    if outcome == .lower { lower.append(slip) }
    if !outcome.isDetected {
      reasons["\(planted.name) | \(outcome.rawValue): \(Score.reason(slip))", default: 0] += 1
    }
    for row in slip.rows where row.counts {
      let isTrue =
        row.check == planted.check || planted.also.contains(row.check) || outcome == .otherID
        || outcome == .lower || outcome == .inRange
      checks[row.check, default: Tally()].findings += 1
      checks[row.check, default: Tally()].trueFindings += isTrue ? 1 : 0
      if !isTrue { beside.append(Accusation(slip: planted, row: row)) }
    }
  }

  private static func reason(_ slip: AuditedSlip) -> String {
    guard slip.isJudged else { return slip.whyNot }
    let own = slip.rows.first { $0.check == slip.planted.check }
    let row = own ?? slip.rows.first { $0.cannotTell }
    return row.map { "\($0.check) asks for \($0.missing)" } ?? "no result"
  }
}
