import Synchronization

/// Says, from any thread or signal handler, that a run is to end early.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Makes one that is not set.
  public init() {}

  /// Ends the run at the next file or chunk.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Whether it was set.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
