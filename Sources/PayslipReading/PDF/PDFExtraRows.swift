import PayDomain

/// A row that is no line of the pay and no sum of it: leave, a payment to an account, a sum to date.
struct PDFExtraRow {
  /// What it states.
  enum Kind {
    /// A balance of leave; the words of the heading above, nil when none stands there.
    case leave(heading: Range<Int>?)
    /// A part of the net pay.
    case payment
    /// A sum since July.
    case toDate(YearToDateKind)
  }

  /// What it states.
  var kind: Kind
  /// The row of the grid.
  var row: Int
  /// The words of the label.
  var label: [Range<Int>]
  /// The figures with what their headings say.
  var figures: [PDFTableFigure]
}

extension SlipField {
  /// Which sum to date a label of a sum names; nil for any other label.
  var toDate: YearToDateKind? {
    switch self {
    case .gross: .gross
    case .tax: .tax
    case .net: .net
    case .superGuarantee: .superGuarantee
    case .period, .periodStart, .periodEnd, .paymentDate, .issueDate, .employer, .abn, .employee,
      .firstName, .lastName, .employeeNumber, .born, .employmentStart, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours,
      .taxableGross, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .superFund, .payRun, .payFrequency, .taxFileNumber, .leaveBalance:
      nil
    }
  }
}

extension PDFGrid {
  /// The words of a label without `YTD` or `year to date` before or behind them, or `to date` behind them; nil when it has
  /// neither.
  func withoutToDate(_ label: Range<Int>) -> Range<Int>? {
    let (first, last) = (label.lowerBound, label.upperBound - 1)
    guard maySayToDate(first) || maySayToDate(last) else { return nil }
    if saysToDate(first) { return first + 1..<last + 1 }
    if saysToDate(last) { return first..<last }
    guard label.count >= 3 else { return nil }
    if isWord(last, "date"), isWord(last - 1, "to") {
      return first..<(isWord(last - 2, "year") ? last - 2 : last - 1)
    }
    if isWord(first, "year"), isWord(first + 1, "to"), isWord(first + 2, "date") {
      return first + 3..<last + 1
    }
    return nil
  }

  /// Whether a row is one label that says year to date of one sum, `Gross YTD`, with its figure.
  func isSumToDate(_ row: Range<Int>) -> Bool {
    guard row.count == 2, let rest = withoutToDate(cells[row.lowerBound].words) else {
      return false
    }
    return !rest.isEmpty
  }

  /// Whether a word begins as `ytd`, `fytd`, `year` and `date` do; most labels neither begin nor end with such a word.
  private func maySayToDate(_ word: Int) -> Bool {
    switch text[Int(words[word].start)] | 0x20 {
    case UInt8(ascii: "y"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "("): true
    default: false
    }
  }

  /// Whether a word says that a sum is one since July.
  private func saysToDate(_ word: Int) -> Bool {
    isWord(word, "ytd") || isWord(word, "y.t.d.") || isWord(word, "(ytd)") || isWord(word, "fytd")
  }

  /// The label of a sum over a figure: the nearest above it that lines up, at most four rows up.
  func sumAbove(_ cell: PDFCell, row: Int) -> SlipField? {
    for above in rows[..<row].suffix(4).reversed() {
      guard above.page == rows[row].page else { return nil }
      for index in above.cells
      where cells[index].figure == nil && cell.misalignment(with: cells[index]) < cell.height {
        return cells[index].meaning.field
      }
    }
    return nil
  }
}

/// Collects the rows of leave, of payments and of sums to date as the reader of the table comes by them.
struct PDFExtraCollector {
  /// What was found, in the document's order.
  private(set) var rows: [PDFExtraRow] = []
  /// The slip's words.
  let grid: PDFGrid
  private let phrases: PDFPhrases

  /// Makes a collector for one slip's words.
  init(grid: PDFGrid, phrases: PDFPhrases) {
    self.grid = grid
    self.phrases = phrases
  }

  /// What a label with figures that is nothing of the pay states; nil when it states nothing that is kept.
  func kind(
    of segment: PDFSegment, in region: PDFRegions.Region?
  ) -> PDFExtraRow.Kind? {
    let label = grid.cells[segment.label[0]]
    guard !label.meaning.isTotal else { return nil }
    switch region?.section {
    case .leaveBalances: return .leave(heading: region?.words)
    case .bank: return .payment
    case .yearToDate: return label.meaning.field?.toDate.map { .toDate($0) }
    case nil, .earnings, .priorEarnings, .tax, .deduction, .employerSuper, .reimbursement,
      .employment, .employerCosts, .itemisedEarnings:
      guard label.meaning.field == .leaveBalance, segment.figures.count > 1 else { return nil }
      return .leave(heading: nil)
    }
  }

  /// The sum that a label names with the words year to date; nil when it names none so.
  func fieldToDate(of segment: PDFSegment) -> SlipField? {
    guard segment.label.count == 1,
      let rest = grid.withoutToDate(grid.cells[segment.label[0]].words), !rest.isEmpty,
      let field = grid.meaning(of: rest, phrases)?.field, field.isSum
    else { return nil }
    return field
  }

  /// Takes a row that begins with `YTD` and has its labels in a row above.
  mutating func takeYear(of cells: Range<Int>, row: Int) {
    guard grid.cells[cells.lowerBound].meaning.column == .yearToDate else { return }
    for index in cells.dropFirst() {
      guard let figure = grid.cells[index].figure,
        let kind = grid.sumAbove(grid.cells[index], row: row)?.toDate
      else { continue }
      let found = PDFTableFigure(
        cell: index, figure: figure, role: .yearToDate, isLabelled: true, isTight: true,
        ground: .heading)
      let label = grid.cells[cells.lowerBound].words
      rows.append(PDFExtraRow(kind: .toDate(kind), row: row, label: [label], figures: [found]))
    }
  }

  /// Adds a row; a payment's second half, behind a number without decimals, goes on with the same row.
  mutating func add(
    _ kind: PDFExtraRow.Kind, _ words: [Range<Int>], _ figures: [PDFTableFigure], row: Int
  ) {
    if case .payment = kind, let last = rows.indices.last, rows[last].row == row,
      case .payment = rows[last].kind
    {
      rows[last].label += words
      rows[last].figures += figures
    } else {
      rows.append(PDFExtraRow(kind: kind, row: row, label: words, figures: figures))
    }
  }
}
