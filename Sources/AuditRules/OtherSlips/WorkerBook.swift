/// The slips of a run by worker, folded in input order: what the checks across slips look at.
///
/// Slips come in any order of their dates, so what a check may ask of one cannot be known before the last has come. A
/// packed mark is therefore kept of each: the last kilobyte of a worker's in memory, those before it where the
/// ``MarkSpill`` puts them. Memory grows with the workers; with the slips it grows only where there is no spill.
public struct WorkerBook: Sendable {
  /// One worker as the slips write them; another spelling is another entry.
  struct Worker: Sendable {
    let mark: WorkerMark
    let identity: WorkerIdentity
    /// In input order.
    fileprivate var slips = MarkList()
    fileprivate var slipCount = 0
    /// Whether another slip may change what is said of any of them.
    fileprivate(set) var asksOthers = false
  }

  /// In the order of their first slips.
  private(set) var workers: [Worker] = []
  /// How many slips there are.
  private(set) var slipCount = 0
  /// How many documents came in which layout.
  private(set) var layouts = LayoutTallies()
  /// Where what is not in memory stands.
  let store: MarkStore
  private var places: [WorkerMark: Int] = [:]

  /// Holds nothing yet.
  ///
  /// - Parameter spill: where marks go that need not be in memory before the end; nil keeps all of them there.
  public init(spill: (any MarkSpill)? = nil) { self.init(store: MarkStore(spill: spill)) }

  /// Holds nothing yet.
  init(store: MarkStore) { self.store = store }

  /// Whether every slip could be read back; where not, nothing may be said of the slips together.
  ///
  /// Known only after they were asked for.
  public var isWhole: Bool { !store.isBroken }

  /// Adds the slips of the next part of the run, in input order.
  public mutating func add(_ marks: SlipMarks) {
    guard !marks.isEmpty else { return }
    let here = marks.workers.map { worker in
      if let place = places[worker.mark] { return place }
      places[worker.mark] = workers.count
      workers.append(Worker(mark: worker.mark, identity: worker.identity))
      return workers.count - 1
    }
    marks.bytes.withUnsafeBytes { bytes in
      var start = 0
      for slip in marks.slips {
        let end = start + Int(slip.count)
        let (place, record) = (here[Int(slip.worker)], bytes[start..<end])
        workers[place].slips.append(UnsafeRawBufferPointer(rebasing: record), in: store)
        workers[place].slipCount += 1
        if slip.asksOthers { workers[place].asksOthers = true }
        start = end
      }
    }
    slipCount += marks.slips.count
    layouts.merge(marks.layouts)
  }

  /// The slips of an entry in input order; none where they could not be read back (``isWhole``).
  func slips(of place: Int) -> [SlipMark] {
    var marks: [SlipMark] = []
    marks.reserveCapacity(workers[place].slipCount)
    let isRead = workers[place].slips.read(from: store) { reader in
      while !reader.isAtEnd {
        guard let mark = SlipMark(&reader) else { return false }
        marks.append(mark)
      }
      return true
    }
    return isRead ? marks : []
  }

  /// The bytes of the marks that are in memory.
  var bytesInMemory: Int {
    workers.reduce(store.bytesInMemory) { $0 + $1.slips.bytesInMemory }
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
