import PayDomain
import Yams

/// A kind of payslip as `Layouts/` describes it: what its labels and headings mean, and no number.
struct PDFLayout: Sendable {
  /// The layout's name, as in `Layouts/index.csv`.
  let name: String
  /// What its phrases mean.
  let phrases: PDFPhrases
  /// Whether the employee's name stands alone at the left, above the period.
  let hasUnlabelledEmployee: Bool
  /// Whether the one figure left of a rate, under no heading, is the line's hours.
  let hasUnheadedHours: Bool

  /// Reads a layout's file.
  ///
  /// - Throws: `.layoutData` with what is wrong and what is allowed.
  init(_ entry: LayoutEntry, catalog: LayoutCatalog) throws(ReadingProblem) {
    let file = entry.file ?? entry.name + ".yaml"
    let parser = PDFLayoutParser(file: file)
    let root = try parser.root(of: catalog.contents(of: file))
    var phrases = PDFPhrases()
    if try parser.flag("vocabulary", in: root) {
      try parser.addVocabulary(of: catalog, to: &phrases)
    }
    try parser.addPhrases(in: root, to: &phrases)
    self.name = entry.name
    self.phrases = phrases
    hasUnlabelledEmployee = try parser.flag("unlabelled_employee", in: root)
    hasUnheadedHours = try parser.flag("unheaded_hours", in: root)
  }
}

/// Reads the YAML of a layout strictly: an unknown key or word is refused.
struct PDFLayoutParser {
  /// The file's name, for messages.
  let file: String

  private static let keys = [
    "vocabulary", "unlabelled_employee", "unheaded_hours", "fields", "sections", "columns",
    "totals", "summary",
  ]

  /// The document as a mapping.
  ///
  /// - Throws: `.layoutData` when it is not YAML, not a mapping, or has an unknown key.
  func root(of contents: [UInt8]) throws(ReadingProblem) -> Node.Mapping {
    let node: Node?
    do { node = try compose(yaml: String(decoding: contents, as: UTF8.self)) } catch {
      throw fault("not YAML: \(error)", nil)
    }
    guard let mapping = node?.mapping else { throw fault("not a mapping of keys", node) }
    for (key, _) in mapping {
      guard let word = key.string, PDFLayoutParser.keys.contains(word) else {
        let allowed = PDFLayoutParser.keys.map { "`\($0)`" }.joined(separator: ", ")
        throw fault("unknown key `\(key.string ?? "?")`; allowed are \(allowed)", key)
      }
    }
    return mapping
  }

  /// A key that is true or left out.
  func flag(_ key: String, in root: Node.Mapping) throws(ReadingProblem) -> Bool {
    guard let node = root[key] else { return false }
    guard let value = node.bool else { throw fault("`\(key)` is true or false", node) }
    return value
  }

  /// Adds the phrases of every key.
  func addPhrases(in root: Node.Mapping, to phrases: inout PDFPhrases) throws(ReadingProblem) {
    try add("fields", in: root, as: SlipField.self, to: &phrases) { $0.field = $1 }
    try add("sections", in: root, as: SectionHeading.self, to: &phrases) { $0.section = $1 }
    try add("columns", in: root, as: LineColumn.self, to: &phrases) { $0.column = $1 }
    for phrase in try list(root["totals"]) { phrases.add(phrase) { $0.isTotal = true } }
    for phrase in try list(root["summary"]) { phrases.add(phrase) { $0.isSummary = true } }
  }

  private func add<Word: RawRepresentable & CaseIterable>(
    _ key: String, in root: Node.Mapping, as type: Word.Type, to phrases: inout PDFPhrases,
    _ change: (inout PDFMeaning, Word) -> Void
  ) throws(ReadingProblem) where Word.RawValue == String {
    guard let node = root[key] else { return }
    guard let mapping = node.mapping else { throw fault("`\(key)` is a mapping", node) }
    for (name, list) in mapping {
      guard let word = name.string.flatMap(Word.init(rawValue:)) else {
        let allowed = Word.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        throw fault("unknown word in `\(key)`; allowed are \(allowed)", name)
      }
      for phrase in try self.list(list) { phrases.add(phrase) { change(&$0, word) } }
    }
  }

  private func list(_ node: Node?) throws(ReadingProblem) -> [String] {
    guard let node else { return [] }
    guard let sequence = node.sequence else { throw fault("expected a list of phrases", node) }
    var phrases: [String] = []
    for item in sequence {
      guard let phrase = item.scalar?.string, !phrase.isEmpty else {
        throw fault("expected a phrase", item)
      }
      phrases.append(phrase)
    }
    return phrases
  }

  /// Adds the labels and headings that all readers share.
  func addVocabulary(
    of catalog: LayoutCatalog, to phrases: inout PDFPhrases
  ) throws(ReadingProblem) {
    let fields = try DataTable(
      catalog.contents(of: "fields.csv"), file: "fields.csv", columns: ["field", "label"])
    for row in fields.rows {
      let field = try fields.value(0, of: row, as: SlipField.self)
      phrases.add(row.cells[1]) { $0.field = field }
    }
    let headings = try DataTable(
      catalog.contents(of: "headings.csv"), file: "headings.csv",
      columns: ["kind", "meaning", "heading"])
    for row in headings.rows {
      if row.cells[0] == "column" {
        let column = try headings.value(1, of: row, as: LineColumn.self)
        phrases.add(row.cells[2]) { $0.column = column }
      } else {
        let section = try headings.value(1, of: row, as: SectionHeading.self)
        phrases.add(row.cells[2]) { $0.section = section }
      }
    }
  }

  private func fault(_ reason: String, _ node: Node?) -> ReadingProblem {
    let place = node?.mark.map { SourcePlace.cell(row: Int32($0.line), column: Int32($0.column)) }
    return .layoutData(file: file, reason: reason, place: place)
  }
}
