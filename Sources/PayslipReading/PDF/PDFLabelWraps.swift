/// Finds the second lines of labels that are wrapped in their column.
///
/// A text alone in its row belongs to the label above or below that begins at the same left edge, when it stands
/// close and either the vocabulary knows the two only together, or the first line is so long that the next word did
/// not fit.
struct PDFLabelWraps {
  private let grid: PDFGrid
  private let labels: PDFLineLabels

  /// The words that go with a label: by the label's cell, those before and those behind it.
  private(set) var before: [Int: [Range<Int>]] = [:]
  private(set) var behind: [Int: [Range<Int>]] = [:]
  /// The label of a row that has figures only, by the row's first cell.
  private(set) var ofFigures: [Int: [Int]] = [:]

  /// The cells that are the second line of a label.
  private(set) var attached: Set<Int> = []

  /// Looks through the rows of a slip.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
    for row in grid.rows.indices {
      if isLoose(row) {
        for cell in grid.rows[row].cells { attach(cell, of: row) }
      } else if grid.rows[row].cells.count > 2 {
        attachFirst(of: row)
      }
    }
  }

  /// Whether a row has text that could go on with a label.
  private func isLoose(_ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    return cells.count <= 3
      && cells.allSatisfy { index in
        let cell = grid.cells[index]
        if cell.figure != nil { return cells.count == 1 && PDFLabelWraps.isMultiple(cell) }
        let isHeading = cell.meaning.column != nil || cell.meaning.section != nil
        return (!isHeading || cells.count == 1) && cell.meaning.field == nil && !cell.endsWithColon
      }
  }

  /// Whether a figure alone on its row can be the multiple of a label, `O/T` and under it `2.0`.
  private static func isMultiple(_ cell: PDFCell) -> Bool {
    guard let figure = cell.figure, !figure.hasDollar, figure.time == nil else { return false }
    return figure.mark == .share
      || ((1...2).contains(figure.places) && (1_000_000...3_000_000).contains(figure.micros))
  }

  /// Attaches the first text of a row whose figures belong to a table at its right.
  private mutating func attachFirst(of row: Int) {
    let first = grid.rows[row].cells.lowerBound
    let (cell, next) = (grid.cells[first], grid.cells[first + 1])
    guard cell.figure == nil, cell.meaning.isEmpty, !cell.endsWithColon, next.figure == nil,
      let above = neighbour(of: first, row: row, step: -1),
      hasFigure(between: above.cell, and: next.left, row: row - 1),
      joins(above.cell, first)
    else { return }
    behind[above.cell, default: []].append(cell.words)
    attached.insert(first)
  }

  /// Whether the row above has a figure between its label and a place: the columns of its own table.
  private func hasFigure(between label: Int, and left: Int32, row: Int) -> Bool {
    guard grid.rows.indices.contains(row) else { return false }
    return grid.rows[row].cells.contains {
      $0 > label && grid.cells[$0].figure != nil && grid.cells[$0].right < left
    }
  }

  private mutating func attach(_ loose: Int, of row: Int) {
    let above = neighbour(of: loose, row: row, step: -1)
    let under = neighbour(of: loose, row: row, step: 1)
    let slack = grid.cells[loose].height / 6
    let isNearerAbove =
      above.map { one in under.map { one.gap <= $0.gap + slack } ?? true } ?? false
    if isNearerAbove, let above, joins(above.cell, loose) {
      behind[above.cell, default: []].append(grid.cells[loose].words)
    } else if let under, under.isFiguresOnly {
      ofFigures[under.cell, default: []].append(loose)
    } else if let under, joins(loose, under.cell) {
      before[under.cell, default: []].append(grid.cells[loose].words)
    } else if let above, above.isFiguresOnly {
      ofFigures[above.cell, default: []].append(loose)
    } else if !isNearerAbove, let above, joins(above.cell, loose) {
      behind[above.cell, default: []].append(grid.cells[loose].words)
    } else {
      return
    }
    attached.insert(loose)
  }

  /// The label of the next row up or down that begins where the loose text does, and the gap to it.
  private func neighbour(
    of loose: Int, row: Int, step: Int
  ) -> (cell: Int, gap: Int32, isFiguresOnly: Bool)? {
    let cell = grid.cells[loose]
    let other = row + step
    guard grid.rows.indices.contains(other), grid.rows[other].page == grid.rows[row].page else {
      return nil
    }
    let cells = grid.rows[other].cells
    guard cells.contains(where: { grid.cells[$0].figure != nil }) else { return nil }
    let gap = step < 0 ? cell.top - grid.rows[other].bottom : grid.rows[other].top - cell.bottom
    guard gap * 10 < cell.height * 13 else { return nil }
    if let label = cells.first(where: { index in
      grid.cells[index].figure == nil && abs(grid.cells[index].left - cell.left) * 2 < cell.height
    }) {
      let isLabel = label + 1 < cells.upperBound || label > cells.lowerBound
      return isLabel ? (label, gap, false) : nil
    }
    let first = cells.lowerBound
    guard cells.allSatisfy({ grid.cells[$0].figure != nil }), grid.cells[first].left > cell.left,
      gap < cell.height / 8
    else { return nil }
    return (first, gap, true)
  }

  /// Whether two texts, one under the other, are one label.
  private func joins(_ upper: Int, _ lower: Int) -> Bool {
    let (one, two) = (grid.text(of: grid.cells[upper]), grid.text(of: grid.cells[lower]))
    guard one.utf8.count + two.utf8.count < 120, !grid.cells[upper].endsWithColon,
      !PDFLabelWraps.isFootnote(one), !PDFLabelWraps.isFootnote(two)
    else { return false }
    let joined = labels.reading(of: "\(one) \(two)")
    guard grid.cells[upper].meaning.section == nil else { return false }
    if grid.cells[lower].meaning.section != nil {
      // A heading goes on with a label only where the label means nothing without it, `Ann` and `Leave`.
      let isLoud = two == two.uppercased() && one != one.uppercased()
      guard grid.cells[lower].words.count <= 2, grid.cells[upper].meaning.isEmpty, !isLoud else {
        return false
      }
      return joined.category != .unknown && labels.reading(of: one).category == .unknown
    }
    if isWrapped(upper, lower) || PDFLabelWraps.goesOn(one, two) { return true }
    guard joined.category != .unknown else { return false }
    let alone = labels.reading(of: isLooseText(upper) ? two : one)
    let loose = labels.reading(of: isLooseText(upper) ? one : two)
    return alone.category == .unknown || alone.category == joined.category
      || loose.category == .unknown
  }

  /// Whether a text explains a mark in the table above, `* counts towards super`, or is a sentence.
  private static func isFootnote(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, let byte = first.utf8.first else { return false }
    if "*#^+".utf8.contains(byte) { return true }
    return words.count > 6 || (words.count > 2 && first.utf8.count == 1 && byte &- 0x30 >= 10)
  }

  /// Whether a line ends or the next begins as no label does: a dash, a multiple, a small letter.
  private static func goesOn(_ one: String, _ two: String) -> Bool {
    guard let last = one.unicodeScalars.last, let first = two.unicodeScalars.first else {
      return false
    }
    return "-–&/,(".unicodeScalars.contains(last) || "0123456789(x@".unicodeScalars.contains(first)
  }

  private func isLooseText(_ cell: Int) -> Bool {
    guard let row = grid.rows.firstIndex(where: { $0.cells.contains(cell) }) else { return true }
    return isLoose(row)
  }

  /// Whether the first word of the lower text had no room behind the upper one.
  private func isWrapped(_ upper: Int, _ lower: Int) -> Bool {
    let (one, two) = (grid.cells[upper], grid.cells[lower])
    let word = grid.words[two.words.lowerBound]
    let needed = one.right + one.height / 4 + (word.right - word.left)
    return needed > max(two.right, edge(at: one.left, height: one.height))
  }

  /// How far the labels that begin at a left edge reach to the right: those with figures, and their second lines.
  private func edge(at left: Int32, height: Int32) -> Int32 {
    var edge: Int32 = 0
    for row in grid.rows where row.cells.contains(where: { grid.cells[$0].figure != nil }) {
      for cell in grid.cells[row.cells]
      where cell.figure == nil && abs(cell.left - left) * 2 < height && cell.meaning.isEmpty {
        edge = max(edge, cell.right)
      }
    }
    return edge
  }
}
