import PayDomain

/// The first rows behind a header, to tell by their figures what its columns hold.
struct CSVSample {
  /// How many rows are looked at.
  static let rowLimit = 60

  /// The rows' fields, from left to right.
  let rows: [[FieldSpan]]
  private let bytes: UnsafeRawBufferPointer

  /// Reads the first rows from `offset` that have `width` fields, or one more.
  init(_ bytes: UnsafeRawBufferPointer, dialect: CSVDialect, offset: Int, width: Int) {
    self.bytes = bytes
    var rows: [[FieldSpan]] = []
    var scanner = CSVRowScanner(bytes, dialect: dialect, offset: offset)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: width + 1) { fields in
      while !scanner.isAtEnd, rows.count < CSVSample.rowLimit {
        let count = scanner.next(into: fields)
        if count == width || count == width + 1 { rows.append(Array(fields.prefix(width))) }
      }
    }
    self.rows = rows
  }

  /// The bytes of a cell without spaces around them.
  func cell(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
    let span = rows[row][column]
    var (start, end) = (Int(span.start), Int(span.end))
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// The cells of a column that hold something.
  func filled(_ column: Int) -> [UnsafeRawBufferPointer] {
    rows.indices.map { cell($0, column) }.filter { !$0.isEmpty }
  }

  /// The sum of money in a cell; nil for anything else.
  func money(_ row: Int, _ column: Int) -> Money? { Figures.money(cell(row, column)) }

  /// The rows of each key, in the order of their first ones; blank keys make none.
  func groups(by keys: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [[[UInt8]]: Int] = [:]
    for row in rows.indices {
      let key = keys.map { Array(cell(row, $0)) }
      guard key.contains(where: { !$0.isEmpty }) else { continue }
      if let group = known[key] {
        groups[group].append(row)
      } else {
        known[key] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  /// The first of some columns in which a comma stands for the point, `26,55`, where no figure of them has a point.
  func decimalComma(_ columns: [Int]) -> Int? {
    var found: Int?
    for row in rows.indices {
      for column in columns {
        let cell = cell(row, column)
        guard let mark = cell.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }) else { continue }
        let isFigure = cell.allSatisfy { $0 >= 0x24 && $0 <= 0x39 || $0 == 0x20 }
        let places = cell.endIndex - mark - 1
        guard isFigure, places > 0, places != 3 else { continue }
        if cell[mark] == 0x2E { return nil }
        found = found ?? column
      }
    }
    return found
  }

  /// Whether the filled cells of a column are all days, and there are some.
  func holdsDays(_ column: Int) -> Bool {
    let cells = filled(column)
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        CSVDates.date(cell, order: .dayFirst) != nil
          || CSVDates.date(cell, order: .monthFirst) != nil
      }
  }

  /// Whether two columns of days are as far apart as the first and last day of pays, in three rows of four.
  func holdsPeriods(from start: Int, to end: Int) -> Bool {
    var (holding, stated) = (0, 0)
    for row in rows.indices where !cell(row, start).isEmpty && !cell(row, end).isEmpty {
      stated += 1
      let isPeriod = [DateOrder.dayFirst, .monthFirst].contains { order in
        guard let first = CSVDates.date(cell(row, start), order: order),
          let last = CSVDates.date(cell(row, end), order: order)
        else { return false }
        return CSVSample.lengths.contains(last.days(since: first) + 1)
      }
      if isPeriod { holding += 1 }
    }
    return stated > 0 && holding * 4 >= stated * 3
  }

  /// The days of pays: a week to a long month.
  private static let lengths = 6...31

  /// Whether the filled cells of a column are all figures with cents or a dollar sign, and there are some.
  func holdsMoney(_ column: Int) -> Bool {
    let cells = filled(column)
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        Figures.rate(cell) != nil
          && cell.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$") }
      }
  }
}
