import PayDomain

extension LineColumn {
  /// Whether the column holds figures that a line or a balance is made of.
  var isOfFigures: Bool {
    switch self {
    case .quantity, .rate, .amount, .yearToDate, .balance, .opening, .accrued, .used, .subtotal,
      .share:
      true
    case .label, .date, .dateEnd, .reference, .day: false
    }
  }

  /// Whether the column holds what there is of leave, comes to it or goes from it.
  var isOfLeave: Bool {
    switch self {
    case .balance, .opening, .accrued, .used: true
    case .label, .quantity, .rate, .amount, .yearToDate, .date, .dateEnd, .reference, .subtotal,
      .share, .day:
      false
    }
  }
}

/// The headings over columns of figures, as a reader comes by them from top to bottom.
struct PDFColumns {
  /// A heading over a column.
  struct Heading {
    /// What it says the column holds; nil when it is not known.
    var role: LineColumn?
    /// The left edge.
    var left: Int32
    /// The right edge.
    var right: Int32
    /// The row of the grid.
    var row: Int
    /// The section it came with; nil when it stands over all.
    var scope: Int?
    /// Which table of its row, from 0 at the left.
    var table: Int
    /// What the column's quantities count; nil when the heading does not say.
    var unit: LineUnit?
    /// Its words.
    var words: Range<Int>
    /// Whether it heads the amounts that are taken off, beside one for those that are paid.
    var isOfDeductions = false
  }

  /// What a heading says of a figure, and whether the figure lines up with it.
  struct Role {
    /// What the figure is.
    var column: LineColumn
    /// Whether an edge or the center of both is the same.
    var isTight: Bool
    /// What the column's quantities count; nil when the heading does not say.
    var unit: LineUnit?
    /// The heading's words.
    var words: Range<Int>
    /// Whether it heads the amounts that are taken off.
    var isOfDeductions: Bool
  }

  private(set) var headings: [Heading] = []
  /// Where the headings of the last row of headings begin; every row below asks.
  private var lastRowStart = 0
  /// Whether tables stand side by side.
  private(set) var hasSeveralTables = false
  /// Whether the last row of headings has one for the label.
  private(set) var hasLabelHeading = false

  /// Whether no heading is in force.
  var isEmpty: Bool { headings.isEmpty }

  /// Takes the cells of a row of headings.
  ///
  /// - Parameters:
  ///   - cells: the row's cells, left to right.
  ///   - row: the row's index.
  ///   - scope: the section they belong to; nil when they hold for all below.
  mutating func take(_ cells: [PDFCell], row: Int, scope: Int?) {
    let groups = groups(above: row)
    let hasRateGroup = lastRow.contains { $0.role == .rate }
    let hours = totalOfHours(cells)
    var table = 0
    var seen: Set<LineColumn> = []
    for (place, cell) in cells.enumerated()
    where !cell.endsWithColon || cell.meaning.column != nil {
      if cell.meaning.section != nil, cell.meaning.column == nil { continue }
      var role = place == hours ? .quantity : cell.meaning.column
      if let role, PDFColumns.opensTable(role, isGrouped: groups.count > 1),
        !seen.insert(role).inserted
      {
        table += 1
        seen = [role]
      }
      if groups.count > 1, table < groups.count, groups[table] == .yearToDate, role != .label,
        role != .rate, role != .share,
        // `Base` under `Rate`, left of both groups.
        role != nil || !hasRateGroup || seen.contains(.quantity) || seen.contains(.amount)
      {
        role = .yearToDate
      }
      headings.append(
        Heading(
          role: role, left: cell.left, right: cell.right, row: row, scope: scope, table: table,
          unit: cell.meaning.unit, words: cell.words,
          isOfDeductions: role == .amount && cell.meaning.field == .deductions))
    }
    // Old headings are no use, and a hostile page could make thousands.
    if headings.count > 64 { headings.removeFirst(headings.count - 64) }
    noteLastRow()
  }

  /// What the headings above say of groups of columns, `This pay` and `YTD`, left to right.
  ///
  /// A heading that stands beside both rows, `Pay category`, is a row of its own between them; `Rate` over `Base` and
  /// `Factor` is no group of hours and amounts.
  private func groups(above row: Int) -> [LineColumn] {
    guard let last = headings.last?.row, last == row - 1 || last == row - 2 else { return [] }
    let above = lastRow.compactMap(\.role).filter { $0 != .rate && $0 != .label }
    let isGroups = above.allSatisfy { $0 == .amount || $0 == .yearToDate }
    return isGroups && above.contains(.yearToDate) ? above : []
  }

