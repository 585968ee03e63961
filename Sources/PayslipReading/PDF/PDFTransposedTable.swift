import PayDomain

/// Tables with a column for each line and its hours, rate and amount below one another.
extension PDFTableReader {
  /// A line of such a table.
  private struct Column {
    /// The cells of its heading, one for each line.
    var label: [PDFCell]
    var figures: [PDFTableFigure] = []

    var isTotal: Bool { label.count == 1 && label[0].meaning.isTotal }

    /// Whether a cell lines up with the heading.
    func isOver(_ cell: PDFCell) -> Bool {
      label.contains { $0.misalignment(with: cell) < cell.height / 2 }
    }

    func figure(_ role: LineColumn) -> PDFFigure? { figures.first { $0.role == role }?.figure }
  }

  /// Takes a row that begins with `Hours`, `Rate` or `Amount`, with the next two that begin with the others, under a row
  /// of labels; false where they are no such table, or a product or the sum is not right.
  mutating func takeTransposed(row index: Int) -> Bool {
    guard index > 0, index + 2 < grid.rows.count, role(ofRow: index) != nil,
      let roles = roles(from: index)
    else { return false }
    for lines in [2, 1] {
      guard let above = columns(above: index, lines: lines),
        let columns = filled(above, with: roles, from: index)
      else { continue }
      for column in columns { take(column) }
      passed.formUnion(index + 1..<index + roles.count)
      return true
    }
    return false
  }

  /// The columns with the figures of the rows from one on; nil where one has no column, or they are no lines.
  private func filled(
    _ empty: [Column], with roles: [LineColumn], from index: Int
  ) -> [Column]? {
    var columns = empty
    for (place, role) in roles.enumerated() {
      for cell in grid.rows[index + place].cells.dropFirst() {
        guard let figure = grid.cells[cell].figure,
          let column = columns.firstIndex(where: { $0.isOver(grid.cells[cell]) }),
          columns[column].figure(role) == nil
        else { return nil }
        columns[column].figures.append(
          PDFTableFigure(
            cell: cell, figure: figure, role: role, isLabelled: true, isTight: true, ground: .word))
      }
    }
    return columns.allSatisfy(isLine) && isSummed(columns) ? columns : nil
  }

  /// What the rows from one on hold: hours, rate and amount, each once; nil for other rows.
  private func roles(from index: Int) -> [LineColumn]? {
    let roles = (index..<index + 3).compactMap(role)
    guard roles.count == 3, Set(roles) == [.quantity, .rate, .amount],
      grid.rows[index + 2].page == grid.rows[index].page
    else { return nil }
    return roles
  }

  /// What the first text of a row says its figures are, where it stands before two of them and nothing else.
  private func role(ofRow index: Int) -> LineColumn? {
    let cells = grid.rows[index].cells
    guard cells.count > 1, let role = grid.cells[cells.lowerBound].meaning.column,
      role == .quantity || role == .rate || role == .amount,
      cells.dropFirst().allSatisfy({ grid.cells[$0].figure != nil })
    else { return nil }
    return role
  }

  /// The labels right above a row, each in as many lines at most; nil where figures stand there, or fewer than two texts.
  private func columns(above index: Int, lines: Int) -> [Column]? {
    let (row, above) = (grid.rows[index], grid.rows[index - 1])
    let side = grid.cells[row.cells.lowerBound]
    guard above.page == row.page, let last = labels(of: above, beside: side) else { return nil }
    var columns = last.map { Column(label: [$0]) }
    if lines > 1, index > 1, grid.rows[index - 2].page == row.page,
      (above.top - grid.rows[index - 2].bottom) * 2 < side.height,
      let first = labels(of: grid.rows[index - 2], beside: side)
    {
      for cell in first {
        if let column = columns.firstIndex(where: { $0.isOver(cell) }) {
          columns[column].label.insert(cell, at: 0)
        } else {
          columns.append(Column(label: [cell]))
        }
      }
      columns.sort { $0.label[0].right < $1.label[0].right }
    }
    return columns.count > 1 ? columns : nil
  }

  /// The cells of a row of labels, but for one over the words at its side; nil where it is none.
  private func labels(of row: PDFRow, beside side: PDFCell) -> [PDFCell]? {
    let cells = row.cells.map { grid.cells[$0] }.filter {
      $0.misalignment(with: side) >= side.height / 2 || $0.left > side.right
    }
    let isRow = cells.allSatisfy { cell in
      !cell.endsWithColon && cell.figure.map { $0.mark == .share } ?? true
    }
    return isRow && !cells.isEmpty ? cells : nil
  }

  /// Whether a column has an amount that its hours and its rate make, where it has them.
  private func isLine(_ column: Column) -> Bool {
    guard let amount = column.figure(.amount) else { return false }
    guard let quantity = column.figure(.quantity), let rate = column.figure(.rate) else {
      return column.figure(.rate) == nil
    }
    return PDFProduct.agrees(quantity, rate, amount)
  }

  /// Whether some column is hours times rate, and a column of the sum is the sum of the others.
  private func isSummed(_ columns: [Column]) -> Bool {
    guard columns.contains(where: { $0.figure(.rate) != nil && $0.figure(.quantity) != nil })
    else { return false }
    let totals = columns.filter(\.isTotal).compactMap { $0.figure(.amount)?.cents }
    let sum = columns.filter { !$0.isTotal }
      .compactMap { $0.figure(.amount)?.cents }.reduce(0, +)
    return totals.count < 2 && totals.allSatisfy { $0 == sum }
  }

  private mutating func take(_ column: Column) {
    let words = column.label.map(\.words)
    if column.isTotal {
      let amount = column.figures.filter { $0.role == .amount }
      rows.append(PDFTableRow(kind: .total(.earnings), label: words, figures: amount))
      return
    }
    let reading = labels.reading(of: grid.text(of: words))
    let section = reading.category == .unknown ? .earnings : reading.section
    rows.append(
      PDFTableRow(
        kind: .line(section, isPriorPeriod: false), label: words, figures: column.figures))
  }
}
