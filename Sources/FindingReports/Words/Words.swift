import PayDomain

/// What people read, in one language.
///
/// A language is a CSV file of the columns `key` and `text`, with every phrase of the catalogue once and its slots by name.
public struct Words: Sendable {
  private let texts: [Phrase: String]

  /// English, which needs no file.
  public static let english = Words(
    texts: Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0, $0.english) }))

  private init(texts: [Phrase: String]) { self.texts = texts }

  /// Reads a language.
  ///
  /// - Parameter csv: the file's text; fields that hold a comma, a quote or a line break stand in quotes.
  /// - Throws: ``WordsProblem`` for the first row that is not as it must be, or the first phrase without one.
  public init(csv: String) throws(WordsProblem) {
    var texts: [Phrase: String] = [:]
    for (number, row) in Words.rows(of: csv).enumerated() {
      guard row.count == 2 else { throw .columns(row.count, row: number + 1) }
      if number == 0 {
        guard row == ["key", "text"] else { throw .heading(row) }
        continue
      }
      guard let phrase = Phrase(rawValue: row[0]) else {
        throw .unknownKey(row[0], row: number + 1)
      }
      guard texts[phrase] == nil else { throw .twice(row[0], row: number + 1) }
      let slots = Words.slots(in: row[1])
      guard slots == phrase.slots else {
        throw .slots(row[0], wanted: phrase.slots.sorted(), found: slots.sorted(), row: number + 1)
      }
      texts[phrase] = row[1]
    }
    if let missing = Phrase.allCases.first(where: { texts[$0] == nil }) {
      throw .missing(missing.rawValue)
    }
    self.texts = texts
  }

  /// The catalogue as a file of the language that it is in, to begin another from.
  public var csv: String {
    let rows = Phrase.allCases.map { phrase -> String in
      let text = say(phrase)
      let quoted = text.contains { ",\"\n".contains($0) }
      let field = quoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
      return "\(phrase.rawValue),\(field)"
    }
    return (["key,text"] + rows).joined(separator: "\n") + "\n"
  }

  /// A phrase with its slots filled; a slot that is given no value stays as it stands.
  func say(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let text = texts[phrase] ?? phrase.english
    guard !values.isEmpty else { return text }
    assert(Set(values.map(\.key)) == phrase.slots, "the slots of \(phrase.rawValue)")
    var said = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      said += rest[..<open]
      said += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return said + rest
  }

  /// The names between braces.
  static func slots(in text: String) -> Set<String> {
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
  /// There is no phrase of this key.
  case unknownKey(String, row: Int)
  /// A key stands twice.
  case twice(String, row: Int)
  /// The slots are not the phrase's.
  case slots(String, wanted: [String], found: [String], row: Int)
  /// A phrase has no row.
  case missing(String)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .columns: "words/columns"
    case .heading: "words/heading"
    case .unknownKey: "words/unknown-key"
    case .twice: "words/twice"
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
    case .unknownKey(let key, _): "there is no phrase `\(key)`"
    case .twice(let key, _): "the phrase `\(key)` stands twice"
    case .slots(let key, let wanted, let found, _):
      "the phrase `\(key)` has the slots \(list(found)), wanted are \(list(wanted))"
    case .missing(let key): "the phrase `\(key)` is missing"
    }
  }

  /// What to do.
  public var help: String? { "`goingrate explain --words` prints the whole catalogue in English" }

  /// The row of the file; nil for what stands in none.
  public var place: SourcePlace? {
    switch self {
    case .columns(_, let row), .unknownKey(_, let row), .twice(_, let row),
      .slots(_, _, _, let row):
      .line(Int32(row))
    case .heading: .line(1)
    case .missing: nil
    }
  }
}
