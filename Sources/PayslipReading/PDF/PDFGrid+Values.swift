/// Where the values of labels stand that share a text or a line with others.
extension PDFGrid {
  /// The part of a text that belongs to the label it stands under: up to the word that begins right under the next label
  /// of the row, where the space between two values is no wider than that between words.
  func parted(_ words: Range<Int>, by label: Int, row: Int) -> Range<Int> {
    let labels = rows[row].cells
    guard words.count > 1, let first = words.first, labels.count > 1, label + 1 < labels.upperBound,
      self.words[first].top >= cells[label].bottom
    else { return words }
    for next in label + 1..<labels.upperBound where isHeadOfValue(next) {
      if let start = start(of: words.dropFirst(), under: next) { return words.lowerBound..<start }
    }
    return words
  }

  /// The words right under a label that a text running through under it holds, up to the next label; nil when none begins
  /// there.
  func runThrough(under label: Int, row: Int) -> Range<Int>? {
    let labels = rows[row].cells
    guard labels.lowerBound < label, row + 1 < rows.count, rows[row + 1].page == rows[row].page,
      rows[row + 1].top - rows[row].bottom < cells[label].height, isHeadOfValue(label),
      !cells[label].meaning.isEmpty
    else { return nil }
    let cell = cells[label]
    let through = rows[row + 1].cells.first {
      cells[$0].left < cell.left && cells[$0].right > cell.left && !cells[$0].endsWithColon
    }
    guard let through, labels.contains(where: { starts(through, under: $0) }),
      let start = start(of: cells[through].words.dropFirst(), under: label)
    else { return nil }
    return parted(start..<cells[through].words.upperBound, by: label, row: row)
  }

  /// The two lines of a value that stand alone in the rows above and below a label and right of it, half a line off; nil
  /// when they do not.
  func straddling(_ label: Int, row: Int) -> (upper: Range<Int>, lower: Range<Int>)? {
    guard row > 0, row + 1 < rows.count else { return nil }
    let (above, below) = (rows[row - 1], rows[row + 1])
    let cell = cells[label]
    guard above.page == rows[row].page, below.page == rows[row].page,
      let first = above.cells.first(where: { cells[$0].left > cell.right }),
      let second = below.cells.first(where: { cells[$0].left > cell.right })
    else { return nil }
    let (one, two) = (cells[first], cells[second])
    let isBetween = next(to: label, in: rows[row]).map { cells[$0].left < one.right } ?? false
    guard !isBetween, !one.isLabel, !two.isLabel, abs(one.left - two.left) * 3 < cell.height,
      one.bottom > cell.top, two.top < cell.bottom, two.top - one.bottom < cell.height / 2
    else { return nil }
    return (one.words, two.words)
  }

  /// Whether a label stands beside the middle of a value of two lines, both above what is under the label.
  func standsBetweenLines(_ label: Int, row: Int) -> Bool {
    guard next(to: label, in: rows[row]).map({ cells[$0].isLabel }) ?? true,
      let (_, lower) = straddling(label, row: row)
    else { return false }
    return below(cells[label], row: row).map {
      cells[$0].top >= words[lower.lowerBound].bottom
    } ?? true
  }

  /// The words of a cell and of the next of its row where that is a text right behind it, `17` and `SEP`.
  func withNextText(_ cell: Int, row: Int) -> Range<Int> {
    guard let next = next(to: cell, in: rows[row]), cells[next].figure == nil,
      cells[next].left - cells[cell].right < cells[cell].height
    else { return cells[cell].words }
    return cells[cell].words.lowerBound..<cells[next].words.upperBound
  }

  /// Whether a cell can head a value in the row below, known or not.
  private func isHeadOfValue(_ label: Int) -> Bool {
    cells[label].figure == nil && cells[label].meaning.field?.isSum != true
      && !hasDigit(cells[label])
  }

  /// Whether a cell begins where a label above it does.
  private func starts(_ cell: Int, under label: Int) -> Bool {
    isHeadOfValue(label) && abs(cells[cell].left - cells[label].left) * 6 < cells[label].height
  }

  /// The word that begins where a label above it does.
  private func start(of words: Range<Int>, under label: Int) -> Int? {
    words.first { abs(self.words[$0].left - cells[label].left) * 6 < cells[label].height }
  }
}
