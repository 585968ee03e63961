import PayDomain

/// A table written out again with one row a line, from one that has its employees side by side or its fields one below
/// the other; gives back its room when no one needs it.
///
/// Only what is plain is written out: where a cell is neither a figure nor blank, or belongs to no employee, there is
/// none, and the table is refused as it stands.
final class CSVTurned {
  /// The rows written out, fields parted by commas.
  let bytes: UnsafeRawBufferPointer
  private let room: UnsafeMutableRawBufferPointer
  /// Where each field of the rows from ``firstLine`` on stands in the file.
  private let places: [[Place]]
  private let firstLine: Int

  /// A row and a column of the file, both from 1.
  typealias Place = (row: Int32, column: Int32)

  /// A field with where it stands.
  struct Cell {
    var text: String
    var place: Place
  }

  /// The most bytes of a file that is written out: such tables are made for the eye.
  private static let sizeLimit = 1 << 20

  /// Writes a file out; nil where it is no such table.
  init?(_ source: UnsafeRawBufferPointer, offset: Int, newline: UInt8, catalog: LayoutCatalog) {
    guard source.count <= CSVTurned.sizeLimit else { return nil }
    let words = CSVReportWords(catalog)
    let tables = [UInt8](",\t;".utf8).lazy.compactMap { separator -> ([[String]], [[Cell]])? in
      let dialect = CSVDialect(separator: separator, newline: newline)
      guard let first = CSVTurned.rows(source, offset, dialect, limit: CSVHeaderSearch.rowLimit),
        CSVTurned.mayBeTurned(first, words),
        let rows = CSVTurned.rows(source, offset, dialect, limit: .max)
      else { return nil }
      return CSVTurned.besideEachOther(rows, words, catalog.vocabulary)
        ?? CSVTurned.belowEachOther(rows, words)
    }
    guard let (above, table) = tables.first else { return nil }
    var text = above.map(CSVTurned.line).joined()
    text += table.map { CSVTurned.line($0.map(\.text)) }.joined()
    (firstLine, places) = (above.count + 1, table.map { $0.map(\.place) })
    room = .allocate(byteCount: text.utf8.count, alignment: 1)
    room.copyBytes(from: text.utf8)
    bytes = UnsafeRawBufferPointer(room)
  }

  deinit { room.deallocate() }

  /// Where a field that was written out stands in the file.
  func place(row: Int32, column: Int32) -> Place {
    let (line, field) = (Int(row) - firstLine, Int(column) - 1)
    guard places.indices.contains(line), places[line].indices.contains(field) else {
      return (row, column)
    }
    return places[line][field]
  }

  /// The fields of each of the first rows; nil where one is broken or goes over several lines.
  private static func rows(
    _ source: UnsafeRawBufferPointer, _ offset: Int, _ dialect: CSVDialect, limit most: Int
  ) -> [[String]]? {
    var scanner = CSVRowScanner(source, dialect: dialect, offset: offset)
    var rows: [[String]] = []
    let limit = CSVHeaderSearch.columnLimit
    return withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: limit) { fields in
      while !scanner.isAtEnd, rows.count < most {
        let count = scanner.next(into: fields)
        guard count <= limit, !scanner.sawBroken, Int(scanner.line) <= rows.count + 2 else {
          return nil
        }
        rows.append(fields.prefix(count).map { TextFolding.collapsed(scanner.text($0)) })
      }
      return rows
    }
  }

  /// A row as text.
  private static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isPlain = !field.contains { $0 == "," || $0 == "\"" }
      return isPlain ? field : "\"\(field.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",") + "\n"
  }

  /// A cell of the file.
  static func cell(_ rows: [[String]], _ row: Int, _ column: Int) -> Cell {
    let text = column < rows[row].count ? rows[row][column] : String()
    return Cell(text: text, place: (Int32(row + 1), Int32(column + 1)))
  }
}
