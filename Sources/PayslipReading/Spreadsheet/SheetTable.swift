/// A sheet written out as a table of text, so that exports are read alike whichever kind of file they come in.
///
/// Row and column of the table are those of the sheet: rows without a cell are blank lines.
struct SheetTable {
  /// The table, fields parted by commas.
  private(set) var bytes: [UInt8] = []

  /// Writes a sheet out.
  ///
  /// - Throws: ``ZipFault`` when the sheet is damaged or too large.
  init(_ tab: Workbook.Tab, of book: Workbook) throws(ZipFault) {
    var written: [UInt8] = []
    var rows: [(number: Int, end: Int, cells: Int)] = []
    var (width, last) = (0, 0)
    try book.rows(of: tab) { number, cells in
      guard number > last else { return }
      last = number
      for (column, cell) in cells.enumerated() {
        if column > 0 { written.append(UInt8(ascii: ",")) }
        SheetTable.append(cell, to: &written)
      }
      width = max(width, cells.count)
      rows.append((number, written.count, cells.count))
    }
    bytes.reserveCapacity(written.count + rows.count * 2)
    var (line, start) = (1, 0)
    for row in rows {
      while line < row.number {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
      }
      bytes += written[start..<row.end]
      for _ in row.cells..<width { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
      (line, start) = (line + 1, row.end)
    }
  }

  /// Adds a field; line ends inside it become spaces, so that a row stays a line.
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
    }
    guard needsQuotes else { return bytes += cell.utf8 }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
