import PayDomain

/// The columns of one line of a wide export: where its hours, rate and amount stand.
struct WideLine: Sendable {
  /// The label, as the headings have it without the last word.
  var label: String
  /// What the label means.
  var reading: LabelReading
  /// The column of the hours, nil when there is none.
  var hours: Int?
  /// The column of the rate, nil when there is none.
  var rate: Int?
  /// The column of the amount, nil when there is none.
  var amount: Int?
  /// Whether only the sums of the first rows say what it holds.
  var isToldBySums = false

  /// The leftmost column, where the label stands.
  var first: Int { min(hours ?? .max, rate ?? .max, amount ?? .max) }
  /// The columns, hours first.
  var columns: [Int] { [hours, rate, amount].compactMap { $0 } }
  /// Whether a column of hours is all it has.
  var hasHoursAlone: Bool { hours != nil && rate == nil && amount == nil }
  /// Whether its money is part of gross.
  var isEarnings: Bool {
    reading.section == .earnings && reading.category != .unknown && !reading.isBalance
  }
  /// The line with its only column taken for money.
  var asMoney: WideLine {
    guard hasHoursAlone else { return self }
    var line = self
    (line.hours, line.amount) = (nil, hours)
    return line
  }
}

/// The header of a table: its layout, and what each column holds.
struct CSVHeader: Sendable {
  /// The layout that fits.
  let layout: CSVLayout
  /// The dialect the header was read in.
  let dialect: CSVDialect
  /// The headings as printed.
  let headings: [String]
  /// What each column holds; nil where the layout does not say.
  let columns: [ExportColumn?]
  /// The lines of a wide export, from left to right.
  let wideLines: [WideLine]
  /// Columns that nothing reads, from left to right.
  let unread: [Int]
  /// What the first rows say of the columns.
  let notes: CSVFigureNotes
  /// The offset and the line of the header's row.
  let offset: Int
  /// The line of the header's row.
  let line: Int32
  /// The offset behind the header's row.
  let end: Int
  /// The line behind it.
  let nextLine: Int32

  /// The column's position, nil when the file does not have it.
  func position(_ column: ExportColumn) -> Int? { columns.firstIndex(of: column) }

  /// The heading of a column as printed.
  func heading(_ position: Int) -> String {
    position < headings.count ? headings[position] : "column \(position + 1)"
  }
}
