import Glibc

/// A file written through one large buffer.
struct OutputFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 20

  /// Opens a file, emptying it when it exists.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  init(_ path: String) throws(BenchProblem) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    buffer.reserveCapacity(OutputFile.capacity + 4096)
  }

  deinit { close(descriptor) }

  /// Appends text.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  mutating func write(_ text: String) throws(BenchProblem) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= OutputFile.capacity { try flush() }
  }

  /// Writes what is still in the buffer; to be called once at the end.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  mutating func flush() throws(BenchProblem) {
    var done = 0
    while done < buffer.count {
      let written = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      guard written > 0 else {
        throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
      }
      done += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
