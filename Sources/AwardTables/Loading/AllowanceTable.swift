import PayDomain

/// The allowances of an award.
struct AllowanceTable: Sendable {
  /// One row of `allowances.csv`.
  struct Row: Sendable {
    /// The allowance, by its place in ``AllowanceTable/ids``.
    let allowance: Int
    /// What it is for.
    let words: String
    /// Dollars; they win over a percentage.
    let amount: Rate?
    /// The percentage of a rate.
    let percentage: Percentage?
    /// The classification whose rate the percentage is of; nil for the employee's own.
    let of: Int?
    /// Which rate the percentage is of; nil where the row does not say.
    let rate: AllowanceBase?
    /// What it is paid for; nil in a gap that does not say.
    let unit: AllowanceUnit?
    /// The most there is, in words.
    let cap: String
    /// Whether it is paid for all purposes.
    let isAllPurpose: Bool
    /// Whether it stands for an expense.
    let isExpense: Bool
    /// Where it stands.
    let ground: FigureGround
  }

  /// The allowances in the order in which the table first names them.
  let ids: [String]
  /// The rows, in the file's order.
  let rows: [Row]
  /// The rows by allowance, and by classification where not all have it alike.
  let index: DatedIndex
  /// For each allowance its first key, and after the last how many keys there are.
  private let firstKeys: [Int]

  /// Reads a checked table; an award without one has no allowances.
  ///
  /// - Throws: ``TableFault`` for two rows about one allowance, classification and date.
  init(_ table: CheckedTable?, vocabulary: Vocabulary) throws(AwardProblem) {
    var ids: [String] = []
    var places: [String: Int] = [:]
    var rows: [Row] = []
    var scopes: [[Int]] = []
    var starts: [RowStart] = []
    guard let table else {
      (self.ids, self.rows, index, firstKeys) = ([], [], .empty, [0])
      return
    }
    let columns = AllowanceColumns(table.schema)
    let dated = DatedColumns(table.schema)
    for row in table.rows {
      let id = row.text(0)
      if places[id] == nil {
        places[id] = ids.count
        ids.append(id)
      }
      let place = places[id, default: ids.count]
      rows.append(try columns.row(row, allowance: place, dated, vocabulary))
      scopes.append(try row.scope(columns.scope, in: vocabulary))
      starts.append(try dated.start(of: row))
    }
    self.ids = ids
    self.rows = rows
    let all = vocabulary.count(.classification)
    var counts = Array(repeating: 1, count: ids.count)
    for (row, scope) in zip(rows, scopes) where scope.count < all { counts[row.allowance] = all }
    let firsts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    firstKeys = firsts
    let keys = zip(rows, scopes).map { row, scope in
      counts[row.allowance] == 1
        ? RowKeys(firsts[row.allowance])
        : RowKeys(firsts: [firsts[row.allowance]], places: scope)
    }
    index = try DatedIndex(keyCount: firsts[ids.count], keys: keys, starts: starts) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
  }

  /// The key of the index.
  func key(_ allowance: Int, _ classification: Int) -> Int {
    let first = firstKeys[allowance]
    return firstKeys[allowance + 1] - first == 1 ? first : first + classification
  }
}

/// Which rate of a classification an allowance is a percentage of.
enum AllowanceBase: String, CaseIterable, Sendable {
  /// The wage of a full-time week.
  case weekly
  /// The ordinary hourly rate, to the cent.
  case hourly
}

/// The columns of `allowances.csv`, by place.
private struct AllowanceColumns {
  let scope, words, amount, percentage, of, rate, unit, cap, allPurpose, expense: Int

  init(_ schema: TableSchema) {
    scope = schema.index(of: "classifications")
    words = schema.index(of: "words")
    amount = schema.index(of: "amount")
    percentage = schema.index(of: "percentage")
    of = schema.index(of: "of")
    rate = schema.index(of: "of_rate")
    unit = schema.index(of: "unit")
    cap = schema.index(of: "cap")
    allPurpose = schema.index(of: "all_purpose")
    expense = schema.index(of: "expense")
  }

  func row(
    _ row: TableRow, allowance: Int, _ dated: DatedColumns, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> AllowanceTable.Row {
    let (amount, percentage) = (try row.rate(self.amount), try row.percentage(self.percentage))
    let isOwn = row.isBlank(of) || row.text(of) == "own"
    return AllowanceTable.Row(
      allowance: allowance, words: row.text(words), amount: amount, percentage: percentage,
      of: isOwn ? nil : try row.declared(of, .classification, in: vocabulary),
      rate: AllowanceBase(rawValue: row.text(rate)), unit: AllowanceUnit(rawValue: row.text(unit)),
      cap: row.text(cap), isAllPurpose: !row.isBlank(allPurpose), isExpense: !row.isBlank(expense),
      ground: dated.ground(of: row, isGap: amount == nil && percentage == nil))
  }
}
