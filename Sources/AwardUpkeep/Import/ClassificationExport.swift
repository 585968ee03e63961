import PayDomain

/// A sum of the export with what it is paid for.
struct ExportedRate: Hashable {
  /// Whole cents.
  let cents: Int64
  /// The unit as written, `Weekly` or `Hourly`.
  let unit: String
}

/// One row of the classification export that is about adults.
struct ExportedRow {
  /// The award's code.
  let award: String
  /// The database's ids: of the pay rate, and of the classification; empty where there is none.
  let ids: (rate: String, classification: String)
  /// The title.
  let title: String
  /// The title with its parent's before it.
  let fullTitle: String
  /// The clause; empty where the export has none.
  let clause: String
  /// The rate in the award's table; nil where it is for something else than a week or an hour.
  let base: ExportedRate?
  /// The rate that was worked out from it; nil as for ``base``.
  let calculated: ExportedRate?
  /// The day from which it holds.
  let from: CivilDate
  /// The last day on which it holds; nil while it is open.
  let to: CivilDate?
  /// Where it stands, `file:row 12`.
  let place: String
}

/// The adult rates of the pay database for one year.
struct ClassificationExport {
  /// The file.
  let file: String
  /// The rows of adults that have a rate, in the file's order.
  let rows: [ExportedRow]
  /// The year the database calls them by; a row of 1 July 2026 is of 2026.
  let year: Int
  /// The day from which most rows hold.
  let reviewDate: CivilDate
  /// The day on which the newest row was last changed, or ``reviewDate`` where the export has none.
  let dated: CivilDate

  /// Reads a file's rows.
  ///
  /// - Parameters:
  ///   - table: the file, a classification export.
  ///   - from: the day from which every rate holds, for a file without `operativeFrom`.
  /// - Throws: ``ImportProblem`` at the first cell that cannot be read.
  init(_ table: ExportTable, from: CivilDate?) throws(ImportProblem) {
    let columns = try ColumnMap(table, kind: .classifications)
    let reader = ClassificationReader(
      cells: ExportCells(table: table, columns: columns), from: from)
    guard columns.has("operativeFrom") || from != nil else { throw .noDates(file: table.file) }
    file = table.file
    rows = try reader.rows()
    guard let date = ClassificationExport.commonest(rows.map(\.from)) else {
      throw .otherDatabase(file: file, found: "no row of an adult (`AD`) has a rate")
    }
    reviewDate = date
    year = try columns.publishedYear() ?? date.parts.year
    dated = try reader.cells.lastChanged() ?? date
  }

  /// The value that stands most often; of several, the smallest.
  static func commonest<Value: Hashable & Comparable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

/// Reads the rows of a classification export.
private struct ClassificationReader {
  let cells: ExportCells
  let from: CivilDate?

  func rows() throws(ImportProblem) -> [ExportedRow] {
    var rows: [ExportedRow] = []
    for row in cells.table.rows.indices where cells.text("employeeRateTypeCode", row) == "AD" {
      if let read = try self.row(row) { rows.append(read) }
    }
    return rows
  }

  /// One row; nil when it has no rate.
  private func row(_ row: Int) throws(ImportProblem) -> ExportedRow? {
    let base = try rate("baseRate", "baseRateType", row)
    let calculated = try rate("calculatedRate", "calculatedRateType", row)
    let hasRate = ["baseRate", "calculatedRate"].contains { !cells.text($0, row).isEmpty }
    guard hasRate else { return nil }
    guard let from = try cells.day("operativeFrom", row) ?? from else {
      throw cells.problem("operativeFrom", row, allowed: "a day, `2026-07-01`, beside a rate")
    }
    let title = cells.text("classification", row)
    let parent = cells.text("parentClassificationName", row)
    return ExportedRow(
      award: cells.text("awardCode", row),
      ids: (cells.text("basePayRateID", row), cells.text("classificationFixedID", row)),
      title: title, fullTitle: parent.isEmpty ? title : "\(parent): \(title)",
      clause: cells.text("clauses", row), base: base, calculated: calculated, from: from,
      to: try cells.day("operativeTo", row), place: cells.place(row))
  }

  private func rate(
    _ column: String, _ unit: String, _ row: Int
  ) throws(ImportProblem) -> ExportedRate? {
    let text = cells.text(column, row)
    guard !text.isEmpty else { return nil }
    let kind = cells.text(unit, row)
    // Rates for other things than a week or an hour may have more decimals; none of them is used.
    guard ClassificationReader.used.contains(kind) else { return nil }
    guard let cents = ExportFigure.cents(text) else {
      throw cells.problem(column, row, allowed: "dollars with at most two decimals, `1056.80`")
    }
    return ExportedRate(cents: cents, unit: kind)
  }

  private static let used = ["Weekly", "Hourly"]
}
