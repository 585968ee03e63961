import PayDomain
import Wording

/// One worker's slips of a run with one employer, in date order, each pay once.
struct WorkerRun {
  /// Who, as the first slip states it.
  let worker: WorkerIdentity
  /// The employer, as ``WorkerMark/employerKey`` gives it.
  let employer: UInt64
  /// A number for the worker that no other of the run has.
  let number: Int
  /// In the order of their last and first days; a document read twice, as slip and as export, is in once.
  let slips: [SlipMark]

  /// A finding about some of the slips.
  ///
  /// - Parameters:
  ///   - check: what was looked for.
  ///   - slips: the slips concerned, in order.
  ///   - summary: what was seen, without personal data.
  ///   - figures: what it rests on, so that each slip says where that stood.
  ///   - verdict: short, which of an observation means seen, or cannot tell.
  /// - Returns: the finding, with the check's own words for what may be innocent about it.
  func finding(
    _ check: CheckDescription, _ slips: [SlipMark], _ summary: Sentence,
    on figures: MarkFigures = [], verdict: Verdict = .short
  ) -> RunFinding {
    RunFinding(
      check: check, verdict: verdict, who: worker, slips: slips, summary: summary, figures: figures)
  }
}

extension WorkerBook {
  /// The most entries of one number or name that are held against each other.
  private static let mostCandidates = 64

  /// The entries that are one worker each: those that can be only one.
  ///
  /// An entry that fits two workers stands alone.
  private func people() -> [[Int]] {
    var people: [[Int]] = []
    var byNumber: [UInt64: [Int]] = [:]
    var byName: [UInt64: [Int]] = [:]
    for place in workers.indices {
      let mark = workers[place].mark
      let known = (byNumber[mark.number] ?? []) + (byName[mark.name] ?? [])
      var fits: Set<Int> = []
      for person in known.prefix(WorkerBook.mostCandidates)
      where people[person].allSatisfy({
        workers[$0].mark.canBe(mark) && !workers[$0].mark.hasPlainlyOtherName(than: mark)
      }) { fits.insert(person) }
      let person = fits.count == 1 ? fits.first ?? people.count : people.count
      if person == people.count { people.append([place]) } else { people[person].append(place) }
      WorkerBook.note(person, under: mark.number, in: &byNumber)
      WorkerBook.note(person, under: mark.name, in: &byName)
    }
    return people
  }

  private static func note(_ person: Int, under key: UInt64, in table: inout [UInt64: [Int]]) {
    guard key != 0, table[key]?.contains(person) != true,
      table[key, default: []].count < mostCandidates
    else { return }
    table[key, default: []].append(person)
  }

  /// The ways in which the slips write one worker, for each whom they write in more than one.
  ///
  /// In the order of the first slips; as ``RunJudge`` takes slips for one worker's.
  public var writtenDifferently: [[WorkerIdentity]] {
    people().filter { $0.count > 1 }.map { $0.map { workers[$0].identity } }
  }

  /// Calls `body` with each worker's slips, one after the other, in the order of the workers' first slips.
  func eachRun(_ body: (WorkerRun) -> Void) {
    for (number, person) in people().enumerated() {
      guard let first = person.first else { continue }
      let slips = WorkerBook.inOrder(person.flatMap { self.slips(of: $0) })
      body(
        WorkerRun(
          worker: workers[first].identity, employer: workers[first].mark.employerKey,
          number: number, slips: slips))
    }
  }

  /// The slips in order, each pay once: the slip goes before the sums that repeat it.
  private static func inOrder(_ marks: [SlipMark]) -> [SlipMark] {
    func rank(_ mark: SlipMark) -> Int { mark.flags.contains(.isTotals) ? 1 : 0 }
    let sorted = marks.sorted {
      ($0.end, $0.start, rank($0), $0.paid ?? .min, $0.key)
        < ($1.end, $1.start, rank($1), $1.paid ?? .min, $1.key)
    }
    var kept: [SlipMark] = []
    kept.reserveCapacity(sorted.count)
    for mark in sorted {
      var place = kept.count - 1
      var isNew = true
      while isNew, place >= 0, kept[place].end == mark.end,
        kept.count - place < mostCandidates
      {
        isNew = !kept[place].isCopy(of: mark)
        // What states more stands for both.
        if !isNew, kept[place].toDate == nil, mark.toDate != nil { kept[place] = mark }
        place -= 1
      }
      if isNew { kept.append(mark) }
    }
    return kept
  }
}
