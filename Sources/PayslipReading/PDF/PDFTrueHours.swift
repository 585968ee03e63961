import PayDomain

/// Tells the hours worked from the hours that were paid for them, where a table has a column of each.
///
/// Four hours at time and a half are printed as six hours at the ordinary rate: `4.00  6.00  33.50  201.00`. The six
/// make the amount, the four were worked.
///
/// What tells it: on lines of ordinary hours both columns are the same, on overtime and penalties the ratio is a usual
/// multiple, and all are paid at the same rate. Without a line of ordinary hours a heading of hours must stand over the
/// figure that makes no product.
struct PDFTrueHours {
  /// A row with two figures that can be its hours.
  private struct Pair {
    let row: Int
    /// The hours that make the amount.
    let paid: Int
    /// The figure that makes nothing.
    let other: Int
    /// How many times the other figure the paid hours are, in millionths.
    let ratio: Int64
    /// What an hour is paid at, in millionths of a dollar.
    let rate: Int64
  }

  private let grid: PDFGrid
  private let labels: PDFLineLabels
  /// What an ordinary hour is said to pay, in millionths of a dollar; nil when the slip does not say.
  private let knownRate: Int64?

  /// Makes one for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels, knownRate: Int64?) {
    self.grid = grid
    self.labels = labels
    self.knownRate = knownRate
  }

  /// Takes the hours worked where they are told, with the multiple that they were paid at.
  func take(_ rows: inout [PDFTableRow]) {
    let pairs = rows.indices.compactMap { pair($0, rows[$0]) }
    guard let first = pairs.first(where: { $0.ratio > 1_000_000 }),
      pairs.allSatisfy({ isInColumns($0, of: first, rows) })
    else { return }
    let base = pairs.first { $0.ratio == 1_000_000 }?.rate
    for pair in pairs where pair.ratio > 1_000_000 {
      guard isPremium(rows[pair.row], pair.ratio),
        pair.rate == base || (base == nil && isHeaded(pair, rows))
      else { return }
    }
    for pair in pairs where pair.ratio > 1_000_000 {
      let isHeaded = rows[pair.row].figures[pair.other].saidRole == .quantity
      rows[pair.row].figures[pair.other].role = .quantity
      rows[pair.row].figures[pair.other].isLabelled =
        isHeaded || rows[pair.row].figures[pair.paid].isLabelled
      rows[pair.row].figures[pair.other].ground = .product
      rows[pair.row].figures[pair.paid].role = nil
      rows[pair.row].multiple = pair.ratio
    }
  }

  /// The two hours of a row; nil where it has no product, or not exactly one figure beside it that can be hours.
  private func pair(_ index: Int, _ row: PDFTableRow) -> Pair? {
    guard row.isProduct, row.isEarnings, row.figures.count > 3, row.figure(.share) == nil,
      let paid = row.figures.firstIndex(where: { $0.role == .quantity }),
      let rate = row.figure(.rate)?.figure
    else { return nil }
    let others = row.figures.indices.filter { place in
      let figure = row.figures[place].figure
      return row.figures[place].role == nil && !figure.hasDollar && figure.micros > 0
        && (figure.mark == .none || figure.mark == .quantity) && figure.unit != .days
    }
    guard others.count == 1, row.figures[paid].figure.micros > 0 else { return nil }
    return Pair(
      row: index, paid: paid, other: others[0],
      ratio: ratio(row.figures[paid].figure, to: row.figures[others[0]].figure), rate: rate.micros)
  }

  /// How many times one figure another is, in millionths: a number of quarters where the printed digits allow it, as
  /// 1.25, 1.5 and 2 are.
  private func ratio(_ paid: PDFFigure, to other: PDFFigure) -> Int64 {
    let quarter: Int128 = 250_000
    let exact = Int128(paid.micros) * 1_000_000 / Int128(other.micros)
    let near = (exact + quarter / 2) / quarter * quarter
    let gap = (Int128(paid.micros) * 1_000_000 - Int128(other.micros) * near).magnitude
    let slack = Int128(paid.halfDigit) * 1_000_000 + Int128(other.halfDigit) * near
    return Int64(clamping: Int128(gap) <= slack ? near : exact)
  }

  /// Whether the two hours of a row stand in the columns of another's; on a row where they are the same, either way.
  private func isInColumns(_ pair: Pair, of first: Pair, _ rows: [PDFTableRow]) -> Bool {
    func isOver(_ place: Int, _ other: Int) -> Bool {
      let cell = grid.cells[rows[pair.row].figures[place].cell]
      return cell.misalignment(with: grid.cells[rows[first.row].figures[other].cell]) < cell.height
    }
    if isOver(pair.paid, first.paid), isOver(pair.other, first.other) { return true }
    return pair.ratio == 1_000_000 && isOver(pair.paid, first.other)
      && isOver(pair.other, first.paid)
  }

  /// Whether hours are paid a whole number of fortieths more than once and at most three times, as 1.25, 1.5 and 2 are.
  private func isUsual(_ ratio: Int64) -> Bool {
    ratio >= 1_100_000 && ratio <= 3_000_000 && ratio % 25_000 == 0
  }

  /// Whether a line is of work that is paid above the ordinary rate; a multiple in its label must be the ratio.
  private func isPremium(_ row: PDFTableRow, _ ratio: Int64) -> Bool {
    let reading = labels.reading(of: grid.text(of: row.label))
    guard isUsual(ratio), reading.category.isWork, reading.category != .ordinary else {
      return false
    }
    return reading.multiplier.map { $0.thousandths * 10 == ratio } ?? true
  }

  /// Whether a heading of hours stands over the figure that makes no product and none over the hours that do.
  private func isHeaded(_ pair: Pair, _ rows: [PDFTableRow]) -> Bool {
    let figures = rows[pair.row].figures
    return figures[pair.other].saidRole == .quantity && figures[pair.paid].heading == nil
      && (knownRate.map { $0 == pair.rate } ?? true)
  }
}
