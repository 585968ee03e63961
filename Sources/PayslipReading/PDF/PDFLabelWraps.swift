/// Finds the second lines of labels that are wrapped in their column.
///
/// A text alone in its row belongs to the label above or below that begins at the same left edge, when it stands
/// close and either the vocabulary knows the two only together, or the first line is so long that the next word did
/// not fit.
struct PDFLabelWraps {
  private let grid: PDFGrid
  private let labels: PDFLineLabels
  private let bonds: PDFLabelBonds

  /// The words that go with a label: by the label's cell, those before and those behind it.
  private(set) var before: [Int: [Range<Int>]] = [:]
  private(set) var behind: [Int: [Range<Int>]] = [:]
  /// The label of a row that has figures only, by the row's first cell.
  private(set) var ofFigures: [Int: [Int]] = [:]

  /// The label that a second line under it goes on with.
  private var labelOfTail: [Int: Int] = [:]

  /// The cells that are the second line of a label.
  private(set) var attached: Set<Int> = []

  /// Whether a label goes on in a second line, above it or below.
  func isWrapped(_ label: Int) -> Bool { before[label] != nil || behind[label] != nil }

  /// A text that may be the second line of a label, and the labels above and below it.
  private struct Loose {
    var row: Int
    var cell: Int
    var above: Neighbour?
    var under: Neighbour?
    var up = PDFLabelBonds.Bond.none
    var down = PDFLabelBonds.Bond.none
  }

  /// A label next to a loose text, and the gap to it.
  private struct Neighbour {
    var cell: Int
    var gap: Int32
    /// Whether its row has figures and no label.
    var isFiguresOnly = false
    /// Whether the cell is a figure that begins a label, `60%` over `Sun Perm Ldg`.
    var isFigure = false
  }

