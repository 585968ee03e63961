import PayDomain

/// Parts of a slip that are no table of lines: boxes, and tables of the year.
extension PDFTableReader {
  // MARK: Boxes

  /// Takes sums whose figure stands under the label, as in a row of boxes.
  mutating func takeSumsAbove(row index: Int) {
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
      if kind == .sum(.net) { isAfterNet = true }
      if kind == .sum(.gross) {
        isAfterGross = true
        if !rows.contains(where: \.isEarnings) { grossCameFirst = true }
      }
    }
    if isBox, isAfterGross || isAfterNet, !regions.areOfYear { regions.close() }
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
