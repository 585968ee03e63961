import Synchronization

/// The bytes of standard input and of pipes, which give them only once, for a run that is made twice.
final class HeldStreams: Sendable {
  private let held = Mutex<[Int: FileBytes]>([:])

  /// Opens the file at a place of the list, or hands out what was read of it before.
  func open(
    _ path: String, at index: Int, _ cancellation: Cancellation
  ) throws(FileProblem) -> FileBytes {
    if let file = held.withLock({ $0[index] }) { return file }
    let file = try FileBytes(path: path, cancellation: cancellation)
    if file.isStream { held.withLock { $0[index] = file } }
    return file
  }
}
