import PayDomain

/// Finds what the figures of table rows are: by their headings, by hours × rate = amount, and by their column.
///
/// **Limits:** where nothing but the product says which of two figures is hours and which is the rate, the
/// left one is taken for hours unless ``PDFFactorOrder`` has a reason, and the reading is doubtful.
struct PDFColumnResolver {
  private let grid: PDFGrid
  private let hasUnheadedHours: Bool
  /// What an ordinary hour is said to pay, in millionths of a dollar; nil when the slip does not say.
  private let knownRate: Int64?
  private let labels: PDFLineLabels
  private var edges = PDFColumnEdges()
  private var isRateFirst = false
  /// What is to be said of how the figures were taken; nil when nothing is.
  private(set) var remark: String?

  /// Makes a resolver for the rows of one slip.
  ///
  /// `hasUnheadedHours` is the layout's word that the one figure left of a rate, under no heading, is hours;
  /// `knownRate` is the hourly rate that the slip states, in millionths of a dollar.
  init(
    grid: PDFGrid, labels: PDFLineLabels, hasUnheadedHours: Bool = false, knownRate: Int64? = nil
  ) {
    self.grid = grid
    self.labels = labels
    self.hasUnheadedHours = hasUnheadedHours
    self.knownRate = knownRate
  }

  /// Gives every figure of every row its role, where something says it.
  mutating func resolve(_ rows: inout [PDFTableRow]) {
    let multiples = PDFRateMultiples(grid: grid)
    for index in rows.indices {
      multiples.mark(&rows[index])
      takeShares(&rows[index])
    }
    isRateFirst = PDFFactorOrder(rows, grid: grid, labels: labels).isRateFirst
    for index in rows.indices { proveProduct(&rows[index], takesTrivial: false) }
    for index in rows.indices where !rows[index].isProduct {
      proveProduct(&rows[index], takesTrivial: true)
    }
    for index in rows.indices { useColumns(&rows[index]) }
    for index in rows.indices where !rows[index].isProduct {
      proveProduct(&rows[index], takesTrivial: true)
    }
    PDFTrueHours(grid: grid, labels: labels, knownRate: knownRate).take(&rows)
    for index in rows.indices where hasUnheadedHours { takeUnheadedHours(&rows[index]) }
    for index in rows.indices { takeLoneAmount(&rows[index]) }
    PDFSubtotals(grid: grid, labels: labels).find(&rows)
    PDFAmountChoice.choose(&rows, grid)
    if rows.contains(where: \.isOpenProduct) { remark = PDFPointMinutes.take(&rows, grid) }
  }

  // MARK: Products

  /// A number under a heading for shares is a multiple, or a percentage without its sign.
  private func takeShares(_ row: inout PDFTableRow) {
    for index in row.figures.indices
    where row.figures[index].role == .share && row.figures[index].figure.mark != .share {
      guard row.figures[index].isTight || row.figures.count > 3 else { continue }
      if row.figures[index].figure.micros > 5_000_000 {
        row.figures[index].figure.micros /= 100
        row.figures[index].figure.places += 2
      }
      row.figures[index].figure.mark = .share
    }
  }

