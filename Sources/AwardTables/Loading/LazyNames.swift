import Synchronization

/// Names that are made once, when they are first asked for.
final class LazyNames: Sendable {
  private let made = Mutex<NameIndex?>(nil)

  /// The index; made the first time.
  func get(_ make: () -> NameIndex) -> NameIndex {
    made.withLock { made in
      if let made { return made }
      let fresh = make()
      made = fresh
      return fresh
    }
  }
}
