import AuditRules
import Wording

/// Every text that a person reads of a judged slip, with the key that a language file calls it by.
public enum Catalogue {
  /// The texts, this module's own before those of the checks in their order.
  ///
  /// A phrase that stands in two places is one phrase, listed with the key of the first.
  public static let entries: [CatalogueEntry] = {
    var seen: Set<String> = []
    return all.filter { $0.isText || seen.insert($0.english).inserted }
  }()

  /// The texts with every phrase as often as it stands somewhere.
  static let all =
    own + CatalogueEntry.daysAndPlaces + CatalogueEntry.pay + CatalogueEntry.awardTables
    + CheckRegistry.catalogue

  private static let own: [CatalogueEntry] =
    Phrase.allCases.map { CatalogueEntry(phrase: $0.rawValue, $0.english) }
    + CatalogueEntry.list(of: CheckPhrase.self, in: "check")
    + CatalogueEntry.list(of: FindingKindPhrase.self, in: "kind-of-finding")
    + CatalogueEntry.list(of: RatePhrase.self, in: "rates")
    + CatalogueEntry.list(of: NamePhrase.self, in: "name")
    + CatalogueEntry.list(of: MissingPhrase.self, in: "kind-of-fact")
    + CatalogueEntry.list(of: TimePhrase.self, in: "time")
    + CatalogueEntry.list(of: PagePhrase.self, in: "page")
    + CatalogueEntry.list(of: CountPhrase.self, in: "count")
}

extension Words {
  /// Reads a language.
  ///
  /// - Parameter utf8: the file's bytes; fields that hold a comma, a quote or a line break stand in quotes.
  /// - Throws: ``WordsProblem`` for the first row that is not as it must be, or the first text without one.
  public init(utf8: [UInt8]) throws(WordsProblem) {
    try self.init(utf8: utf8, of: Catalogue.entries)
  }

  /// Reads a language from its text.
  ///
  /// - Throws: what ``init(utf8:)`` throws.
  public init(csv: String) throws(WordsProblem) {
    try self.init(utf8: Array(csv.utf8))
  }

  /// The catalogue as a file of the language that it is in, to begin another from.
  public var csv: String { csv(of: Catalogue.entries) }

  /// A phrase of this module with its slots filled.
  func say(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    say(Sentence(phrase, texts: values))
  }

  /// A plain title for each finding id.
  public var titles: [String: String] {
    Dictionary(
      uniqueKeysWithValues: CheckRegistry.all.map { ($0.id, $0.said(in: self).title) })
  }
}