  /// The heading `Total` that stands before a rate and its amount, where no other heads hours; nil when there is none.
  private func totalOfHours(_ cells: [PDFCell]) -> Int? {
    guard let total = cells.firstIndex(where: { $0.meaning.column == .amount }),
      cells[total].meaning.isTotal,
      !cells.contains(where: { $0.meaning.column == .quantity || $0.meaning.column == .yearToDate }
      ),
      let rate = cells[total...].firstIndex(where: { $0.meaning.column == .rate })
    else { return nil }
    return cells[rate...].contains { $0.meaning.column == .amount } ? total : nil
  }

  /// Whether a second heading of this meaning on one row belongs to another table.
  private static func opensTable(_ role: LineColumn, isGrouped: Bool) -> Bool {
    switch role {
    case .label, .quantity: true
    case .rate, .amount: isGrouped
    case .yearToDate, .date, .dateEnd, .reference, .subtotal, .balance, .opening, .accrued, .used,
      .share,
      .day:
      false
    }
  }

  /// Whether a text stands under a heading of days.
  func isUnderDate(_ cell: PDFCell) -> Bool {
    guard let role = heading(over: cell)?.role else { return false }
    return role == .date || role == .dateEnd
  }

  /// Forgets headings that came with another section; where all hold on, they go over to this one.
  mutating func keep(scope: Int, all holdOn: Bool) {
    if holdOn {
      for index in headings.indices where headings[index].scope != nil {
        headings[index].scope = scope
      }
    }
    headings.removeAll { $0.scope != nil && $0.scope != scope }
    noteLastRow()
  }

  /// What the nearest heading above a figure says it is; nil when none stands over it.
  func role(of cell: PDFCell) -> Role? {
    var best: (row: Int, distance: Int32, heading: Heading)?
    for heading in headings.reversed() {
      if let best, heading.row < best.row { break }
      let gap = max(heading.left - cell.right, cell.left - heading.right, 0)
      guard gap <= cell.height else { continue }
      let apart = cell.misalignment(left: heading.left, right: heading.right)
      let distance = gap > 0 ? gap + 100_000 : apart
      if best.map({ distance < $0.distance }) ?? true { best = (heading.row, distance, heading) }
    }
    guard let heading = best?.heading, let role = heading.role else { return nil }
    let apart = cell.misalignment(left: heading.left, right: heading.right)
    return Role(
      column: role, isTight: apart <= cell.height / 3, unit: heading.unit, words: heading.words,
      isOfDeductions: heading.isOfDeductions)
  }

  // MARK: Tables

  /// The headings of the last row of headings, left to right.
  private var lastRow: ArraySlice<Heading> { headings[lastRowStart...] }

  private mutating func noteLastRow() {
    lastRowStart = headings.endIndex
    while lastRowStart > 0, headings[lastRowStart - 1].row == headings.last?.row {
      lastRowStart -= 1
    }
    let table = lastRow.first?.table
    hasSeveralTables = lastRow.contains { $0.table != table }
    hasLabelHeading = lastRow.contains { $0.role == .label }
  }

  /// Where the tables that stand side by side begin, each at the left edge of its first heading, and whether that heads
  /// labels.
  var tableStarts: [(left: Int32, isLabel: Bool)] {
    var starts: [(left: Int32, isLabel: Bool)] = []
    var last = -1
    for heading in lastRow where heading.table != last {
      starts.append((heading.left, heading.role == .label))
      last = heading.table
    }
    return starts
  }

  /// The heading that a text stands under; nil when there is no row of headings, or none fits.
  func heading(over cell: PDFCell) -> Heading? {
    var best: (distance: Int32, heading: Heading)?
    for heading in lastRow {
      let gap = max(heading.left - cell.right, cell.left - heading.right, 0)
      guard gap <= cell.height * 2 else { continue }
      let distance = gap * 4 + abs(heading.left - cell.left)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, heading) }
    }
    return best?.heading
  }

  /// Whether a text stands among the columns of figures: right of the first and left of the last.
  func isAmongFigures(_ cell: PDFCell) -> Bool {
    func isOfFigures(_ heading: Heading) -> Bool {
      switch heading.role {
      case .quantity, .rate, .amount, .yearToDate, .share: true
      case .label, .date, .dateEnd, .reference, .subtotal, .balance, .opening, .accrued, .used,
        .day, nil:
        false
      }
    }
    guard let first = lastRow.first(where: isOfFigures),
      let last = lastRow.last(where: isOfFigures),
      first.table == last.table
    else { return false }
    return cell.left > first.left && cell.right < last.right
  }
}
