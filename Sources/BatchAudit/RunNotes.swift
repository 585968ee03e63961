import PayslipReading
import Synchronization

/// What a run learned about the machine it ran on.
public final class RunNotes: Sendable {
  private let layers = Mutex<PDFSandbox?>(nil)

  /// Makes notes of nothing.
  public init() {}

  /// Notes the layers of protection that workers had.
  func note(_ seen: PDFSandbox?) {
    guard let seen else { return }
    layers.withLock { $0 = $0?.intersection(seen) ?? seen }
  }

  /// The layers of protection that workers lacked here; nil when they had all, or none was needed.
  public var missingLayers: PDFSandbox? {
    let missing = layers.withLock { $0 }.map { PDFSandbox.all.subtracting($0) }
    return missing?.isEmpty == false ? missing : nil
  }
}
