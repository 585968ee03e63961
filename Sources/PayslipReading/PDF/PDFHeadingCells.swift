/// The cells of a row of headings.
extension PDFGrid {
  /// The cells, each heading on its own: `YTD Type`, printed so close that it looks like one, is two.
  func headings(of row: Range<Int>, _ phrases: PDFPhrases) -> [PDFCell] {
    let whole = row.map { cells[$0] }
    guard whole.contains(where: { PDFGrid.mayBeTwo($0) || endsWithUnit($0) }) else { return whole }
    return whole.flatMap { cell in
      if endsWithUnit(cell), let known = withoutUnit(cell, phrases) { return [known] }
      return PDFGrid.mayBeTwo(cell) ? parts(of: cell, phrases) : [cell]
    }
  }

  /// Whether an unknown heading ends with the word for what it counts, `Closing balance (hours)`.
  private func endsWithUnit(_ cell: PDFCell) -> Bool {
    guard cell.figure == nil, cell.meaning.isEmpty, cell.words.count > 1 else { return false }
    var word = words[cell.words.upperBound - 1].bytes
    if word.count > 1, text[word.lowerBound] == UInt8(ascii: "("),
      text[word.upperBound - 1] == UInt8(ascii: ")")
    {
      word = word.dropFirst().dropLast()
    }
    guard case .quantity? = text.withUnsafeBytes({ PDFUnitWord($0, word) }) else { return false }
    return true
  }

  /// A heading of leave with the meaning that it has without its unit; nil for any other.
  private func withoutUnit(_ cell: PDFCell, _ phrases: PDFPhrases) -> PDFCell? {
    let name = cell.words.lowerBound..<cell.words.upperBound - 1
    guard let meaning = meaning(of: name, phrases),
      meaning.section == .leaveBalances
        || [.opening, .accrued, .used, .balance].contains(meaning.column)
    else { return nil }
    var cell = cell
    cell.meaning = meaning
    return cell
  }

  private static func mayBeTwo(_ cell: PDFCell) -> Bool {
    cell.figure == nil && cell.meaning.isEmpty && cell.prefix?.meaning.column != nil
  }

  private func parts(of cell: PDFCell, _ phrases: PDFPhrases) -> [PDFCell] {
    guard let prefix = cell.prefix else { return [cell] }
    let middle = cell.words.lowerBound + prefix.words
    var (first, second) = (cell, cell)
    second.words = middle..<cell.words.upperBound
    second.meaning = PDFMeaning()
    let known =
      meaning(of: second.words, phrases)
      ?? (endsWithUnit(second) ? withoutUnit(second, phrases)?.meaning : nil)
    guard let rest = known, rest.column != nil || rest.section != nil else { return [cell] }
    first.words = cell.words.lowerBound..<middle
    first.right = words[middle - 1].right
    first.meaning = prefix.meaning
    first.prefix = nil
    second.left = words[middle].left
    second.meaning = rest
    second.prefix = nil
    return [first, second]
  }

  /// The headings with `Type`, `Basis` and `Code` as what they are behind the description: `Hourly`, `Per unit`, `ORD`.
  func withoutUnitColumn(_ cells: [PDFCell]) -> [PDFCell] {
    // `Qty  Unit  Rate  Amount`: what the quantity counts is no second one, which would open another table.
    let unit = cells.indices.dropFirst().first { place in
      cells[place].meaning.column == .quantity && cells[place - 1].meaning.column == .quantity
        && cells[place].words.count == 1 && says(["unit", "uom"], in: cells[place].words)
    }
    if let unit {
      var cells = cells
      cells[unit].meaning.column = .reference
      return cells
    }
    guard cells.count > 2, cells[0].meaning.section != nil || cells[0].meaning.column == .label,
      !cells[0].endsWithColon, isUnitOrCode(cells[1].words),
      !says(["code"], in: cells[0].words)
    else { return cells }
    var cells = cells
    cells[0].meaning.column = .label
    cells[1].meaning.column = .reference
    return cells
  }

  private func isUnitOrCode(_ heading: Range<Int>) -> Bool {
    heading.count == 1 && says(["type", "basis"], in: heading)
      || heading.count <= 2 && isWord(heading.upperBound - 1, "code")
  }

  /// The heading `Year to date` that stands over the labels of a table of its own at the right; nil when it stands over
  /// figures.
  func tableOfYear(_ heads: [PDFCell], row: Int) -> PDFCell? {
    guard row + 1 < rows.count, rows[row + 1].page == rows[row].page,
      let year = heads.dropFirst().dropLast().first(where: { $0.meaning.column == .yearToDate }),
      let under = cells[rows[row + 1].cells].dropFirst().first(where: {
        abs($0.left - year.left) * 3 < year.height
      }), under.figure == nil, !under.meaning.isEmpty
    else { return nil }
    return year
  }

