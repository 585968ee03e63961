import PayDomain

/// Makes readings, with place, text and proof, of the figures of a row.
struct PDFFieldReadings {
  private let grid: PDFGrid

  /// Makes readings of one slip's words.
  init(grid: PDFGrid) { self.grid = grid }

  /// The quantity of a row.
  func quantity(_ row: PDFTableRow) -> Field<Hours> {
    guard let figure = row.figure(.quantity) else { return .notOnSlip }
    let hours = figure.figure.time ?? Hours(millionths: figure.figure.micros)
    return .read(reading(hours, figure, row))
  }

  /// The rate of a row.
  func rate(_ row: PDFTableRow) -> Field<Rate> {
    guard let figure = row.figure(.rate) else { return .notOnSlip }
    return .read(reading(Rate(micros: figure.figure.micros), figure, row))
  }

  /// The amount of a row; nil when it has none.
  func amount(_ row: PDFTableRow) -> Field<Money>? {
    row.figure(.amount).flatMap { money($0, row) }
  }

  /// One figure of a row as money.
  func money(_ figure: PDFTableFigure, _ row: PDFTableRow) -> Field<Money>? {
    let cell = grid.cells[figure.cell]
    guard let cents = figure.figure.cents else {
      return .absent(.unreadable(grid.text(of: cell), grid.place(of: cell.words)))
    }
    var reading = self.reading(Money(cents: cents), figure, row)
    if row.isProduct, figure.role == .amount { reading.proof = .proved }
    return .read(reading)
  }

  /// What the figures of a sum's row can be: the amount, then what else could be it and is not said to be of the year.
  func moneys(_ row: PDFTableRow) -> [Field<Money>] {
    guard let first = row.figure(.amount), let amount = money(first, row) else { return [] }
    var moneys = [amount]
    for figure in row.figures
    where !first.isTight && figure.cell != first.cell && figure.figure.looksLikeMoney
      && (figure.role == nil || (figure.role != .yearToDate && !figure.isTight))
      && figure.role != .subtotal
    {
      if let other = money(figure, row) { moneys.append(other) }
    }
    return moneys
  }

  /// A reading of a figure: proved by the row's product, read where a heading says what it is, else doubtful.
  private func reading<Value>(
    _ value: Value, _ figure: PDFTableFigure, _ row: PDFTableRow
  ) -> Reading<Value> {
    let cell = grid.cells[figure.cell]
    var proof: Proof = figure.isLabelled ? .read : .doubtful
    if row.isProduct, isToldApart(row), figure.role != .yearToDate { proof = .proved }
    if cell.isPale, proof == .proved { proof = .read }
    return Reading(
      value, at: grid.place(of: cell.words), text: grid.text(of: cell), proof: proof)
  }

  /// Whether more than the order says which of two factors is hours and which is the rate.
  private func isToldApart(_ row: PDFTableRow) -> Bool {
    guard let quantity = row.figure(.quantity), let rate = row.figure(.rate) else { return false }
    return quantity.isLabelled || rate.isLabelled
      || quantity.figure.hasDollar != rate.figure.hasDollar
  }
}
