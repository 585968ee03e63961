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

  /// The leftmost column, where the label stands.
  var first: Int { min(hours ?? .max, rate ?? .max, amount ?? .max) }
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
  let columns: [CSVColumn?]
  /// The lines of a wide export, from left to right.
  let wideLines: [WideLine]
  /// Columns that nothing reads, from left to right.
  let unread: [Int]
  /// The offset and the line of the header's row.
  let offset: Int
  /// The line of the header's row.
  let line: Int32
  /// The offset behind the header's row.
  let end: Int
  /// The line behind it.
  let nextLine: Int32

  /// The column's position, nil when the file does not have it.
  func position(_ column: CSVColumn) -> Int? { columns.firstIndex(of: column) }

  /// The heading of a column as printed.
  func heading(_ position: Int) -> String {
    position < headings.count ? headings[position] : "column \(position + 1)"
  }
}

/// A row held against one layout.
struct CSVHeaderMatch {
  /// What each column holds.
  private(set) var columns: [CSVColumn?]
  /// Headings of required columns that are missing, in the layout's order.
  private(set) var missing: [String] = []
  /// How many required columns are there.
  private(set) var requiredFound = 0
  /// How many columns are there.
  private(set) var found = 0

  /// Whether a heading is there that the layout cannot have.
  private(set) var isRefused = false

  /// Holds folded headings against a layout; of several headings for one column the layout's first wins.
  init(_ headings: [String], _ layout: CSVLayout) {
    columns = [CSVColumn?](repeating: nil, count: headings.count)
    for column in layout.columns where !column.column.isPairPart {
      if column.column == .refused {
        isRefused = isRefused || column.headings.contains(where: headings.contains)
        continue
      }
      if column.column == .ignored {
        for heading in column.headings {
          if let position = headings.firstIndex(of: heading), columns[position] == nil {
            columns[position] = .ignored
          }
        }
        continue
      }
      let position = column.headings.lazy.compactMap { headings.firstIndex(of: $0) }
        .first { columns[$0] == nil }
      if let position {
        columns[position] = column.column
        found += 1
        if column.isRequired { requiredFound += 1 }
      } else if column.isRequired, let name = column.headings.first {
        missing.append(name)
      }
    }
  }
}