  /// Looks for hours × rate = amount, and takes the figures that best agree with headings, signs and columns.
  private mutating func proveProduct(_ row: inout PDFTableRow, takesTrivial: Bool) {
    guard row.isLine, (2...20).contains(row.figures.count) else { return }
    guard row.figures.count > 2 else { return proveWithKnownRate(&row) }
    var best: (score: Int, quantity: Int, rate: Int, amount: Int)?
    let share = row.figure(.share)?.figure
    let places = row.figures.indices
    var amounts: UInt32 = 0
    for place in places where fits(.amount, row.figures[place]) { amounts |= 1 << place }
    guard amounts != 0 else { return }
    for quantity in places where fits(.quantity, row.figures[quantity]) {
      for rate in places where rate != quantity && fits(.rate, row.figures[rate]) {
        guard abs(rate - quantity) <= 3 || row.figures.count <= 8,
          takesTrivial || !isTrivial(row, quantity, rate)
        else { continue }
        let (one, other) = (row.figures[quantity].figure, row.figures[rate].figure)
        let factors = PDFProduct.Factors(one, other)
        let shared = share.map { PDFProduct.Factors(one, PDFProduct.shared(other, $0)) }
        let raised = share.flatMap { PDFProduct.raised(other, by: $0) }
          .map { PDFProduct.Factors(one, $0) }
        for amount in places
        where amounts >> amount & 1 == 1 && amount != quantity && amount != rate {
          let sum = row.figures[amount].figure
          guard factors.make(sum) || shared?.make(sum) == true || raised?.make(sum) == true else {
            continue
          }
          let score = score(row, quantity, rate, amount)
          if score > best?.score ?? -1 { best = (score, quantity, rate, amount) }
        }
      }
    }
    guard var best else { return }
    if takesTrivial, isTrivial(row, best.quantity, best.rate), best.score < 4 { return }
    if let paid = row.ratePaid(for: best.rate, best.quantity, best.amount) { best.rate = paid }
    row.isProduct = true
    let mayBeSwapped =
      best.rate < best.quantity && row.figures[best.quantity].role != .quantity
      && row.figures[best.rate].ground == .heading && !row.figures[best.rate].isTight
    note(best.quantity, .quantity, &row)
    note(best.rate, .rate, &row, isFirst: best.rate < best.quantity)
    note(best.amount, .amount, &row)
    if mayBeSwapped {
      // A heading that the figure is not in line with may be the next column's: the product says nothing against it.
      row.figures[best.quantity].isLabelled = false
      row.figures[best.rate].isLabelled = false
    }
    for other in places where ![best.quantity, best.rate, best.amount].contains(other) {
      setAside(other, &row)
    }
  }

  /// Takes its role from a figure that is no part of the product though its heading says hours, rate or amount, such as
  /// `Days` beside `Hours`.
  private func setAside(_ index: Int, _ row: inout PDFTableRow) {
    switch row.figures[index].role {
    case .quantity, .rate, .amount:
      row.figures[index].saidRole = row.figures[index].role
      row.figures[index].role = nil
      row.figures[index].isLabelled = false
      row.figures[index].ground = .place
    case .label, .yearToDate, .date, .dateEnd, .reference, .subtotal, .balance, .opening, .accrued,
      .used, .share, .day, nil:
      break
    }
  }

  /// A row of two figures: hours that the slip's own hourly rate makes the amount of.
  private mutating func proveWithKnownRate(_ row: inout PDFTableRow) {
    guard let knownRate, row.isEarnings, row.figure(.rate) == nil else { return }
    let rate = PDFFigure(micros: knownRate, places: 4, hasDollar: true)
    for (quantity, amount) in [(0, 1), (1, 0)] {
      let (one, other) = (row.figures[quantity], row.figures[amount])
      guard fits(.quantity, one), fits(.amount, other), one.role ?? .quantity == .quantity,
        other.role ?? .amount == .amount, !PDFProduct.isTrivial(one.figure, rate),
        PDFProduct.agrees(one.figure, rate, other.figure)
      else { continue }
      note(quantity, .quantity, &row)
      note(amount, .amount, &row)
      row.figures[quantity].isLabelled = true
      row.figures[amount].isLabelled = true
      return
    }
  }

  private func isTrivial(_ row: PDFTableRow, _ quantity: Int, _ rate: Int) -> Bool {
    PDFProduct.isTrivial(row.figures[quantity].figure, row.figures[rate].figure)
  }

  /// Whether nothing printed beside a figure speaks against a role.
  private func fits(_ role: LineColumn, _ figure: PDFTableFigure) -> Bool {
    if figure.ground == .word, figure.role != role { return false }
    // What stands under a heading of the year is nothing of this pay, though it multiplies as well.
    if figure.role == .yearToDate { return role == .yearToDate }
    switch role {
    case .quantity:
      return figure.figure.mark != .rate && figure.figure.mark != .share
        && !figure.figure.hasDollar
    case .rate: return figure.figure.mark != .quantity && figure.figure.mark != .share
    case .amount: return figure.figure.cents != nil && figure.figure.mark != .rate
    case .label, .yearToDate, .date, .dateEnd, .reference, .subtotal, .balance, .opening, .accrued,
      .used,
      .share, .day:
      return true
    }
  }

