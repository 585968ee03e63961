import PayDomain

/// What some slips of a run tell the others, by worker: what a part of a run hands to its one writer.
public struct SlipMarks: Sendable {
  /// The workers, in the order of their first slips.
  private(set) var workers: [(mark: WorkerMark, identity: WorkerIdentity)] = []
  /// One slip among the packed ones.
  struct Record: Sendable {
    /// The place of its worker.
    let worker: Int32
    /// How many bytes its mark has.
    let count: UInt16
    /// Whether another slip may change what is said of it.
    let asksOthers: Bool
  }

  /// The slips in their order.
  private(set) var slips: [Record] = []
  /// Their marks, packed.
  private(set) var bytes: [UInt8] = []
  /// How many documents came in which layout, by employer.
  private(set) var layouts = LayoutTallies()
  private var places: [WorkerMark: Int32] = [:]
  private var last: (mark: WorkerMark, place: Int32)?

  /// Holds nothing yet.
  public init() {}

  /// Whether it holds no slip.
  public var isEmpty: Bool { slips.isEmpty }

  /// Adds a judged slip; one that names no worker or no day, or sums of the year only, is left out.
  ///
  /// - Parameters:
  ///   - audit: what was judged of it on its own.
  ///   - file: the file's place in the run.
  public mutating func add(_ audit: borrowing SlipAudit, file: Int) {
    add(audit, file: file, rank: .unknown)
  }

  mutating func add(_ audit: borrowing SlipAudit, file: Int, rank: ClassificationRank) {
    let held = audit.held
    guard let worker = WorkerMark(held),
      let mark = SlipMark(audit, file: file, rank: rank)
    else { return }
    let start = bytes.count
    mark.pack(into: &bytes)
    slips.append(
      Record(
        worker: place(of: worker, held), count: UInt16(bytes.count - start),
        asksOthers: mark.asksOthers))
    if held.slip.source.kind == .document, !mark.flags.contains(.isTotals) {
      layouts.add(held, worker.employerKey, mark)
    }
  }

  private mutating func place(of worker: WorkerMark, _ held: HeldSlip) -> Int32 {
    if let last, last.mark == worker { return last.place }
    let place = places[worker] ?? Int32(workers.count)
    if Int(place) == workers.count {
      workers.append((worker, WorkerIdentity(of: held)))
      places[worker] = place
    }
    last = (worker, place)
    return place
  }
}

/// How many documents came in which layout, by employer, and the first of each.
struct LayoutTallies: Sendable {
  /// An employer's slips of one layout.
  struct Tally: Sendable {
    let employer: UInt64
    let identity: WorkerIdentity
    /// The layout's name.
    let layout: String
    var count = 0
    /// The first and the last day that they pay for.
    var first = Int32.max
    var last = Int32.min
    /// The first of them.
    var slips: [SlipReference] = []
  }

  /// In the order of their first slips.
  private(set) var tallies: [Tally] = []
  private var recent = -1

  /// Counts a document.
  mutating func add(_ held: HeldSlip, _ employer: UInt64, _ mark: SlipMark) {
    if recent < 0 || tallies[recent].employer != employer
      || tallies[recent].layout != held.slip.source.layout
    {
      recent =
        place(employer, held.slip.source.layout)
        ?? append(
          Tally(
            employer: employer, identity: WorkerIdentity(employerOf: held),
            layout: held.slip.source.layout))
    }
    tallies[recent].count += 1
    tallies[recent].first = min(tallies[recent].first, mark.start)
    tallies[recent].last = max(tallies[recent].last, mark.end)
    if tallies[recent].slips.count < RunFinding.mostSlips {
      tallies[recent].slips.append(SlipReference(mark))
    }
  }

  /// Adds what a later part counted.
  mutating func merge(_ others: LayoutTallies) {
    for other in others.tallies {
      guard let place = place(other.employer, other.layout) else {
        _ = append(other)
        continue
      }
      tallies[place].count += other.count
      tallies[place].first = min(tallies[place].first, other.first)
      tallies[place].last = max(tallies[place].last, other.last)
      let room = RunFinding.mostSlips - tallies[place].slips.count
      tallies[place].slips += other.slips.prefix(room)
    }
    recent = -1
  }

  private var places: [UInt64: [Int]] = [:]

  private func place(_ employer: UInt64, _ layout: String) -> Int? {
    places[employer]?.first { tallies[$0].layout == layout }
  }

  private mutating func append(_ tally: Tally) -> Int {
    places[tally.employer, default: []].append(tallies.count)
    tallies.append(tally)
    return tallies.count - 1
  }
}
