import PayDomain

/// The exports of one import, read.
struct ImportedExports {
  /// What year and day an import is of.
  struct Review {
    /// The file that says so.
    let file: String
    /// The year the database calls it by.
    let year: Int
    /// The day from which most rows hold.
    let date: CivilDate
    /// The day on which the newest row was last changed, or ``date`` where no export says.
    let dated: CivilDate
  }

  /// The classification export; nil where none was given.
  let classifications: ClassificationExport?
  /// The allowance exports, wages first.
  let allowances: [AllowanceExport]
  /// The penalty export; nil where none was given.
  let penalties: PenaltyExport?
  private let others: [(table: ExportTable, year: Int?)]

  /// Reads what was found.
  ///
  /// - Parameters:
  ///   - tables: the files by kind.
  ///   - known: the codes of the awards of the tables.
  ///   - from: the day from which every figure holds, for a file that does not say.
  /// - Throws: ``ImportProblem`` at the first cell that cannot be read.
  init(
    _ tables: [ExportKind: ExportTable], known: Set<String>, from: CivilDate?
  ) throws(ImportProblem) {
    if let table = tables[.classifications] {
      classifications = try ClassificationExport(table, from: from)
    } else {
      classifications = nil
    }
    var allowances: [AllowanceExport] = []
    for kind in [ExportKind.wageAllowances, .expenseAllowances] {
      guard let table = tables[kind] else { continue }
      allowances.append(try AllowanceExport(table, kind: kind, known: known, from: from))
    }
    self.allowances = allowances
    if let table = tables[.penalties] {
      penalties = try PenaltyExport(table, known: known, from: from)
    } else {
      penalties = nil
    }
    if let table = tables[.awards] {
      others = [(table, try ColumnMap(table, kind: .awards).publishedYear())]
    } else {
      others = []
    }
  }

  /// The year and day: of the classifications, else of the first allowances, else of the penalties; nil where
  /// there is none of them.
  var review: Review? {
    if let each = classifications {
      return Review(file: each.file, year: each.year, date: each.reviewDate, dated: each.dated)
    }
    if let each = allowances.first {
      return Review(
        file: each.file, year: each.year, date: each.reviewDate,
        dated: each.dated ?? each.reviewDate)
    }
    return penalties.map {
      Review(file: $0.file, year: $0.year, date: $0.reviewDate, dated: $0.reviewDate)
    }
  }

  /// The awards of the allowance and penalty exports that the tables do not have, by code.
  var unknownAwards: [String] {
    let all = allowances.flatMap(\.unknownAwards) + (penalties.map(\.unknownAwards) ?? [])
    return Set(all).sorted()
  }

  /// Refuses an export of another year.
  ///
  /// - Throws: ``ImportProblem/otherYear(file:place:found:expected:)``.
  func checkYears(_ year: Int) throws(ImportProblem) {
    let years: [(String, Int?)] =
      allowances.map { ($0.file, $0.year) } + others.map { ($0.table.file, $0.year) }
      + (penalties.map { [($0.file, $0.year)] } ?? [])
    for (file, found) in years {
      guard let found, found != year else { continue }
      throw .otherYear(
        file: file, place: "publishedYear", found: found,
        expected: "the first export is of \(year)")
    }
  }

  /// What a file is and what is done with it.
  func words(_ table: ExportTable, _ kind: ExportKind) -> String {
    let rows = CountedWords.text(table.rows.count, "row", "rows")
    return "\(table.file): \(kind.rawValue), \(rows), \(use(kind))"
  }

  private func use(_ kind: ExportKind) -> String {
    let compared: [Int]
    let what: (one: String, many: String)
    switch kind {
    case .awards: return "titles compared"
    case .classifications:
      compared = [classifications].compactMap { $0?.rows.count }
      what = ("adult rate", "adult rates")
    case .wageAllowances, .expenseAllowances:
      compared = allowances.filter { $0.isExpense == (kind == .expenseAllowances) }
        .map(\.rows.count)
      what = ("allowance with a figure", "allowances with a figure")
    case .penalties:
      compared = [penalties].compactMap { $0?.rows.count }
      what = ("percentage of adults", "percentages of adults")
    }
    let count = compared.reduce(0, +)
    return "\(CountedWords.text(count, what.one, what.many)) compared"
  }
}
