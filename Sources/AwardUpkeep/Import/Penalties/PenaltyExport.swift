import PayDomain

/// One row of a penalty export that has a percentage of an adult's rate.
struct ExportedPenalty {
  /// The award's code.
  let award: String
  /// What stands above the table, which alone says the type of employment.
  let section: String
  /// What stands above the column.
  let heading: String
  /// The database's id of the rate it is of.
  let rateID: String
  /// The percentage, in millionths of a per cent.
  let share: Int64
  /// The day from which it holds.
  let from: CivilDate
  /// The last day on which it holds; nil while it is open.
  let to: CivilDate?
  /// Where it stands, `file:row 12`.
  let place: String
}

/// The penalties that an export has for the awards of the tables.
struct PenaltyExport {
  /// The file.
  let file: String
  /// The rows with a percentage of an adult's rate, in the file's order.
  let rows: [ExportedPenalty]
  /// The awards of the file that the tables do not have, by code.
  let unknownAwards: [String]
  /// The year the database calls them by; a row of 1 July 2026 is of 2026.
  let year: Int
  /// The day from which most rows hold.
  let reviewDate: CivilDate

  /// Reads a file's rows.
  ///
  /// - Parameters:
  ///   - table: the file, a penalty export.
  ///   - known: the codes of the awards whose rows are read.
  ///   - from: the day from which every row holds, for a file without `operativeFrom`.
  /// - Throws: ``ImportProblem`` at the first cell that cannot be read.
  init(_ table: ExportTable, known: Set<String>, from: CivilDate?) throws(ImportProblem) {
    let columns = try ColumnMap(table, kind: .penalties)
    guard columns.has("operativeFrom") || from != nil else { throw .noDates(file: table.file) }
    let cells = ExportCells(table: table, columns: columns)
    let codes = table.rows.indices.map { columns.text("awardCode", row: $0) }
    var rows: [ExportedPenalty] = []
    for row in table.rows.indices where known.contains(codes[row]) {
      if let read = try PenaltyExport.row(cells, row, from) { rows.append(read) }
    }
    guard let date = ClassificationExport.commonest(rows.map(\.from)) else {
      throw .otherDatabase(
        file: table.file,
        found: "no row of an award of the tables has a percentage of an adult's rate")
    }
    file = table.file
    self.rows = rows
    unknownAwards = Set(codes).subtracting(known).subtracting([String()]).sorted()
    reviewDate = date
    year = try columns.publishedYear() ?? date.parts.year
  }

  /// One row; nil when it has no percentage or is not an adult's.
  private static func row(
    _ cells: ExportCells, _ row: Int, _ from: CivilDate?
  ) throws(ImportProblem) -> ExportedPenalty? {
    guard ["AD", String()].contains(cells.text("employeeRateTypeCode", row)),
      let share = try cells.share("rate", row)
    else { return nil }
    guard let from = try cells.day("operativeFrom", row) ?? from else {
      throw cells.problem("operativeFrom", row, allowed: "a day, `2026-07-01`, beside a percentage")
    }
    return ExportedPenalty(
      award: cells.text("awardCode", row), section: cells.text("clauseDescription", row),
      heading: cells.text("penaltyDescription", row), rateID: cells.text("basePayRateID", row),
      share: share, from: from, to: try cells.day("operativeTo", row), place: cells.place(row))
  }
}
