/// Which figures stand on slips of more than one worker of an employer.
///
/// Sixteen bytes for each slip, parted by their keys so that a part is looked at alone: they go where the book's marks go.
struct Likenesses {
  private var parts: [MarkList]
  private let store: MarkStore

  /// About how many slips a part has, and so how many are in memory at once.
  private static let slipsOfPart = 1 << 15

  /// Makes room for the slips of a book.
  init(_ book: WorkerBook) {
    let wanted = max(1, book.slipCount / Likenesses.slipsOfPart)
    parts = Array(repeating: MarkList(), count: wanted)
    store = book.store
  }

  /// Tells the figures of one employer from the same of another.
  static func key(_ likeness: UInt64, _ employer: UInt64) -> UInt64 {
    likeness ^ WordHash.mix(employer)
  }

  /// Adds a worker's slips that state gross and net.
  mutating func add(_ run: WorkerRun) {
    for mark in run.slips where !mark.flags.contains(.isTotals) {
      guard let likeness = mark.likeness else { continue }
      let key = Likenesses.key(likeness, run.employer)
      withUnsafeBytes(of: (key, UInt64(run.number))) { record in
        parts[Int(key % UInt64(parts.count))].append(record, in: store)
      }
    }
  }

  /// The keys that more than one worker has.
  func shared() -> Set<UInt64> {
    var found: Set<UInt64> = []
    for part in parts {
      var slips: [(key: UInt64, worker: UInt64)] = []
      _ = part.read(from: store) { reader in
        while let key = reader.next(UInt64.self), let worker = reader.next(UInt64.self) {
          slips.append((key, worker))
        }
        return reader.isAtEnd
      }
      slips.sort { $0.key < $1.key }
      var first: (key: UInt64, worker: UInt64)?
      for slip in slips {
        if let first, first.key == slip.key {
          if first.worker != slip.worker { found.insert(slip.key) }
        } else {
          first = slip
        }
      }
    }
    return found
  }
}
