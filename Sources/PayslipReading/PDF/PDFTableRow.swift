import PayDomain

/// A figure of a table row and what its heading, or the sums, say it is.
struct PDFTableFigure: Sendable {
  /// The cell in the grid.
  var cell: Int
  /// The number.
  var figure: PDFFigure
  /// What it is; nil while nothing says so.
  var role: LineColumn?
  /// Whether a heading says so, as opposed to its column's other rows.
  var isLabelled = false
}

/// A label with figures, before it is known what they are.
struct PDFTableRow: Sendable {
  /// What the row is.
  enum Kind: Hashable, Sendable {
    /// A line of a section.
    case line(LineSection, isPriorPeriod: Bool)
    /// A sum of the whole slip, by its label.
    case sum(SlipField)
    /// The sum of a section.
    case total(SectionHeading)
  }

  /// Line or sum.
  var kind: Kind
  /// The words of the label.
  var label: [Range<Int>]
  /// The figures, left to right.
  var figures: [PDFTableFigure]
  /// The words of a day on the row, nil when it has none.
  var date: Range<Int>?
  /// Whether hours × rate = amount on this row.
  var isProduct = false
  /// Whether the section of a line comes from a heading or a known label.
  var isPlaced = true

  /// The figure of a role; nil when none has it.
  func figure(_ role: LineColumn) -> PDFTableFigure? { figures.first { $0.role == role } }
}

/// Finds what the figures of table rows are: by their headings, by hours × rate = amount, and by their column.
///
/// **Limits:** where nothing but the product says which of two figures is hours and which is the rate, the
/// left one is taken for hours, and the reading is doubtful.
struct PDFColumnResolver {
  private let grid: PDFGrid
  private let hasUnheadedHours: Bool
  /// The right edges at which a role was proved, with how often.
  private var edges: [(right: Int32, role: LineColumn, count: Int)] = []

  /// Makes a resolver for the rows of one slip.
  ///
  /// `hasUnheadedHours` is the layout's word that the one figure left of a rate, under no heading, is hours.
  init(grid: PDFGrid, hasUnheadedHours: Bool = false) {
    self.grid = grid
    self.hasUnheadedHours = hasUnheadedHours
  }

  /// Gives every figure of every row its role, where something says it.
  mutating func resolve(_ rows: inout [PDFTableRow]) {
    for index in rows.indices { proveProduct(&rows[index]) }
    for index in rows.indices { useColumns(&rows[index]) }
    for index in rows.indices where !rows[index].isProduct { proveProduct(&rows[index]) }
    for index in rows.indices where hasUnheadedHours { takeUnheadedHours(&rows[index]) }
    for index in rows.indices { takeLoneAmount(&rows[index]) }
  }

  /// Takes the one open figure left of the rate as hours, also where the product does not prove it.
  private func takeUnheadedHours(_ row: inout PDFTableRow) {
    guard case .line = row.kind, row.figure(.quantity) == nil, let rate = row.figure(.rate),
      row.figure(.amount) != nil
    else { return }
    let left = row.figures.indices.filter { index in
      row.figures[index].role == nil
        && grid.cells[row.figures[index].cell].right < grid.cells[rate.cell].left
    }
    guard left.count == 1 else { return }
    row.figures[left[0]].role = .quantity
    row.figures[left[0]].isLabelled = true
  }

  /// Looks for hours × rate = amount among the figures whose roles are open.
  private mutating func proveProduct(_ row: inout PDFTableRow) {
    guard case .line = row.kind, (3...20).contains(row.figures.count) else { return }
    let quantities = candidates(.quantity, row)
    let rates = candidates(.rate, row)
    let amounts = candidates(.amount, row)
    for quantity in quantities {
      for rate in rates where rate != quantity {
        for amount in amounts where amount != quantity && amount != rate {
          let (one, other) = (row.figures[quantity].figure, row.figures[rate].figure)
          guard PDFColumnResolver.isProduct(one, other, row.figures[amount].figure) else {
            continue
          }
          let swaps =
            other.hasDollar != one.hasDollar && one.hasDollar
            && row.figures[quantity].role == nil && row.figures[rate].role == nil
          row.isProduct = true
          note(swaps ? rate : quantity, .quantity, &row)
          note(swaps ? quantity : rate, .rate, &row)
          note(amount, .amount, &row)
          return
        }
      }
    }
  }

  /// The figures that have a role, or could have it.
  private func candidates(_ role: LineColumn, _ row: PDFTableRow) -> [Int] {
    if let own = row.figures.firstIndex(where: { $0.role == role }) { return [own] }
    return row.figures.indices.filter { row.figures[$0].role == nil }
  }

  private mutating func note(_ index: Int, _ role: LineColumn, _ row: inout PDFTableRow) {
    row.figures[index].role = role
    let cell = grid.cells[row.figures[index].cell]
    let near = cell.height / 2
    if let known = edges.firstIndex(where: { abs($0.right - cell.right) < near && $0.role == role })
    {
      edges[known].count += 1
    } else {
      edges.append((cell.right, role, 1))
    }
  }

  /// Whether one figure times the other is the third, as far as the printed digits can tell.
  static func isProduct(_ quantity: PDFFigure, _ rate: PDFFigure, _ amount: PDFFigure) -> Bool {
    guard quantity.micros != 0, rate.micros != 0, amount.micros != 0 else { return false }
    let million: Int128 = 1_000_000
    let (one, other) = (Int128(quantity.micros), Int128(rate.micros))
    let slack =
      Int128(one.magnitude) * Int128(rate.halfDigit)
      + Int128(other.magnitude) * Int128(quantity.halfDigit)
      + Int128(max(amount.halfDigit, 5000)) * million
    return Int128((one * other - Int128(amount.micros) * million).magnitude) <= slack
  }

  /// Gives open figures the role that was proved in their column.
  private func useColumns(_ row: inout PDFTableRow) {
    for index in row.figures.indices where row.figures[index].role == nil {
      let cell = grid.cells[row.figures[index].cell]
      let known = edges.filter { abs($0.right - cell.right) < cell.height }
      guard let best = known.max(by: { $0.count < $1.count }),
        row.figure(best.role) == nil
      else { continue }
      row.figures[index].role = best.role
      row.figures[index].isLabelled = best.role == .amount
    }
  }

  /// Takes the only money that is left, or the first of two (this pay, then the year's), as the amount.
  private func takeLoneAmount(_ row: inout PDFTableRow) {
    if row.figure(.amount) == nil {
      let open = row.figures.indices.filter { row.figures[$0].role == nil }
      let money = open.filter { row.figures[$0].figure.cents != nil }
      guard let first = money.first, open.count <= 2 else { return }
      row.figures[first].role = .amount
    }
    // One figure beside a label that says what it is needs no heading.
    if row.figures.count == 1, row.isPlaced { row.figures[0].isLabelled = true }
  }
}
