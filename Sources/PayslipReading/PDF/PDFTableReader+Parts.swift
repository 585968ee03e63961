import PayDomain

/// Parts of a slip that are no table of lines: boxes, and tables of the year.
extension PDFTableReader {
  // MARK: Boxes

  /// Takes sums whose figure stands under the label, as in a row of boxes.
  mutating func takeSumsAbove(row index: Int) {
    if let figures = grid.figuresAbove(row: index) { return takeSums(under: figures) }
    let isBox = grid.isBox(index)
    for cell in grid.rows[index].cells {
      let label = grid.cells[cell]
      guard
        isBox
          || (label.meaning.field?.isSum == true
            && (isAfterNet || regions.region(at: label.left)?.section == nil)),
        let under = grid.figureBelow(label, row: index)
          ?? (isBox && grid.rows[index].cells.count == 1
            ? grid.rows[index + 1].cells.lowerBound : nil),
        let figure = grid.cells[under].figure,
        figure.cents != nil, figure.hasDollar || figure.places == 2,
        let kind = PDFRowKinds.ofBox(label, text: grid.text(of: label), labels)
      else { continue }
      if regions.region(at: label.left)?.section == .yearToDate {
        collector.takeYear(label, figure: under, row: index)
        continue
      }
      let found = PDFTableFigure(
        cell: under, figure: figure, role: .amount, isLabelled: true, isTight: true,
        ground: .heading)
      rows.append(PDFTableRow(kind: kind, label: [label.words], figures: [found]))
      pass(kind)
    }
    if isBox, isAfterGross || isAfterNet, !regions.areOfYear { regions.close() }
  }

  /// Takes sums whose labels stand under them, each as a cell of its label and one of its figure.
  private mutating func takeSums(under found: [(label: Int, figure: Int)]) {
    for (cell, index) in found {
      let label = grid.cells[cell]
      guard let figure = grid.cells[index].figure,
        let kind = PDFRowKinds.ofBox(label, text: grid.text(of: label), labels)
      else { continue }
      let own = PDFTableFigure(
        cell: index, figure: figure, role: .amount, isLabelled: true, isTight: true,
        ground: .heading)
      rows.append(PDFTableRow(kind: kind, label: [label.words], figures: [own]))
      pass(kind)
    }
  }

  /// Notes that the gross or the net stood above what comes next.
  private mutating func pass(_ kind: PDFTableRow.Kind) {
    if kind == .sum(.net) {
      isAfterNet = true
      if !rows.contains(where: \.isEarnings) { sumsCameFirst = true }
    }
    guard kind == .sum(.gross) else { return }
    isAfterGross = true
    if !rows.contains(where: \.isEarnings) { grossCameFirst = true }
  }

  // MARK: The year

  /// Whether a row of headings stands in a part of the page that is of the year, and changes nothing.
  ///
  /// Under a heading of the year the headings of pay hold sums of the year, where the pay itself stands above: from the
  /// top of a page, or from a heading right above another, to the page's end or a heading of something else.
  mutating func staysInYear(_ cells: [PDFCell], row index: Int) -> Bool {
    let page = grid.rows[index].page
    if yearPage == page {
      if cells.contains(where: PDFTableReader.endsYear) || PDFTableReader.haveThisPay(cells) {
        yearPage = nil
        return false
      }
      return true
    }
    yearPage = nil
    guard cells.count == 1, cells[0].meaning.saysYear, !cells[0].endsWithColon,
      rows.contains(where: { $0.kind == .sum(.net) || $0.kind == .sum(.gross) })
    else { return false }
    let isTop = page > grid.rows[0].page && grid.rows[max(index - 3, 0)].page < page
    let next = index + 1 < grid.rows.count ? grid.rows[index + 1] : grid.rows[index]
    let isOverHeading =
      isAfterNet && next.page == page
      && grid.cells[next.cells].allSatisfy { $0.figure == nil && !$0.endsWithColon }
      && !grid.isBox(index + 1)
    if isTop || isOverHeading { yearPage = page }
    return false
  }

