/// A CSV file cut into cells: RFC 4180 with commas, a header and one record a row.
///
/// Cells are ranges of the file's bytes; text is made when it is asked for. A byte order mark, CR
/// LF and empty lines are passed over.
package final class CSVTable: Sendable {
  /// One cell: the bytes between its separators, or between its quotation marks.
  package struct Extent: Sendable {
    /// The first byte.
    package let start: Int32
    /// The byte after the last, or its complement where a doubled quotation mark stands inside.
    ///
    /// A table has tens of thousands of cells.
    private let marked: Int32

    /// Makes the extent of a cell.
    init(start: Int, end: Int, isEscaped: Bool) {
      self.start = Int32(start)
      marked = isEscaped ? ~Int32(end) : Int32(end)
    }

    /// The byte after the last.
    package var end: Int32 { isEscaped ? ~marked : marked }
    /// Whether a doubled quotation mark stands inside.
    package var isEscaped: Bool { marked < 0 }
  }

  /// The path, for messages.
  package let path: String
  /// The whole file.
  package let bytes: [UInt8]
  /// Every cell, row after row, the header's first.
  package let cells: [Extent]
  /// Where each row's cells begin, with one more at the end; the header is the first row.
  package let rowStarts: [Int32]
  /// The line each row begins on, from 1.
  package let lines: [Int32]

  /// Cuts a file into cells.
  ///
  /// - Throws: ``AwardProblem`` for bytes that are not UTF-8 and stray quotation marks.
  package init(path: String, bytes: [UInt8]) throws(AwardProblem) {
    var scanner = CSVScanner(bytes: bytes)
    scanner.scan()
    self.path = path
    self.bytes = bytes
    cells = scanner.cells
    rowStarts = scanner.rowStarts
    lines = scanner.lines
    if let offset = scanner.stray { throw problem(.quoting, at: offset) }
    guard CSVTable.isUTF8(bytes) else {
      throw problem(.notUTF8, at: CSVTable.firstBadByte(bytes))
    }
  }

  /// The number of rows below the header.
  package var rowCount: Int { max(lines.count - 1, 0) }

  /// The text of a cell.
  package func text(_ cell: Extent) -> String {
    let raw = bytes[Int(cell.start)..<Int(cell.end)]
    guard cell.isEscaped else { return String(decoding: raw, as: UTF8.self) }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == CSVScanner.quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The texts of a row, the header being row 0.
  package func texts(row: Int) -> [String] {
    cells[Int(rowStarts[row])..<Int(rowStarts[row + 1])].map(text)
  }

  /// A problem at a byte of the file.
  func problem(_ fault: TableFault, at offset: Int) -> AwardProblem {
    .table(fault, at: place(at: offset))
  }

  /// The line and column of a byte, both from 1; a column counts characters.
  func place(at offset: Int) -> TablePlace {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == CSVScanner.newline } + 1
    let lineStart = before.lastIndex(of: CSVScanner.newline).map { $0 + 1 } ?? before.startIndex
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    return TablePlace(file: path, line: line, column: column)
  }

  /// Requires every row to have as many cells as the header.
  package func checkCellCounts() throws(AwardProblem) {
    guard lines.count > 1 else { return }
    let expected = Int(rowStarts[1] - rowStarts[0])
    for row in 1..<lines.count {
      let found = Int(rowStarts[row + 1] - rowStarts[row])
      guard found == expected else {
        let fault = TableFault.cellCount(found: found, expected: expected)
        throw problem(fault, at: Int(cells[Int(rowStarts[row])].start))
      }
    }
  }

  /// Whether bytes are UTF-8; no text is made of them.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// The offset of the first byte that makes a text not UTF-8.
  private static func firstBadByte(_ bytes: [UInt8]) -> Int {
    var offset = 0
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }
}

/// Finds the cells of a CSV file.
struct CSVScanner {
  /// The byte that encloses a cell.
  static let quote = UInt8(ascii: "\"")
  /// The byte that ends a line.
  static let newline = UInt8(ascii: "\n")
  private static let comma = UInt8(ascii: ",")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private var position = 0
  private var line: Int32 = 1
  /// The cells found so far.
  private(set) var cells: [CSVTable.Extent] = []
  /// Where each row's cells begin, with one more at the end.
  private(set) var rowStarts: [Int32] = []
  /// The line each row begins on.
  private(set) var lines: [Int32] = []
  /// The offset of the first quotation mark that does not enclose a cell; nil when there is none.
  private(set) var stray: Int?

  /// Makes a scanner that has found nothing yet.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Finds every cell, up to a stray quotation mark.
  mutating func scan() {
    let rows = count(CSVScanner.newline) + 1
    cells.reserveCapacity(count(CSVScanner.comma) + rows)
    rowStarts.reserveCapacity(rows + 1)
    lines.reserveCapacity(rows)
    while position < bytes.count, stray == nil {
      if skipLineEnd() { continue }
      rowStarts.append(Int32(cells.count))
      lines.append(line)
      scanRow()
    }
    rowStarts.append(Int32(cells.count))
  }

  /// How often a byte stands in the file.
  private func count(_ wanted: UInt8) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte == wanted ? 1 : 0 }
      return count
    }
  }

  /// Takes the cells of one row, up to its line end or the end of the file.
  private mutating func scanRow() {
    while true {
      if position < bytes.count, bytes[position] == CSVScanner.quote {
        scanQuoted()
      } else {
        scanPlain()
      }
      guard stray == nil, position < bytes.count, bytes[position] == CSVScanner.comma else {
        return
      }
      position += 1
    }
  }

  /// Takes a cell without quotation marks.
  private mutating func scanPlain() {
    let start = position
    while position < bytes.count, !endsCell(bytes[position]) {
      if bytes[position] == CSVScanner.quote, stray == nil { stray = position }
      position += 1
    }
    cells.append(.init(start: start, end: position, isEscaped: false))
  }

  /// Takes a cell in quotation marks.
  private mutating func scanQuoted() {
    let opening = position
    position += 1
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVScanner.newline { line += 1 }
      position += 1
      guard byte == CSVScanner.quote else { continue }
      if position < bytes.count, bytes[position] == CSVScanner.quote {
        isEscaped = true
        position += 1
        continue
      }
      cells.append(.init(start: opening + 1, end: position - 1, isEscaped: isEscaped))
      if position < bytes.count, !endsCell(bytes[position]) { stray = opening }
      return
    }
    stray = opening
  }

  /// Whether a byte ends a cell that is not in quotation marks.
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == CSVScanner.comma || byte == CSVScanner.newline || byte == CSVScanner.carriageReturn
  }

  /// Passes over one line end, or one half of it; false when there is none.
  private mutating func skipLineEnd() -> Bool {
    let byte = bytes[position]
    guard byte == CSVScanner.newline || byte == CSVScanner.carriageReturn else { return false }
    if byte == CSVScanner.newline { line += 1 }
    position += 1
    return true
  }
}
