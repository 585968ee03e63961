import PayDomain

/// Something that is looked for in one worker's slips together.
protocol RunCheck: Check {
  /// Adds what it sees.
  static func judge(_ run: WorkerRun, into findings: inout [RunFinding])
}

/// Something that is looked for in all slips of an employer together.
protocol EmployerCheck: Check {
  /// Adds what it sees.
  static func judge(_ employer: EmployerSlips, into findings: inout [RunFinding])
}

/// Judges the slips of a run together, when every one has been judged alone.
///
/// Pure: it reads no file and no clock.
public struct RunJudge: Sendable {
  private let runChecks: [any RunCheck.Type]
  private let employerChecks: [any EmployerCheck.Type]

  /// Makes a judge that runs the checks selected.
  public init(checks: CheckSelection = .everything) {
    let selected = CheckRegistry.checks.filter { checks.includes($0.description.id) }
    runChecks = selected.compactMap { $0 as? any RunCheck.Type }
    employerChecks = selected.compactMap { $0 as? any EmployerCheck.Type }
  }

  /// Judges a run.
  ///
  /// - Parameters:
  ///   - book: the slips by worker.
  ///   - faults: what was found on them one by one.
  /// - Returns: the workers' findings in the order of their first slips, then the employers'; each in the
  ///   registry's order.
  public func findings(_ book: WorkerBook, _ faults: FaultBook) -> [RunFinding] {
    guard !runChecks.isEmpty || !employerChecks.isEmpty else { return [] }
    var findings: [RunFinding] = []
    var employers = EmployerList(book, faults)
    var likenesses = Likenesses(book)
    let wantsLikenesses = employerChecks.contains { $0 == IdenticalSlips.self }
    book.eachRun { run in
      for check in runChecks { check.judge(run, into: &findings) }
      if wantsLikenesses { likenesses.add(run) }
    }
    if wantsLikenesses { employers.note(likenesses.shared(), in: book) }
    for employer in employers.all {
      for check in employerChecks { check.judge(employer, into: &findings) }
    }
    return findings
  }
}

/// The employers of a run, in the order in which they are first met.
private struct EmployerList {
  private(set) var all: [EmployerSlips] = []
  private var places: [UInt64: Int] = [:]

  init(_ book: WorkerBook, _ faults: FaultBook) {
    for worker in book.workers {
      _ = place(of: worker.mark.employerKey, worker.identity.employerAlone)
    }
    for tally in book.layouts.tallies {
      all[place(of: tally.employer, tally.identity)].layouts.append(tally)
    }
    for (employer, found) in faults.byEmployer.sorted(by: { $0.key < $1.key }) {
      guard let first = found.first else { continue }
      all[place(of: employer, first.identity)].faults = found
    }
  }

  private mutating func place(of employer: UInt64, _ identity: WorkerIdentity) -> Int {
    if let known = places[employer] { return known }
    places[employer] = all.count
    all.append(EmployerSlips(identity: identity))
    return all.count - 1
  }

  /// Notes at each employer the slips whose likeness more than one of its workers share; of a pay that was read
  /// twice, the first.
  mutating func note(_ shared: Set<UInt64>, in book: WorkerBook) {
    guard !shared.isEmpty else { return }
    for (entry, worker) in book.workers.enumerated() {
      var seen: Set<UInt64> = []
      for mark in book.slips(of: entry) {
        guard !mark.flags.contains(.isTotals), let likeness = mark.likeness,
          shared.contains(Likenesses.key(likeness, worker.mark.employerKey)),
          seen.insert(likeness).inserted
        else { continue }
        all[place(of: worker.mark.employerKey, worker.identity.employerAlone)].alike.add(mark)
      }
    }
  }
}
