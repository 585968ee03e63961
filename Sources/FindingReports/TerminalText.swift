/// How text is laid out on a terminal.
public struct TerminalStyle: Hashable, Sendable {
  /// The most characters on a line.
  public var width: Int
  /// Whether ANSI colours are written; no meaning is carried by colour alone.
  public var hasColour: Bool

  /// Makes a style; a width under 40 is taken as 40.
  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }
}

/// Plain text for a terminal, wrapped to its width.
///
/// Every text added is cleaned: nothing from a slip can move the cursor or turn the reading direction.
struct TerminalText {
  /// How a piece of text is set off.
  enum Emphasis: String {
    /// A heading.
    case heading = "1"
    /// Something that counts as found.
    case found = "1;31"
    /// Something that is open.
    case open = "1;33"
  }

  private let style: TerminalStyle
  /// The lines so far.
  private(set) var text = ""

  init(_ style: TerminalStyle) { self.style = style }

  /// The most characters on a line.
  var width: Int { style.width }

  /// Adds an empty line.
  mutating func gap() { text += "\n" }

  /// Adds a heading on a line of its own.
  mutating func heading(_ words: String) { line(words, as: .heading) }

  /// Adds a line; only its first line is emphasised when it wraps.
  mutating func line(
    _ words: String, indent: Int = 0, hanging: Int = 0, as emphasis: Emphasis? = nil
  ) {
    let rows = wrapped(SafeText.clean(words), first: indent, next: indent + hanging)
    for (index, row) in rows.enumerated() {
      let margin = String(repeating: " ", count: index == 0 ? indent : indent + hanging)
      text += margin + marked(row, index == 0 ? emphasis : nil) + "\n"
    }
  }

  /// Adds a label and its value in two columns, the value wrapped in its own.
  mutating func pair(_ label: String, _ value: String, indent: Int = 2, column: Int = 18) {
    let name = SafeText.clean(label)
    guard !value.isEmpty else {
      text += String(repeating: " ", count: indent) + name + "\n"
      return
    }
    let pad = String(repeating: " ", count: max(1, column - name.count))
    let rows = wrapped(
      SafeText.clean(value), first: indent + name.count + pad.count, next: indent + column)
    for (index, row) in rows.enumerated() {
      let margin = String(repeating: " ", count: index == 0 ? indent : indent + column)
      text += margin + (index == 0 ? name + pad : "") + row + "\n"
    }
  }

  private func marked(_ words: String, _ emphasis: Emphasis?) -> String {
    guard style.hasColour, let emphasis else { return words }
    return "\u{1B}[\(emphasis.rawValue)m\(words)\u{1B}[0m"
  }

  /// The text in rows that fit; a word longer than a row stands alone.
  private func wrapped(_ words: String, first: Int, next: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    for word in words.split(separator: " ") {
      let room = style.width - (rows.isEmpty ? first : next)
      if !row.isEmpty, row.count + 1 + word.count > room {
        rows.append(row)
        row = ""
      }
      row += row.isEmpty ? String(word) : " " + word
    }
    rows.append(row)
    return rows
  }
}

/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
struct TerminalTable {
  /// The cells, row by row.
  var rows: [[String]] = []
  /// The columns whose cells stand to the right.
  var numeric: Set<Int> = []

  /// The rows as lines, two spaces between columns.
  var lines: [String] {
    let clean = rows.map { $0.map(SafeText.clean) }
    let columns = clean.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      clean.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return clean.map { row in
      let cells = row.enumerated().map { column, cell in
        let pad = String(repeating: " ", count: widths[column] - cell.count)
        return numeric.contains(column) ? pad + cell : cell + pad
      }
      return cells.joined(separator: "  ").trimmingEnd
    }
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