  /// How well a choice agrees with headings, signs, columns and the usual order; below zero is refused.
  private func score(_ row: PDFTableRow, _ quantity: Int, _ rate: Int, _ amount: Int) -> Int {
    var score = 0
    for (index, role) in [(quantity, LineColumn.quantity), (rate, .rate), (amount, .amount)] {
      let figure = row.figures[index]
      if let own = figure.role {
        score += own == role ? (figure.isTight ? 5 : 4) : (figure.isTight ? -4 : -2)
      } else if let known = edges.role(of: grid.cells[figure.cell]) {
        score += known == role ? 3 : -2
      }
      if figure.figure.mark == .quantity, role == .quantity { score += 3 }
      if figure.figure.mark == .rate, role == .rate { score += 3 }
      if figure.figure.hasDollar, role != .quantity { score += 1 }
    }
    if rate == quantity + 1, amount > rate { score += 2 }
    if quantity < rate { score += 1 }
    if let knownRate, row.figures[rate].figure.micros == knownRate { score += 4 }
    if isRateFirst, quantity == rate + 1, row.figures[rate].role == nil { score += 4 }
    return score
  }

  /// Notes what a figure of a product is.
  ///
  /// `isFirst` says that it stands left of the hours: hours that happen to be as many as the slip's rate has dollars
  /// stand there too, so that the slip's rate is no proof.
  private mutating func note(
    _ index: Int, _ role: LineColumn, _ row: inout PDFTableRow, isFirst: Bool = false
  ) {
    let own = row.figures[index].role
    let cell = grid.cells[row.figures[index].cell]
    let column = edges.column(of: cell)
    let isKnownColumn = column?.role == role && column?.isTold == true
    row.figures[index].isLabelled =
      own == role || row.figures[index].figure.mark != .none || isKnownColumn
      || (role == .rate && row.figures[index].figure.micros == knownRate && !isFirst)
    if own != role { row.figures[index].ground = .product }
    row.figures[index].role = role
    edges.add(cell, role, isTold: row.figures[index].isLabelled)
  }

  // MARK: Columns

  /// Gives open figures the role that was proved in their column, and takes away what a heading says that is not over
  /// the row's table.
  private func useColumns(_ row: inout PDFTableRow) {
    guard !row.isProduct else { return }
    for index in row.figures.indices where !row.figures[index].isTight {
      let cell = grid.cells[row.figures[index].cell]
      guard let known = edges.column(of: cell),
        row.figure(known.role) == nil
          || row.figures[index].role == known.role,
        fits(known.role, row.figures[index]), known.role == .amount || !isLoneMoney(row)
      else { continue }
      row.figures[index].role = known.role
      row.figures[index].isTight = true
      row.figures[index].isLabelled = known.role == .amount || known.isTold
      row.figures[index].ground = .column
    }
    guard !row.figures.contains(where: { $0.isTight }) else { return }
    for index in row.figures.indices where row.figures[index].ground == .heading {
      guard row.figures[index].role != .yearToDate, row.figures[index].role != .amount,
        !edges.isEmpty || !row.isEarnings
      else { continue }
      row.figures[index].role = nil
      row.figures[index].isLabelled = false
      row.figures[index].ground = .place
    }
  }

  /// Whether a row has nothing but money under no heading: it is what the line pays, wherever it stands.
  private func isLoneMoney(_ row: PDFTableRow) -> Bool {
    row.figures.count == 1 && row.figures[0].role == nil && row.figures[0].figure.looksLikeMoney
  }

