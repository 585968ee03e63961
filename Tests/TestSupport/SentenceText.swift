import Wording

/// What a test writes as a text is the same in every language.
extension Sentence: ExpressibleByStringInterpolation {
  /// Takes a text as it stands.
  public init(stringLiteral text: String) { self.init(verbatim: text) }
}
