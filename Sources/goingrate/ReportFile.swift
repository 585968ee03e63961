import FindingReports
import Glibc

/// A file of a report: written under a temporary name in its own folder, and renamed when the run is done.
///
/// Mode 0600, since reports hold personal data. Not closed by ``commit()``, it leaves nothing behind.
final class ReportFile: ByteSink {
  /// The name it will have.
  let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Whether it has its name or is gone.
  private var isSettled = false
  /// Bytes handed over so far.
  private(set) var count = 0

  /// Opens the temporary file.
  ///
  /// - Throws: ``RunFailure`` when the file exists and `force` is off, or the folder cannot be written.
  init(path: String, force: Bool) throws(RunFailure) {
    self.path = path
    temporary = "\(path).\(getpid()).part"
    if !force, access(path, F_OK) == 0 { throw .wouldOverwrite(path: path) }
    descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    TemporaryFiles.add(temporary)
    buffer.reserveCapacity(1 << 17)
  }

  deinit { abandon() }

  /// Closes and removes the file, unless it has its name.
  func abandon() {
    guard !isSettled else { return }
    isSettled = true
    if descriptor >= 0 { close(descriptor) }
    unlink(temporary)
  }

  /// Adds bytes at the end.
  func write(_ bytes: [UInt8]) throws(RunFailure) {
    count += bytes.count
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Reads back what was written, for composing a report from its parts.
  func read(_ range: Range<Int>) throws(RunFailure) -> [UInt8] {
    try flush()
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < range.count {
      let got = bytes.withUnsafeMutableBytes { target -> Int in
        guard let start = target.baseAddress else { return 0 }
        return pread(descriptor, start + done, range.count - done, off_t(range.lowerBound + done))
      }
      guard got > 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
      done += got
    }
    return bytes
  }

  /// Writes what is left; the name comes with ``commit()``.
  func finish() throws(RunFailure) {
    try flush()
  }

  /// Closes the finished file and gives it its name.
  func commit() throws(RunFailure) {
    let failed = close(descriptor) != 0
    descriptor = -1
    guard !failed, rename(temporary, path) == 0 else {
      throw .cannotWrite(path: path, reason: Self.reason)
    }
    isSettled = true
  }

  private func flush() throws(RunFailure) {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { source -> Int in
        guard let base = source.baseAddress else { return 0 }
        return Glibc.write(descriptor, base + start, source.count - start)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static var reason: String {
    guard let text = strerror(errno) else { return "error \(errno)" }
    return String(cString: text)
  }
}
