import PayDomain

/// A sentence or part of one that is not yet in any language: a phrase with its slots filled.
///
/// Costs no building of text until a language says it.
public struct Sentence: Hashable, Sendable {
  /// The English of its phrase, with slots in braces.
  let phrase: String
  /// What stands in the slots.
  let slots: Slots

  init(_ phrase: String, _ slots: Slots) {
    assert(
      slots.fillings.isEmpty || Set(slots.fillings.map(\.name)) == Words.slots(in: phrase),
      "the slots of \(phrase)")
    self.phrase = phrase
    self.slots = slots
  }

  /// A phrase whose slots hold texts that need no translating, or have been.
  public init(_ phrase: some Phrases, texts: KeyValuePairs<String, String>) {
    self.init(phrase.english, Slots(texts.map { ($0.key, .text($0.value)) }))
  }

  /// What stands on a slip or in a table, the same in every language: a label, a title, a code, a figure.
  public init(verbatim text: String) { self.init(.text(text)) }

  /// What would stand in a slot, alone.
  public init(_ value: Slot) {
    phrase = Sentence.printed
    slots = ["text": value]
  }

  /// Sentences in a row, with text of no language between them.
  public init(_ parts: [Sentence], separator: String) {
    self.init(.list(parts, separator: separator))
  }

  private init() {
    phrase = String()
    slots = [:]
  }

  /// Nothing at all.
  public static let none = Sentence()

  /// Whether it is nothing at all.
  public var isEmpty: Bool { phrase.isEmpty }

  /// The English.
  public var english: String { Words.english.say(self) }

  /// What stands in a slot; nil where it has none of that name.
  public func slot(_ name: String) -> Slot? { slots[name] }

  /// Whether it is this phrase with whatever in its slots.
  public func says(_ phrase: some Phrases) -> Bool { self.phrase == phrase.english }

  /// The phrase of what is the same in every language.
  private static let printed = "{text}"
}

extension Sentence: CustomStringConvertible {
  /// The English.
  public var description: String { english }
}

/// What stands in the slots of a phrase, each with its slot's name.
public struct Slots: ExpressibleByDictionaryLiteral, Sendable {
  /// In the order in which they were given.
  let fillings: [(name: String, value: Slot)]

  /// Takes a value for each slot's name.
  public init(dictionaryLiteral slots: (String, Slot)...) { self.init(slots) }

  init(_ slots: [(String, Slot)]) { fillings = slots }

  /// What stands in the slot of a name; nil for none.
  subscript(_ name: some StringProtocol) -> Slot? {
    fillings.first { $0.name == name }?.value
  }
}

extension Slots: Hashable {
  /// Whether the same values stand in the same slots, in the same order.
  public static func == (left: Slots, right: Slots) -> Bool {
    left.fillings.elementsEqual(right.fillings) { $0 == $1 }
  }

  /// Hashes every slot.
  public func hash(into hasher: inout Hasher) {
    for (name, value) in fillings {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
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
  /// Where something stood in a document.
  case place(SourcePlace)
  /// A text that the catalogue knows by a key of its own, such as a check's title.
  case keyed(String, english: String)

  /// The English.
  public var english: String { Words.english.say(self) }

  /// Takes a text that is the same in every language.
  public init(stringLiteral text: String) { self = .text(text) }
}
