import PayDomain

/// Values that are wrapped to further lines.
extension PDFHeaderReader {
  /// The words of the line that a value is wrapped to: under it, close, with no label of its own, and so that they had
  /// no room beside it; a name goes on wherever it is wrapped.
  ///
  /// `label` is the cell of the value's label and its row: the label's own second line is no label of another value.
  func continuation(
    of value: Int, row: Int, _ field: SlipField, label: (cell: Int, row: Int)? = nil
  ) -> Range<Int>? {
    let cell = grid.cells[value]
    guard let (next, nextRow) = grid.lineUnder(value, row: row) else { return nil }
    let below = grid.rows[nextRow]
    guard !isTableHead(below) else { return nil }
    // Where values stand under their labels, a row with a label holds nothing but labels.
    if let label, label.row < row, grid.cells[below.cells].contains(where: \.isLabel) { return nil }
    let other = grid.cells[next]
    let isTail =
      label.map { label in
        next > below.cells.lowerBound && label.row == row
          && stacked.labels[label.cell].map { $0.tail == next - 1 && $0.field == field } ?? false
      } ?? false
    let isValue = next > below.cells.lowerBound && !isTail && isBesideLabel(next, cell, row)
    let mayHaveDigits = field == .instrument || field == .classification
    guard !isValue, !other.isLabel, other.prefix.map({ $0.meaning.field == field }) ?? true,
      mayHaveDigits || !grid.hasDigit(other), !stacked.pieces.contains(next),
      !isPayLine(next, below, under: cell)
    else { return nil }
    let word = grid.words[other.words.lowerBound]
    let needed = cell.right + cell.height / 4 + (word.right - word.left)
    let edge = grid.cells.reduce(other.right) { edge, one in
      abs(one.left - cell.left) * 3 < cell.height ? max(edge, one.right) : edge
    }
    return needed > edge || field == .employee ? other.words : nil
  }

  /// Whether a cell has a label left of it, in the column of the label of the row above.
  private func isBesideLabel(_ index: Int, _ value: PDFCell, _ row: Int) -> Bool {
    let before = grid.cells[index - 1]
    if before.isLabel { return true }
    if before.words.count == 1, grid.isDash(before.words.lowerBound) { return false }
    let labels = grid.cells[grid.rows[row].cells].filter { $0.right <= value.left && $0.isLabel }
    return labels.last.map { abs($0.left - before.left) < $0.height } ?? false
  }

  /// The words of the further lines of a value that follows its label closely, `Class: RN Level 1` over `PP 5`: under
  /// the label, close, and each so that its first word had no room on the line before.
  func hanging(
    under label: Int, _ value: Int, row: Int, _ field: SlipField
  ) -> [Range<Int>] {
    guard grid.rows[row].cells.contains(label),
      grid.cells[value].left - grid.cells[label].right < grid.cells[label].height
    else { return [] }
    var (above, last, lastRow) = (label, value, row)
    var lines: [Range<Int>] = []
    while let (next, nextRow) = grid.lineUnder(above, row: lastRow), lines.count < 3,
      goesOn(next, nextRow, after: grid.cells[last], lastRow, field)
    {
      lines.append(grid.cells[next].words)
      (above, last, lastRow) = (next, next, nextRow)
    }
    return lines
  }

  /// Whether a text is the next line of a value: no label, and its first word had no room on the value's line.
  private func goesOn(
    _ next: Int, _ row: Int, after last: PDFCell, _ lastRow: Int, _ field: SlipField
  ) -> Bool {
    let other = grid.cells[next]
    let mayHaveDigits = field == .instrument || field == .classification
    // `Employee level 3` is a level, though `Employee` begins labels.
    let isLevel = field == .classification && grid.says(["level", "grade"], in: other.words)
    guard (other.top - last.bottom) * 3 < last.height, !other.isLabel,
      other.prefix?.meaning.field ?? field == field || isLevel, !stacked.pieces.contains(next),
      mayHaveDigits || !grid.hasDigit(other)
    else { return false }
    let word = grid.words[other.words.lowerBound]
    let needed = last.right + last.height / 2 + (word.right - word.left)
    return grid.rows[lastRow...row].contains { near in
      grid.cells[near.cells].contains { last.right < $0.left && $0.left < needed }
    }
  }

  /// Whether a text that stands a little apart under a value begins a line of pay: money ends its row.
  private func isPayLine(_ index: Int, _ row: PDFRow, under value: PDFCell) -> Bool {
    let cell = grid.cells[index]
    let last = grid.cells[row.cells.upperBound - 1]
    return (cell.top - value.bottom) * 2 > cell.height && last.figure?.looksLikeMoney == true
  }
}

/// Values that stand over their labels.
extension PDFHeaderReader {
  /// The words over each label of a row that holds nothing but labels, where those are its values; nil when they are not.
  ///
  /// A day or an ABN over the label of one proves it, where nothing such stands below and no labels stand over the values
  /// that have none: `feet` are the rows of labels that were found to stand under their values.
  func valuesAbove(row index: Int, not feet: Set<Int>) -> [(label: Int, words: Range<Int>)]? {
    let row = grid.rows[index]
    guard index > 0, row.cells.count > 1, grid.rows[index - 1].page == row.page,
      grid.cells[row.cells].allSatisfy({ $0.meaning.field != nil && !$0.endsWithColon })
    else { return nil }
    let above = grid.rows[index - 1]
    guard row.top - above.bottom < row.bottom - row.top, let values = aligned(row, with: above),
      values.contains(where: proves),
      index + 1 == grid.rows.count
        || !(aligned(row, with: grid.rows[index + 1])?.contains(where: proves) ?? false)
    else { return nil }
    guard index > 1, !feet.contains(index - 2), grid.rows[index - 2].page == row.page,
      let over = aligned(above, with: grid.rows[index - 2], isLabelled: true)
    else { return values }
    return over.isEmpty ? values : nil
  }

  /// The words of another row at each cell of a row, each up to the next; nil where a cell has none, or labels stand there.
  private func aligned(
    _ row: PDFRow, with other: PDFRow, isLabelled: Bool = false
  ) -> [(label: Int, words: Range<Int>)]? {
    var found: [(label: Int, words: Range<Int>)] = []
    for label in row.cells {
      let cell = other.cells.first { index in
        grid.cells[label].misalignment(with: grid.cells[index]) < grid.cells[label].height
          && grid.cells[index].isLabel == isLabelled
      }
      guard let cell else {
        if isLabelled { continue }
        return nil
      }
      found.append((label, grid.cells[cell].words))
    }
    return found
  }

  /// Whether a value is of the form that its label asks for: a day, or an ABN.
  private func proves(_ value: (label: Int, words: Range<Int>)) -> Bool {
    switch grid.cells[value.label].meaning.field {
    case .period, .periodStart, .periodEnd, .paymentDate:
      !grid.dates(in: value.words, atMost: 1).isEmpty
    case .abn: BusinessNumber.abn(grid.text(of: value.words)) != nil
    default: false
    }
  }

  /// Takes the values that stand over the labels of a row.
  func takeAbove(
    _ found: [(label: Int, words: Range<Int>)], row: Int, _ values: inout PDFHeaderValues,
    into slip: inout Payslip
  ) {
    for (label, words) in found {
      let meaning = grid.cells[label].meaning
      guard let field = meaning.field, !field.isSum else { continue }
      _ = values.take(field, words, cycle: meaning.cycle, into: &slip)
    }
  }
}