  /// Looks through the rows of a slip.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
    bonds = PDFLabelBonds(grid: grid, labels: labels)
    var found: [Loose] = []
    for row in grid.rows.indices {
      if isLoose(row) {
        for cell in grid.rows[row].cells {
          if let loose = loose(cell, of: row) { found.append(loose) }
        }
      } else if grid.rows[row].cells.count > 1 {
        if grid.rows[row].cells.count > 2 { attachFirst(of: row) }
        attachLast(of: row)
      }
    }
    guard !found.isEmpty else { return }
    matchNeighbours(&found)
    let votes = found.reduce(0) { $0 + vote($1) }
    for loose in found {
      if loose.above == nil, loose.down != .sure, let label = tail(above: loose) {
        behind[label, default: []].append(grid.cells[loose.cell].words)
        attached.insert(loose.cell)
        labelOfTail[loose.cell] = label
      } else {
        attach(loose, votes: votes)
      }
    }
  }

  /// Whether a row has text that could go on with a label.
  private func isLoose(_ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    // A label that is passed over has its value beside it, `Phone  00 0000 0000`.
    let isPair = cells.count > 1 && grid.cells[cells].contains { $0.meaning.isIgnored }
    return cells.count <= 3 && !isPair
      && cells.allSatisfy { index in
        let cell = grid.cells[index]
        if cell.figure != nil { return cells.count == 1 && isMultiple(cell) }
        let isHeading = cell.meaning.column != nil || cell.meaning.section != nil
        // `Hourly` alone may be the second line of `Base`, though beside a figure it is the rate.
        let isField =
          cell.meaning.field.map {
            cells.count > 1 || cell.words.count > 1 || !PDFLabelTexts.isOfPay($0)
          } ?? false
        return (!isHeading || cells.count == 1) && !isField && !cell.endsWithColon
          && !cell.meaning.isSummary
      }
  }

  /// Whether a figure alone on its row can be the multiple of a label, `O/T` and under it `2.0`.
  private func isMultiple(_ cell: PDFCell) -> Bool {
    guard let figure = cell.figure, !figure.hasDollar, figure.time == nil else { return false }
    return figure.mark == .share
      || ((1...2).contains(figure.places) && (1_000_000...3_000_000).contains(abs(figure.micros)))
  }

  /// Attaches the first text of a row whose figures belong to a table at its right.
  private mutating func attachFirst(of row: Int) {
    let first = grid.rows[row].cells.lowerBound
    let (cell, next) = (grid.cells[first], grid.cells[first + 1])
    guard cell.figure == nil, cell.meaning.isEmpty, !cell.endsWithColon, next.figure == nil,
      let above = neighbour(of: first, row: row, step: -1),
      hasFigure(between: above.cell, and: next.left, row: row - 1),
      !above.isFigure
    else { return }
    switch bonds.bond(above.cell, first, whole: above.cell, rest: first) {
    case .none, .other, .heading: return
    case .same, .likely, .sure: break
    }
    behind[above.cell, default: []].append(cell.words)
    attached.insert(first)
  }

  /// Attaches the last text of a row, behind the figures of a table at its left, to the label above it.
  private mutating func attachLast(of row: Int) {
    let last = grid.rows[row].cells.upperBound - 1
    let cell = grid.cells[last]
    let first = grid.cells[grid.rows[row].cells.lowerBound]
    guard cell.figure == nil, !cell.endsWithColon, !cell.isUnit,
      cell.words.count <= 3, grid.cells[last - 1].figure != nil, first.figure == nil,
      !grid.hasDigit(first),
      let above = neighbour(of: last, row: row, step: -1), !above.isFigure, !above.isFiguresOnly,
      above.cell > grid.rows[row - 1].cells.lowerBound,
      above.cell + 1 < grid.rows[row - 1].cells.upperBound,
      grid.cells[above.cell + 1].figure != nil
    else { return }
    switch bonds.bond(above.cell, last, whole: above.cell, rest: last) {
    case .none, .other: return
    case .heading: if bonds.isHeading(last, row: row) { return }
    case .same, .likely, .sure: break
    }
    behind[above.cell, default: []].append(cell.words)
    attached.insert(last)
  }

  /// Weakens the bond of a text with the label under it where that label is made whole by the text under it, which goes
  /// with nothing else: `Allowance` over `Back`, and under that `Payment`.
  private func matchNeighbours(_ found: inout [Loose]) {
    for index in found.indices {
      if found[index].down == .sure, let under = found[index].under,
        found.contains(where: {
          $0.above?.cell == under.cell && $0.up == .sure && $0.down != .sure
        })
      {
        found[index].down = .other
      }
    }
  }

  /// Whether the row above has a figure between its label and a place: the columns of its own table.
  private func hasFigure(between label: Int, and left: Int32, row: Int) -> Bool {
    guard grid.rows.indices.contains(row) else { return false }
    return grid.rows[row].cells.contains {
      $0 > label && grid.cells[$0].figure != nil && grid.cells[$0].right < left
    }
  }

  /// A text with its neighbours; nil when none is near.
  private func loose(_ cell: Int, of row: Int) -> Loose? {
    let above = neighbour(of: cell, row: row, step: -1)
    let under = neighbour(of: cell, row: row, step: 1)
    guard above != nil || under != nil || row > 0 else { return nil }
    var loose = Loose(row: row, cell: cell, above: above, under: under)
    if let above, !above.isFiguresOnly { loose.up = bond(above, cell) }
    if let under, !under.isFiguresOnly { loose.down = bond(cell, under) }
    return loose
  }

  /// What a text says of where second lines stand in this slip: above zero under the figures, below zero over them.
  ///
  /// A table that puts them over the figures cannot end with one, and one that puts them under cannot begin with one.
  private func vote(_ loose: Loose) -> Int {
    if loose.above != nil, loose.under == nil { return loose.up == .none ? 0 : 2 }
    if loose.above == nil, loose.under != nil, isHead(loose.row - 1) {
      return loose.down == .none ? 0 : -2
    }
    let begins = beginning(loose)
    if begins != 0 { return begins }
    if loose.up == .sure, loose.down != .sure { return 1 }
    return loose.down == .sure && loose.up != .sure ? -1 : 0
  }

  /// What the first letters say, where the text has a label above and one below: `time` under `Double` and over `Sun`
  /// goes on with what is above it, because labels here begin with a capital; 0 where they say nothing.
  private func beginning(_ loose: Loose) -> Int {
    guard let above = loose.above, let under = loose.under,
      let first = grid.isCapital(loose.cell), let upper = grid.isCapital(above.cell),
      let lower = grid.isCapital(under.cell), upper
    else { return 0 }
    if !first, lower { return loose.up == .none ? 0 : 2 }
    return first && !lower && loose.down != .none ? -2 : 0
  }

  /// Whether a row holds headings of columns.
  private func isHead(_ row: Int) -> Bool {
    guard grid.rows.indices.contains(row) else { return false }
    return grid.rows[row].cells.count { grid.cells[$0].meaning.column != nil } > 1
  }

  private mutating func attach(_ loose: Loose, votes: Int) {
    let slack = grid.cells[loose.cell].height / 6
    let gaps = (up: loose.above?.gap ?? Int32.max / 2, down: loose.under?.gap ?? Int32.max / 2)
    let isUp = gaps.up + slack < gaps.down
    let isDown = gaps.down + slack < gaps.up
    if isDown {
      if let under = loose.under, under.isFiguresOnly { return label(under, by: loose.cell) }
      if takesDown(loose, isNear: true, votes: votes) { return joinDown(loose) }
      if let above = loose.above, above.isFiguresOnly { return label(above, by: loose.cell) }
      if loose.up == .sure { joinUp(loose) }
    } else {
      let prefersUp = isUp || votes >= 0 || loose.down == .none
      if prefersUp, takesUp(loose, isNear: isUp, votes: votes) { return joinUp(loose) }
      if let under = loose.under, under.isFiguresOnly { return label(under, by: loose.cell) }
      if takesDown(loose, isNear: false, votes: votes) { return joinDown(loose) }
      if let above = loose.above, above.isFiguresOnly { return label(above, by: loose.cell) }
      if !prefersUp, takesUp(loose, isNear: false, votes: votes) { joinUp(loose) }
    }
  }

  /// Whether a text goes on with the label above it.
  private func takesUp(_ loose: Loose, isNear: Bool, votes: Int) -> Bool {
    switch loose.up {
    case .none: false
    case .sure: isNear || votes >= 0 || loose.down != .sure
    case .same, .likely: isNear || votes > 0 || (votes == 0 && loose.down != .sure)
    case .other:
      isNear || votes > 0 || (votes == 0 && (loose.down == .none || loose.down == .same))
    case .heading: votes > 0 || !bonds.isHeading(loose.cell, row: loose.row)
    }
  }

  /// Whether the label below goes on with a text.
  private func takesDown(_ loose: Loose, isNear: Bool, votes: Int) -> Bool {
    switch loose.down {
    case .none: false
    case .sure: true
    case .same: votes < 0
    case .other: isNear || votes < 0
    case .likely: isNear || votes < 0
    case .heading: false
    }
  }

  private mutating func joinUp(_ loose: Loose) {
    guard let above = loose.above else { return }
    if above.isFigure {
      ofFigures[above.cell] = [above.cell, loose.cell]
    } else {
      behind[above.cell, default: []].append(grid.cells[loose.cell].words)
    }
    attached.insert(loose.cell)
    if !above.isFigure { labelOfTail[loose.cell] = above.cell }
  }

  /// The label whose second line stands right above a text that goes on with it; nil when none does.
  private func tail(above loose: Loose) -> Int? {
    guard loose.row > 0, grid.rows[loose.row - 1].page == grid.rows[loose.row].page else {
      return nil
    }
    let cell = grid.cells[loose.cell]
    guard
      let upper = grid.rows[loose.row - 1].cells.first(where: { index in
        labelOfTail[index] != nil && abs(grid.cells[index].left - cell.left) * 2 < cell.height
      }), let label = labelOfTail[upper], let words = behind[label],
      (cell.top - grid.cells[upper].bottom) * 10 < cell.height * 13,
      !PDFLabelTexts.isFootnote(grid.text(of: cell))
    else { return nil }
    let whole = ([grid.cells[label].words] + words).map { grid.text(of: $0) }
      .joined(separator: " ")
    let longer = labels.reading(of: "\(whole) \(grid.text(of: cell))").category
    guard whole.utf8.count < 100, longer != .unknown else { return nil }
    return labels.reading(of: whole).category == .unknown || bonds.isWrapped(upper, loose.cell)
      || (loose.under == nil && loose.down == .none) ? label : nil
  }

  private mutating func joinDown(_ loose: Loose) {
    guard let under = loose.under else { return }
    before[under.cell, default: []].append(grid.cells[loose.cell].words)
    attached.insert(loose.cell)
  }

  /// Labels a row of figures by the text beside it, a hair above or below.
  private mutating func label(_ row: Neighbour, by loose: Int) {
    ofFigures[row.cell, default: []].append(loose)
    attached.insert(loose)
  }

  /// The label of the next row up or down that begins where the loose text does, and the gap to it.
  private func neighbour(of loose: Int, row: Int, step: Int) -> Neighbour? {
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
      // `Sub total` is whole; what stands under it begins what follows.
      if step < 0, grid.cells[label].meaning.isTotal,
        grid.cells[label].words.count > 1 || bonds.isHeading(loose, row: row)
      {
        return nil
      }
      let isLabel = label + 1 < cells.upperBound || label > cells.lowerBound
      return isLabel ? Neighbour(cell: label, gap: gap) : nil
    }
    let first = cells.lowerBound
    guard cells.allSatisfy({ grid.cells[$0].figure != nil }) else { return nil }
    if step < 0, beginsLabel(first, over: cell, in: cells) {
      return Neighbour(cell: first, gap: gap, isFigure: true)
    }
    guard grid.cells[first].left > cell.left, gap < cell.height / 8 else { return nil }
    return Neighbour(cell: first, gap: gap, isFiguresOnly: true)
  }

  /// Whether the first figure of a row is the first word of a label: a percentage or the number of a code, with the
  /// row's own figures behind it, and a text under it that begins where it does.
  private func beginsLabel(_ first: Int, over text: PDFCell, in cells: Range<Int>) -> Bool {
    guard let figure = grid.cells[first].figure, !figure.hasDollar, figure.time == nil,
      abs(grid.cells[first].left - text.left) * 4 < text.height, cells.count > 1,
      grid.cells[cells.upperBound - 1].figure?.looksLikeMoney == true
    else { return false }
    if grid.isWord(text.words.lowerBound, "x"), isMultiple(grid.cells[first]) { return true }
    return figure.mark == .share
      || (figure.places == 0 && (0..<100_000_000).contains(figure.micros))
  }

  private func bond(_ above: Neighbour, _ loose: Int) -> PDFLabelBonds.Bond {
    guard above.isFigure else {
      return bonds.bond(above.cell, loose, whole: above.cell, rest: loose)
    }
    let text = "\(grid.text(of: grid.cells[above.cell])) \(grid.text(of: grid.cells[loose]))"
    return labels.reading(of: text).category == .unknown ? .none : .sure
  }

  private func bond(_ loose: Int, _ under: Neighbour) -> PDFLabelBonds.Bond {
    bonds.bond(loose, under.cell, whole: under.cell, rest: loose)
  }
}
