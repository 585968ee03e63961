import PayDomain
import PayslipReading

/// Gathers the slips of a file that is read in one go into chunks, which other workers judge while it is read on.
final class ChunkStream<Handler: SlipHandler> {
  private let core: RunCore<Handler>
  private let stamp: FileStamp
  private var gathered: [SlipOutcome?] = []
  private var pieces = 0

  init(core: RunCore<Handler>, stamp: FileStamp) {
    self.core = core
    self.stamp = stamp
  }

  /// Takes the next slip of the file.
  func add(_ outcome: consuming SlipOutcome, worker: RunCore<Handler>.Worker) {
    gathered.append(consume outcome)
    if gathered.count == RunCore<Handler>.chunkSize { hand(on: worker) }
  }

  /// Hands on the rest and, when reading ended early, why.
  func finish(problem: ReadingProblem?, worker: RunCore<Handler>.Worker) {
    if let problem { gathered.append(.problem(problem, path: stamp.path, ordinal: 0)) }
    hand(on: worker)
    core.close(stamp, format: "xml", pieces: pieces, worker: worker)
  }

  private func hand(on worker: RunCore<Handler>.Worker) {
    guard !gathered.isEmpty else { return }
    let held = Monitor(gathered)
    let (stamp, mask) = (stamp, core.mask)
    gathered = []
    gathered.reserveCapacity(RunCore<Handler>.chunkSize)
    core.add(
      RunCore<Handler>.Chunk(file: stamp, index: pieces) { worker, piece in
        // Each slip is taken out of the list: a copy would count every text in it.
        var outcomes = held.with { outcomes in
          defer { outcomes = [] }
          return outcomes
        }
        for place in outcomes.indices {
          guard let outcome = outcomes[place].take() else { continue }
          worker.handler.take(consume outcome, mask, of: stamp, into: &piece)
        }
      }, worker: worker)
    pieces += 1
  }
}
