/// Cells of a row that belong to one label.
struct PDFSegment {
  /// The cells of the label, left to right.
  var label = PDFLabelCells()
  /// The cells of its figures, left to right.
  var figures: [Int] = []
  /// What words between the figures say of some of them: cell and meaning.
  var named: [Int: LineColumn] = [:]
  /// The first day on the row; nil when it has none.
  var date: PDFRowDay?

  /// A label without cells.
  init() {}

  /// A label of one cell.
  init(cell: Int, date: PDFRowDay? = nil) {
    label.append(cell)
    self.date = date
  }
}

/// The cells of a label: most have one, which takes no room of its own.
struct PDFLabelCells: RandomAccessCollection {
  private var only: Int?
  private var several: [Int] = []

  /// Takes cells left to right.
  init(_ cells: [Int] = []) {
    if cells.count == 1 { only = cells[0] } else { several = cells }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { only == nil ? several.count : 1 }
  subscript(_ place: Int) -> Int { only ?? several[place] }

  /// Adds a cell behind the others.
  mutating func append(_ cell: Int) {
    if isEmpty {
      only = cell
    } else {
      if let only { several = [only] }
      only = nil
      several.append(cell)
    }
  }
}

/// Parts the cells of a row into labels with their figures.
struct PDFSegmenter {
  /// The slip's words.
  let grid: PDFGrid
  /// The headings above the rows.
  var columns: PDFColumns

  /// Makes a segmenter for the rows under these headings.
  init(grid: PDFGrid, columns: PDFColumns) {
    self.grid = grid
    self.columns = columns
  }

  /// The labels of a row with their figures, left to right.
  func segments(of cells: Range<Int>) -> [PDFSegment] {
    let cells = withoutCodes(cells)
    let segments =
      columns.hasSeveralTables
      ? parts(of: cells).flatMap(segments(ofPart:)) : segments(ofPart: cells)
    // `31/08 22:00 - 06:00` before the line of the shift is no line itself.
    guard segments.count > 1, segments.contains(where: { !isShift($0) }) else { return segments }
    return segments.filter { !isShift($0) }
  }

  /// Whether a label with a day or an hour has nothing but hours of the clock behind it.
  private func isShift(_ segment: PDFSegment) -> Bool {
    segment.label.first.map { grid.hasDigit(grid.cells[$0]) } == true
      && segment.figures.allSatisfy { grid.cells[$0].figure?.time != nil }
  }

  private func segments(ofPart part: Range<Int>) -> [PDFSegment] {
    if let line = multipleAlone(part) { return [line] }
    return figuresComeFirst(part) ? [figuresFirst(part)] : labelsFirst(part)
  }

  /// The cells of each of the tables that stand side by side.
  private func parts(of cells: Range<Int>) -> [Range<Int>] {
    let starts = columns.tableStarts
    var parts: [Range<Int>] = []
    var first = cells.lowerBound
    for start in starts.dropFirst() {
      var end = (first..<cells.upperBound).first {
        grid.cells[$0].left >= start.left - grid.cells[$0].height * 2 / 3
      }
      // A figure right behind the label of a sum, or of a line whose heading stands at the right, is its own:
      // `Gross 900.00  Tax 100.00  Net 800.00` on a row.
      if let own = end, own > first, grid.cells[own].figure != nil, isText(own - 1),
        start.isLabel || grid.cells[own - 1].meaning.field?.isSum == true
      {
        end = own - 1
      }
      // Figures without a text belong to the label before them: a sum set far to the right.
      guard var end, end > first, (end..<cells.upperBound).contains(where: isText) else {
        continue
      }
      // `Employer super  359.58  Net pay  2,363.76`: so does the first, where that label has none.
      if grid.cells[end].figure?.looksLikeMoney == true, isText(end - 1), isText(end + 1),
        start.isLabel
      {
        end += 1
      }
      parts.append(first..<end)
      first = end
    }
    parts.append(first..<cells.upperBound)
    return parts
  }

  /// What a column before the description says a row is, `Deduction  Social club  5.00`; nil where none says it.
  func section(of cells: Range<Int>) -> SectionHeading? {
    guard columns.hasSeveralTables, cells.count > 2 else { return nil }
    let (first, next) = (grid.cells[cells.lowerBound], grid.cells[cells.lowerBound + 1])
    guard first.figure == nil, next.figure == nil, let section = first.meaning.section,
      section.section != nil, let head = columns.heading(over: first),
      let other = columns.heading(over: next)
    else { return nil }
    return head.role == .label && other.role == .label && head.left < other.left ? section : nil
  }

