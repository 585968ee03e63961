import PayDomain

/// Finds the multiple of a rate that stands beside it behind a sign, `33.50 x 1.5` or `1.5 x $33.50`.
///
/// The same signs stand between hours and rate. What tells a multiple is a third factor on the row: hours × rate ×
/// multiple = amount.
struct PDFRateMultiples {
  private let grid: PDFGrid

  /// Makes one for one slip's words.
  init(grid: PDFGrid) { self.grid = grid }

  /// Marks the multiple of a row, where it has one, so that it is taken neither for the hours nor for the rate.
  func mark(_ row: inout PDFTableRow) {
    guard row.isLine, row.figures.count > 2 else { return }
    for place in row.figures.indices.dropFirst() where isBehindSign(place, row) {
      guard let (multiple, partner) = multiple(of: place - 1, place, row) else { continue }
      row.figures[multiple].figure.mark = .share
      row.figures[multiple].role = .share
      row.figures[multiple].isLabelled = true
      row.figures[multiple].isTight = true
      row.figures[multiple].ground = .word
      // The sign told of the multiple, not of what stands on its other side.
      let told: PDFFigure.Mark = partner < multiple ? .quantity : .rate
      if row.figures[partner].figure.mark == told, row.figures[partner].figure.unit == nil {
        row.figures[partner].figure.mark = .none
      }
      return
    }
  }

  /// Whether nothing but signs, with `x` or `@` last, stands between a figure and the one before it.
  private func isBehindSign(_ place: Int, _ row: PDFTableRow) -> Bool {
    let (before, cell) = (row.figures[place - 1].cell, row.figures[place].cell)
    guard cell - before > 1, cell - before <= 3 else { return false }
    let sign = grid.cells[cell - 1].unit
    return (sign == .times || sign == .rateSign)
      && (before + 1..<cell).allSatisfy { grid.cells[$0].isUnit }
  }

  /// Which of two figures with a sign between them is a multiple, and the other; nil where none is, or both may be.
  private func multiple(of one: Int, _ other: Int, _ row: PDFTableRow) -> (Int, Int)? {
    let others = row.figures.indices.filter { $0 != one && $0 != other }
    let (left, right) = (row.figures[one].figure, row.figures[other].figure)
    let hasHours = others.contains { row.figures[$0].role == .quantity }
    if !hasHours, others.contains(where: { PDFProduct.agrees(left, right, row.figures[$0].figure) })
    {
      return nil
    }
    if isMultiple(left), isMultiple(right), left.mark != .share, right.mark != .share { return nil }
    for (multiple, partner) in [(other, one), (one, other)] {
      guard isMultiple(row.figures[multiple].figure),
        let factor = factor(with: multiple, partner, others, row)
      else { continue }
      // `2.00 x 33.50` beside 1.5 may be two hours at time and a half.
      let isOpen =
        multiple == one && row.figures[factor].role != .quantity
        && isMultiple(row.figures[factor].figure)
      return isOpen ? nil : (multiple, partner)
    }
    let isRate =
      left.mark != .rate && (left.hasDollar || (left.places > 1 && left.micros > 5_000_000))
    return isRate && isMultiple(right) && right.micros >= 1_000_000
      && (right.mark == .share || right.places > 0) ? (other, one) : nil
  }

  /// The figure that makes, times a multiple and its partner, an amount of the row; nil when none does.
  private func factor(
    with multiple: Int, _ partner: Int, _ others: [Int], _ row: PDFTableRow
  ) -> Int? {
    let shared = PDFProduct.shared(row.figures[partner].figure, row.figures[multiple].figure)
    return others.first { place in
      let factor = row.figures[place]
      guard factor.role == nil || factor.role == .quantity || factor.role == .rate,
        factor.figure.mark != .share
      else { return false }
      return others.contains { amount in
        amount != place && row.figures[amount].role != .yearToDate
          && row.figures[amount].figure.cents != nil
          && PDFProduct.agrees(factor.figure, shared, row.figures[amount].figure)
      }
    }
  }

  /// Whether a figure can be what a rate is multiplied with.
  private func isMultiple(_ figure: PDFFigure) -> Bool {
    !figure.hasDollar && figure.time == nil && figure.unit == nil
      && (figure.mark == .share || figure.places <= 4) && (1...3_000_000).contains(figure.micros)
  }
}