  /// Whether a heading is of something that is no sum of pay, or of this pay again.
  private static func endsYear(_ cell: PDFCell) -> Bool {
    if cell.meaning.isSummary { return cell.words.count > 1 }
    switch cell.meaning.section {
    case .leaveBalances, .bank, .employment: return true
    case .earnings, .priorEarnings, .itemisedEarnings, .tax, .deduction, .employerSuper,
      .reimbursement, .employerCosts, .yearToDate, nil:
      return cell.meaning.column?.isOfLeave == true
    }
  }

  /// Whether headings of columns part this pay from the year.
  private static func haveThisPay(_ cells: [PDFCell]) -> Bool {
    cells.contains { $0.meaning.column == .yearToDate }
      && cells.contains { $0.meaning.column == .amount || $0.meaning.column == .quantity }
  }
}

extension PDFRegions {
  /// Whether all that is open is of the year.
  var areOfYear: Bool { !isEmpty && regions.allSatisfy { $0.section == .yearToDate } }
}

extension PDFExtraCollector {
  /// Takes a row of a table of the year that stands beside the pay; returns its cells.
  mutating func takeApart(row: Int) -> [Int] {
    let cells = grid.rows[row].cells
    guard let label = cells.first, cells.count > 1, grid.cells[label + 1].figure != nil else {
      return []
    }
    takeYear(grid.cells[label], figure: label + 1, row: row)
    return Array(cells)
  }

  /// Takes a figure of the year that a label names.
  mutating func takeYear(_ label: PDFCell, figure cell: Int, row: Int) {
    guard let kind = label.meaning.field?.toDate, let figure = grid.cells[cell].figure else {
      return
    }
    let found = PDFTableFigure(
      cell: cell, figure: figure, role: .yearToDate, isLabelled: true, isTight: true,
      ground: .heading)
    add(.toDate(kind), [label.words], [found], row: row)
  }
}

extension PDFGrid {
  /// The labels of a row of sums with the figures that stand over them; nil where they are not such a row.
  ///
  /// As many amounts of money as labels stand right above and nothing else, none below, and over the amounts no labels of
  /// sums that have them for their own.
  func figuresAbove(row index: Int) -> [(label: Int, figure: Int)]? {
    let row = rows[index]
    guard index > 0, row.cells.count > 1, rows[index - 1].page == row.page,
      cells[row.cells].allSatisfy({ $0.meaning.field?.isSum == true && !$0.endsWithColon }),
      let found = money(of: rows[index - 1], at: row),
      row.top - rows[index - 1].bottom < row.bottom - row.top
    else { return nil }
    if index + 1 < rows.count, rows[index + 1].page == row.page,
      rows[index + 1].cells.contains(where: { cells[$0].figure?.looksLikeMoney == true }),
      rows[index + 1].cells.allSatisfy({ cells[$0].figure != nil })
    {
      return nil
    }
    guard index > 1, rows[index - 2].page == row.page else { return found }
    let owners = cells[rows[index - 2].cells].count { label in
      mayHaveMoney(label)
        && found.contains { label.misalignment(with: cells[$0.figure]) < label.height }
    }
    return owners > 1 ? nil : found
  }

  /// Whether money under a text may be what the text names: no day is money, and no name.
  private func mayHaveMoney(_ label: PDFCell) -> Bool {
    guard label.figure == nil, let field = label.meaning.field else { return label.figure == nil }
    return field.isSum || field == .hourlyRate || field == .annualSalary
  }

  /// The amount of money at each cell of another row, where a row holds just these.
  private func money(of row: PDFRow, at labels: PDFRow) -> [(label: Int, figure: Int)]? {
    guard row.cells.count == labels.cells.count else { return nil }
    for (figure, label) in zip(row.cells, labels.cells) {
      guard cells[figure].figure?.looksLikeMoney == true,
        cells[label].misalignment(with: cells[figure]) < cells[label].height
      else { return nil }
    }
    return zip(labels.cells, row.cells).map { ($0, $1) }
  }
}
