import PayDomain

/// The words of one slip, and what its header says where that was read already.
struct PDFSlipWords {
  /// The words.
  var grid: PDFGrid
  /// What the header of exactly these words says; nil when it was not read.
  var header: PDFReadHeader?
  /// Whether the document holds them once more, in a copy that was left out.
  var isCopied = false
  /// Whether the document holds a letter as well, which was left out.
  var hasLetter = false
}

/// What the header of a slip says.
struct PDFReadHeader {
  /// A slip with nothing but its header.
  let slip: Payslip
  /// The cells of labels of two lines.
  let heads: Set<Int>

  /// Reads the header of a slip, whose source is not known yet.
  init(of grid: PDFGrid, layout: PDFLayout) {
    let source = SlipSource(path: "", ordinal: 0, format: "pdf", layout: "", kind: .document)
    var slip = Payslip(source: source)
    heads = PDFHeaderReader(grid: grid, layout: layout).read(into: &slip)
    self.slip = slip
  }
}

/// Sorts the pages of a document into slips.
///
/// A page whose own header names another employee or another period than the slip so far begins a new one;
/// a page that repeats the header, or has none, goes on with it. A page on which the labels of a slip stand twice,
/// side by side or one below the other, holds several.
struct PDFSlipSplitter {
  /// What the pages' labels mean.
  let layout: PDFLayout

  /// The facts that tell one slip from another.
  private struct Key {
    var employee: String?
    var number: String?
    var start: CivilDate?
    var end: CivilDate?
    var paid: CivilDate?

    /// Whether the other header states something different.
    func differs(from other: Key) -> Bool {
      func clash<Value: Equatable>(_ one: Value?, _ two: Value?) -> Bool {
        guard let one, let two else { return false }
        return one != two
      }
      return clash(employee, other.employee) || clash(number, other.number)
        || clash(start, other.start) || clash(end, other.end) || clash(paid, other.paid)
    }

    /// Takes over what the other header states and this one does not.
    mutating func complete(from other: Key) {
      employee = employee ?? other.employee
      number = number ?? other.number
      start = start ?? other.start
      end = end ?? other.end
      paid = paid ?? other.paid
    }
  }

  /// The words of each slip, in the document's order; pages without words are left out.
  func slips(of pages: [PDFPage]) -> [PDFSlipWords] {
    var slips: [PDFSlipWords] = []
    var current = Key()
    var hasLetter = false
    for (index, page) in pages.enumerated() where !page.words.isEmpty {
      let parts = parts(of: page, number: Int32(index + 1))
      if parts.count > 1 {
        slips += parts
        current = parts.last?.header.map(key) ?? current
        continue
      }
      guard var whole = parts.first else { continue }
      guard pages.count > 1 else { return [whole] }
      let grid = whole.grid
      if grid.listsPays { continue }
      let header = PDFReadHeader(of: grid, layout: layout)
      whole.header = header
      let key = key(of: header)
      if key.employee == nil || key.end == nil, grid.isLetter {
        hasLetter = true
        continue
      }
      if let last = slips.indices.last, !key.differs(from: current) {
        if slips[last].grid.isOnOnePage, slips[last].grid.isPay, grid.isPay {
          if slips[last].grid.isCopy(of: grid) {
            slips[last].isCopied = true
            continue
          }
          if grid.isPayByItsLines, slips[last].grid.isPayByItsLines {
            slips.append(whole)
            continue
          }
        }
        slips[last].grid.append(grid)
        slips[last].header = nil
        current.complete(from: key)
      } else {
        slips.append(whole)
        current = key
      }
    }
    if hasLetter { for index in slips.indices { slips[index].hasLetter = true } }
    return slips
  }

  private func key(of header: PDFReadHeader) -> Key {
    let slip = header.slip
    return Key(
      employee: slip.employee.value, number: slip.employeeNumber.value,
      start: slip.periodStart.value, end: slip.periodEnd.value, paid: slip.paymentDate.value)
  }

  // MARK: Several slips on a page

  /// The slips of one page, left before right and upper before lower.
  private func parts(of page: PDFPage, number: Int32) -> [PDFSlipWords] {
    let grid = PDFGrid(page, number: number, layout: layout)
    let cuts = PDFPageCuts(grid)
    guard !cuts.across.isEmpty || !cuts.down.isEmpty else { return [PDFSlipWords(grid: grid)] }
    var parts: [PDFPage] = [page]
    for cut in cuts.across { parts = parts.flatMap { PDFSlipSplitter.cut($0) { $0.left < cut } } }
    for cut in cuts.down { parts = parts.flatMap { PDFSlipSplitter.cut($0) { $0.middle < cut } } }
    guard parts.count > 1 else { return [PDFSlipWords(grid: grid)] }
    let slips = parts.map { part in
      let own = PDFGrid(part, number: number, layout: layout)
      return PDFSlipWords(grid: own, header: PDFReadHeader(of: own, layout: layout))
    }
    // The same person and period twice is one slip with a copy or a stub, not two slips.
    guard zip(slips, slips.dropFirst()).allSatisfy(differ) else {
      let isCopied = slips.dropFirst().allSatisfy {
        $0.grid.isPay && $0.grid.isCopy(of: slips[0].grid)
      }
      return [PDFSlipWords(grid: isCopied ? slips[0].grid : grid, isCopied: isCopied)]
    }
    return slips
  }

