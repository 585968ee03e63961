/// One table of a guide on one page, line by line.
struct GuideTable {
  private var columns: GuideColumns
  private let page: Int
  private let section: [String]
  private let isAllowance: Bool
  private var isHeading = true
  /// The row that is being read: its cells by column, and the end of its name's last line.
  private var row: [String] = []
  private var nameEnds: Int32 = 0
  private(set) var group: String
  private(set) var cells: [GuideCell] = []

  /// Begins with the first line of the headings.
  init(first line: GuideLine, section: [String], group: String, isAllowance: Bool) {
    columns = GuideColumns(first: line)
    page = line.page
    self.section = section
    self.group = group
    self.isAllowance = isAllowance
  }

  /// Whether a line stands on a later page.
  func isOnEarlierPage(than line: GuideLine) -> Bool { page < line.page }

  /// Takes a line; false when it is not of the table, which has ended then.
  mutating func take(_ line: GuideLine) -> Bool {
    guard line.page == page else { return true }
    guard !columns.isCrossed(by: line) else { return false }
    let parts = columns.split(line)
    guard let first = parts.first else { return true }
    let isFigures = parts.contains { $0.column > 0 && isFigure($0.text, beside: first.text) }
    if isHeading {
      if first.column > 0, !isFigures {
        columns.add(line)
        return true
      }
      isHeading = false
    }
    if first.column == 0, isFigures {
      endRow()
      row = Array(repeating: "", count: columns.headings.count)
    } else if first.column == 0, parts.count == 1, isGroup(line) {
      endRow()
      group = first.text
      return true
    }
    guard !row.isEmpty else { return true }
    for part in parts {
      row[part.column] += row[part.column].isEmpty ? part.text : " \(part.text)"
    }
    if first.column == 0 { nameEnds = end(ofNameIn: line) }
    return true
  }

  /// Ends the last row.
  mutating func finish() { endRow() }

  /// Whether a name without figures heads a group: it would have found room on the line above, were it of its row.
  private func isGroup(_ line: GuideLine) -> Bool {
    guard let name = row.first, line.words[0].text != "-", !name.hasSuffix("-") else {
      return row.isEmpty
    }
    return columns.hasRoom(for: line.words[0], after: nameEnds, margin: line.height)
  }

  private func end(ofNameIn line: GuideLine) -> Int32 {
    let names = line.words.prefix { columns.split(GuideLine($0, of: line))[0].column == 0 }
    return names.map(\.right).reduce(0, max)
  }

  private mutating func endRow() {
    for column in row.indices.dropFirst() where !row[column].isEmpty {
      cells.append(
        GuideCell(
          page: page, section: section, group: group, row: row[0],
          column: columns.headings[column], text: row[column], isAllowance: isAllowance))
    }
    row = []
  }

  /// Whether a text stands where figures do: dollars, a percentage, or `N/A`; for an allowance anything beside a
  /// name.
  private func isFigure(_ text: String, beside name: String) -> Bool {
    if text.hasPrefix("$") || text == "N/A" { return true }
    guard let first = text.first else { return false }
    if isAllowance { return name.first.map(\.isUppercase) == true }
    return first.isNumber && text.contains("%")
  }
}

extension GuideLine {
  /// One word of a line as a line of its own.
  init(_ word: GuideWord, of line: GuideLine) {
    self.init(page: line.page, top: line.top, height: line.height, words: [word])
  }
}
