import Glibc
import PayDomain

/// The bytes of one input, held until the last user of them is gone.
///
/// Large files are mapped, small ones read. A mapped file that shrinks while it is read would stop the program, so
/// mapping is only for files of at least ``mapFrom`` bytes, which payroll exports are.
///
/// Immutable once made; safe to read from several threads.
public final class FileBytes: @unchecked Sendable {
  /// Files from this size on are mapped.
  static let mapFrom = 4 << 20
  /// Files above this size are refused.
  static let cap = 4 << 30

  /// The bytes; valid as long as this object, which ``withBytes(_:)`` sees to.
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  /// Whether the bytes came from something that gives them only once, such as standard input.
  let isStream: Bool

  /// Opens and reads a file, or standard input for `-`.
  ///
  /// `cancellation` ends the waiting for bytes of a terminal or pipe that may never come.
  public init(path: String, cancellation: Cancellation = Cancellation()) throws(FileProblem) {
    // A pipe that nobody writes to would hold the opening for ever, and no signal would end it.
    let descriptor =
      path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(reason: FileProblem.reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .cannotRead(reason: FileProblem.reason(errno))
    }
    let size = Int(status.st_size)
    guard size <= FileBytes.cap else { throw .tooLarge(bytes: size, cap: FileBytes.cap) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    isStream = !isRegular || path == "-"
    if isRegular, size >= FileBytes.mapFrom,
      let map = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), map != MAP_FAILED
    {
      madvise(map, size, MADV_SEQUENTIAL)
      bytes = UnsafeRawBufferPointer(start: map, count: size)
      isMapped = true
    } else {
      bytes = try FileBytes.readAll(
        descriptor, expecting: size, cancellation: isRegular ? nil : cancellation)
      isMapped = false
    }
  }

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// Uses the bytes, which live at least until `body` returns.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  deinit {
    guard let start = bytes.baseAddress else { return }
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    } else {
      free(UnsafeMutableRawPointer(mutating: start))
    }
  }

  /// The first bytes of a regular file; nil when it is none or cannot be read.
  static func head(of path: String, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = Glibc.read(descriptor, &bytes, count)
    return got < 0 ? nil : Array(bytes.prefix(got))
  }

  /// Waits until a read would not block.
  private static func wait(
    for descriptor: Int32, _ cancellation: Cancellation?
  ) throws(FileProblem) {
    guard let cancellation else { return }
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&event, 1, 100) <= 0 {
      guard !cancellation.isCancelled else { throw .cannotRead(reason: "interrupted") }
    }
  }

  private static func readAll(
    _ descriptor: Int32, expecting size: Int, cancellation: Cancellation?
  ) throws(FileProblem) -> UnsafeRawBufferPointer {
    var capacity = max(size + 1, 4096)
    guard var buffer = malloc(capacity) else { throw .cannotRead(reason: "out of memory") }
    var count = 0
    while true {
      do throws(FileProblem) { try wait(for: descriptor, cancellation) } catch {
        free(buffer)
        throw error
      }
      let got = Glibc.read(descriptor, buffer + count, capacity - count)
      if got == 0 { break }
      guard got > 0 else {
        if errno == EINTR || errno == EAGAIN { continue }
        let reason = FileProblem.reason(errno)
        free(buffer)
        throw .cannotRead(reason: reason)
      }
      count += got
      guard count <= cap else {
        free(buffer)
        throw .tooLarge(bytes: count, cap: cap)
      }
      if count == capacity {
        capacity *= 2
        guard let larger = realloc(buffer, capacity) else {
          free(buffer)
          throw .cannotRead(reason: "out of memory")
        }
        buffer = larger
      }
    }
    return UnsafeRawBufferPointer(start: buffer, count: count)
  }
}
