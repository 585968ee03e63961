import PayDomain

/// What people read, in one language.
///
/// A language is a CSV file of the columns `key` and `text`, with every text of the catalogue once and its slots by
/// name.
public struct Words: Hashable, Sendable {
  /// What differs from English: of phrases by their English, of other texts by their key.
  private let texts: [String: String]

  /// English, which needs no file.
  public static let english = Words(texts: [:])

  private init(texts: [String: String]) { self.texts = texts }

  /// Reads a language.
  ///
  /// - Parameters:
  ///   - csv: the file's text; fields that hold a comma, a quote or a line break stand in quotes.
  ///   - catalogue: every text that it must have, each key once.
  /// - Throws: ``WordsProblem`` for the first row that is not as it must be, or the first text without one.
  public init(csv: String, of catalogue: [CatalogueEntry]) throws(WordsProblem) {
    let entries = Dictionary(
      catalogue.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var texts: [String: String] = [:]
    var keys: Set<String> = []
    for (number, row) in Words.rows(of: csv).enumerated() {
      guard row.count == 2 else { throw .columns(row.count, row: number + 1) }
      if number == 0 {
        guard row == ["key", "text"] else { throw .heading(row) }
        continue
      }
      guard let entry = entries[row[0]] else { throw .unknownKey(row[0], row: number + 1) }
      guard keys.insert(entry.key).inserted else { throw .twice(row[0], row: number + 1) }
      guard row[1].contains(where: { !$0.isWhitespace }) else {
        throw .empty(row[0], row: number + 1)
      }
      let (slots, wanted) = (Words.slots(in: row[1]), Words.slots(in: entry.english))
      guard slots == wanted else {
        throw .slots(row[0], wanted: wanted.sorted(), found: slots.sorted(), row: number + 1)
      }
      if row[1] != entry.english { texts[entry.name] = row[1] }
    }
    if let missing = catalogue.first(where: { !keys.contains($0.key) }) {
      throw .missing(missing.key)
    }
    self.texts = texts
  }

  /// A catalogue as a file of this language, to begin another from.
  public func csv(of catalogue: [CatalogueEntry]) -> String {
    let rows = catalogue.map { entry -> String in
      let text = texts[entry.name] ?? entry.english
      let quoted = text.contains { ",\"\n".contains($0) }
      let field = quoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
      return "\(entry.key),\(field)"
    }
    return (["key,text"] + rows).joined(separator: "\n") + "\n"
  }

  /// A text that the catalogue knows by a key of its own, such as a check's title.
  public func text(_ key: String, english: String) -> String {
    texts.isEmpty ? english : texts[key] ?? english
  }

  /// A phrase with its slots filled.
  public func say(_ phrase: some Phrases, _ slots: Slots = [:]) -> String {
    say(phrase(slots))
  }

  /// A sentence.
  public func say(_ sentence: Sentence) -> String {
    let text = texts.isEmpty ? sentence.phrase : texts[sentence.phrase] ?? sentence.phrase
    guard !sentence.slots.fillings.isEmpty else { return text }
    var said = ""
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      said += Substring(rest[..<open])
      let name = Substring(rest[rest.index(after: open)..<close])
      if let value = sentence.slots[name] { append(value, to: &said) }
      rest = rest[rest.index(after: close)...]
    }
    return said + Substring(rest)
  }

  /// A day, written out.
  public func say(_ day: CivilDate) -> String {
    guard !texts.isEmpty else { return day.inWords }
    let (year, month, number) = day.parts
    let name = say(MonthPhrase.allCases[month - 1])
    return say(DayPhrase.day, ["number": "\(number)", "month": .text(name), "year": "\(year)"])
  }

  /// What stands in a slot, alone.
  public func say(_ value: Slot) -> String {
    if case .text(let own) = value { return own }
    var text = ""
    append(value, to: &text)
    return text
  }

