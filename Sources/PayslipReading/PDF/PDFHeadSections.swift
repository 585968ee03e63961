/// Words of sections in a row of headings: over a column of figures they are no section, and over a table at the right they
/// begin it.
extension PDFGrid {
  /// The cells of a row of headings, a section's word that heads a column of figures, such as `Tax` between `Rate` and
  /// `Amount`, without its section.
  func withoutColumnsOfSections(_ cells: [PDFCell], row index: Int) -> [PDFCell] {
    guard let first = cells.firstIndex(where: { $0.bearsLine }) else { return cells }
    var cells = cells
    for place in cells.indices[first...]
    where cells[place].meaning.section != nil {
      switch cells[place].meaning.column {
      case nil:
        guard hasOnlyFigures(under: cells[place], row: index, atMost: 3) else { continue }
      case .label:
        // `Payments` and `Deductions` behind the hours head what is paid and what is taken off.
        guard place > first, hasOnlyFigures(under: cells[place], row: index, atMost: 16) else {
          continue
        }
        cells[place].meaning.column = .amount
        let isTaken = cells[place].meaning.section == .deduction
        cells[place].meaning.field = isTaken ? .deductions : nil
      default: continue
      }
      cells[place].meaning.section = nil
    }
    return cells
  }

  /// Whether figures and no text stand under a heading, until three rows have passed and a figure came, in `most` rows.
  private func hasOnlyFigures(under head: PDFCell, row index: Int, atMost most: Int) -> Bool {
    var hasFigure = false
    for (count, row) in rows[(index + 1)...].prefix(most).enumerated() {
      guard row.page == rows[index].page, count < 3 || !hasFigure else { break }
      for cell in cells[row.cells] where cell.left < head.right && cell.right > head.left {
        guard cell.figure != nil else { return false }
        hasFigure = true
      }
    }
    return hasFigure
  }

  /// The region of the table of pay left of a section's heading that stands in the same row as its headings, and where
  /// the section's own table begins; nil where no such table stands left of it.
  func tableLeft(
    of section: Int, _ heads: [PDFCell]
  ) -> (pay: PDFRegions.Region, start: Int32)? {
    let before = heads[..<section]
    guard let last = before.lastIndex(where: { $0.meaning.column?.isOfFigures == true }),
      before[...last].contains(where: { $0.bearsLine }),
      before.allSatisfy({ $0.meaning.section == nil })
    else { return nil }
    let pay = PDFRegions.Region(left: before[0].left, section: .earnings, isImplicit: true)
    return (pay, heads[last + 1].left)
  }
}

extension PDFCell {
  /// Whether a heading is over hours or rates, which only tables of pay have.
  fileprivate var bearsLine: Bool {
    meaning.column == .quantity || meaning.column == .rate
  }
}