  /// Whether the headings of columns hold on under a section's heading that stands alone in its row: the figures right
  /// below it, two at least, line up with them.
  func holdOn(under heading: Int) -> Bool {
    guard grid.rows[heading].cells.count == 1, heading + 1 < grid.rows.count,
      grid.rows[heading + 1].page == grid.rows[heading].page
    else { return false }
    let figures = grid.rows[heading + 1].cells.filter { grid.cells[$0].figure != nil }
    return figures.count > 1
      && figures.allSatisfy { columns.role(of: grid.cells[$0])?.isTight == true }
  }

  // MARK: Units and rate before the description

  private func figuresComeFirst(_ cells: Range<Int>) -> Bool {
    guard let first = cells.first(where: { date(grid.cells[$0]) == nil }),
      grid.cells[first].figure != nil
    else { return false }
    return cells.contains { isText($0) }
  }

  private func figuresFirst(_ cells: Range<Int>) -> PDFSegment {
    var segment = PDFSegment()
    var isLabelDone = false
    for index in cells {
      let cell = grid.cells[index]
      if cell.figure != nil {
        segment.figures.append(index)
        isLabelDone = !segment.label.isEmpty
      } else if let date = date(cell) {
        if segment.date == nil { segment.date = date }
      } else if !cell.isUnit, !isLabelDone, isUnderLabel(cell) || segment.label.isEmpty {
        segment.label.append(index)
      }
    }
    return segment
  }

  // MARK: The label first

  private func labelsFirst(_ cells: Range<Int>) -> [PDFSegment] {
    var done: [PDFSegment] = []
    var current = PDFSegment()
    current.figures.reserveCapacity(cells.count)
    var name: LineColumn?
    for index in cells {
      let cell = grid.cells[index]
      if cell.figure != nil {
        current.figures.append(index)
        if let column = name { current.named[index] = column }
        name = nil
      } else if let date = date(cell), !endsWithLabelOfDay(current) {
        if current.date == nil { current.date = date }
      } else if cell.isUnit, !current.figures.isEmpty || !current.label.isEmpty {
        continue
      } else if let column = inlineName(cell, in: current, at: index, of: cells) {
        name = column
      } else if current.figures.isEmpty {
        take(index, into: &current, &done)
      } else if countsOwn(index, current.figures, before: cells.upperBound) {
        continue
      } else if columns.hasLabelHeading, cell.meaning.isEmpty || !cell.endsWithColon,
        let first = current.label.first, isUnderLabel(cell), !isUnderLabel(grid.cells[first]),
        !endsWithFact(current)
      {
        // What stood before the label under its heading is no line: a client, with the hours of the clock.
        current = PDFSegment(cell: index, date: current.date)
      } else if !columns.isAmongFigures(cell) || !cell.meaning.isEmpty
        || index + 1 == cells.upperBound
      {
        done.append(current)
        current = PDFSegment(cell: index)
      }
    }
    if !current.figures.isEmpty { done.append(current) }
    done.removeAll { $0.figures.isEmpty }
    return done
  }

  /// Takes a text before any figure: as part of the label, or as a new label when the one before is complete.
  private func take(_ index: Int, into current: inout PDFSegment, _ done: inout [PDFSegment]) {
    let cell = grid.cells[index]
    if current.label.isEmpty {
      current.label.append(index)
    } else if columns.hasLabelHeading, isUnderOther(cell),
      isUnderLabel(grid.cells[current.label[0]])
    {
      return
    } else if cell.isLabel || endsWithHeading(current)
      || endsWithKnownLabel(current) && !isGivenUp(to: cell, current)
    {
      current = PDFSegment(cell: index, date: done.isEmpty ? current.date : nil)
    } else if isUnderLabel(cell) {
      let first = grid.cells[current.label[0]]
      // What stood before it was under another heading: a date, a place, a job.
      if columns.hasLabelHeading, !isUnderLabel(first) { current.label = PDFLabelCells() }
      current.label.append(index)
    }
  }

