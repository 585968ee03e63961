/// Headings that begin, or end, where their columns do, over figures that stand at the other side of them.
///
/// Spreadsheets and plain tables put text at the left of a cell and numbers at its right: each figure then stands close to
/// the next column's heading and far from its own.
extension PDFGrid {
  /// The cells of a row of headings, each as wide as its column where the rows below show that headings stand at one
  /// side of their columns and figures at the other.
  ///
  /// Tables side by side are looked at one by one: the heading over the figures of one may stand at the other side.
  func asWideAsColumns(_ heads: [PDFCell], row index: Int) -> [PDFCell] {
    guard heads.count > 1 else { return heads }
    var wide: [PDFCell] = []
    wide.reserveCapacity(heads.count)
    var start = 0
    for place in 1...heads.count where place == heads.count || heads[place].beginsTable {
      let end = place == heads.count ? Int32.max : heads[place].left
      let begin = start == 0 ? Int32.min : heads[start].left
      wide += asWideAsColumns(Array(heads[start..<place]), row: index, within: begin..<end)
      start = place
    }
    return wide
  }

  private func asWideAsColumns(
    _ heads: [PDFCell], row index: Int, within table: Range<Int32>
  ) -> [PDFCell] {
    guard heads.count > 1 else { return heads }
    for isLeft in [true, false] {
      if let wide = PDFHeadSpans(heads, isLeft: isLeft, table: table).widened(
        below: index, in: self)
      {
        return wide
      }
    }
    return heads
  }
}

extension PDFCell {
  /// Whether a heading is the first of a table that may stand beside another.
  fileprivate var beginsTable: Bool {
    meaning.column == .label || meaning.column == nil && meaning.section != nil
  }
}

/// The columns of a row of headings, each from its heading to the next.
private struct PDFHeadSpans {
  /// The headings, left to right.
  let heads: [PDFCell]
  /// Whether headings stand at the left of their columns; else at the right.
  let isLeft: Bool
  /// From where the table reaches to where the one beside it begins.
  private let table: Range<Int32>
  /// How far the figures of each column reach to the side away from the heading; nil before the first.
  private var reach: [Int32?]
  /// Whether some figure is not nearest to the heading of its column.
  private var isApart = false
  /// How many rows have a figure under every heading of figures.
  private var fullRows = 0

  /// Makes the columns of headings.
  init(_ heads: [PDFCell], isLeft: Bool, table: Range<Int32>) {
    self.heads = heads
    self.isLeft = isLeft
    self.table = table
    reach = heads.map { _ in nil }
  }

  /// The most rows that are looked at.
  private static let mostRows = 8

  /// The headings as wide as their columns; nil where the rows below don't show such columns, or where each figure is
  /// nearest to its own heading all the same.
  func widened(below index: Int, in grid: PDFGrid) -> [PDFCell]? {
    var spans = self
    let needed = heads.count { $0.meaning.column?.isOfFigures == true }
    guard needed > 1 else { return nil }
    let page = grid.rows[index].page
    for row in grid.rows[(index + 1)...].prefix(PDFHeadSpans.mostRows) {
      let figures = row.cells.filter { index in
        let cell = grid.cells[index]
        return cell.figure != nil && cell.left < table.upperBound && cell.right > table.lowerBound
      }
      guard row.page == page, !isOfHeadings(row, grid) else { break }
      guard figures.count > 1 else { continue }
      guard spans.take(figures.map { grid.cells[$0] }, needed: needed) else {
        guard spans.fullRows > 1 else { return nil }
        break
      }
    }
    return spans.isApart && spans.fullRows > 0 ? spans.heads(widenedTo: spans.reach) : nil
  }

  private func isOfHeadings(_ row: PDFRow, _ grid: PDFGrid) -> Bool {
    row.cells.count { grid.cells[$0].meaning.column != nil } > 1
  }

  /// Takes the figures of a row; false where they don't stand one to a column.
  private mutating func take(_ figures: [PDFCell], needed: Int) -> Bool {
    var last = -1
    var inFigureColumns = 0
    for figure in figures {
      guard let place = place(of: figure) else { return false }
      // What stands behind the last column has no heading, or one that is not in this row.
      if isLeft, place == last, place == heads.count - 1 { break }
      guard place > last else { return false }
      last = place
      if heads[place].meaning.column?.isOfFigures == true { inFigureColumns += 1 }
      let edge = isLeft ? figure.right : figure.left
      reach[place] = reach[place].map { isLeft ? max($0, edge) : min($0, edge) } ?? edge
      if nearest(to: figure) != place { isApart = true }
    }
    if inFigureColumns == needed { fullRows += 1 }
    return true
  }

  /// The column that a figure stands in; nil where it reaches into another.
  private func place(of figure: PDFCell) -> Int? {
    let slack = figure.height / 3
    if isLeft {
      guard let own = heads.lastIndex(where: { $0.left <= figure.left + slack }) else { return nil }
      let isWithin = own + 1 == heads.count || figure.right <= heads[own + 1].left + slack
      return isWithin ? own : nil
    }
    guard let own = heads.firstIndex(where: { $0.right >= figure.right - slack }) else {
      return nil
    }
    return own == 0 || figure.left >= heads[own - 1].right - slack ? own : nil
  }

  /// The heading that a figure is nearest to by its edges.
  private func nearest(to figure: PDFCell) -> Int? {
    heads.indices.min { distance($0, figure) < distance($1, figure) }
  }

  private func distance(_ place: Int, _ figure: PDFCell) -> Int32 {
    let head = heads[place]
    let gap = max(head.left - figure.right, figure.left - head.right, 0)
    return gap > 0 ? gap + 100_000 : figure.misalignment(left: head.left, right: head.right)
  }

  private func heads(widenedTo reach: [Int32?]) -> [PDFCell] {
    var wide = heads
    for place in wide.indices {
      guard let edge = reach[place] else { continue }
      if isLeft {
        wide[place].right = max(wide[place].right, edge)
      } else {
        wide[place].left = min(wide[place].left, edge)
      }
    }
    return wide
  }
}
