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
}

/// What a row of a printed report is.
enum CSVBlockRow {
  /// The employee that the rows below are about.
  case person
  /// The day that begins a slip; a line may stand in the same row.
  case day
  /// A line of the slip.
  case line
  /// Sums of more than one slip.
  case grandTotal
  /// A heading, a page's head or foot, or nothing.
  case furniture
}

/// Finds the slips of a report that was written for paper: pages with headings, a row for each employee, below it a
/// row with the day that a slip ends on, below that its lines.
///
/// A page's head in the middle of a slip changes nothing when it names the same employee.
struct CSVBlocks {
  private let scanner: CSVRowScanner
  private let header: CSVHeader
  private let labels: FieldLabels
  private let dates: [Int]
  private let figures: [Int]
  private let label: Int?

  /// Finds the slips behind the header's row, and the employee in the rows before it.
  static func find(
    _ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ labels: FieldLabels
  ) -> [CSVBlock] {
    CSVBlocks(bytes, header, labels).blocks()
  }

  /// Makes a finder for a document's rows.
  init(_ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ labels: FieldLabels) {
    scanner = CSVRowScanner(bytes, dialect: header.dialect)
    self.header = header
    self.labels = labels
    let days: [ExportColumn] = [.periodEnd, .period, .paymentDate]
    dates = days.compactMap(header.position)
    let sums: [ExportColumn] = [.hours, .rate, .amount]
    figures = sums.compactMap(header.position)
    label = header.position(.line)
  }

  /// Walks the rows from the file's first.
  private func blocks() -> [CSVBlock] {
    var rows = scanner
    var blocks: [CSVBlock] = []
    var person: (offset: Int, line: Int32)?
    var isOpen = false
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) {
      fields in
      while !rows.isAtEnd {
        let (start, line) = (rows.offset, rows.line)
        let count = rows.next(into: fields)
        switch kind(of: fields, count: count, at: start) {
        case .person:
          let isSame = person.map { areEqual($0.offset, start, rows.offset) } ?? false
          isOpen = isOpen && isSame
          person = (start, line)
        case .day where start > header.offset:
          blocks.append(
            CSVBlock(
              start: start, end: rows.offset, line: line, person: person?.offset,
              personLine: person?.line ?? line))
          isOpen = true
        case .line where isOpen: blocks[blocks.count - 1].end = rows.offset
        case .grandTotal: isOpen = false
        case .day, .line, .furniture: break
        }
      }
    }
    return blocks
  }

  /// What a row is.
  func kind(
    of fields: UnsafeMutableBufferPointer<FieldSpan>, count: Int, at offset: Int
  ) -> CSVBlockRow {
    let stored = fields.prefix(count)
    guard offset != header.offset, stored.contains(where: { !$0.isEmpty }) else {
      return .furniture
    }
    let texts = stored.map { TextFolding.collapsed(scanner.text($0)) }
    if texts.contains(where: CSVBlocks.isPageNumber) || repeatsHeader(texts) { return .furniture }
    if dates.contains(where: { $0 < texts.count && isDay(texts[$0]) }) { return .day }
    if let label, label < texts.count, !texts[label].isEmpty {
      let hasFigure = figures.contains { $0 < texts.count && Figures.rate(texts[$0]) != nil }
      let isGrand = CSVBlocks.isGrandTotal(texts[label])
      if hasFigure { return isGrand ? .grandTotal : .line }
    }
    if let first = texts.first(where: { !$0.isEmpty }), CSVBlocks.isGrandTotal(first) {
      return .grandTotal
    }
    return CSVPerson(texts, labels) == nil ? .furniture : .person
  }

  /// Whether a text is a day or a period.
  private func isDay(_ text: String) -> Bool {
    Dates.date(text, order: .dayFirst) != nil || Dates.date(text, order: .monthFirst) != nil
      || Dates.period(text) != nil
  }

  /// Whether the headings stand in a row again.
  private func repeatsHeader(_ texts: [String]) -> Bool {
    guard let label, label < texts.count else { return false }
    return TextFolding.folded(texts[label]) == TextFolding.folded(header.heading(label))
  }

  /// Whether the bytes of two rows are the same, the second known by its end.
  private func areEqual(_ first: Int, _ second: Int, _ end: Int) -> Bool {
    let length = end - second
    guard first + length <= scanner.bytes.count else { return false }
    return ByteHash.areEqual(
      UnsafeRawBufferPointer(rebasing: scanner.bytes[first..<(first + length)]),
      UnsafeRawBufferPointer(rebasing: scanner.bytes[second..<end]))
  }

  /// Whether a cell is a page's number: `Page 3`, `Page 3 of 553`.
  private static func isPageNumber(_ text: String) -> Bool {
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
