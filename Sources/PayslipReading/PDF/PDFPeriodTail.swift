/// Periods that are wrapped to a second line.
extension PDFGrid {
  /// The words under a period that is not at its end: `13/10/2025 -` over `19/10/2025`, `16 June to 22 June` over `2026`.
  ///
  /// They stand under the value or, where that follows its label closely, under the label; nil when there are none.
  func periodTail(of value: Int, label: Int, row: Int) -> Range<Int>? {
    let cell = cells[value]
    let isOpen =
      isWord(cell.words.upperBound - 1, "-") || isWord(cell.words.upperBound - 1, "–")
      || isWord(cell.words.upperBound - 1, "to")
    let underLabel =
      row + 1 < rows.count && rows[row + 1].page == rows[row].page
      ? rows[row + 1].cells.first { index in
        abs(cells[index].left - cells[label].left) * 3 < cell.height
          && (cells[index].top - cell.bottom) * 5 < cell.height * 6
      } : nil
    guard let under = lineUnder(value, row: row)?.cell ?? underLabel else { return nil }
    let words = cells[under].words
    if isOpen { return dates(in: words, atMost: 1).isEmpty ? nil : words }
    if cell.words.contains(where: { isWord($0, "-") || isWord($0, "–") || isWord($0, "to") }),
      shortPeriod("\(text(of: cell)) \(text(of: words))") != nil
    {
      return words
    }
    let isYear =
      cells[under].figure.map {
        $0.places == 0 && !$0.hasDollar && (1900...2100).contains($0.micros / 1_000_000)
      } ?? false
    return isYear && words.count == 1 ? words : nil
  }
}
