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
  ///   - utf8: the file's bytes; fields that hold a comma, a quote or a line break stand in quotes.
  ///   - catalogue: every text that it must have, each key once.
  /// - Throws: ``WordsProblem`` for the first row that is not as it must be, or the first text without one.
  public init(utf8: [UInt8], of catalogue: [CatalogueEntry]) throws(WordsProblem) {
    let entries = Dictionary(
      catalogue.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var texts: [String: String] = [:]
    var keys: Set<String> = []
    var rows = try WordsRows(utf8)
    if let heading = try rows.next(), heading.fields != ["key", "text"] {
      throw .heading(heading.fields, line: heading.line)
    }
    while let row = try rows.next() {
      guard row.fields.count == 2 else { throw .columns(row.fields.count, line: row.line) }
      let (key, text) = (row.fields[0], row.fields[1])
      guard let entry = entries[key] else { throw .unknownKey(key, line: row.line) }
      guard keys.insert(key).inserted else { throw .twice(key, line: row.line) }
      guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(key, line: row.line) }
      let (slots, wanted) = (Words.slots(in: text), Words.slots(in: entry.english))
      guard slots == wanted else {
        throw .slots(key, wanted: wanted.sorted(), found: slots.sorted(), line: row.line)
      }
      if text != entry.english { texts[entry.name] = text }
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
      let quoted = text.utf8.contains { ",\"\n\r".utf8.contains($0) }
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
    var phrase = text
    return phrase.withUTF8 { say($0, sentence.slots) }
  }

  /// A phrase with its slots filled; its bytes are searched in place.
  private func say(_ phrase: UnsafeBufferPointer<UInt8>, _ slots: Slots) -> String {
    var said = ""
    var rest = phrase[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      said += String(decoding: rest[..<open], as: UTF8.self)
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      if let value = slots[name] { append(value, to: &said) }
      rest = rest[(close + 1)...]
    }
    return said + String(decoding: rest, as: UTF8.self)
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
}
