import PayDomain
import Yams

/// Reads the YAML of a layout strictly: an unknown key or word is refused.
struct PDFLayoutParser {
  /// The file's name, for messages.
  let file: String

  /// The keys a layout can have, in the order of `Layouts/README.md`.
  static let keys = [
    "title", "fingerprint", "extends", "vocabulary", "fields", "cycles", "sections", "columns",
    "units", "totals", "net_endings",
    "summary", "ignored", "unlabelled_employee", "unheaded_hours", "mixed_table",
    "date_order", "state_system", "leave_unit",
  ]

  /// The document as a mapping.
  ///
  /// - Throws: `.layoutData` when it is not YAML, not a mapping, or has an unknown key.
  func root(of contents: [UInt8]) throws(ReadingProblem) -> Node.Mapping {
    let node: Node?
    guard let text = String(validating: contents, as: UTF8.self) else {
      throw fault("not UTF-8 text", nil)
    }
    do { node = try compose(yaml: text) } catch let error as YamlError {
      throw yamlFault(error)
    } catch {
      throw fault("not YAML: \(error)", nil)
    }
    guard let mapping = node?.mapping else { throw fault("not a mapping of keys", node) }
    for (key, _) in mapping {
      guard let word = key.string, PDFLayoutParser.keys.contains(word) else {
        throw unknown(key, "key", allowed: PDFLayoutParser.keys)
      }
    }
    return mapping
  }

  /// The entry of a layout that has no row in `index.csv`: its name is the file's, its title and fingerprint stand in it.
  func entry(of contents: [UInt8]) throws(ReadingProblem) -> LayoutEntry {
    let root = try root(of: contents)
    let pieces = try list(root["fingerprint"])
    guard !pieces.isEmpty else {
      throw .layoutData(
        file: file, reason: "`fingerprint` is missing: nothing says which slips the layout is for",
        place: .cell(row: 1, column: 1))
    }
    let name = String(file.dropLast(".yaml".count))
    return LayoutEntry(
      name: name, format: .pdf, file: file, title: try word("title", in: root)?.0 ?? name,
      fingerprint: pieces)
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
    for word in try list(root["net_endings"]) { phrases.addEnding(word) }
    for phrase in try list(root["summary"]) { phrases.add(phrase) { $0.isSummary = true } }
    for phrase in try list(root["ignored"]) { phrases.add(phrase) { $0.isIgnored = true } }
    try add("cycles", in: root, as: PayCycle.self, to: &phrases) {
      $0.field = .periodEnd
      $0.cycle = $1
    }
    try addUnits(in: root, to: &phrases)
  }

  /// Adds headings of columns of quantities by what they count.
  private func addUnits(
    in root: Node.Mapping, to phrases: inout PDFPhrases
  ) throws(ReadingProblem) {
    guard let node = root["units"] else { return }
    guard let mapping = node.mapping else { throw fault("`units` is a mapping", node) }
    for (name, list) in mapping {
      guard let unit = name.string.flatMap(LineUnit.init(rawValue:)) else {
        throw unknown(
          name, "word", of: "units",
          allowed: ["hours", "days", "kilometres", "each", "dollars", "weeks"])
      }
      for phrase in try self.list(list) {
        phrases.add(phrase) {
          $0.column = .quantity
          $0.unit = unit
        }
      }
    }
  }

  /// A key with one word or phrase, and its place; nil when it is left out.
  func word(
    _ key: String, in root: Node.Mapping
  ) throws(ReadingProblem) -> (String, Node)? {
    guard let node = root[key] else { return nil }
    guard let word = node.scalar?.string, !word.isEmpty else {
      throw fault("`\(key)` is a word", node)
    }
    return (word, node)
  }

  private func add<Word: RawRepresentable & CaseIterable>(
    _ key: String, in root: Node.Mapping, as type: Word.Type, to phrases: inout PDFPhrases,
    _ change: (inout PDFMeaning, Word) -> Void
  ) throws(ReadingProblem) where Word.RawValue == String {
    guard let node = root[key] else { return }
    guard let mapping = node.mapping else { throw fault("`\(key)` is a mapping", node) }
    var first: [String: (word: String, line: Int)] = [:]
    for (name, list) in mapping {
      guard let word = name.string.flatMap(Word.init(rawValue:)) else {
        throw unknown(name, "word", of: key, allowed: Word.allCases.map(\.rawValue))
      }
      for phrase in try self.list(list) {
        let folded = TextFolding.folded(phrase)
        if let known = first[folded], known.word != word.rawValue {
          throw fault(
            "`\(phrase)` stands for `\(known.word)` in line \(known.line) and for `\(word.rawValue)` here; a phrase has one meaning",
            list)
        }
        first[folded] = (word.rawValue, name.mark.map { Int($0.line) } ?? 1)
        phrases.add(phrase) { change(&$0, word) }
      }
    }
  }

  private func list(_ node: Node?) throws(ReadingProblem) -> [String] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      throw fault("expected a list of phrases in brackets, such as `[net pay, in your hand]`", node)
    }
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
    for file in ["fields.csv", "slip-labels.csv"] {
      let fields = try DataTable(
        catalog.contents(of: file), file: file, columns: ["field", "label"])
      for row in fields.rows {
        let field = try fields.value(0, of: row, as: SlipField.self)
        phrases.add(row.cells[1]) { $0.field = field }
      }
    }
    for file in ["headings.csv", "slip-headings.csv"] {
      try addHeadings(file, of: catalog, to: &phrases)
    }
  }

  private func addHeadings(
    _ file: String, of catalog: LayoutCatalog, to phrases: inout PDFPhrases
  ) throws(ReadingProblem) {
    let headings = try DataTable(
      catalog.contents(of: file), file: file, columns: ["kind", "meaning", "heading"])
    for row in headings.rows {
      switch row.cells[0] {
      case "column":
        let column = try headings.value(1, of: row, as: LineColumn.self)
        phrases.add(row.cells[2]) { $0.column = column }
      case "section":
        let section = try headings.value(1, of: row, as: SectionHeading.self)
        phrases.add(row.cells[2]) { $0.section = section }
      default: throw headings.fault("the kind is `column` or `section`", row, 0)
      }
    }
  }

  /// A word that is not known, with the nearest of those that are.
  private func unknown(
    _ node: Node, _ what: String, of key: String? = nil, allowed: [String]
  ) -> ReadingProblem {
    let place = if let key { " in `\(key)`" } else { "" }
    guard let found = node.string else { return fault("expected a \(what)\(place)", node) }
    let near = NearWord.of(found, among: allowed).map { ", did you mean `\($0)`?" } ?? ";"
    let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
    return fault("unknown \(what) `\(found)`\(place)\(near) allowed are \(list)", node)
  }

  /// What the reader of YAML says, with its place.
  private func yamlFault(_ error: YamlError) -> ReadingProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .layoutData(
        file: file, reason: "not YAML: \(problem)",
        place: .cell(row: Int32(clamping: mark.line), column: Int32(clamping: mark.column)))
    case _: .layoutData(file: file, reason: "not YAML: \(error)", place: nil)
    }
  }

  /// A problem at a place of this file.
  func fault(_ reason: String, _ node: Node?) -> ReadingProblem {
    let place = node?.mark.map { SourcePlace.cell(row: Int32($0.line), column: Int32($0.column)) }
    return .layoutData(file: file, reason: reason, place: place)
  }
}
