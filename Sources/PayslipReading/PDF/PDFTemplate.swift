/// Recognises a payslip form that nobody filled in.
enum PDFTemplate {
  /// The placeholders of a page that has at least three labels of a payslip, at most five of them.
  ///
  /// - Returns: nil when the page is no form, or a figure other than zero stands in it.
  static func placeholders(in grid: PDFGrid) -> [String]? {
    let labels = grid.cells.count { $0.meaning.field != nil || $0.prefix?.meaning.field != nil }
    guard labels >= 3 else { return nil }
    let hasMoney = grid.cells.contains { cell in
      cell.figure.map {
        $0.micros != 0 && ($0.places > 0 || $0.hasDollar || $0.micros >= 100_000_000)
      }
        ?? false
    }
    guard !hasMoney else { return nil }
    var found: [String] = []
    for cell in grid.cells where isPlaceholder(cell, grid) {
      let text = grid.text(of: cell)
      if !found.contains(text) { found.append(text) }
    }
    return found.isEmpty ? nil : Array(found.prefix(5))
  }

  private static func isPlaceholder(_ cell: PDFCell, _ grid: PDFGrid) -> Bool {
    if let figure = cell.figure { return figure.micros == 0 }
    let bytes = cell.words.flatMap { Array(grid.text[grid.words[$0].bytes]) }
    guard let first = bytes.first, bytes.count <= 60 else { return false }
    let marks = Array("<[{_.xX$-#".utf8)
    return bytes.allSatisfy(marks.contains)
      || (first == UInt8(ascii: "<") && bytes.last == UInt8(ascii: ">"))
      || (first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]"))
      || (first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "}"))
  }
}
