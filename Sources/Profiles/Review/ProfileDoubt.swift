import PayDomain

/// Something a profile says that an audit can't use, or that the slips contradict.
public struct ProfileDoubt: Hashable, Sendable {
  /// Where it says so.
  public let place: AssertedPlace
  /// What was found and what was expected.
  public let words: String
  /// What to do.
  public let help: String

  /// Makes a doubt.
  public init(_ place: AssertedPlace, words: String, help: String) {
    self.place = place
    self.words = words
    self.help = help
  }

  /// `acme.yaml:12: words`, and the help on a second line.
  var lines: String {
    DraftText.plain("\(place): \(words)") + "\n  help: " + DraftText.plain(help) + "\n"
  }
}

extension [ProfileDoubt] {
  /// Each once, in the order of their places.
  public var inOrder: [ProfileDoubt] {
    Set(self).sorted { ($0.place, $0.words) < ($1.place, $1.words) }
  }
}
