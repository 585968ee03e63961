/// Sentences that a person reads, or parts of one, each a case with its English as raw value.
///
/// A slot stands in braces with its name: `case short = "{sum} short"`. The English of a phrase is its identity: two
/// phrases of one English are one phrase in every language.
public protocol Phrases: CaseIterable, Hashable, Sendable {
  /// The English, its slots in braces.
  var english: String { get }
}

extension Phrases where Self: RawRepresentable, RawValue == String {
  /// The English, its slots in braces.
  public var english: String { rawValue }
}

extension Phrases {
  /// The phrase with its slots filled.
  ///
  /// - Parameter slots: a value for each of the phrase's slots, by name.
  /// - Returns: a sentence; no text is built.
  public func callAsFunction(_ slots: Slots = [:]) -> Sentence {
    Sentence(english, slots)
  }
}

/// No phrases: what a check has that says nothing of its own.
public enum NoPhrases: Phrases {
  /// Never asked for: there is no case.
  public var english: String { switch self {} }
}

/// One text of the catalogue.
public struct CatalogueEntry: Hashable, Sendable {
  /// What a language file calls it: `why.in-force`, `penalty/sunday-underpaid.title`.
  public let key: String
  /// The English, its slots in braces.
  public let english: String
  /// Whether it is looked up by its key; else by its English, as phrases are.
  public let isText: Bool

  /// Makes the entry of a phrase, which is looked up by its English.
  public init(phrase key: String, _ english: String) {
    self.key = key
    self.english = english
    isText = false
  }

  /// Makes the entry of a text without slots that is looked up by its key.
  public init(text key: String, _ english: String) {
    self.key = key
    self.english = english
    isText = true
  }

  /// What the texts in use are looked up by.
  var name: String { isText ? key : english }

  /// The entries of phrases, their keys made of a family and the names of the cases: `result.owed-up-to`.
  public static func list<Some: Phrases>(of phrases: Some.Type, in family: String)
    -> [CatalogueEntry]
  {
    phrases.allCases.map { phrase in
      let name = String(describing: phrase).map { letter in
        letter.isUppercase ? "-" + letter.lowercased() : String(letter)
      }
      return CatalogueEntry(phrase: "\(family).\(name.joined())", phrase.english)
    }
  }
}