  /// Whether a label with a colon and a figure, `Base: 33.14`, stands among facts of the slip and is no pay.
  func isFactBesideOthers(_ label: PDFCell, row: Int) -> Bool {
    guard label.endsWithColon, label.meaning.field?.isSum != true else { return false }
    return cells[rows[row].cells].contains {
      $0.endsWithColon && $0.meaning.field?.isSum == false && $0.words != label.words
    }
  }

  /// Whether a row of headings heads shifts that other lines pay for, `Date  Start  Finish  Break  Hours`.
  static func areShifts(_ cells: [PDFCell]) -> Bool {
    guard cells.last?.meaning.column == .quantity else { return false }
    let columns = cells.compactMap(\.meaning.column)
    return columns.count { $0 == .date || $0 == .dateEnd || $0 == .day } > 1
      && columns.allSatisfy { !$0.isOfFigures || $0 == .quantity }
      && columns.count { $0 == .quantity } == 1
  }

  /// Whether a row of headings heads facts of the slip, `Employee no.  Name  Pay date  Base rate`.
  static func areFacts(_ cells: [PDFCell]) -> Bool {
    cells.count { $0.meaning.column == nil && $0.meaning.field?.isSum == false } > 1
  }

  /// Whether a label says that a contribution is the guarantee, or the employer's.
  func saysGuarantee(_ label: PDFCell) -> Bool {
    says(["sgc", "sg", "guarantee", "employer"], in: label.words)
  }

  /// The cells of a row of headings; one that is wrapped to the row below means what both lines say.
  func heads(row index: Int, _ phrases: PDFPhrases) -> (cells: [PDFCell], isWrapped: Bool) {
    var cells = headings(of: rows[index].cells, phrases)
    guard index + 1 < rows.count else { return (cells, false) }
    if let joined = heads(cells, over: index + 1, phrases) { return (joined, true) }
    guard cells.count > 1 else { return (cells, false) }
    let (row, below) = (rows[index], rows[index + 1])
    guard below.page == row.page, below.cells.count <= cells.count,
      below.top - row.bottom < (row.bottom - row.top),
      below.cells.allSatisfy({ self.cells[$0].figure == nil && !self.cells[$0].endsWithColon })
    else { return (cells, false) }
    var isJoined = false
    for cell in self.cells[below.cells] {
      guard
        let head = cells.indices.first(where: { cells[$0].misalignment(with: cell) < cell.height })
      else { return (headings(of: rows[index].cells, phrases), false) }
      let meaning = meaning(of: cells[head].words, and: cell.words, phrases)
      if let meaning, meaning.column != nil {
        cells[head].meaning = meaning
        cells[head].left = min(cells[head].left, cell.left)
        cells[head].right = max(cells[head].right, cell.right)
        isJoined = true
      }
    }
    return (cells, isJoined)
  }

  /// The headings of a row with the words that stand over some of them: `YTD` over `Gross`, `This` over `Pay`; nil where
  /// the row above is none of that.
  private func heads(
    _ upper: [PDFCell], over index: Int, _ phrases: PDFPhrases
  ) -> [PDFCell]? {
    let (row, below) = (rows[index - 1], rows[index])
    guard below.page == row.page, upper.count < below.cells.count,
      below.top - row.bottom < row.bottom - row.top,
      upper.contains(where: { $0.meaning.column == .yearToDate }),
      upper.allSatisfy({ $0.figure == nil && !$0.endsWithColon && $0.meaning.section == nil })
    else { return nil }
    var lower = headings(of: below.cells, phrases)
    guard lower.allSatisfy({ $0.figure == nil && !$0.endsWithColon }) else { return nil }
    var next = lower.startIndex
    for cell in upper {
      let under = lower[next...].firstIndex { $0.misalignment(with: cell) < cell.height / 2 }
      guard let under else { return nil }
      next = under + 1
      lower[under].meaning = joined(cell, lower[under], phrases)
      lower[under].left = min(lower[under].left, cell.left)
      lower[under].right = max(lower[under].right, cell.right)
    }
    // Over a group of columns the word stands once, and the columns of the other group have the same names.
    let columns = lower.compactMap(\.meaning.column).filter { $0.isOfFigures && $0 != .yearToDate }
    return Set(columns).count == columns.count ? lower : nil
  }

  /// What a heading and the word over it mean together; what is of the year is so on either line.
  private func joined(_ upper: PDFCell, _ lower: PDFCell, _ phrases: PDFPhrases) -> PDFMeaning {
    let both = meaning(of: upper.words, and: lower.words, phrases)
    if let both, both.column != nil { return both }
    if upper.meaning.column == .yearToDate { return upper.meaning }
    return lower.meaning.column == nil ? upper.meaning : lower.meaning
  }
}
