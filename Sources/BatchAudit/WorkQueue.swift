/// The work of a run: files in order, and the chunks that opened files are cut into.
///
/// Chunks come before new files, so that a large file is finished by all workers together and results do not pile up
/// behind it.
final class WorkQueue<Chunk: Sendable>: Sendable {
  /// What a worker does next.
  enum Work {
    /// Open the file at this place of the list.
    case file(Int)
    /// Judge a chunk of an opened file.
    case chunk(Chunk)
  }

  private struct State {
    var nextFile = 0
    var chunks: [Chunk] = []
    /// The first chunk not taken; the array is emptied when all are.
    var firstChunk = 0
    /// Files being opened, which may still add chunks.
    var open = 0
    var isCancelled = false
  }

  private let state = Monitor(State())
  private let fileCount: Int
  /// How many chunks may lie untaken before whoever adds one has to work one off.
  private let depth: Int

  init(fileCount: Int, depth: Int) {
    self.fileCount = fileCount
    self.depth = depth
  }

  /// The next work, waiting for some while opened files may still add chunks; nil when all is done or cancelled.
  func next() -> Work? {
    let work: Work?? = state.wait { state -> Work?? in
      if let work = take(&state) { return work }
      return state.open == 0 || state.isCancelled ? .some(nil) : nil
    }
    return work.flatMap { $0 }
  }

  /// The next work; nil when there is none now.
  func nextAtOnce() -> Work? { state.with { take(&$0) } }

  private func take(_ state: inout State) -> Work? {
    guard !state.isCancelled else { return nil }
    if let chunk = takeChunk(&state) { return .chunk(chunk) }
    guard state.nextFile < fileCount else { return nil }
    defer { state.nextFile += 1 }
    state.open += 1
    return .file(state.nextFile)
  }

  /// Adds a chunk of an opened file.
  ///
  /// - Returns: a chunk that the caller must work off first because too many lie untaken, or nil.
  func add(_ chunk: Chunk) -> Chunk? {
    state.with { state in
      state.chunks.append(chunk)
      return state.chunks.count - state.firstChunk > depth ? takeChunk(&state) : nil
    }
  }

  /// Says that an opened file adds no more chunks.
  func close() { state.with { $0.open -= 1 } }

  /// Stops handing out work.
  func cancel() { state.with { $0.isCancelled = true } }

  private func takeChunk(_ state: inout State) -> Chunk? {
    guard state.firstChunk < state.chunks.count else { return nil }
    let chunk = state.chunks[state.firstChunk]
    state.firstChunk += 1
    if state.firstChunk == state.chunks.count {
      state.chunks.removeAll(keepingCapacity: true)
      state.firstChunk = 0
    }
    return chunk
  }
}
