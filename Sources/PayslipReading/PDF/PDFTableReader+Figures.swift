import PayDomain

/// What the figures of a row are, by what stands over and beside them.
extension PDFTableReader {
  /// The figures of a label with what their headings and the words beside them say.
  func figures(of segment: PDFSegment) -> [PDFTableFigure] {
    var figures: [PDFTableFigure] = []
    figures.reserveCapacity(segment.figures.count)
    for index in segment.figures {
      let cell = grid.cells[index]
      guard let figure = cell.figure else { continue }
      var found = PDFTableFigure(cell: index, figure: figure)
      if let named = segment.named[index] {
        (found.role, found.isLabelled, found.isTight, found.ground) = (named, true, true, .word)
      } else if figure.mark == .share {
        (found.role, found.isLabelled, found.isTight, found.ground) = (.share, true, true, .word)
      } else if let role = segmenter.columns.role(of: cell) {
        found.role = role.column
        (found.isLabelled, found.isTight, found.ground) = (true, role.isTight, .heading)
        if role.column == .quantity { found.figure.unit = found.figure.unit ?? role.unit }
        found.heading = role.words
      }
      figures.append(found)
    }
    return figures
  }

  /// Takes the tax and the net that stand beside the sum of the lines, under headings of their own.
  mutating func takeTaxAndNet(of segment: PDFSegment) {
    for index in segment.figures {
      let cell = grid.cells[index]
      guard let figure = cell.figure, figure.looksLikeMoney,
        segmenter.columns.role(of: cell) == nil,
        let heading = segmenter.columns.plainHeading(over: cell),
        let field = grid.meaning(of: heading, layout.phrases)?.field, field == .tax || field == .net
      else { continue }
      let found = PDFTableFigure(
        cell: index, figure: figure, role: .amount, isLabelled: true, isTight: true,
        ground: .heading)
      rows.append(PDFTableRow(kind: .sum(field), label: [heading], figures: [found]))
    }
  }
}

extension PDFColumns {
  /// The words of the heading of the last row that a figure lines up with, where they say nothing of a column.
  func plainHeading(over cell: PDFCell) -> Range<Int>? {
    let last = headings.last?.row
    let near = headings.filter { heading in
      heading.row == last
        && cell.misalignment(left: heading.left, right: heading.right) < cell.height / 2
    }
    return near.count == 1 && near[0].role == nil ? near[0].words : nil
  }
}

/// Codes that stand before the labels of lines.
extension PDFSegmenter {
  /// The cells of a row without the codes before its label: an account of the ledger, `6-1200`, a number under `Code`.
  func withoutCodes(_ cells: Range<Int>) -> Range<Int> {
    var first = cells.lowerBound
    while first + 1 < cells.upperBound, isCode(first) { first += 1 }
    guard first > cells.lowerBound, grid.cells[first].figure == nil, hasLetter(first) else {
      return cells
    }
    return first..<cells.upperBound
  }

  /// Whether a text is a word for what the figure before it counts, `14.00 bins 52.50 735.00`: one word of small letters
  /// between two factors and their product.
  func countsOwn(_ index: Int, _ figures: [Int], before end: Int) -> Bool {
    let cell = grid.cells[index]
    guard figures.count == 1, figures[0] == index - 1, index + 2 < end, cell.words.count == 1,
      cell.meaning.isEmpty, grid.isCapital(index) == false,
      let quantity = grid.cells[index - 1].figure, let rate = grid.cells[index + 1].figure,
      let amount = grid.cells[index + 2].figure
    else { return false }
    return PDFProduct.agrees(quantity, rate, amount)
  }

  /// A row without a text whose label is a multiple, `1.5  2.00  37.50  75.00`, under the heading of labels; nil for any
  /// other.
  func multipleAlone(_ part: Range<Int>) -> PDFSegment? {
    guard columns.hasLabelHeading, part.count > 3, let first = part.first,
      let multiple = grid.cells[first].figure, !multiple.hasDollar,
      (1_000_001...4_000_000).contains(multiple.micros),
      part.allSatisfy({ grid.cells[$0].figure != nil }),
      columns.role(of: grid.cells[first])?.column == .label,
      let quantity = grid.cells[first + 1].figure, let rate = grid.cells[first + 2].figure,
      let amount = grid.cells[first + 3].figure, PDFProduct.agrees(quantity, rate, amount)
    else { return nil }
    var segment = PDFSegment(cell: first)
    segment.figures = Array(part.dropFirst())
    return segment
  }

  private func isCode(_ index: Int) -> Bool {
    let cell = grid.cells[index]
    if let figure = cell.figure {
      return figure.places == 0 && !figure.hasDollar && figure.mark == .none
        && columns.role(of: cell)?.column == .label
    }
    return cell.words.count == 1 && grid.hasDigit(cell) && !cell.endsWithColon && !hasLetter(index)
      && date(cell) == nil
  }

  private func hasLetter(_ index: Int) -> Bool {
    grid.cells[index].words.contains { word in
      grid.text[grid.words[word].bytes].contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xC3 }
    }
  }
}
