/// Hours and rate that stand in the row under the label of a line.
extension PDFGrid {
  /// The hours and the rate of a row that has nothing else, `20 hours @ $27.37`, right under a label and beginning where
  /// it does; nil for any other row.
  func factors(
    row: Int, under label: Range<Int>
  ) -> (hours: PDFTableFigure, rate: PDFTableFigure)? {
    guard row > 0, rows[row - 1].page == rows[row].page, let word = label.first else { return nil }
    let first = cells[rows[row].cells.lowerBound]
    let above = cells[rows[row - 1].cells.lowerBound]
    guard above.words.contains(word), abs(first.left - above.left) * 3 < first.height,
      (first.top - above.bottom) * 3 < first.height * 2
    else { return nil }
    var figures: [(cell: Int, figure: PDFFigure)] = []
    for index in rows[row].cells {
      if let figure = cells[index].figure {
        figures.append((index, figure))
      } else if !cells[index].isUnit {
        return nil
      }
    }
    guard figures.count == 2, figures[0].figure.mark == .quantity, figures[1].figure.mark != .share
    else { return nil }
    func found(_ place: Int, _ role: LineColumn) -> PDFTableFigure {
      PDFTableFigure(
        cell: figures[place].cell, figure: figures[place].figure, role: role, isLabelled: true,
        isTight: true, ground: .word)
    }
    return (found(0, .quantity), found(1, .rate))
  }

  /// Whether three figures of a segment are hours, rate and amount.
  func looksLikePay(_ segment: PDFSegment) -> Bool {
    let figures = segment.figures.compactMap { cells[$0].figure }
    guard figures.count >= 3 else { return false }
    return PDFProduct.agrees(figures[0], figures[1], figures[2])
  }

  /// Whether all that a segment shows is money below zero, `Advance repaid  -50.00`; a sentence with a sum shows more.
  func isTakenOff(_ segment: PDFSegment) -> Bool {
    guard segment.figures.count == 1, segment.label.count == 1,
      cells[segment.label[0]].words.count < 6, let figure = cells[segment.figures[0]].figure
    else {
      return false
    }
    return figure.looksLikeMoney && figure.micros < 0
  }
}

extension [PDFTableRow] {
  /// Takes `20 hours @ $27.37` under the label of the last line, which shows only an amount, where the product is that
  /// amount; false when it is not so.
  mutating func takeFactors(row: Int, of grid: PDFGrid) -> Bool {
    guard let last = indices.last, self[last].isLine, self[last].figures.count == 1,
      let factors = grid.factors(row: row, under: self[last].label[0])
    else { return false }
    // `4 hours` are no 4.32 that were cut short.
    var hours = factors.hours.figure
    hours.places = Swift.max(hours.places, 2)
    guard PDFProduct.agrees(hours, factors.rate.figure, self[last].figures[0].figure) else {
      return false
    }
    self[last].figures = [factors.hours, factors.rate] + self[last].figures
    return true
  }

  /// Whether the only figure of a segment is the sum of all lines of earnings, of which there are several.
  func areSummed(byOneOf segment: PDFSegment, of grid: PDFGrid) -> Bool {
    let amounts = filter(\.isEarnings).map { $0.figure(.amount)?.figure.cents }
    guard !amounts.isEmpty, !amounts.contains(nil) else { return false }
    let sum = amounts.compactMap(\.self).reduce(0, +)
    return segment.figures.contains { grid.cells[$0].figure?.cents == sum }
  }

  /// Whether a segment's one figure is what the last figures of all lines of earnings come to.
  func areSummed(by segment: PDFSegment, of grid: PDFGrid) -> Bool {
    let earnings = filter(\.isEarnings)
    guard earnings.count > 1, segment.figures.count == 1,
      let sum = grid.cells[segment.figures[0]].figure?.cents
    else { return false }
    let amounts = earnings.compactMap { $0.figures.last?.figure.cents }
    return amounts.count == earnings.count && amounts.reduce(0, +) == sum
  }
}