  /// The column that a word before a figure names, as in `Ordinary  Hours: 38.00  Rate: 25.00`.
  private func inlineName(
    _ cell: PDFCell, in segment: PDFSegment, at index: Int, of cells: Range<Int>
  ) -> LineColumn? {
    guard !segment.label.isEmpty, let column = cell.meaning.column, column != .label,
      index + 1 < cells.upperBound, grid.cells[index + 1].figure != nil,
      !(cell.meaning.isTotal && !segment.figures.isEmpty && !cell.endsWithColon),
      !(cell.meaning.field?.isSum == true && grid.cells[index - 1].figure != nil
        && endsWithFact(segment))
    else { return nil }
    return cell.meaning.field == nil || !segment.figures.isEmpty ? column : nil
  }

  /// Whether the last text is the label of a day, whose value comes next.
  private func endsWithLabelOfDay(_ segment: PDFSegment) -> Bool {
    guard let last = segment.label.last else { return false }
    switch grid.cells[last].meaning.field {
    case .period, .periodStart, .periodEnd, .paymentDate, .issueDate, .born, .employmentStart:
      return true
    case .employer, .abn, .employee, .firstName, .lastName, .employeeNumber, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours, .gross,
      .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .superFund, .payRun, .payFrequency, .taxFileNumber,
      .leaveBalance,
      nil:
      return grid.cells[last].endsWithColon
    }
  }

  /// Whether a label is known and closed by a colon, `Total hours:`, so that the next label stands for itself.
  private func endsWithFact(_ segment: PDFSegment) -> Bool {
    segment.label.last.map { grid.cells[$0].isLabel && grid.cells[$0].endsWithColon } ?? false
  }

  /// Whether the last text heads a column of another table, `Deductions  Total` left of a line.
  private func endsWithHeading(_ segment: PDFSegment) -> Bool {
    guard let last = segment.label.last, segment.label.count > 1, !grid.cells[last].endsWithColon
    else { return false }
    return grid.cells[last].meaning.column?.isOfFigures == true
  }

  /// Whether a text is the fund of what the text before it says was given up: `Salary Sacrifice  Rest Super  50.00`.
  private func isGivenUp(to cell: PDFCell, _ segment: PDFSegment) -> Bool {
    guard let last = segment.label.last, !grid.cells[last].endsWithColon,
      grid.says(["sacrifice", "sacrificed"], in: grid.cells[last].words)
    else { return false }
    return PDFItemWords.speaksOfSuper(Array(grid.text(of: cell).utf8))
  }

  private func endsWithKnownLabel(_ segment: PDFSegment) -> Bool {
    segment.label.last.map { grid.cells[$0].isLabel } ?? false
  }

  // MARK: Cells

  /// Whether a text stands under the heading of the label, or no heading says where labels stand.
  private func isUnderLabel(_ cell: PDFCell) -> Bool {
    guard columns.hasLabelHeading, let heading = columns.heading(over: cell) else { return true }
    return heading.role == .label
  }

  /// Whether a text stands under a heading that is no label's, and begins where that does.
  private func isUnderOther(_ cell: PDFCell) -> Bool {
    guard let heading = columns.heading(over: cell), heading.role != .label else { return false }
    return abs(heading.left - cell.left) < cell.height / 2
  }

  private func isText(_ index: Int) -> Bool {
    let cell = grid.cells[index]
    return cell.figure == nil && !cell.isUnit && date(cell) == nil
  }

  /// The day that a cell is; nil when it is something else.
  func date(_ cell: PDFCell) -> PDFRowDay? {
    guard cell.figure == nil, cell.words.count <= 4, grid.hasDigit(cell) else { return nil }
    guard let found = grid.dates(in: cell.words, atMost: 1).first,
      found.words.upperBound == cell.words.upperBound,
      found.words.lowerBound - cell.words.lowerBound <= 1
    else {
      guard columns.isUnderDate(cell), grid.isDayOfYear(cell.words) else { return nil }
      return PDFRowDay(words: cell.words)
    }
    if found.words.lowerBound > cell.words.lowerBound,
      !PDFGrid.isWeekday(grid.text[grid.words[cell.words.lowerBound].bytes])
    {
      return nil
    }
    return PDFRowDay(words: found.words, day: found.date)
  }
}