  /// Where something stood in a document.
  public func say(_ place: SourcePlace) -> String {
    guard !texts.isEmpty else { return place.description }
    return switch place {
    case .cell(let row, let column):
      say(PlacePhrase.cell, ["row": "\(row)", "column": "\(column)"])
    case .sheetCell(let sheet, let row, let column):
      say(
        PlacePhrase.sheetCell,
        ["sheet": "\(sheet.text)", "row": "\(row)", "column": "\(column)"])
    case .box(let page, let left, let top, _, _):
      say(PlacePhrase.box, ["page": "\(page)", "place": "\(left / 100),\(top / 100)"])
    case .line(let line): say(PlacePhrase.line, ["line": "\(line)"])
    case .asserted: say(PlacePhrase.asserted)
    }
  }

  private func append(_ value: Slot, to text: inout String) {
    switch value {
    case .text(let own): text += own
    case .said(let sentence): text += say(sentence)
    case .day(let day): text += say(day)
    case .place(let place): text += say(place)
    case .keyed(let key, let english): text += self.text(key, english: english)
    case .list(let parts, let separator):
      for (place, part) in parts.enumerated() {
        if place > 0 { text += separator }
        text += say(part)
      }
    }
  }

  /// The names between braces.
  public static func slots(in text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }

  /// The rows of a CSV text.
  private static func rows(of csv: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuoted = false
    func isEmpty() -> Bool { row.isEmpty && field.isEmpty && !wasQuoted }
    for character in csv + "\n" {
      switch character {
      case "\"" where !isQuoted && field.isEmpty && !wasQuoted:
        (isQuoted, wasQuoted) = (true, true)
      case "\"" where isQuoted: isQuoted = false
      case "\"" where wasQuoted:
        field.append("\"")
        isQuoted = true
      case "," where !isQuoted:
        row.append(field)
        (field, wasQuoted) = ("", false)
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        if isEmpty() { continue }
        rows.append(row + [field])
        (row, field, wasQuoted) = ([], "", false)
      default: field.append(character)
      }
    }
    return rows
  }
}

/// Why a file of words cannot be used.
public enum WordsProblem: Problem, Hashable {
  /// A row has not two fields.
  case columns(Int, row: Int)
  /// The first row is not `key,text`.
  case heading([String])
  /// There is no text of this key.
  case unknownKey(String, row: Int)
  /// A key stands twice.
  case twice(String, row: Int)
  /// A key has no text beside it.
  case empty(String, row: Int)
  /// The slots are not the text's.
  case slots(String, wanted: [String], found: [String], row: Int)
  /// A text has no row.
  case missing(String)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .columns: "words/columns"
    case .heading: "words/heading"
    case .unknownKey: "words/unknown-key"
    case .twice: "words/twice"
    case .empty: "words/empty"
    case .slots: "words/slots"
    case .missing: "words/missing"
    }
  }

  /// What was found and what was expected.
  public var message: String {
    func list(_ slots: [String]) -> String {
      slots.isEmpty ? "none" : slots.map { "`{\($0)}`" }.joined(separator: ", ")
    }
    return switch self {
    case .columns(let count, _): "the row has \(count) fields, not a key and a text"
    case .heading(let row): "the first row is `\(row.joined(separator: ","))`, not `key,text`"
    case .unknownKey(let key, _): "there is no text `\(key)`"
    case .twice(let key, _): "the text `\(key)` stands twice"
    case .empty(let key, _): "the key `\(key)` has no text beside it"
    case .slots(let key, let wanted, let found, _):
      "the text `\(key)` has the slots \(list(found)), wanted are \(list(wanted))"
    case .missing(let key): "the text `\(key)` is missing"
    }
  }

  /// What to do.
  public var help: String? { "`goingrate explain --words` prints the whole catalogue in English" }

  /// The row of the file; nil for what stands in none.
  public var place: SourcePlace? {
    switch self {
    case .columns(_, let row), .unknownKey(_, let row), .twice(_, let row), .empty(_, let row),
      .slots(_, _, _, let row):
      .line(Int32(row))
    case .heading: .line(1)
    case .missing: nil
    }
  }
}
