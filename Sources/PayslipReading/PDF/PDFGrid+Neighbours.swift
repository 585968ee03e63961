/// What the texts around a text speak of.
extension PDFGrid {
  /// Whether any of some words is one of those named, stops behind it aside.
  func says(_ names: [StaticString], in words: Range<Int>) -> Bool {
    words.contains { word in names.contains { isWord(word, $0, before: ".,:;") } }
  }

  /// The texts right above and below a cell, near its left edge.
  func neighbours(of cell: PDFCell, in row: Int) -> [PDFCell] {
    [row - 1, row + 1].filter { rows.indices.contains($0) }.flatMap { near in
      cells[rows[near].cells].filter { other in
        let gap = max(cell.top - other.bottom, other.top - cell.bottom)
        return other.figure == nil && gap * 2 < cell.height
          && other.left < cell.left + cell.height * 3 && other.right > cell.left
      }
    }
  }

  /// Whether a text's row, or the text close above or below it, speaks of money that is not the pay itself.
  func speaksOfOtherMoney(beside cell: PDFCell, in row: Int) -> Bool {
    let beside = cells[rows[row].cells] + neighbours(of: cell, in: row)
    return beside.contains { says(PDFGrid.otherMoney, in: $0.words) }
  }

  private static let otherMoney: [StaticString] = [
    "super", "superannuation", "fund", "contribution", "contributions", "guarantee", "leave",
    "bonus", "claim", "claims", "reimbursement", "expense", "expenses", "quarter", "commission",
    "advance", "termination",
  ]

  /// The row that a cell stands in, looked for from a row downwards.
  func row(of cell: Int, from row: Int) -> Int {
    rows[row...].firstIndex { $0.cells.contains(cell) } ?? row
  }

  /// The next line of a text in its column: the cell that begins where it does, at most a line and a fifth below, and its
  /// row; nil when there is none.
  ///
  /// Rows that stand beside the text, half a line off, are passed over.
  func lineUnder(_ index: Int, row: Int) -> (cell: Int, row: Int)? {
    let cell = cells[index]
    for next in row + 1..<max(rows.count, row + 1) {
      guard rows[next].page == rows[row].page, (rows[next].top - cell.bottom) * 5 < cell.height * 6
      else { return nil }
      for other in rows[next].cells where abs(cells[other].left - cell.left) * 3 < cell.height {
        return (cells[other].top - cell.bottom) * 5 < cell.height * 6 ? (other, next) : nil
      }
    }
    return nil
  }

  /// Whether a word is a dash alone.
  func isDash(_ word: Int) -> Bool { isWord(word, "-") || isWord(word, "–") }
}