  /// Whether parts of a page are slips of their own: their headers name other people or periods, or both show gross and
  /// net and the nets are not the same.
  private func differ(_ one: PDFSlipWords, _ other: PDFSlipWords) -> Bool {
    if let first = one.header.map(key), let second = other.header.map(key),
      first.differs(from: second)
    {
      return true
    }
    guard one.grid.sum(.gross) != nil, other.grid.sum(.gross) != nil,
      let net = one.grid.sum(.net), let second = other.grid.sum(.net)
    else { return false }
    return net != second
  }

  private static func cut(_ page: PDFPage, by isFirst: (PDFWord) -> Bool) -> [PDFPage] {
    var (one, other) = (page, page)
    one.words = page.words.filter(isFirst)
    other.words = page.words.filter { !isFirst($0) }
    return [one, other].filter { !$0.words.isEmpty }
  }
}

extension PDFGrid {
  /// The figure right behind a label of a sum, in hundredths; nil when the page shows none.
  fileprivate func sum(_ field: SlipField) -> Int64? {
    for row in rows where !row.isApart {
      for index in row.cells.dropLast() where cells[index].meaning.field == field {
        if let cents = cells[index + 1].figure?.cents { return cents }
      }
    }
    return nil
  }
}

/// Where a page is to be cut because the labels of a slip stand on it more than once.
struct PDFPageCuts {
  /// Left edges of the slips that stand right of another.
  private(set) var across: [Int32] = []
  /// Upper edges of the slips that stand below another.
  private(set) var down: [Int32] = []

  /// A label that says something once a slip.
  private struct Mark {
    var field: SlipField
    var left: Int32
    var top: Int32
    var row: Int
  }

  /// Looks for labels that say the same twice.
  init(_ grid: PDFGrid) {
    let marks = PDFPageCuts.marks(grid)
    guard marks.count >= 4 else { return }
    across = PDFPageCuts.across(marks, width: grid.width)
    if across.isEmpty { down = PDFPageCuts.down(marks, grid) }
    if across.isEmpty, down.isEmpty { down = PDFPageCuts.bySums(marks, grid) }
  }

  private static func marks(_ grid: PDFGrid) -> [Mark] {
    var marks: [Mark] = []
    for (index, row) in grid.rows.enumerated() where !row.isApart {
      for cell in grid.cells[row.cells] where cell.figure == nil {
        guard let field = cell.meaning.field ?? cell.prefix?.meaning.field, isOnce(field) else {
          continue
        }
        marks.append(Mark(field: field, left: cell.left, top: row.top, row: index))
      }
    }
    return marks
  }

  /// Whether a slip says a field once.
  private static func isOnce(_ field: SlipField) -> Bool {
    switch field {
    case .period, .periodStart, .periodEnd, .paymentDate, .employee, .employeeNumber, .gross, .net,
      .lastName:
      true
    case .employer, .abn, .firstName, .born, .employmentStart, .instrument, .classification,
      .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours, .taxableGross, .tax,
      .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions, .reimbursements,
      .superGuarantee, .superFund, .payRun, .payFrequency, .taxFileNumber, .issueDate,
      .leaveBalance:
      false
    }
  }

  /// The left edge of a right half in which at least three labels of the left half stand again, on the same rows and
  /// moved by the same distance.
  private static func across(_ marks: [Mark], width: Int32) -> [Int32] {
    var moves: [(distance: Int32, fields: Set<SlipField>, left: Int32)] = []
    for (index, one) in marks.enumerated() {
      for other in marks[(index + 1)...]
      where other.field == one.field && other.row == one.row && other.left > one.left {
        let distance = other.left - one.left
        guard distance > width / 5 else { continue }
        if let known = moves.firstIndex(where: { abs($0.distance - distance) < 300 }) {
          moves[known].fields.insert(one.field)
          moves[known].left = min(moves[known].left, other.left)
        } else {
          moves.append((distance, [one.field], other.left))
        }
      }
    }
    let found = moves.filter { $0.fields.count >= 3 }.map { $0.left - 200 }
    return found.sorted()
  }

