import PayDomain

/// A sentence or part of one that is not yet in any language: a phrase with its slots filled.
///
/// Costs no building of text until a language says it.
public struct Sentence: Hashable, Sendable {
  /// A slot with its value.
  struct Filling: Hashable, Sendable {
    /// The slot's name.
    let name: String
    /// What stands in it.
    let value: Slot
  }

  /// The English of its phrase, with slots in braces.
  let phrase: String
  /// What stands in the slots.
  let fillings: [Filling]

  init(_ phrase: String, _ fillings: [Filling]) {
    assert(
      fillings.isEmpty || Set(fillings.map(\.name)) == Words.slots(in: phrase),
      "the slots of \(phrase)")
    self.phrase = phrase
    self.fillings = fillings
  }

  /// A phrase whose slots hold texts that need no translating, or have been.
  public init(_ phrase: some Phrases, texts: KeyValuePairs<String, String>) {
    self.init(phrase.english, texts.map { Filling(name: $0.key, value: .text($0.value)) })
  }

  /// What stands on a slip or in a table, the same in every language: a label, a title, a code, a figure.
  public init(verbatim text: String) {
    phrase = Sentence.printed
    fillings = [Filling(name: "text", value: .text(text))]
  }

  /// Sentences in a row, with text of no language between them.
  public init(_ parts: [Sentence], separator: String) {
    phrase = Sentence.printed
    fillings = [Filling(name: "text", value: .list(parts, separator: separator))]
  }

  private init() {
    phrase = String()
    fillings = []
  }

  /// Nothing at all.
  public static let none = Sentence()

  /// Whether it is nothing at all.
  public var isEmpty: Bool { phrase.isEmpty }

  /// The English.
  public var english: String { Words.english.say(self) }

  /// The phrase of what is the same in every language.
  private static let printed = "{text}"
}

extension Sentence: CustomStringConvertible {
  /// The English.
  public var description: String { english }
}

/// What stands in a slot of a phrase.
public enum Slot: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A figure, label, name or code: the same in every language.
  case text(String)
  /// Another sentence.
  case said(Sentence)
  /// Sentences in a row.
  case list([Sentence], separator: String)
  /// A day, written out.
  case day(CivilDate)
  /// A text that the catalogue knows by a key of its own, such as a check's title.
  case keyed(String, english: String)

  /// Takes a text that is the same in every language.
  public init(stringLiteral text: String) { self = .text(text) }
}
