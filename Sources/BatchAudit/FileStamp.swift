import Digests
import Dispatch

/// What is known of a file once it is opened.
public struct FileStamp: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The file's place in the run's list, from 0.
  public let index: Int
  /// The size in bytes.
  public let bytes: Int
  private let digest: LaterDigest?

  /// SHA-256 of the content, lower-case hexadecimal; nil when the file could not be opened.
  ///
  /// Waits, for a large file, until it is worked out.
  public var sha256: String? { digest?.value }

  /// Whether ``sha256`` can be asked for without waiting.
  public var hasDigest: Bool { digest?.isReady ?? true }

  /// Stamps an opened file; the digest of a large one is worked out while the file is read.
  init(path: String, index: Int, file: FileBytes) {
    self.path = path
    self.index = index
    bytes = file.count
    digest = LaterDigest(of: file)
  }

  /// Stamps a file that could not be opened.
  init(unopened path: String, index: Int, bytes: Int) {
    self.path = path
    self.index = index
    self.bytes = bytes
    digest = nil
  }
}

/// A digest that may still be under way on another thread.
private final class LaterDigest: Sendable {
  /// Files from this size on are hashed on a thread of their own.
  private static let largeFrom = 4 << 20
  private let result = Monitor<String?>(nil)

  init(of file: FileBytes) {
    guard file.count >= LaterDigest.largeFrom else {
      let digest = file.withBytes { ContentDigest.hex($0) }
      result.with { $0 = digest }
      return
    }
    DispatchQueue.global().async { [result] in
      let digest = file.withBytes { ContentDigest.hex($0) }
      result.with { $0 = digest }
    }
  }

  /// Whether the digest is there.
  var isReady: Bool { result.with { $0 != nil } }

  /// The digest, waiting until it is there.
  var value: String { result.wait { $0 } }
}
