import PayDomain

/// A CSV layout: which headings mean which column, from its file in `Layouts/`.
struct CSVLayout: Sendable {
  /// How rows make slips.
  enum Shape: String, Sendable, CaseIterable {
    /// One row a line; rows of one key are one slip.
    case linePerRow = "line"
    /// One row a slip, with pairs of columns for its lines.
    case slipPerRow = "slip"
    /// A printed report: an employee's row, below it a row for each slip and its lines.
    case blocks = "block"
  }

  /// Whether a file must have a column.
  enum Need: Hashable, Sendable {
    /// It may be missing.
    case optional
    /// A file without it does not fit.
    case required
    /// A file fits with any one of the columns that name the same group.
    case oneOf(String)
  }

  /// A column of the layout.
  struct Column: Sendable {
    /// What it holds.
    let column: ExportColumn
    /// The headings that name it, folded.
    let headings: [String]
    /// Whether a file without it does not fit.
    let need: Need
    /// Whether it is part of the slip's key.
    let isKey: Bool
    /// Whether its headings are it only above days: `start` may be of the clock.
    let isDated: Bool

    /// Whether it is the employee's name and part of the slip's key.
    var isKeyOfPerson: Bool { isKey && column == .employee }
  }

  /// The layout's name.
  let name: String
  /// How rows make slips.
  let shape: Shape
  /// Whether the layout is held against a file only when no other fits.
  let isFallback: Bool
  /// Whether a line whose label is one of a slip's own sums is that sum.
  let takesTotals: Bool
  /// Labels of lines that only sum up others, folded.
  let sums: Set<String>
  /// Headings of hours, folded, that are taken only where hours × rate is the amount: `time` may be of the clock.
  let proved: Set<String>
  /// The columns, in the file's order.
  let columns: [Column]
  /// The headings that are what they are only above days, folded.
  let datedHeadings: [String: ExportColumn]
  /// The headings by what they are with their words written out; without those that then mean several columns.
  private let spellings: [String: String]

  /// Reads the layout's file: columns `column,headings,required,key`; first a row `shape`, then perhaps rows
  /// `fallback`, `totals`, `sums` and `proved`.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(
    _ entry: LayoutEntry, folder: String, words: CSVHeadingWords
  ) throws(ReadingProblem) {
    name = entry.name
    guard let file = entry.file else {
      throw .layoutData(file: "index.csv", reason: "`\(entry.name)` names no file", place: nil)
    }
    let table = try DataTable(
      LayoutFile.contents(of: file, in: folder), file: file,
      columns: ["column", "headings", "required", "key"])
    guard let first = table.rows.first, first.cells[0] == "shape" else {
      throw .layoutData(file: file, reason: "the first row must be `shape`", place: nil)
    }
    shape = try table.value(1, of: first, as: Shape.self)
    var rows = table.rows.dropFirst()
    isFallback = try CSVLayout.setting("fallback", of: &rows, in: table)
    takesTotals = try CSVLayout.setting("totals", of: &rows, in: table)
    sums = CSVLayout.words("sums", of: &rows)
    proved = CSVLayout.words("proved", of: &rows)
    var columns: [Column] = []
    var seen: Set<String> = []
    for row in rows {
      let headings = row.cells[1].split(separator: "|").map(String.init)
      let isDated = row.cells[2].hasSuffix(CSVLayout.dated)
      let column = try table.value(0, of: row, as: ExportColumn.self)
      // A second row of a column names what may be it where nothing else is.
      let isSecond = column != .ignored && columns.contains { $0.column == column }
      for heading in headings where !isSecond && !seen.insert(heading).inserted {
        throw table.fault("the heading `\(heading)` stands twice", row, 1)
      }
      columns.append(
        Column(
          column: column, headings: headings,
          need: try CSVLayout.need(row, in: table),
          isKey: try CSVLayout.flag(3, of: row, in: table), isDated: isDated))
    }
    self.columns = columns
    var dated: [String: ExportColumn] = [:]
    for column in columns where column.isDated {
      for heading in column.headings { dated[heading] = column.column }
    }
    datedHeadings = dated
    spellings = CSVLayout.spellings(of: columns, words)
  }

  /// Whether a heading is one of those that need a product.
  func isProved(_ heading: String) -> Bool { proved.contains(TextFolding.folded(heading)) }

  /// The headings as the layout spells them, where it knows one of the same words; others as they are.
  ///
  /// - Parameters:
  ///   - folded: the headings, folded.
  ///   - written: the same with their words written out.
  ///   - map: headings that keep their spelling.
  /// - Returns: as many headings, in their order.
  func spelled(
    _ folded: [String], written: [String], keeping map: [String: ExportColumn]
  ) -> [String] {
    var headings = folded
    for position in headings.indices where map[folded[position]] == nil {
      guard let spelling = spellings[written[position]], !headings.contains(spelling),
        !columns.contains(where: { $0.headings.contains(folded[position]) })
      else { continue }
      headings[position] = spelling
    }
    return headings
  }

  /// The headings by their words; see ``spellings``.
  private static func spellings(
    of columns: [Column], _ words: CSVHeadingWords
  ) -> [String: String] {
    var spellings: [String: String] = [:]
    var owners: [String: ExportColumn] = [:]
    var shared: Set<String> = []
    for column in columns where !column.column.isPairPart && !column.isDated {
      for heading in column.headings {
        let written = words.written(heading)
        guard !written.isEmpty else { continue }
        if let owner = owners[written] {
          if owner != column.column { shared.insert(written) }
        } else {
          owners[written] = column.column
          spellings[written] = heading
        }
      }
    }
    for written in shared { spellings[written] = nil }
    return spellings
  }

  /// Takes the row of a setting off the front; false when the next row is none of it.
  private static func setting(
    _ name: String, of rows: inout ArraySlice<DataTable.Row>, in table: DataTable
  ) throws(ReadingProblem) -> Bool {
    guard let row = rows.first, row.cells[0] == name else { return false }
    rows.removeFirst()
    return try flag(1, of: row, in: table)
  }

  /// Takes a row of words off the front; empty when the next row is none of it.
  private static func words(
    _ name: String, of rows: inout ArraySlice<DataTable.Row>
  ) -> Set<String> {
    guard let row = rows.first, row.cells[0] == name else { return [] }
    rows.removeFirst()
    return Set(row.cells[1].split(separator: "|").map(String.init))
  }

  /// What ends the cell of a row whose headings are its column only above days.
  private static let dated = "if days"

  /// A cell that is `yes`, blank, or `one of` and a word that several columns share; behind it perhaps `if days`.
  private static func need(
    _ row: DataTable.Row, in table: DataTable
  ) throws(ReadingProblem) -> Need {
    let group = "one of "
    var cell = row.cells[2]
    if cell.hasSuffix(dated) { cell = TextFolding.collapsed(String(cell.dropLast(dated.count))) }
    guard cell.hasPrefix(group), cell.count > group.count else {
      guard !cell.isEmpty else { return .optional }
      return try flag(2, of: row, in: table) ? .required : .optional
    }
    return .oneOf(String(cell.dropFirst(group.count)))
  }

  /// A cell that is `yes` or blank.
  private static func flag(
    _ column: Int, of row: DataTable.Row, in table: DataTable
  ) throws(ReadingProblem) -> Bool {
    guard row.cells[column].isEmpty || row.cells[column] == "yes" else {
      throw table.fault("the cell is `yes` or blank", row, column)
    }
    return row.cells[column] == "yes"
  }
}