  /// The upper edges of lower parts in which, behind a net pay, at least two labels of a slip's head stand again.
  private static func down(_ marks: [Mark], _ grid: PDFGrid) -> [Int32] {
    let nets = marks.filter { $0.field == .net }
    var cuts: [Int32] = []
    var start = 0
    for (place, net) in nets.enumerated() {
      let next = place + 1 < nets.count ? nets[place + 1].row : grid.rows.count
      let lower = marks.filter { $0.row > net.row && $0.row <= next && isHeader($0.field) }
      guard lower.count >= 2 else { continue }
      let upper = Set(marks.filter { $0.row >= start && $0.row <= net.row }.map(\.field))
      let again = lower.filter { upper.contains($0.field) }
      guard Set(again.map(\.field)).count >= 2, let first = again.first else { continue }
      let row = top(of: first.row, after: net.row, start: start, grid)
      cuts.append(grid.rows[row].top - 50)
      start = row
    }
    return cuts
  }

  private static func isHeader(_ field: SlipField) -> Bool { field != .gross && field != .net }

  /// The first row of a slip whose first known label is on `row`: rows above it belong to it back to the widest gap
  /// behind the slip before.
  private static func top(of row: Int, after last: Int, start: Int, _ grid: PDFGrid) -> Int {
    var best = (gap: Int32.min, row: row)
    for index in (last + 1)...max(row, last + 1) {
      let gap = grid.rows[index].top - grid.rows[index - 1].bottom
      if gap > best.gap { best = (gap, index) }
    }
    return best.row
  }

  // MARK: Slips that no label of a head parts

  /// Whether the lines of a page come to its gross, one of them by hours and rate.
  fileprivate static func isPay(_ grid: PDFGrid) -> Bool {
    marks(grid).contains { mark in
      mark.field == .gross && firstLine(comingTo: mark.row, after: -1, grid) != nil
    }
  }

  /// The upper edges of lower slips, told by their sums alone: behind a net pay, lines of pay that come to a gross of
  /// their own.
  private static func bySums(_ marks: [Mark], _ grid: PDFGrid) -> [Int32] {
    let nets = marks.filter { $0.field == .net }
    guard nets.count > 1,
      // A table of the year above the pay has a net and no lines.
      let own = marks.first(where: { $0.field == .gross && $0.row < nets[0].row }),
      firstLine(comingTo: own.row, after: -1, grid) != nil
    else { return [] }
    var cuts: [Int32] = []
    for (net, next) in zip(nets, nets.dropFirst()) {
      let gross = marks.first { $0.field == .gross && $0.row > net.row && $0.row < next.row }
      guard let gross, let first = firstLine(comingTo: gross.row, after: net.row, grid) else {
        return []
      }
      cuts.append(grid.rows[top(of: first, after: net.row, start: net.row, grid)].top - 50)
    }
    return cuts
  }

  /// The first of the rows above a gross whose last figures come to it, one of them a line with a figure before its
  /// amount; nil when they do not, behind the row `net`.
  private static func firstLine(
    comingTo gross: Int, after net: Int, _ grid: PDFGrid
  ) -> Int? {
    guard let whole = grid.lastFigure(of: gross)?.cents, whole > 0 else { return nil }
    var sum: Int64 = 0
    var isPriced = false
    for row in stride(from: gross - 1, to: net, by: -1) {
      guard let (cents, count) = grid.lastFigure(of: row) else { continue }
      let (more, overflows) = sum.addingReportingOverflow(cents)
      guard !overflows else { return nil }
      sum = more
      isPriced = isPriced || count > 1
      if sum == whole, isPriced { return row }
    }
    return nil
  }
}

extension PDFGrid {
  /// Whether every row stands on one page.
  fileprivate var isOnOnePage: Bool { rows.first?.page == rows.last?.page }

  /// Whether it shows a gross and a net.
  fileprivate var isPay: Bool { sum(.gross) != nil && sum(.net) != nil }

  /// Whether its lines come to its gross.
  fileprivate var isPayByItsLines: Bool { PDFPageCuts.isPay(self) }

  /// Whether it shows the very sums that another shows, one after the other.
  fileprivate func isCopy(of other: PDFGrid) -> Bool { moneys == other.moneys }

  /// All figures with two decimals, in hundredths.
  private var moneys: [Int64] {
    cells.compactMap { $0.figure?.places == 2 ? $0.figure?.cents : nil }
  }

  /// The last figure of a row, in hundredths, and how many stand in it; nil when it has none.
  fileprivate func lastFigure(of row: Int) -> (cents: Int64, count: Int)? {
    let figures = cells[rows[row].cells].compactMap { $0.figure?.cents }
    return figures.last.map { ($0, figures.count) }
  }
}
