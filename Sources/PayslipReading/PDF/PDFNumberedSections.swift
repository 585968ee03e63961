import PayDomain

/// Sections whose heading has a number before it and their sum behind: `1. TAXED EARNINGS  3,151.16`.
extension PDFTableReader {
  /// Takes such a row as the section's sum and opens the section; false where a row is none.
  mutating func takeNumbered(row index: Int) -> Bool {
    let cells = grid.rows[index].cells
    guard cells.count == 2, let label = cells.first, isNumbered(grid.cells[label].words),
      grid.cells[label].figure == nil, let figure = grid.cells[label + 1].figure,
      figure.looksLikeMoney,
      let meaning = grid.meaning(of: grid.cells[label].words.dropFirst(), layout.phrases),
      meaning.section != nil || meaning.field?.isSum == true
    else { return false }
    let cell = grid.cells[label]
    if let section = meaning.section {
      enter([PDFRegions.Region(left: cell.left, section: section, words: cell.words)], row: index)
    } else {
      regions.close()
    }
    guard let kind = kind(meaning) else { return true }
    let found = PDFTableFigure(
      cell: label + 1, figure: figure, role: .amount, isLabelled: true, isTight: true,
      ground: .word)
    rows.append(PDFTableRow(kind: kind, label: [cell.words.dropFirst()], figures: [found]))
    if kind == .sum(.net) { isAfterNet = true }
    return true
  }

  /// Whether words begin with a number and a stop, `4.` or `4)`, and go on.
  private func isNumbered(_ words: Range<Int>) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    let bytes = grid.text[grid.words[first].bytes]
    guard bytes.count == 2, let digit = bytes.first, let stop = bytes.last else { return false }
    return digit &- 0x30 < 10 && (stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")"))
  }

  /// Which sum the heading states; nil for one of several sections of earnings, which is none of the slip.
  private mutating func kind(_ meaning: PDFMeaning) -> PDFTableRow.Kind? {
    if let field = meaning.field, field.isSum { return .sum(field) }
    guard let section = meaning.section else { return nil }
    guard section == .earnings, let first = rows.firstIndex(where: { $0.kind == .total(.earnings) })
    else { return .total(section) }
    rows.remove(at: first)
    return nil
  }
}
