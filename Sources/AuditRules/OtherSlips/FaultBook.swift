import PayDomain

/// What was found on how many workers' slips, by employer and check; grows with workers and pay days.
public struct FaultBook: Sendable {
  /// One check of one employer.
  struct Fault: Sendable {
    let employer: UInt64
    let identity: WorkerIdentity
    let check: String
    /// The workers, as hashes.
    var workers: Set<UInt64> = []
    /// The last days of the pay periods.
    var ends: Set<Int32> = []
    var slips = 0
    var shortfall = Shortfall.none

    /// Adds what was found on a slip; those that name nobody are one worker.
    mutating func add(_ worker: UInt64?, _ day: CivilDate, _ slips: Int, _ sum: Shortfall) {
      workers.insert(worker ?? .zero)
      ends.insert(day.dayNumber)
      self.slips += slips
      shortfall = shortfall.plus(sum)
    }

    /// Adds what a later part of the run found.
    mutating func add(_ other: Fault) {
      workers.formUnion(other.workers)
      ends.formUnion(other.ends)
      slips += other.slips
      shortfall = shortfall.plus(other.shortfall)
    }
  }

  private struct Key: Hashable {
    let employer: UInt64
    let check: String
  }

  private var faults: [Key: Fault] = [:]

  /// Holds nothing yet.
  public init() {}

  /// Adds what was found on a slip; a slip without a day is left out.
  public mutating func add(_ audit: borrowing SlipAudit) {
    // By index: a copy of each result would cost more than the answer.
    let isFound = audit.results.indices.contains { index in
      !audit.results[index].isMet && audit.results[index].isFound
    }
    guard isFound else { return }
    let held = audit.held
    let day =
      held.slip.periodEnd.value ?? held.slip.periodStart.value ?? held.slip.paymentDate.value
    guard let day else { return }
    let worker = WorkerMark(held)
    let employer = worker?.employerKey ?? FaultBook.employer(held)
    var seen: Set<String> = []
    for result in audit.results where result.isFound {
      let key = Key(employer: employer, check: result.check)
      let none = Fault(
        employer: employer, identity: WorkerIdentity(employerOf: held), check: result.check)
      let slips = seen.insert(result.check).inserted ? 1 : 0
      faults[key, default: none].add(worker?.key, day, slips, result.shortfall)
    }
  }

  private static func employer(_ held: HeldSlip) -> UInt64 {
    let abn = UInt32(truncatingIfNeeded: WordHash.hash(held.slip.abn))
    guard abn == 0 else { return UInt64(abn) << 32 }
    return UInt64(UInt32(truncatingIfNeeded: WordHash.hash(held.slip.employer)))
  }

  /// Adds what a later part of the run found.
  public mutating func merge(_ other: FaultBook) {
    // In place: a copy of the sets for each part of a run would cost more than the run.
    for (key, fault) in other.faults {
      let none = Fault(employer: fault.employer, identity: fault.identity, check: fault.check)
      faults[key, default: none].add(fault)
    }
  }

  /// The faults by employer, each employer's in the order of the registry.
  var byEmployer: [UInt64: [Fault]] {
    Dictionary(grouping: faults.values, by: \.employer).mapValues { faults in
      func place(_ fault: Fault) -> Int { CheckRegistry.position[fault.check] ?? .max }
      return faults.sorted { (place($0), $0.check) < (place($1), $1.check) }
    }
  }
}

extension Shortfall {
  /// The sum with another, reading by reading.
  func plus(_ other: Shortfall) -> Shortfall {
    Shortfall(
      provable: provable + other.provable, likely: likely + other.likely,
      atMost: atMost + other.atMost)
  }
}

/// An employer's slips of a run, as the checks of employers see them.
struct EmployerSlips {
  /// Who pays them.
  let identity: WorkerIdentity
  /// What was found, by check.
  var faults: [FaultBook.Fault] = []
  /// How many documents came in which layout.
  var layouts: [LayoutTallies.Tally] = []
  /// The slips that agree in every figure with one of another worker.
  var alike = AlikeSlips()
}

/// Slips that agree in every figure with one of another worker: how many, and the first of them.
struct AlikeSlips {
  /// How many.
  private(set) var count = 0
  /// The last days of their periods.
  private(set) var ends: Set<Int32> = []
  /// As many as a finding names, in the order of their periods.
  private(set) var first: [SlipMark] = []

  /// Adds a slip.
  mutating func add(_ mark: SlipMark) {
    count += 1
    ends.insert(mark.end)
    if first.count == RunFinding.mostSlips, let last = first.last, isBefore(last, mark) { return }
    first.insert(mark, at: first.firstIndex { isBefore(mark, $0) } ?? first.count)
    if first.count > RunFinding.mostSlips { first.removeLast() }
  }

  private func isBefore(_ left: SlipMark, _ right: SlipMark) -> Bool {
    (left.end, left.start, left.key) < (right.end, right.start, right.key)
  }
}
