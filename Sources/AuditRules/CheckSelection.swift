/// Which checks to run, by family or identity.
public struct CheckSelection: Hashable, Sendable {
  /// Families and identities to run; empty means all.
  public let selected: [String]
  /// Families and identities to leave out, also of those selected.
  public let ignored: [String]

  /// Every check.
  public static let everything = CheckSelection()

  /// Makes a selection; see ``unknownNames`` for words that name nothing.
  public init(select selected: [String] = [], ignore ignored: [String] = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Whether a check of this identity runs.
  public func includes(_ id: String) -> Bool {
    func names(_ word: String) -> Bool { word == id || id.hasPrefix(word + "/") }
    return (selected.isEmpty || selected.contains(where: names)) && !ignored.contains(where: names)
  }

  /// The words that are neither a family nor an identity, in the order given.
  public var unknownNames: [String] {
    (selected + ignored).filter { word in
      !CheckRegistry.all.contains { $0.id == word || $0.family == word }
    }
  }
}
