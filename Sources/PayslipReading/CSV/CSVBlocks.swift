import PayDomain

/// A slip of a printed report: where its rows stand, and the row that says whose it is.
struct CSVBlock {
  /// The offset of the first row.
  var start: Int
  /// The offset behind the last row.
  var end: Int
  /// The line of the first row.
  var line: Int32
  /// The offset of the employee's row; nil when none stood before the slip.
  var person: Int?
  /// The line of the employee's row.
  var personLine: Int32
  /// The rows below that belong to nobody and may be its own; nil where none do.
  var stray: Int?
}

/// What a row of a printed report is.
enum CSVBlockRow {
  /// The day that begins a slip; a line may stand in the same row.
  case day
  /// A line of the slip.
  case line
  /// Sums of more than one slip.
  case grandTotal
  /// A page's number, the headings again, figures without words, or nothing.
  case furniture
  /// Headings with other columns.
  case otherHeader
  /// Words: an employee, a page's head or foot, a heading of lines, or what nobody knows.
  case text
}

/// Tells the rows of a report that was written for paper: pages with headings, a row for each employee, below it a
/// row with the day that a slip ends on, below that its lines.
struct CSVBlocks {
  /// Cuts the rows.
  let scanner: CSVRowScanner
  /// The header.
  let header: CSVHeader
  /// The words by which rows are told.
  let words: CSVReportWords
  /// The column of the lines' labels.
  let label: Int?
  private let dates: [Int]
  private let figures: [Int]
  private let headings: Set<String>

  /// Makes a teller for a document's rows.
  init(_ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ words: CSVReportWords) {
    scanner = CSVRowScanner(bytes, dialect: header.dialect)
    self.header = header
    self.words = words
    let days: [ExportColumn] = [.periodEnd, .period, .paymentDate]
    dates = days.compactMap(header.position)
    let sums: [ExportColumn] = [.hours, .rate, .amount]
    figures = sums.compactMap(header.position)
    label = header.position(.line)
    headings = Set(header.headings.map(TextFolding.folded)).subtracting([String()])
  }

  /// The texts of a row's cells.
  func texts(_ fields: UnsafeMutableBufferPointer<FieldSpan>, count: Int) -> [String] {
    fields.prefix(count).map { TextFolding.collapsed(scanner.text($0)) }
  }

  /// What a row is.
  func kind(of texts: [String], at offset: Int) -> CSVBlockRow {
    guard offset != header.offset, texts.contains(where: { !$0.isEmpty }) else {
      return .furniture
    }
    if texts.contains(where: CSVBlocks.isPageNumber) { return .furniture }
    if let isSame = repeatsHeader(texts) { return isSame ? .furniture : .otherHeader }
    if dates.contains(where: { $0 < texts.count && isDay(texts[$0]) }) { return .day }
    if let label, label < texts.count, !texts[label].isEmpty {
      let hasFigure = figures.contains { $0 < texts.count && Figures.rate(texts[$0]) != nil }
      let isGrand = CSVBlocks.isGrandTotal(texts[label])
      if hasFigure { return isGrand ? .grandTotal : .line }
    }
    if let first = texts.first(where: { !$0.isEmpty }), CSVBlocks.isGrandTotal(first) {
      return .grandTotal
    }
    return texts.contains { $0.contains(where: \.isLetter) } ? .text : .furniture
  }

  /// The cells of a row that hold its days; none where the row is no line beside.
  func days(of texts: [String]) -> [String] {
    guard let label, label < texts.count, !texts[label].isEmpty,
      figures.contains(where: { $0 < texts.count && Figures.rate(texts[$0]) != nil })
    else { return [] }
    return dates.map { $0 < texts.count ? texts[$0] : String() }
  }

  /// Whether a text is a day or a period.
  private func isDay(_ text: String) -> Bool {
    Dates.date(text, order: .dayFirst) != nil || Dates.date(text, order: .monthFirst) != nil
      || Dates.period(text) != nil
  }

  /// Whether the headings stand in a row again with the same columns; nil when the row holds no headings.
  private func repeatsHeader(_ texts: [String]) -> Bool? {
    let folded = texts.map(TextFolding.folded)
    let isHeading = folded.count { headings.contains($0) } >= min(3, headings.count)
    guard isHeading else { return nil }
    return header.columns.indices.allSatisfy { position in
      let isRead = header.columns[position].map { $0 != .ignored } ?? false
      return !isRead
        || (position < folded.count
          && folded[position] == TextFolding.folded(header.heading(position)))
    }
  }

  /// Whether a cell is a page's number: `Page 3`, `Page 3 of 553`.
  static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.first == "page" && words.count > 1 && Int(words[1]) != nil
  }

  /// Whether a label is a sum over slips.
  private static func isGrandTotal(_ text: String) -> Bool {
    let folded = TextFolding.folded(text)
    return [
      "grand total", "report total", "company total", "employee total", "total for", "totals",
    ]
    .contains { folded.hasPrefix($0) }
  }
}
