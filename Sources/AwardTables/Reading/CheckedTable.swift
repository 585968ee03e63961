import PayDomain
import Synchronization

/// A table whose header is its schema's, and whose rows have been held against it.
final class CheckedTable: Sendable {
  /// The cells.
  let csv: CSVTable
  /// The schema.
  let schema: TableSchema
  /// Where each of the schema's columns stands in the file; nil for one that is left out.
  let positions: [Int?]
  /// The classifications that each scope of the table means, as they are asked for; many rows have the same.
  let scopes = Mutex<[String: [Int]]>([:])

  /// Fits a file's header to a schema; the rows are not looked at.
  ///
  /// - Throws: ``TableFault/header(found:allowed:)`` at the first heading that is not the schema's,
  ///   and ``TableFault/cellCount(found:expected:)`` at the first row of another length.
  init(_ csv: CSVTable, schema: TableSchema) throws(AwardProblem) {
    self.csv = csv
    self.schema = schema
    let header = csv.lines.isEmpty ? [] : csv.texts(row: 0)
    var positions: [Int?] = []
    var next = 0
    for column in schema.columns {
      let isHere = next < header.count && header[next] == column.name
      guard isHere || column.isOptional else { break }
      positions.append(isHere ? next : nil)
      next += isHere ? 1 : 0
    }
    self.positions = positions
    guard positions.count == schema.columns.count, next == header.count else {
      let found = next < header.count ? header[next] : ""
      let offset = next < header.count ? Int(csv.cells[next].start) : csv.bytes.count
      throw csv.problem(
        .header(found: found, allowed: schema.columns.map(\.name)), at: offset)
    }
    try csv.checkCellCounts()
  }

  /// The rows below the header, in the file's order.
  var rows: some Sequence<TableRow> {
    (0..<csv.rowCount).lazy.map { TableRow(table: self, number: $0 + 1) }
  }

  /// The place of a column in the schema.
  func column(_ name: String) -> Int { schema.index(of: name) }

  /// Declares the identities of the first column, in order.
  func declare(in vocabulary: inout Vocabulary) throws(AwardProblem) {
    guard let kind = schema.declares else { return }
    for row in rows {
      if let name = try row.identity(0) { vocabulary.declare(name, kind) }
    }
  }

  /// Holds every row against the schema.
  ///
  /// - Throws: the first fault: a cell of another type, a blank that must be filled, a gap without
  ///   a reason, a key that is there twice, dates out of order.
  func check(with vocabulary: Vocabulary) throws(AwardProblem) {
    let check = RowCheck(schema, vocabulary: vocabulary)
    var last: [String: RowCheck.Dated] = [:]
    // What the row above is about; it is put away where the next row is about something else.
    var run: (key: String, dated: RowCheck.Dated)?
    for row in rows {
      try check.check(row)
      let dated = (date: try check.start(of: row), line: row.line)
      if let above = run, check.isAboutTheSame(row) {
        try check.checkOrder(row, dated.date, above: above.dated)
        run = (above.key, dated)
        continue
      }
      if let above = run { last[above.key] = above.dated }
      let key = check.key(of: row)
      if let above = last[key] { try check.checkOrder(row, dated.date, above: above) }
      run = (key, dated)
    }
  }
}

/// Holds single rows against a schema.
private struct RowCheck {
  /// When a row starts and its line.
  typealias Dated = (date: CivilDate?, line: Int)

  private let schema: TableSchema
  private let vocabulary: Vocabulary
  private let keys: [Int]
  private let figures: [Int]
  private let pairs: [(Int, Int)]
  private let from: Int?
  private let note: Int?

  init(_ schema: TableSchema, vocabulary: Vocabulary) {
    self.schema = schema
    self.vocabulary = vocabulary
    keys = schema.columns.indices.filter { schema.columns[$0].role == .key }
    figures = schema.columns.indices.filter { schema.columns[$0].role == .figure }
    pairs = schema.pairs.map { (schema.index(of: $0.0), schema.index(of: $0.1)) }
    from = schema.isDated ? schema.index(of: "from") : nil
    note = schema.columns.firstIndex { $0.name == "note" }
  }

  /// Whether a row is about what the row above it is about.
  func isAboutTheSame(_ row: TableRow) -> Bool { keys.allSatisfy(row.repeats) }

  /// The date a row starts; nil in a table without dates.
  func start(of row: TableRow) throws(AwardProblem) -> CivilDate? {
    guard let from else { return nil }
    return try row.date(from)
  }

  /// The cells that say what a row is about, with a sign between that no cell holds.
  ///
  /// As text, since bytes one by one are slow to hash.
  func key(of row: TableRow) -> String {
    var key: [UInt8] = []
    for column in keys {
      key.append(contentsOf: row.bytes(column))
      key.append(UInt8(ascii: "\n"))
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Requires a row to start after the row of the same key above it.
  func checkOrder(
    _ row: TableRow, _ date: CivilDate?, above: Dated
  ) throws(AwardProblem) {
    guard let date, let earlier = above.date, date != earlier, let from else {
      throw row.problem(.duplicateRow(first: above.line), at: schema.columns.startIndex)
    }
    guard earlier < date else {
      throw row.problem(
        .datesOutOfOrder(date, after: earlier, line: above.line), at: from)
    }
  }

  /// Requires the cells of a row to be what its columns declare.
  func check(_ row: TableRow) throws(AwardProblem) {
    let isGap = !figures.isEmpty && figures.allSatisfy(row.isBlank)
    if isGap { try checkReason(row) }
    for (index, column) in schema.columns.enumerated() {
      guard row.isBlank(index) else {
        // What the row above holds has been checked with it.
        if row.repeats(index) { continue }
        try TypeCheck(row: row, column: index, vocabulary: vocabulary).check(column.type)
        continue
      }
      let mayBeBlank = isGap && column.role != .key && index != from && column.name != "starts"
      guard !column.isRequired || mayBeBlank else {
        throw row.problem(.blank(column: column.name), at: index)
      }
    }
    for (one, other) in pairs { try checkPair(row, one, other) }
  }

  private func checkPair(_ row: TableRow, _ one: Int, _ other: Int) throws(AwardProblem) {
    guard row.isBlank(one) != row.isBlank(other) else { return }
    let (blank, filled) = row.isBlank(one) ? (one, other) : (other, one)
    throw row.problem(
      .halfGiven(column: row.name(blank), with: row.name(filled)), at: blank)
  }

  private func checkReason(_ row: TableRow) throws(AwardProblem) {
    guard let figure = figures.first,
      note.flatMap({ GapReason(note: row.text($0)) }) == nil
    else { return }
    let names = figures.filter { row.table.positions[$0] != nil }.map { schema.columns[$0].name }
    throw row.problem(.gapWithoutReason(columns: names), at: figure)
  }
}
