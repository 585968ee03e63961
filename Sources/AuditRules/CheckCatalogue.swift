import Wording

extension CheckRegistry {
  /// Every text of the checks that a person reads, for a language to put its own in their place.
  ///
  /// The keys are the check's identity and the name of the text: `penalty/sunday-underpaid.title`. What the examples
  /// show is read by tests alone and is not among them.
  public static let catalogue: [CatalogueEntry] = checks.flatMap { entries(of: $0) } + shared

  /// What several checks say.
  private static let shared: [CatalogueEntry] =
    CatalogueEntry.list(of: WhyPhrase.self, in: "missing")
    + CatalogueEntry.list(of: AskPhrase.self, in: "question")
    + CatalogueEntry.list(of: AnswerPhrase.self, in: "answer")
    + CatalogueEntry.list(of: ResultPhrase.self, in: "result")
    + CatalogueEntry.list(of: RoundingPhrase.self, in: "rounding")
    + CatalogueEntry.list(of: TakenPhrase.self, in: "taken")
    + CatalogueEntry.list(of: SuperPhrase.self, in: "super")
    + CatalogueEntry.list(of: StepPhrase.self, in: "step")
    + CatalogueEntry.list(of: KindPhrase.self, in: "kind")
    + CatalogueEntry.list(of: LeavePhrase.self, in: "leave")
    + CatalogueEntry.list(of: SumPhrase.self, in: "sum")
    + CatalogueEntry.list(of: UnitPhrase.self, in: "unit")
    + CatalogueEntry.list(of: AllowanceKind.self, in: "allowance")

  private static func entries<Some: Check>(of check: Some.Type) -> [CatalogueEntry] {
    check.description.texts.map { text in
      CatalogueEntry(text: check.description.key(text.name), text.english)
    } + CatalogueEntry.list(of: Some.Say.self, in: "\(check.description.id).says")
  }
}

extension CheckDescription {
  /// The texts with what language files call them.
  fileprivate var texts: [(name: String, english: String)] {
    [
      ("title", title), ("law", law), ("explanation", explanation), ("formula", formula),
      ("worked-example", workedExample), ("cleared-by", clearedBy), ("how-wrong", howWrong),
    ].filter { !$0.english.isEmpty }
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
