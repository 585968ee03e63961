import AuditRules
import Glibc
import Synchronization

/// The packed marks of a large run's slips, on disk beside the report until its end.
///
/// Numbers and hashes, no text. The file is made when the first chunk comes, so that a small run has none, and loses
/// its name at once: nobody else can open it, and it is gone however the run ends.
public final class MarkFile: MarkSpill {
  private struct State {
    var descriptor: Int32?
    var count = 0
  }

  private let folder: String
  private let state = Mutex(State())

  /// Names the folder, which nobody else may look into; opens nothing.
  ///
  /// - Parameter folder: where the report goes.
  public init(folder: String) { self.folder = folder }

  deinit {
    if let descriptor = state.withLock({ $0.descriptor }) { close(descriptor) }
  }

  /// Adds bytes at the end; false when the file cannot be made, or the disk is full.
  public func add(_ bytes: [UInt8]) -> Bool {
    state.withLock { state in
      guard let descriptor = state.descriptor ?? open() else { return false }
      state.descriptor = descriptor
      guard MarkFile.write(bytes, to: descriptor, at: state.count) else { return false }
      state.count += bytes.count
      return true
    }
  }

  /// Reads back what was added; nil when it cannot be read.
  public func read(at start: Int, count: Int) -> [UInt8]? {
    guard let descriptor = state.withLock({ $0.descriptor }) else { return nil }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
      while done < count, let base = target.baseAddress {
        let got = pread(descriptor, base + done, count - done, off_t(start + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        done += got
      }
      filled = done
    }
    return done == count ? bytes : nil
  }

  /// Opens the file and takes its name away; nil when the folder does not let us.
  private func open() -> Int32? {
    let path = "\(folder)/.marks.\(getpid()).part"
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    return descriptor
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, at place: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { source -> Int in
        guard let base = source.baseAddress else { return 0 }
        return pwrite(descriptor, base + done, bytes.count - done, off_t(place + done))
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      done += written
    }
    return true
  }
}
