/// A slip in a few lines and what a check says of it; run as a test.
public struct CheckExample: Hashable, Sendable {
  /// What a check can say.
  public enum Expected: String, Hashable, Sendable {
    /// Nothing is short.
    case met
    /// It is found.
    case short
    /// A fact is missing.
    case cannotTell = "cannot tell"
  }

  /// What the check says of the slip.
  public let expected: Expected
  /// What the example shows, as a phrase.
  public let shows: String
  /// The slip: a line of facts separated by semicolons, then a line for each pay line,
  /// `Sunday: 6.00 h x 26.55 = 159.30`; figures that the slip does not state are `?`.
  public let slip: String

  /// Makes an example.
  public init(_ expected: Expected, _ shows: String, slip: String) {
    self.expected = expected
    self.shows = shows
    self.slip = slip
  }
}

/// What a check looks for, for readers of reports and for `goingrate explain`.
public struct CheckDescription: Hashable, Sendable {
  /// The identity, `penalty/sunday-underpaid`: named for the wrong, stable for ever.
  public let id: String
  /// What kind of finding it makes.
  public let kind: FindingKind
  /// The wrong in a few words, lower case.
  public let title: String
  /// The clause or section it rests on, in words; dated figures are in the tables.
  public let law: String
  /// One paragraph in plain words.
  public let explanation: String
  /// How the figure comes about, as a formula in words: `shortfall = owed rate × hours − paid`.
  public let formula: String
  /// The formula with figures, worked through.
  public let workedExample: String
  /// What would clear it.
  public let clearedBy: String
  /// How it can be wrong: what it does not see.
  public let howWrong: String
  /// Slips it is met, short and cannot be told for.
  public let examples: [CheckExample]

  /// The part of the identity before the slash, `penalty`.
  public var family: String { String(id.prefix { $0 != "/" }) }

  /// Makes a description.
  public init(
    id: String, kind: FindingKind, title: String, law: String, explanation: String,
    formula: String, workedExample: String, clearedBy: String, howWrong: String,
    examples: [CheckExample]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.law = law
    self.explanation = explanation
    self.formula = formula
    self.workedExample = workedExample
    self.clearedBy = clearedBy
    self.howWrong = howWrong
    self.examples = examples
  }
}
