import Glibc
import PayDomain

/// One row of an award's `allowances.csv`.
struct HeldAllowanceRow {
  /// The day from which it holds.
  let from: CivilDate
  /// What it is for.
  let words: String
  /// Whole cents; nil where the row has a percentage alone or no figure.
  let cents: Int64?
  /// The percentage, in millionths of a per cent; nil where there is none.
  let share: Int64?
  /// The classification whose rate it is a share of; empty or `own` for the employee's own.
  let of: String
  /// `weekly` or `hourly`; empty where the row does not say.
  let ofRate: String
  /// What it is paid for, as the table writes it.
  let unit: String
  /// Whether it is paid for all purposes.
  let isAllPurpose: Bool
  /// The clause.
  let clause: String
  /// The note, which in a gap says why.
  let note: String
  /// The line of the file, from 1.
  let line: Int
  /// Its cells, in the order of the header.
  let cells: [String]

  /// Whether it sets no figure.
  var isGap: Bool { cents == nil && share == nil }
}

/// The rows of an allowance for one group of classifications.
struct HeldAllowance {
  /// The allowance's id.
  let id: String
  /// The classifications, as the table writes them.
  let classifications: String
  /// Whether it stands for an expense.
  let isExpense: Bool
  /// Whether it stands in the pay database's allowances: a row was taken from there, and the tables don't split it by
  /// classifications, which the database never does.
  let isOfDatabase: Bool
  /// The rows, oldest first.
  let rows: [HeldAllowanceRow]

  /// The last row on or before a day; nil when none began by then.
  func row(on day: CivilDate) -> HeldAllowanceRow? { rows.last { $0.from <= day } }
  /// The last row that began before a day.
  func row(before day: CivilDate) -> HeldAllowanceRow? { rows.last { $0.from < day } }
  /// The id, with whom it is for where that is not everybody.
  var name: String { classifications == "*" ? id : "\(id) (\(classifications))" }
}

/// The allowances of an award.
struct HeldAllowances {
  /// The columns of the file, in order; empty where the award has none.
  let header: [String]
  /// The allowances in the order in which the file first names them.
  let all: [HeldAllowance]

  /// Reads an award's `allowances.csv`; one without it has none.
  init(folder: String) throws {
    let path = "\(folder)/allowances.csv"
    guard access(path, F_OK) == 0 else {
      (header, all) = ([], [])
      return
    }
    let table = try HeldTable(path)
    header = table.csv.lines.isEmpty ? [] : table.csv.texts(row: 0)
    var order: [[String]] = []
    var groups: [[String]: [(row: HeldAllowanceRow, isExpense: Bool, source: String)]] = [:]
    for row in 1..<max(table.csv.lines.count, 1) {
      let cells = table.cells(row)
      guard let read = HeldAllowances.row(table, row) else { continue }
      let key = [cells("allowance"), cells("classifications")]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((read, !cells("expense").isEmpty, cells("source")))
    }
    let counts = Dictionary(order.map { ($0[0], 1) }, uniquingKeysWith: +)
    all = order.map { key in
      let rows = groups[key, default: []]
      return HeldAllowance(
        id: key[0], classifications: key[1], isExpense: rows.contains(where: \.isExpense),
        isOfDatabase: counts[key[0]] == 1
          && rows.contains { $0.source.isEmpty || $0.source.hasPrefix("mapd") },
        rows: rows.map(\.row).sorted { $0.from < $1.from })
    }
  }

  private static func row(_ table: HeldTable, _ row: Int) -> HeldAllowanceRow? {
    let cells = table.cells(row)
    guard let from = CivilDate(iso: cells("from")) else { return nil }
    return HeldAllowanceRow(
      from: from, words: cells("words"), cents: ExportFigure.cents(cells("amount")),
      share: ExportFigure.share(cells("percentage")), of: cells("of"), ofRate: cells("of_rate"),
      unit: cells("unit"), isAllPurpose: !cells("all_purpose").isEmpty, clause: cells("clause"),
      note: cells("note"), line: Int(table.csv.lines[row]), cells: table.csv.texts(row: row))
  }
}
