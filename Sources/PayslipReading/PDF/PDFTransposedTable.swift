import PayDomain

/// Tables with a column for each line and its hours, rate and amount below one another.
extension PDFTableReader {
  /// A line of such a table.
  private struct Column {
    let label: PDFCell
    var figures: [PDFTableFigure] = []

    func figure(_ role: LineColumn) -> PDFFigure? { figures.first { $0.role == role }?.figure }
  }

  /// Takes a row that begins with `Hours`, `Rate` or `Amount`, with the next two that begin with the others, under a row
  /// of labels; false where they are no such table, or a product or the sum is not right.
  mutating func takeTransposed(row index: Int) -> Bool {
    guard index > 0, index + 2 < grid.rows.count, role(ofRow: index) != nil,
      let roles = roles(from: index), var columns = columns(above: index)
    else { return false }
    for (place, role) in roles.enumerated() {
      for cell in grid.rows[index + place].cells.dropFirst() {
        guard let figure = grid.cells[cell].figure,
          let column = columns.firstIndex(where: {
            $0.label.misalignment(with: grid.cells[cell]) < grid.cells[cell].height / 2
          }), columns[column].figure(role) == nil
        else { return false }
        columns[column].figures.append(
          PDFTableFigure(
            cell: cell, figure: figure, role: role, isLabelled: true, isTight: true, ground: .word))
      }
    }
    guard columns.allSatisfy(isLine), isSummed(columns) else { return false }
    for column in columns { take(column) }
    passed.formUnion(index + 1..<index + roles.count)
    return true
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

  /// The labels right above a row; nil where figures stand there, or fewer than two texts.
  private func columns(above index: Int) -> [Column]? {
    let (row, above) = (grid.rows[index], grid.rows[index - 1])
    let side = grid.cells[row.cells.lowerBound]
    let labels = above.cells.map { grid.cells[$0] }.filter {
      $0.misalignment(with: side) >= side.height / 2 || $0.left > side.right
    }
    guard above.page == row.page, labels.count > 1,
      labels.allSatisfy({ $0.figure == nil && !$0.endsWithColon })
    else { return nil }
    return labels.map { Column(label: $0) }
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
    let totals = columns.filter(\.label.meaning.isTotal).compactMap { $0.figure(.amount)?.cents }
    let sum = columns.filter { !$0.label.meaning.isTotal }
      .compactMap { $0.figure(.amount)?.cents }.reduce(0, +)
    return totals.count < 2 && totals.allSatisfy { $0 == sum }
  }

  private mutating func take(_ column: Column) {
    if column.label.meaning.isTotal {
      let amount = column.figures.filter { $0.role == .amount }
      rows.append(
        PDFTableRow(kind: .total(.earnings), label: [column.label.words], figures: amount))
      return
    }
    let reading = labels.reading(of: grid.text(of: column.label))
    let section = reading.category == .unknown ? .earnings : reading.section
    rows.append(
      PDFTableRow(
        kind: .line(section, isPriorPeriod: false), label: [column.label.words],
        figures: column.figures))
  }
}
