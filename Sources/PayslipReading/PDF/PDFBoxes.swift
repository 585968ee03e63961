/// Rows that are no lines: boxes with sums under or beside words, and the days of a grid.
extension PDFGrid {
  /// Whether a row of sums is told by its label to be of this pay or of the year: the labels above say what it holds.
  func isRowOfBoxes(_ row: Range<Int>) -> Bool {
    guard let first = row.first else { return true }
    switch cells[first].meaning.column {
    case .yearToDate: return cells[first].meaning.field == nil
    case .amount:
      return cells[first].meaning.field == nil && !cells[first].meaning.isTotal
        && row.count > 2
    case .label, .quantity, .rate, .date, .dateEnd, .reference, .subtotal, .balance, .opening,
      .accrued,
      .used, .share, .day, nil:
      return false
    }
  }

  /// Whether a row is a heading with a number for each day: whole numbers, and headings of columns beside them.
  func isDayGrid(_ row: Range<Int>) -> Bool {
    guard row.count >= 9 else { return false }
    let figures = row.compactMap { cells[$0].figure }
    return figures.count >= 7 && figures.allSatisfy { $0.places == 0 && !$0.hasDollar }
      && row.count(where: { cells[$0].meaning.column != nil }) >= 2
  }

  /// Whether a row of words is the upper half of boxes whose figures stand below them.
  func isBox(_ index: Int) -> Bool {
    guard index + 1 < rows.count, rows[index].page == rows[index + 1].page else { return false }
    let row = rows[index]
    let below = rows[index + 1].cells
    let first = cells[below.lowerBound]
    let isNamed = first.figure == nil && first.meaning.column != nil
    let figures = isNamed ? below.dropFirst() : below
    guard !figures.isEmpty, figures.allSatisfy({ cells[$0].figure != nil }),
      cells[row.cells].contains(where: { $0.meaning.field?.isSum == true })
    else { return false }
    let heads = cells[row.cells].filter { head in
      figures.contains { head.misalignment(with: cells[$0]) < head.height }
    }
    if row.cells.count == 1, figures.count == 1, !isNamed {
      let (head, figure) = (cells[row.cells.lowerBound], cells[figures.lowerBound])
      return head.meaning.field?.isSum == true && figure.left >= head.left - head.height
        && figure.left - head.right < width / 4
    }
    return heads.count == row.cells.count && heads.count >= figures.count
      && !heads.contains { $0.meaning.column == .quantity || $0.meaning.column == .rate }
  }
}
