import AuditRules

/// The kinds of fact that are missing somewhere on a slip, each once.
struct MissingKinds: Hashable, Sendable {
  private static let all = MissingFact.Kind.allCases
  private var bits: UInt64 = 0

  /// Adds the kinds of these facts.
  mutating func insert(_ facts: [MissingFact]) {
    for fact in facts {
      guard let place = MissingKinds.all.firstIndex(of: fact.kind) else { continue }
      bits |= 1 << UInt64(place)
    }
  }

  /// The kinds, in the order of their list.
  var kinds: [MissingFact.Kind] {
    guard bits != 0 else { return [] }
    return MissingKinds.all.enumerated().filter { bits & (1 << UInt64($0.offset)) != 0 }
      .map(\.element)
  }
}
