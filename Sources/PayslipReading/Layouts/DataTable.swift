import PayDomain

/// One of our own CSV files under `Layouts/`, read strictly.
struct DataTable {
  /// A row, by the order of the columns asked for.
  struct Row {
    /// The line in the file, from 1.
    let line: Int32
    /// The cells.
    let cells: [String]
  }

  /// The file's name, for messages.
  let file: String
  /// The rows, in the file's order.
  let rows: [Row]

  /// Reads a table whose header must be exactly `columns`.
  ///
  /// - Throws: `.layoutData` when the header differs, a row has another number of fields, or a quote is broken.
  init(_ contents: [UInt8], file: String, columns: [String]) throws(ReadingProblem) {
    var rows: [Row] = []
    var problem: ReadingProblem?
    contents.withUnsafeBytes { bytes in
      var scanner = CSVRowScanner(bytes, dialect: CSVDialect())
      withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: columns.count) { fields in
        while !scanner.isAtEnd, problem == nil {
          let line = scanner.line
          let count = scanner.next(into: fields)
          let spans = fields.prefix(count)
          if count != columns.count || spans.contains(where: { $0.form == .broken }) {
            problem = .layoutData(
              file: file, reason: "\(count) fields, expected the \(columns.count) columns",
              place: .cell(row: line, column: 1))
          } else {
            rows.append(Row(line: line, cells: spans.map { scanner.text($0) }))
          }
        }
      }
    }
    if let problem { throw problem }
    guard let header = rows.first, header.cells == columns else {
      let reason = "the header must be `\(columns.joined(separator: ","))`"
      throw .layoutData(file: file, reason: reason, place: .cell(row: 1, column: 1))
    }
    self.file = file
    self.rows = Array(rows.dropFirst())
  }

  /// The value of a cell that holds one of an enum's raw values.
  ///
  /// - Throws: `.layoutData` naming what is allowed.
  func value<Value: RawRepresentable & CaseIterable>(
    _ column: Int, of row: Row, as type: Value.Type
  ) throws(ReadingProblem) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: row.cells[column]) else {
      let allowed = Value.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw fault("`\(row.cells[column])` is not allowed; allowed are \(allowed)", row, column)
    }
    return value
  }

  /// A problem at a cell of this table.
  func fault(_ reason: String, _ row: Row, _ column: Int) -> ReadingProblem {
    .layoutData(
      file: file, reason: reason, place: .cell(row: row.line, column: Int32(column + 1)))
  }
}
