import PayDomain

/// Cuts headings into words and writes their abbreviations out, so that `EmpID`, `Emp. ID` and `employee_id` are one.
struct CSVHeadingWords: Sendable {
  /// What words stand for, folded; blank where a word tells nothing, such as `($)`.
  private let meanings: [String: String]

  /// Reads `heading-words.csv`.
  ///
  /// - Throws: `.layoutData` with the row and what is wrong.
  init(folders: LayoutFolders) throws(ReadingProblem) {
    let file = "heading-words.csv"
    let table = try DataTable(
      folders.contents(of: file), file: file, columns: ["word", "means"])
    var meanings: [String: String] = [:]
    for row in table.rows {
      guard meanings.updateValue(row.cells[1], forKey: row.cells[0]) == nil else {
        throw table.fault("the word `\(row.cells[0])` stands twice", row, 0)
      }
    }
    self.meanings = meanings
  }

  /// The heading in lower case with its words written out; blank when nothing is left.
  func written(_ heading: String) -> String {
    words(heading).map { meanings[$0.lowercased()] ?? $0.lowercased() }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words of a heading as printed, without what only says a unit in brackets.
  ///
  /// Words end at spaces, at `_`, at a full stop that no digit follows, and in a heading without spaces where a capital
  /// letter begins.
  func words(_ heading: String) -> [String] {
    let tidy = TextFolding.collapsed(heading)
    let isOneWord = !tidy.contains(" ")
    var text = String()
    let letters = Array(tidy)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      if letter == "_" || letter == "." && !next.isNumber {
        text.append(" ")
        continue
      }
      if letter == "("
        || isOneWord && index > 0
          && CSVHeadingWords.beginsWord(letter, after: letters[index - 1], before: next)
      {
        text.append(" ")
      }
      text.append(letter)
    }
    return TextFolding.folded(text).isEmpty
      ? [] : text.split(separator: " ").map(String.init).filter { !isUnit($0) }
  }

  /// Whether a word is a unit in brackets.
  private func isUnit(_ word: String) -> Bool {
    word.hasPrefix("(") && meanings[word.lowercased()]?.isEmpty == true
  }

  /// Whether a capital letter begins a word: `payItem`, `PAYGTax`, but not `PAYG`.
  private static func beginsWord(
    _ letter: Character, after last: Character, before next: Character
  ) -> Bool {
    guard letter.isUppercase else { return false }
    return last.isLowercase || last.isUppercase && next.isLowercase
  }
}
