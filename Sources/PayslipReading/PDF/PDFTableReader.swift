import PayDomain

/// Walks the rows of a slip, knows which part it is in, and collects labels with figures.
struct PDFTableReader {
  /// A heading over a column of figures.
  private struct Heading {
    var role: LineColumn
    var left: Int32
    var right: Int32
    var row: Int
    /// The section it came with; nil when it stands over all.
    var scope: Int?
  }

  private let grid: PDFGrid
  private let labels: PDFLineLabels
  private var headings: [Heading] = []
  private var sections: [(left: Int32, section: SectionHeading)] = []
  private var sectionCount = 0
  private var linesInSection = 0
  private var isAfterGross = false
  private var isAfterNet = false
  private var rows: [PDFTableRow] = []
  /// Figures with a label that could not be placed: how many.
  private(set) var leftOver = 0

  /// Makes a reader for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
  }

  /// The rows with their figures, in the order of the document.
  mutating func read() -> [PDFTableRow] {
    for index in grid.rows.indices {
      let cells = grid.rows[index].cells
      if grid.cells[cells].contains(where: { $0.figure != nil }) {
        for segment in segments(of: cells) { take(segment, row: index) }
      } else {
        takeHeadings(row: index)
        takeSumsAbove(row: index)
      }
    }
    return rows
  }

  // MARK: Headings

  private mutating func takeHeadings(row index: Int) {
    let row = grid.rows[index]
    let cells = row.cells.map { grid.cells[$0] }
    let columns = cells.filter { $0.meaning.column != nil && !$0.endsWithColon }
    var found: [(left: Int32, section: SectionHeading)] = []
    for (place, cell) in cells.enumerated() {
      if cell.meaning.isSummary, cells.count == 1 { return leaveSection() }
      guard let section = cell.meaning.section, !cell.endsWithColon || cells.count == 1,
        isHeading(place, cells)
      else { continue }
      found.append((cell.left, section))
    }
    if !found.isEmpty { enter(found) }
    guard columns.count >= 2 || (columns.count == 1 && !found.isEmpty) else { return }
    let isOwnRow = found.isEmpty
    let bearsLines = columns.contains {
      $0.meaning.column == .quantity || $0.meaning.column == .rate
    }
    if isOwnRow, bearsLines, sections.isEmpty || linesInSection > 0 || isAfterNet {
      enter([(0, .earnings)])
    }
    let scope = sections.isEmpty || linesInSection > 0 ? nil : sectionCount
    for cell in columns {
      guard let role = cell.meaning.column else { continue }
      headings.append(
        Heading(role: role, left: cell.left, right: cell.right, row: index, scope: scope))
    }
    // Old headings are no use, and a hostile page could make thousands.
    if headings.count > 64 { headings.removeFirst(headings.count - 64) }
  }

  /// Whether a cell that can be a section's heading is one: nothing but other headings stands beside it.
  private func isHeading(_ place: Int, _ cells: [PDFCell]) -> Bool {
    cells.indices.allSatisfy { other in
      other == place || cells[other].meaning.column != nil || cells[other].meaning.section != nil
    }
  }

  private mutating func enter(_ found: [(left: Int32, section: SectionHeading)]) {
    sections = found
    sectionCount += 1
    linesInSection = 0
    isAfterGross = false
    isAfterNet = false
    headings.removeAll { $0.scope != nil && $0.scope != sectionCount }
  }

  private mutating func leaveSection() {
    sections = []
    isAfterGross = false
    isAfterNet = false
  }

  /// The section of a place among headings that stand side by side: the last that begins left of it.
  private func section(at left: Int32) -> SectionHeading? {
    let slack: Int32 = 600
    return sections.last { $0.left <= left + slack }?.section ?? sections.first?.section
  }

  /// What the nearest heading above a figure says it is.
  private func role(of cell: PDFCell) -> LineColumn? {
    var best: (row: Int, distance: Int32, role: LineColumn)?
    for heading in headings.reversed() {
      if let best, heading.row < best.row { break }
      let gap = max(heading.left - cell.right, cell.left - heading.right, 0)
      guard gap <= cell.height else { continue }
      let distance = gap > 0 ? gap + 100_000 : abs(heading.right - cell.right)
      if best.map({ distance < $0.distance }) ?? true {
        best = (heading.row, distance, heading.role)
      }
    }
    return best?.role
  }

  // MARK: Segments

  /// Cells of a row that belong to one label.
  private struct Segment {
    var label: [Int] = []
    var figures: [Int] = []
    var date: Range<Int>?
  }

  private func segments(of cells: Range<Int>) -> [Segment] {
    var done: [Segment] = []
    var current = Segment()
    for index in cells {
      let cell = grid.cells[index]
      if cell.figure != nil {
        current.figures.append(index)
      } else if let date = date(cell), !current.figures.isEmpty || !current.label.isEmpty,
        !endsWithKnownLabel(current)
      {
        current.date = date
      } else if isUnit(cell), !current.figures.isEmpty {
        continue
      } else if current.figures.isEmpty, !cell.isLabel, !endsWithKnownLabel(current) {
        current.label.append(index)
      } else if !current.figures.isEmpty, current.label.isEmpty {
        current.label.append(index)
      } else {
        if !current.figures.isEmpty { done.append(current) }
        current = Segment(label: [index])
      }
    }
    if !current.figures.isEmpty { done.append(current) }
    return done
  }

  private func endsWithKnownLabel(_ segment: Segment) -> Bool {
    segment.label.last.map { grid.cells[$0].isLabel } ?? false
  }

  /// The words of the day that a cell is; nil when it is something else.
  private func date(_ cell: PDFCell) -> Range<Int>? {
    guard cell.words.count <= 3, let found = grid.dates(in: cell.words, atMost: 1).first,
      found.words == cell.words
    else { return nil }
    return found.words
  }

  private func isUnit(_ cell: PDFCell) -> Bool {
    guard cell.words.count == 1 else { return false }
    let first = cell.words.lowerBound
    return grid.isWord(first, "hrs") || grid.isWord(first, "hours") || grid.isWord(first, "h")
      || grid.isWord(first, "@") || grid.isWord(first, "x") || grid.isWord(first, "=")
      || grid.isWord(first, "hr") || grid.isWord(first, "days") || grid.isWord(first, "×")
  }

  // MARK: Rows

  private mutating func take(_ segment: Segment, row: Int) {
    guard let last = segment.label.last else { return }
    let label = grid.cells[segment.label.count == 1 ? last : segment.label[0]]
    let end = segment.figures.last.map { grid.cells[$0].right } ?? label.right
    let place = section(at: sections.count > 1 ? end : label.left)
    guard let kind = kind(of: segment, label: label, in: place) else { return }
    let figures = segment.figures.compactMap { index -> PDFTableFigure? in
      let cell = grid.cells[index]
      guard let figure = cell.figure else { return nil }
      let role = role(of: cell)
      return PDFTableFigure(cell: index, figure: figure, role: role, isLabelled: role != nil)
    }
    rows.append(
      PDFTableRow(
        kind: kind.kind, label: segment.label.map { grid.cells[$0].words }, figures: figures,
        date: segment.date, isPlaced: kind.isPlaced))
    linesInSection += 1
    if case .sum(.gross) = kind.kind { leave(gross: true) }
    if case .sum(.net) = kind.kind { leave(gross: false) }
  }

  private mutating func leave(gross: Bool) {
    guard sections.isEmpty || linesInSection > 1 else { return }
    if gross { isAfterGross = true } else { isAfterNet = true }
    sections = []
  }

  /// What a label with figures is; nil when it is nothing of the pay.
  private mutating func kind(
    of segment: Segment, label: PDFCell, in place: SectionHeading?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    let meaning = label.meaning
    if meaning.isTotal, segment.label.count == 1 {
      guard let place, place.section != nil else { return nil }
      return (.total(place), true)
    }
    if let field = meaning.field, segment.label.count == 1 {
      if let sum = sum(field, segment, in: place) { return sum }
      if !isLine(field, segment, in: place) { return nil }
    }
    if let place {
      guard let section = place.section else { return nil }
      return (.line(own(section, segment), isPriorPeriod: place == .priorEarnings), true)
    }
    return unplacedLine(segment)
  }

  /// A known label as a sum of the slip, or as a line of the section that it belongs to.
  private func sum(
    _ field: SlipField, _ segment: Segment, in place: SectionHeading?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    switch field {
    case .gross, .net: return place == .leaveBalances ? nil : (.sum(field), true)
    case .tax, .studyLoan:
      if place == .tax || place == .deduction { return (.line(.tax, isPriorPeriod: false), true) }
      return place == nil || place == .earnings ? (.sum(field), true) : nil
    case .deductions, .preTaxDeductions, .postTaxDeductions, .reimbursements:
      return place == .bank || place == .leaveBalances ? nil : (.sum(field), true)
    case .superGuarantee:
      switch place {
      case .employerSuper: return (.line(.employerSuper, isPriorPeriod: false), true)
      case .deduction: return (.line(.deduction, isPriorPeriod: false), true)
      case nil, .earnings, .tax, .reimbursement, .priorEarnings: return (.sum(field), true)
      case .leaveBalances, .bank, .employment: return nil
      }
    case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .employee, .firstName,
      .lastName, .employeeNumber, .born, .employmentStart, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours,
      .taxableGross, .superFund, .payRun, .payFrequency, .taxFileNumber:
      return nil
    }
  }

  /// Whether a known label that is no sum still names a line, as `Salary` does in a table of earnings.
  private func isLine(_ field: SlipField, _ segment: Segment, in place: SectionHeading?) -> Bool {
    switch field {
    case .annualSalary, .hourlyRate, .classification, .employment:
      place == .earnings && (segment.figures.count > 1 || !headings.isEmpty)
        && !grid.cells[segment.label[0]].endsWithColon
    case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .employee, .firstName,
      .lastName, .employeeNumber, .born, .employmentStart, .instrument,
      .jobTitle, .totalHours, .gross, .taxableGross, .tax, .studyLoan, .deductions,
      .preTaxDeductions, .postTaxDeductions, .reimbursements, .net, .superGuarantee, .superFund,
      .payRun, .payFrequency, .taxFileNumber:
      false
    }
  }

  /// The section of a line, which its own label may know better than the heading.
  private func own(_ section: LineSection, _ segment: Segment) -> LineSection {
    guard section == .earnings || section == .deduction else { return section }
    let usual = labels.reading(of: text(segment)).section
    return usual == .tax ? .tax : section
  }

  /// A line that stands under no heading: earnings before the gross, deductions between gross and net.
  private mutating func unplacedLine(
    _ segment: Segment
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    let reading = labels.reading(of: text(segment))
    let isKnown = reading.category != .unknown
    if isAfterNet {
      guard isKnown, reading.section == .employerSuper || reading.section == .reimbursement else {
        return nil
      }
      return (.line(reading.section, isPriorPeriod: false), true)
    }
    if isAfterGross {
      let section = isKnown && reading.section != .earnings ? reading.section : .deduction
      return (.line(section, isPriorPeriod: false), isKnown)
    }
    if isKnown { return (.line(reading.section, isPriorPeriod: false), true) }
    guard looksLikePay(segment) else {
      leftOver += 1
      return nil
    }
    return (.line(.earnings, isPriorPeriod: false), false)
  }

  /// Whether three figures of a segment are hours, rate and amount.
  private func looksLikePay(_ segment: Segment) -> Bool {
    let figures = segment.figures.compactMap { grid.cells[$0].figure }
    guard figures.count >= 3 else { return false }
    return PDFColumnResolver.isProduct(figures[0], figures[1], figures[2])
  }

  private func text(_ segment: Segment) -> String {
    segment.label.map { grid.text(of: grid.cells[$0]) }.joined(separator: " ")
  }

  /// Takes sums whose figure stands under the label, as in a row of boxes.
  private mutating func takeSumsAbove(row index: Int) {
    for cell in grid.rows[index].cells {
      let label = grid.cells[cell]
      guard let field = label.meaning.field, field.isSum,
        section(at: label.left) == nil || sections.isEmpty,
        let under = grid.below(label, row: index), let figure = grid.cells[under].figure,
        figure.cents != nil, figure.hasDollar || figure.places == 2
      else { continue }
      let found = PDFTableFigure(cell: under, figure: figure, role: .amount, isLabelled: true)
      rows.append(PDFTableRow(kind: .sum(field), label: [label.words], figures: [found]))
    }
  }
}
