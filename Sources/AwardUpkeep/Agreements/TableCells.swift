/// Cells of a table's file, written as RFC 4180 says.
enum TableCells {
  /// A row with its line break.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  /// A cell, in quotation marks where it must be.
  private static func quoted(_ cell: String) -> String {
    let isPlain = !cell.utf8.contains { ",\"\r\n".utf8.contains($0) }
    return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
