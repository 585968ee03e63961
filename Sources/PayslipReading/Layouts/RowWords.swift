/// Words that tell what a row of an export is, from `row-words.csv`.
struct RowWords: Sendable {
  /// What a word says of its row.
  private enum Kind: String, CaseIterable {
    /// First or last in a cell: the row sums up others.
    case total
    /// The same where the cell holds nothing but such words and figures; a name can be one of them.
    case totalAlone = "total_alone"
    /// First or last in a heading: what follows sums up rows above.
    case summary
    /// Last in a heading: the heading stood before the page's end already.
    case continued
    /// First in a row: who printed the report and when.
    case note
    /// Before days above a table: they are those of one pay.
    case onePay = "one_pay"
    /// The same where nothing stands before the word.
    case onePayAlone = "one_pay_alone"
  }

  private let words: [Kind: Set<String>]
  /// The words of totals as bytes.
  private let totals: [[UInt8]]

  /// Loads the table from the first folder that has it.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(folders: LayoutFolders) throws(ReadingProblem) {
    let file = "row-words.csv"
    let table = try DataTable(
      folders.contents(of: file), file: file, columns: ["kind", "word"])
    var words: [Kind: Set<String>] = [:]
    for row in table.rows {
      let kind = try table.value(0, of: row, as: Kind.self)
      guard !row.cells[1].isEmpty else { throw table.fault("a word is not blank", row, 1) }
      guard words[kind, default: []].insert(row.cells[1]).inserted else {
        throw table.fault("the word `\(row.cells[1])` stands twice", row, 1)
      }
    }
    self.words = words
    let all = words[.total, default: []].union(words[.totalAlone, default: []])
    totals = all.sorted().map { Array($0.utf8) }
  }

  /// Whether a word of totals begins or ends a cell.
  ///
  /// Quick, for it is asked of every slip: nothing is allocated.
  func mayBeTotal(_ cell: UnsafeRawBufferPointer) -> Bool {
    var end = cell.count
    while end > 0, !RowWords.isLetter(cell[end - 1]) {
      guard cell[end - 1] < 0x80, !(0x30...0x39).contains(cell[end - 1]) else { break }
      end -= 1
    }
    guard end > 0 else { return false }
    let (first, last) = (cell[0] | 0x20, cell[end - 1] | 0x20)
    for word in totals where word.count <= end {
      let size = word.count
      if word[0] == first, size == cell.count || !RowWords.isLetter(cell[size]),
        RowWords.holds(word, cell, at: 0)
      {
        return true
      }
      let start = end - size
      if word[size - 1] == last, start == 0 || !RowWords.isLetter(cell[start - 1]),
        RowWords.holds(word, cell, at: start)
      {
        return true
      }
    }
    return false
  }

  /// Whether the cell of a name, number or day says that its row sums up others: `Report totals:`, `Anh Nguyen Total`.
  ///
  /// `others` says whether another cell names somebody: `Sum` is a surname.
  func isTotal(_ text: String, others: Bool) -> Bool {
    let parts = RowWords.parts(text)
    guard let first = parts.first, let last = parts.last else { return false }
    if has(.total, first) || has(.total, last) { return true }
    guard !others, parts.contains(where: { has(.totalAlone, $0) }) else { return false }
    return parts.allSatisfy { has(.totalAlone, $0) || $0.allSatisfy(\.isNumber) }
  }

  /// Whether a heading begins what sums up rows above: `Summary by pay code`, `Payroll Summary`.
  func isSummary(_ text: String) -> Bool {
    let parts = RowWords.parts(text)
    guard let first = parts.first, let last = parts.last else { return false }
    return has(.summary, first) || has(.summary, last)
  }

  /// Whether a text says who printed the report and when.
  func isNote(_ text: String) -> Bool {
    let parts = RowWords.parts(text)
    return has(.note, parts.prefix(1).joined())
      || has(.note, parts.prefix(2).joined(separator: " "))
  }

  /// Whether words end as those before the days of one pay do: `weekly pay period`, but not `pay run totals`.
  func isOnePay(_ words: [String]) -> Bool {
    has(.onePayAlone, words.joined(separator: " "))
      || words.indices.contains { has(.onePay, words[$0...].joined(separator: " ")) }
  }

  /// A heading without `(continued)` at its end.
  func withoutContinued(_ text: String) -> String {
    guard let gap = text.lastIndex(where: { $0 == " " || $0 == "(" }) else { return text }
    let last = text[gap...].lowercased().filter { !" ()-–".contains($0) }
    guard has(.continued, last) else { return text }
    return TextFolding.collapsed(
      String(text[..<gap].reversed().drop { " (-–,".contains($0) }.reversed()))
  }

  /// Whether a word is of a kind.
  private func has(_ kind: Kind, _ word: String) -> Bool { words[kind]?.contains(word) == true }

  /// The words of a text in small letters, without what parts them.
  private static func parts(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a byte is a letter, or a part of one beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a word stands in a cell, in any case.
  private static func holds(_ word: [UInt8], _ cell: UnsafeRawBufferPointer, at start: Int) -> Bool
  {
    word.indices.allSatisfy { cell[start + $0] | 0x20 == word[$0] }
  }
}
