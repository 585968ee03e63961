/// The slips of a run by worker, folded in input order: what the checks across slips look at.
///
/// Slips come in any order of their dates, so a mark of 64 bytes is kept for each, and 100 to 150 bytes more for one
/// with sums to date; everything else grows with the workers.
public struct WorkerBook: Sendable {
  /// One worker as the slips write them; another spelling is another entry.
  struct Worker: Sendable {
    let mark: WorkerMark
    let identity: WorkerIdentity
    /// In input order.
    var slips: [SlipMark] = []
  }

  /// In the order of their first slips.
  private(set) var workers: [Worker] = []
  /// How many documents came in which layout.
  private(set) var layouts = LayoutTallies()
  private var places: [WorkerMark: Int] = [:]

  /// Holds nothing yet.
  public init() {}

  /// Adds the slips of the next part of the run, in input order.
  public mutating func add(_ marks: SlipMarks) {
    guard !marks.isEmpty else { return }
    let here = marks.workers.map { worker in
      if let place = places[worker.mark] { return place }
      places[worker.mark] = workers.count
      workers.append(Worker(mark: worker.mark, identity: worker.identity))
      return workers.count - 1
    }
    for slip in marks.slips { workers[here[Int(slip.worker)]].slips.append(slip.mark) }
    layouts.merge(marks.layouts)
  }

  /// The places of the workers by what `key` gives; 0 is left out.
  func places(by key: (WorkerMark) -> UInt64) -> [UInt64: [Int]] {
    var found: [UInt64: [Int]] = [:]
    for (place, worker) in workers.enumerated() where key(worker.mark) != 0 {
      found[key(worker.mark), default: []].append(place)
    }
    return found
  }
}
