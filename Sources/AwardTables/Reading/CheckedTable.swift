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
  ///   a reason, dates out of order from one row to the next; after these a key that is there twice further apart.
  func check(with vocabulary: Vocabulary) throws(AwardProblem) {
    let check = RowCheck(schema, vocabulary: vocabulary)
    var runs = RowRuns()
    for row in rows {
      try check.check(row)
      let isRun = row.number > 1 && check.isAboutTheSame(row)
      if isRun { try check.checkOrder(row, after: TableRow(table: self, number: row.number - 1)) }
      runs.add(row.number, isRun ? nil : check.mix(of: row))
    }
    for (row, above) in runs.apart({ check.isAboutTheSame(self, $0, $1) }) {
      try check.checkOrder(
        TableRow(table: self, number: row), after: TableRow(table: self, number: above))
    }
  }
}

/// Rows one below the other that are about the same thing.
private struct RowRuns {
  /// The first and the last row of a run, and what is mixed from what it is about.
  private var runs: [(mix: UInt64, first: Int32, last: Int32)] = []

  /// Adds the next row: to the run above it when `mix` is nil.
  mutating func add(_ row: Int, _ mix: UInt64?) {
    if let mix {
      runs.append((mix, Int32(row), Int32(row)))
    } else if !runs.isEmpty {
      runs[runs.count - 1].last = Int32(row)
    }
  }

  /// The runs about what an earlier run is about: the first row of the one and the last row of the other, in the
  /// order of the rows.
  func apart(_ isAboutTheSame: (Int, Int) -> Bool) -> [(row: Int, above: Int)] {
    let sorted = runs.sorted { ($0.mix, $0.first) < ($1.mix, $1.first) }
    var found: [(row: Int, above: Int)] = []
    for place in sorted.indices {
      let row = Int(sorted[place].first)
      var earlier = place - 1
      while earlier >= 0, sorted[earlier].mix == sorted[place].mix {
        let above = Int(sorted[earlier].last)
        if isAboutTheSame(row, above) {
          found.append((row, above))
          break
        }
        earlier -= 1
      }
    }
    return found.sorted { $0.row < $1.row }
  }
}

/// Holds single rows against a schema.
private struct RowCheck {
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

  /// Whether two rows are about the same.
  func isAboutTheSame(_ table: CheckedTable, _ one: Int, _ other: Int) -> Bool {
    let (one, other) = (TableRow(table: table, number: one), TableRow(table: table, number: other))
    return keys.allSatisfy { one.bytes($0).elementsEqual(other.bytes($0)) }
  }

  /// A number mixed from the cells that say what a row is about; rows that are about different things nearly always
  /// have different ones.
  func mix(of row: TableRow) -> UInt64 {
    // FNV-1a, one number for every table and every run of the program.
    var mix: UInt64 = 0xcbf2_9ce4_8422_2325
    for column in keys {
      for byte in row.bytes(column) { mix = (mix ^ UInt64(byte)) &* 0x100_0000_01b3 }
      mix = (mix ^ UInt64(UInt8(ascii: "\n"))) &* 0x100_0000_01b3
    }
    return mix
  }

  /// Requires a row to start after an earlier row about the same.
  func checkOrder(_ row: TableRow, after above: TableRow) throws(AwardProblem) {
    guard let from, let date = try row.date(from), let earlier = try above.date(from),
      date != earlier
    else {
      throw row.problem(.duplicateRow(first: above.line), at: schema.columns.startIndex)
    }
    guard earlier < date else {
      throw row.problem(.datesOutOfOrder(date, after: earlier, line: above.line), at: from)
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
