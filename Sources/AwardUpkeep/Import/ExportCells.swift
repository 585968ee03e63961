import PayDomain

/// The cells of an export by column, as the figures and days they are.
struct ExportCells {
  /// The file.
  let table: ExportTable
  /// Where its columns stand.
  let columns: ColumnMap

  /// The text of a cell; empty when the column or cell is not there.
  func text(_ column: String, _ row: Int) -> String { columns.text(column, row: row) }

  /// Where a row stands, `file:row 12`.
  func place(_ row: Int) -> String { "\(table.file):\(table.place(row: row))" }

  /// A sum in whole cents; nil for an empty cell.
  ///
  /// - Throws: ``ImportProblem/cell(file:place:column:found:allowed:)``.
  func cents(_ column: String, _ row: Int) throws(ImportProblem) -> Int64? {
    let text = text(column, row)
    guard !text.isEmpty else { return nil }
    guard let cents = ExportFigure.cents(text) else {
      throw problem(column, row, allowed: "dollars with at most two decimals, `18.38`")
    }
    return cents
  }

  /// A percentage in millionths of a per cent; nil for an empty cell.
  ///
  /// - Throws: ``ImportProblem/cell(file:place:column:found:allowed:)``.
  func share(_ column: String, _ row: Int) throws(ImportProblem) -> Int64? {
    let text = text(column, row)
    guard !text.isEmpty else { return nil }
    guard let share = ExportFigure.share(text) else {
      throw problem(column, row, allowed: "a percentage with at most six decimals, `1.3`")
    }
    return share
  }

  /// A day; nil for an empty cell.
  ///
  /// - Throws: ``ImportProblem/cell(file:place:column:found:allowed:)``.
  func day(_ column: String, _ row: Int) throws(ImportProblem) -> CivilDate? {
    let text = text(column, row)
    guard !text.isEmpty else { return nil }
    guard let day = ExportFigure.day(text, countsFrom1904: table.countsFrom1904) else {
      throw problem(column, row, allowed: "a day, `2026-07-01`, or a spreadsheet's date")
    }
    return day
  }

  /// The newest day on which a row was changed; nil where the export does not say.
  func lastChanged() throws(ImportProblem) -> CivilDate? {
    var last: CivilDate?
    for row in table.rows.indices {
      guard let day = try day("lastModifiedDateTime", row) else { continue }
      last = max(last ?? day, day)
    }
    return last
  }

  /// A cell that cannot be read, with what would be.
  func problem(_ column: String, _ row: Int, allowed: String) -> ImportProblem {
    .cell(
      file: table.file, place: table.place(row: row), column: column,
      found: String(text(column, row).prefix(40)), allowed: allowed)
  }
}
