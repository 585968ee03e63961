import PayDomain

/// One classification of an award: a level, grade or pay point with rates of its own.
public struct Classification: Hashable, Sendable {
  /// Our identity, stable for ever: `retail-1`.
  public let id: String
  /// The title as published.
  public let title: String
  /// What people write for it, as the table has it: with bars between.
  let written: String
  /// The stream it belongs to; empty when the award has none.
  public let stream: String
  /// The clause that defines it.
  public let clause: String
  /// The level as the award counts, `1` or `3a`.
  public let level: String

  /// What people write for it on slips, folded: lower case, whitespace collapsed.
  ///
  /// - Complexity: Folds each anew; a slip is held against the index that ``Award`` makes of them once.
  public var aliases: [String] {
    written.utf8.split(separator: UInt8(ascii: "|")).map { FoldedText.fold(Substring($0)) }
  }
}

/// A stream or sub-award that classifications belong to.
public struct AwardStream: Hashable, Sendable {
  /// Its identity in the tables, `office`.
  public let id: String
  /// Its title in the award's words.
  public let title: String
}

/// A document that the figures of an award were taken from.
public struct AwardSource: Hashable, Sendable {
  /// What the rows call it.
  public let id: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// The date it bears.
  public let dated: CivilDate
}