  /// Takes the one open figure left of the rate as hours, also where the product does not prove it.
  private func takeUnheadedHours(_ row: inout PDFTableRow) {
    guard row.isLine, row.figure(.quantity) == nil, let rate = row.figure(.rate),
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

  // MARK: Amounts

  /// Takes the only money that is left, or the first of several, as the amount.
  private func takeLoneAmount(_ row: inout PDFTableRow) {
    if row.figure(.amount) == nil { pickAmount(&row) }
    // One figure beside a label that says what it is needs no heading.
    if row.figures.count == 1, row.isPlaced, row.figures[0].role == .amount {
      row.figures[0].isLabelled = true
      if row.figures[0].ground == .place { row.figures[0].ground = .alone }
    }
  }

  private func pickAmount(_ row: inout PDFTableRow) {
    let open = row.figures.indices.filter { index in
      let figure = row.figures[index]
      guard figure.figure.cents != nil, figure.figure.mark == .none else { return false }
      if !row.isEarnings, row.figures.count == 1, figure.ground == .heading { return true }
      switch figure.role {
      case nil: return true
      case .quantity, .rate: return !row.isEarnings || (!figure.isTight && row.figures.count == 1)
      case .share, .balance, .opening, .accrued, .used, .label: return !row.isLine
      case .subtotal: return row.figures.count == 1
      case .yearToDate, .amount, .date, .dateEnd, .reference, .day: return false
      }
    }
    let money = open.filter { row.figures[$0].figure.looksLikeMoney }
    let choice = money.isEmpty ? open : money
    guard let first = choice.first else { return }
    row.isGuess = choice.count > 1 || row.figures[first].role == .yearToDate
    row.figures[first].role = .amount
    row.figures[first].isLabelled = false
    row.figures[first].ground = .place
  }
}

/// The columns in which figures were proved.
struct PDFColumnEdges {
  /// A column.
  struct Column {
    /// What its figures are.
    var role: LineColumn
    /// The span of left edges.
    var lefts: ClosedRange<Int32>
    /// The span of right edges.
    var rights: ClosedRange<Int32>
    /// Whether more than the product says what they are.
    var isTold: Bool
    /// How many figures were proved.
    var count = 1
  }

  private var columns: [Column] = []

  /// Whether nothing was proved.
  var isEmpty: Bool { columns.isEmpty }

  /// Adds a proved figure.
  mutating func add(_ cell: PDFCell, _ role: LineColumn, isTold: Bool) {
    let known = columns.firstIndex {
      $0.role == role && cell.left <= $0.rights.upperBound && cell.right >= $0.lefts.lowerBound
    }
    guard let known else {
      columns.append(
        Column(
          role: role, lefts: cell.left...cell.left, rights: cell.right...cell.right,
          isTold: isTold))
      return
    }
    let old = columns[known]
    columns[known].lefts =
      min(old.lefts.lowerBound, cell.left)...max(old.lefts.upperBound, cell.left)
    columns[known].rights =
      min(old.rights.lowerBound, cell.right)...max(old.rights.upperBound, cell.right)
    columns[known].isTold = old.isTold || isTold
    columns[known].count += 1
  }

  /// The column that a figure stands in; nil when it lines up with none.
  func column(of cell: PDFCell) -> Column? {
    var best: Int?
    for index in columns.indices where PDFColumnEdges.isIn(columns[index], cell) {
      if let known = best, columns[known].count >= columns[index].count { continue }
      best = index
    }
    return best.map { columns[$0] }
  }

  /// What the figures of a figure's column are.
  func role(of cell: PDFCell) -> LineColumn? { column(of: cell)?.role }

  /// Whether a figure lines up with a column by the edge that its own figures share.
  private static func isIn(_ column: Column, _ cell: PDFCell) -> Bool {
    let slack = cell.height / 3
    let rightSpread = column.rights.upperBound - column.rights.lowerBound
    let leftSpread = column.lefts.upperBound - column.lefts.lowerBound
    if rightSpread <= slack, column.count == 1 || rightSpread <= leftSpread {
      return abs(cell.right - column.rights.upperBound) <= slack
        || (column.count == 1 && abs(cell.left - column.lefts.lowerBound) <= slack)
    }
    if leftSpread <= slack { return abs(cell.left - column.lefts.lowerBound) <= slack }
    return cell.left <= column.rights.upperBound && cell.right >= column.lefts.lowerBound
  }
}
