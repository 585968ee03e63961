import Wording

extension CheckRegistry {
  /// Every text of the checks that a person reads, for a language to put its own in their place.
  ///
  /// The keys are the check's identity and the name of the text: `penalty/sunday-underpaid.title`. What the examples
  /// show is read by tests alone and is not among them.
  public static let catalogue: [CatalogueEntry] = checks.flatMap { entries(of: $0) }

  private static func entries<Some: Check>(of check: Some.Type) -> [CatalogueEntry] {
    check.description.texts.map { text in
      CatalogueEntry(text: check.description.key(text.name), text.english)
    }
  }
}

extension CheckDescription {
  /// The texts with what language files call them.
  fileprivate var texts: [(name: String, english: String)] {
    [
      ("title", title), ("law", law), ("explanation", explanation), ("formula", formula),
      ("worked-example", workedExample), ("cleared-by", clearedBy), ("how-wrong", howWrong),
    ].filter { !$0.1.isEmpty }
  }

  fileprivate func key(_ name: String) -> String { "\(id).\(name)" }

  /// The title as part of a sentence.
  var titleSlot: Slot { .keyed(key("title"), english: title) }

  /// What would clear it, in any language.
  var clearedSlot: Slot { .keyed(key("cleared-by"), english: clearedBy) }

  /// The description in a language; the examples stay as they are.
  public func said(in words: Words) -> CheckDescription {
    func text(_ name: String, _ english: String) -> String {
      words.text(key(name), english: english)
    }
    return CheckDescription(
      id: id, kind: kind, title: text("title", title), law: text("law", law),
      explanation: text("explanation", explanation), formula: text("formula", formula),
      workedExample: text("worked-example", workedExample),
      clearedBy: text("cleared-by", clearedBy), howWrong: text("how-wrong", howWrong),
      examples: examples)
  }
}
