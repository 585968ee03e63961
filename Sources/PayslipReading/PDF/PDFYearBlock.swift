/// Tables of the year that stand right of the pay, with labels of their own and one column of figures.
///
/// Their rows are those of the pay as far as the page tells, so that a sum of the year would be taken for one of this pay.
extension PDFGrid {
  /// Parts the rows of such a table from the rows beside them; they come behind the other rows of the page.
  mutating func setYearsApart() {
    guard cells.contains(where: { $0.figure == nil && $0.saysYear }) else { return }
    var cuts: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      for cell in row.cells where cells[cell].figure == nil && cells[cell].saysYear {
        guard headsYear(cell) else { continue }
        if let prefix = cells[cell].prefix { cells[cell].meaning = prefix.meaning }
        let block = yearBlock(under: cell, row: index)
        if stands(block, beside: rows) { cuts.merge(block) { first, _ in first } }
      }
    }
    guard !cuts.isEmpty else { return }
    var (main, apart): ([PDFRow], [PDFRow]) = ([], [])
    for (index, row) in rows.enumerated() {
      var row = row
      if let cut = cuts[index] {
        var own = row
        own.cells = cut..<row.cells.upperBound
        own.isApart = true
        apart.append(own)
        row.cells = row.cells.lowerBound..<cut
      }
      if !row.cells.isEmpty { main.append(row) }
    }
    rows = main + apart
  }

  /// Whether a text that begins with a word for the year heads its figures: nothing stands behind the word but a day.
  private func headsYear(_ cell: Int) -> Bool {
    guard cells[cell].meaning.isEmpty, let prefix = cells[cell].prefix else { return true }
    let rest = cells[cell].words.dropFirst(prefix.words)
    return rest.contains { words[$0].hasDigit }
      || rest.allSatisfy { word in PDFGrid.beforeDay.contains { isWord(word, $0) } }
  }

  private static let beforeDay: [StaticString] = ["at", "as", "of", "to", "for", "from", "-", "–"]

  /// The rows of a table under a heading of the year with the first cell of the table in each; none where the heading is
  /// over figures, or its labels are those of the pay.
  private func yearBlock(under heading: Int, row: Int) -> [Int: Int] {
    let head = cells[heading]
    guard let last = cells[rows[row].cells].last, last.figure == nil, !head.endsWithColon else {
      return [:]
    }
    var block = [row: heading]
    var left: Int32?
    var (bottom, sums) = (head.bottom, 0)
    for (index, next) in rows.enumerated().dropFirst(row + 1) {
      guard next.page == rows[row].page, next.top - bottom < head.height * 4 else { break }
      let label = next.cells.first { cell in
        cells[cell].figure == nil && begins(cells[cell], under: head, at: left)
      }
      guard let label else {
        guard next.cells.contains(where: { cells[$0].right > left ?? head.left }) else { continue }
        break
      }
      guard label + 2 == next.cells.upperBound, cells[label + 1].figure?.looksLikeMoney == true,
        label == next.cells.lowerBound
          || cells[label - 1].right + head.height / 2 < cells[label].left
      else { break }
      left = left ?? cells[label].left
      block[index] = label
      bottom = next.bottom
      if cells[label].meaning.field?.isSum == true { sums += 1 }
    }
    return block.count > 2 && sums > 0 ? block : [:]
  }

  /// Whether a label begins where the first of its table does, or under the table's heading.
  private func begins(_ label: PDFCell, under head: PDFCell, at left: Int32?) -> Bool {
    if let left { return abs(label.left - left) * 2 < head.height }
    return label.left < head.left + head.height * 2 && label.left > head.left - head.height * 6
      && label.left > width / 4
  }

  /// Whether a table has others beside it; one that stands alone is read as any table is.
  private func stands(_ block: [Int: Int], beside rows: [PDFRow]) -> Bool {
    block.contains { $0.value > rows[$0.key].cells.lowerBound }
  }
}

extension PDFCell {
  /// Whether a text is, or begins with, a heading of the year.
  fileprivate var saysYear: Bool {
    meaning.saysYear || (meaning.isEmpty && prefix?.meaning.saysYear == true)
  }
}

extension PDFMeaning {
  /// Whether a heading stands over sums of the year.
  var saysYear: Bool { section == .yearToDate || (column == .yearToDate && field == nil) }
}
