import AwardTables
import PayDomain

/// One row of an allowance export that has a figure.
struct ExportedAllowance {
  /// The award's code.
  let award: String
  /// Whether it stands for an expense; otherwise it goes with the wage.
  let isExpense: Bool
  /// The title.
  let title: String
  /// The heading it stands under; empty where the export has none.
  let parent: String
  /// The clause; empty where the export has none.
  let clause: String
  /// What it is paid for, in the database's words.
  let frequency: String
  /// The percentage, in millionths of a per cent; nil where there is none.
  let share: Int64?
  /// Whole cents; nil where there is no sum.
  let cents: Int64?
  /// Whole cents before the last adjustment; nil where the export does not say.
  let before: Int64?
  /// Whether it is paid for all purposes; nil where the export does not say.
  let isAllPurpose: Bool?
  /// The number of the database's id that stays the same; nil where the export has none.
  let number: Int?
  /// The day from which it holds.
  let from: CivilDate
  /// The last day on which it holds; nil while it is open.
  let to: CivilDate?
  /// Where it stands, `file:row 12`.
  let place: String
}

/// The allowances of one kind that an export has for the awards of the tables.
struct AllowanceExport {
  /// The file.
  let file: String
  /// Whether they stand for expenses.
  let isExpense: Bool
  /// The rows with a figure, in the file's order.
  let rows: [ExportedAllowance]
  /// The awards of the file that the tables do not have, by code.
  let unknownAwards: [String]
  /// The year the database calls them by; a row of 1 July 2026 is of 2026.
  let year: Int
  /// The day from which most rows hold.
  let reviewDate: CivilDate
  /// The day on which the newest row was last changed; nil where the export does not say.
  let dated: CivilDate?

  /// Reads a file's rows.
  ///
  /// - Parameters:
  ///   - table: the file, an allowance export.
  ///   - kind: which of the two.
  ///   - known: the codes of the awards whose rows are read.
  ///   - from: the day from which every figure holds, for a file without `operativeFrom`.
  /// - Throws: ``ImportProblem`` at the first cell that cannot be read.
  init(
    _ table: ExportTable, kind: ExportKind, known: Set<String>, from: CivilDate?
  ) throws(ImportProblem) {
    let columns = try ColumnMap(table, kind: kind)
    guard columns.has("operativeFrom") || from != nil else { throw .noDates(file: table.file) }
    let reader = AllowanceReader(
      cells: ExportCells(table: table, columns: columns), isExpense: kind == .expenseAllowances,
      from: from)
    let codes = table.rows.indices.map { columns.text("awardCode", row: $0) }
    var rows: [ExportedAllowance] = []
    for row in table.rows.indices where known.contains(codes[row]) {
      if let read = try reader.row(row) { rows.append(read) }
    }
    guard let date = ClassificationExport.commonest(rows.map(\.from)) else {
      throw .otherDatabase(file: table.file, found: "no row of an award of the tables has a figure")
    }
    file = table.file
    isExpense = kind == .expenseAllowances
    self.rows = rows
    unknownAwards = Set(codes).subtracting(known).subtracting([String()]).sorted()
    reviewDate = date
    year = try columns.publishedYear() ?? date.parts.year
    dated = try reader.cells.lastChanged()
  }
}

/// Reads the rows of an allowance export.
private struct AllowanceReader {
  let cells: ExportCells
  let isExpense: Bool
  let from: CivilDate?

  /// One row; nil when it has no figure.
  func row(_ row: Int) throws(ImportProblem) -> ExportedAllowance? {
    let cents = try cells.cents("allowanceAmount", row)
    let share = isExpense ? nil : try cells.share("rate", row)
    guard cents != nil || share != nil else { return nil }
    guard let from = try cells.day("operativeFrom", row) ?? from else {
      throw cells.problem("operativeFrom", row, allowed: "a day, `2026-07-01`, beside a figure")
    }
    return ExportedAllowance(
      award: cells.text("awardCode", row), isExpense: isExpense,
      title: cells.text("allowance", row), parent: cells.text("parentAllowance", row),
      clause: cells.text("clauses", row), frequency: cells.text("paymentFrequency", row),
      share: share, cents: cents,
      before: isExpense ? try cells.cents("allowanceAmountLastAdjusted", row) : nil,
      isAllPurpose: try allPurpose(row),
      number: Int(cells.text(isExpense ? "expenseAllowanceFixedID" : "wageAllowanceFixedID", row)),
      from: from, to: try cells.day("operativeTo", row), place: cells.place(row))
  }

  private func allPurpose(_ row: Int) throws(ImportProblem) -> Bool? {
    switch cells.text("isAllPurpose", row).lowercased() {
    case "1", "true": return true
    case "0", "false": return false
    case let text where text.isEmpty: return nil
    default: throw cells.problem("isAllPurpose", row, allowed: "`0` or `1`")
    }
  }
}
