import Dispatch
import PayslipReading
import Synchronization

/// The documents that are read from pictures, which takes a thousand times as long as text: one thread of their own.
final class SlowLane: Sendable {
  /// A document that waits.
  struct Job: Sendable {
    let stamp: FileStamp
    let file: [UInt8]
    /// Its pages when it is a PDF; nil for a photo.
    let pages: Int?
    let passwords: [String]
  }

  private struct State {
    var jobs: [Job] = []
    var next = 0
    var open: Int
  }

  private let state: Mutex<State>
  private let bell = DispatchSemaphore(value: 0)

  /// Makes a lane that ends when `givers` have said that they have no more.
  init(givers: Int) { state = Mutex(State(open: givers)) }

  /// Adds a document.
  func add(_ job: Job) {
    state.withLock { $0.jobs.append(job) }
    bell.signal()
  }

  /// Says that one giver has no more.
  func close() {
    state.withLock { $0.open -= 1 }
    bell.signal()
  }

  /// How many documents were given so far.
  var count: Int { state.withLock { $0.jobs.count } }

  /// Waits for the next document; nil when there will be none.
  func next() -> Job? {
    while true {
      let (job, isOver): (Job?, Bool) = state.withLock { state in
        guard state.next < state.jobs.count else { return (nil, state.open <= 0) }
        state.next += 1
        return (state.jobs[state.next - 1], false)
      }
      if let job { return job }
      if isOver { return nil }
      bell.wait()
    }
  }
}
