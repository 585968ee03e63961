/// The columns of a guide's table, found in its headings.
///
/// Headings and cells begin at the left edge of their column, the first line of every heading on one line; so the
/// words that begin after a gap on that line are the columns' edges.
struct GuideColumns {
  /// The left edges, in hundredths of a point; the first is the rows' names.
  private(set) var lefts: [Int32]
  /// The headings, the first for the rows' names.
  private(set) var headings: [String]

  /// Takes the first line of the headings.
  init(first line: GuideLine) {
    lefts = line.starts.map { line.words[$0].left }
    headings = Array(repeating: "", count: lefts.count)
    add(line)
  }

  /// Takes another line of the headings.
  mutating func add(_ line: GuideLine) {
    for (column, text) in split(line) {
      headings[column] += headings[column].isEmpty ? text : " \(text)"
    }
  }

  /// The words of a line by column, columns without words left out.
  func split(_ line: GuideLine) -> [(column: Int, text: String)] {
    var parts: [(column: Int, text: String)] = []
    for word in line.words {
      let column = column(of: word)
      if let last = parts.last, last.column == column {
        parts[parts.count - 1].text += " \(word.text)"
      } else {
        parts.append((column, word.text))
      }
    }
    return parts
  }

  /// Whether a line goes over the edge of a column, as running text does and a table's line does not.
  func isCrossed(by line: GuideLine) -> Bool {
    let starts = Set(line.starts)
    return line.words.indices.contains { place in
      guard place > 0, column(of: line.words[place]) != column(of: line.words[place - 1]) else {
        return false
      }
      return !starts.contains(place)
    }
  }

  /// Whether a word would have found room beside the words of the rows' column that end at `last`, with a `margin`
  /// before the next column.
  func hasRoom(for word: GuideWord, after last: Int32, margin: Int32) -> Bool {
    guard lefts.count > 1 else { return true }
    return last + margin / 4 + (word.right - word.left) <= lefts[1] - margin
  }

  private func column(of word: GuideWord) -> Int {
    max(0, lefts.prefix { $0 <= word.left + GuideColumns.slack }.count - 1)
  }

  /// How far a cell may begin left of its heading.
  private static let slack: Int32 = 200
}
