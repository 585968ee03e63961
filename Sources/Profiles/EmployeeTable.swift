import PayDomain

/// Reads the table of employees' facts: CSV by RFC 4180, its first row the keys of an employee, or the headings of a
/// payroll's own list.
///
/// A byte order mark is allowed; an empty cell says nothing; a row of empty cells is left out.
enum EmployeeTable {
  /// One row: its filled cells by column, and where it starts.
  typealias Row = (entries: [String: ProfileNode], spot: ProfileSpot)

  /// The rows in the file's order.
  static func rows(_ bytes: [UInt8], path: String) throws(ProfileProblem) -> [Row] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(file: path) }
    var records = try records(of: text, path: path)
    guard !records.isEmpty else { return [] }
    let header = records.removeFirst()
    let columns = try EmployeeColumns(header.cells, path: path, line: header.line)
    var rows: [Row] = []
    for record in records where record.cells.contains(where: { !$0.trimmed.isEmpty }) {
      rows.append(try row(record, columns, path: path))
    }
    return rows
  }

  private static func row(
    _ record: (line: Int, cells: [String]), _ columns: EmployeeColumns, path: String
  ) throws(ProfileProblem) -> Row {
    let spot = ProfileSpot(file: path, line: record.line, column: 1)
    guard record.cells.count == columns.columns.count else {
      throw .notParsed(
        spot, reason: "\(record.cells.count) cells under \(columns.columns.count) columns")
    }
    var entries: [String: ProfileNode] = [:]
    var names: [String] = []
    for (index, cell) in record.cells.map(\.trimmed).enumerated() where !cell.isEmpty {
      let place = ProfileSpot(file: path, line: record.line, column: index + 1)
      switch columns.columns[index] {
      case .key(let key):
        let text = columns.isExport ? EmployeeExportCells.text(cell, for: key) : cell
        if let text { entries[key] = ProfileNode(key: key, text: text, spot: place) }
      case .firstName: names.insert(cell, at: 0)
      case .lastName: names.append(cell)
      case .unread: break
      }
    }
    if !names.isEmpty, entries["name"] == nil {
      entries["name"] = ProfileNode(key: "name", text: names.joined(separator: " "), spot: spot)
    }
    return (entries, spot)
  }

  /// The records with the line each starts on.
  private static func records(
    of text: String, path: String
  ) throws(ProfileProblem) -> [(line: Int, cells: [String])] {
    var scanner = CSVScanner(text)
    var records: [(line: Int, cells: [String])] = []
    while !scanner.isAtEnd {
      let line = scanner.line
      guard let cells = scanner.record() else {
        throw .notParsed(
          ProfileSpot(file: path, line: line, column: 1),
          reason: "a quoted cell has no closing quote, or text after it")
      }
      records.append((line: line, cells: cells))
    }
    return records
  }
}

/// Splits CSV text into cells.
private struct CSVScanner {
  private var rest: Substring.UnicodeScalarView
  /// The line of the next character, from 1.
  private(set) var line = 1

  init(_ text: String) {
    rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The cells of the next record; nil when its quotes do not match.
  mutating func record() -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = rest.first == "\"" ? quoted() : plain() else { return nil }
      cells.append(cell)
      guard let end = rest.popFirst() else { return cells }
      switch end {
      case ",": continue
      case "\r":
        if rest.first == "\n" { rest.removeFirst() }
        line += 1
        return cells
      case "\n":
        line += 1
        return cells
      // Only a quoted cell leaves anything else behind.
      default: return nil
      }
    }
  }

  private mutating func plain() -> String? {
    let cell = rest.prefix { $0 != "," && $0 != "\r" && $0 != "\n" }
    rest = rest[cell.endIndex...]
    return String(cell)
  }

  private mutating func quoted() -> String? {
    rest.removeFirst()
    var cell = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\n" { line += 1 }
      guard scalar == "\"" else {
        cell.append(scalar)
        continue
      }
      guard rest.first == "\"" else { return String(cell) }
      rest.removeFirst()
      cell.append(scalar)
    }
    return nil
  }
}
