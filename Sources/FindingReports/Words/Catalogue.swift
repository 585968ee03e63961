import AuditRules
import Wording

/// Every text that a person reads of a judged slip, with the key that a language file calls it by.
public enum Catalogue {
  /// The texts: this module's own, then those of the checks in their order.
  public static let entries: [CatalogueEntry] =
    Phrase.allCases.map { CatalogueEntry(phrase: $0.rawValue, $0.english) }
    + CatalogueEntry.days + CheckRegistry.catalogue
}

extension Phrases {
  /// The phrase with texts in its slots that need no translating, or have been.
  func filled(_ values: KeyValuePairs<String, String>) -> Sentence {
    Sentence(self, texts: values)
  }
}

extension Words {
  /// Reads a language.
  ///
  /// - Parameter csv: the file's text; fields that hold a comma, a quote or a line break stand in quotes.
  /// - Throws: ``WordsProblem`` for the first row that is not as it must be, or the first text without one.
  public init(csv: String) throws(WordsProblem) {
    try self.init(csv: csv, of: Catalogue.entries)
  }

  /// The catalogue as a file of the language that it is in, to begin another from.
  public var csv: String { csv(of: Catalogue.entries) }

  /// A phrase of this module with its slots filled.
  func say(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    say(phrase.filled(values))
  }

  /// A plain title for each finding id.
  public var titles: [String: String] {
    Dictionary(
      uniqueKeysWithValues: CheckRegistry.all.map { ($0.id, $0.said(in: self).title) })
  }
}
