/// The awards a folder says it holds, and the names each is known by.
struct AwardIndex: Sendable {
  /// One row of `index.csv`.
  struct Entry: Sendable {
    /// The award's code.
    let code: String
    /// The folder's name.
    let folder: String
    /// The title.
    let title: String
    /// Other names.
    let names: [String]
    /// The line of the file.
    let line: Int
  }

  /// The file, for messages.
  let path: String
  /// The entries by code.
  let entries: [Entry]
  private let names: NameIndex

  /// Reads the index of a folder of awards.
  ///
  /// - Throws: ``AwardProblem`` when it cannot be read or breaks the format.
  init(folder: String) throws(AwardProblem) {
    let schema = NationalSchemas.index
    path = "\(folder)/\(schema.file)"
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: schema)
    try table.check(with: Vocabulary())
    entries = table.rows.map { row in
      Entry(
        code: row.text(0), folder: row.text(1), title: row.text(2),
        names: row.text(3).split(separator: "|").map(String.init), line: row.line)
    }.sorted { $0.code < $1.code }
    names = AwardIndex.names(of: entries)
  }

  /// The entry of a code; nil when there is none.
  func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

  /// The codes that a text could mean.
  ///
  /// A code in the text decides, whatever stands around it, and one we do not have means nothing.
  /// Else the text is a title or other name, whatever its year; nothing is matched by likeness.
  func codes(matching text: String) -> TextMatch<String> {
    let written = AwardIndex.codes(in: text)
    guard written.isEmpty else {
      let known = entries.map(\.code).filter { written.contains($0.lowercased()) }
      return known.count == written.count ? .some(known) : .none
    }
    let folded = names[AwardIndex.foldName(text)]
    if !folded.isEmpty { return .some(folded.map { entries[$0].code }) }
    guard case .some(let places) = names.match(text) else { return .none }
    return .some(places.map { entries[$0].code })
  }

  private static func names(of entries: [Entry]) -> NameIndex {
    var names = NameIndex()
    for (place, entry) in entries.enumerated() {
      for name in [entry.code, entry.title] + entry.names {
        names.add(FoldedText.fold(name), place)
        names.add(foldName(name), place)
      }
    }
    return names
  }

  /// A name folded, without `the` before it and a year after it.
  private static func foldName(_ name: String) -> String {
    var words = FoldedText.fold(name).split(separator: " ")
    if words.first == "the" { words.removeFirst() }
    if let last = words.last, last.utf8.count == 4, Int(last) != nil { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The different award codes in a text, lower case: `ma` and six digits.
  private static func codes(in text: String) -> Set<String> {
    let words = FoldedText.fold(text).split(separator: " ")
    return Set(
      words.filter { word in
        word.utf8.count == 8 && word.hasPrefix("ma")
          && word.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
      }.map(String.init))
  }
}
