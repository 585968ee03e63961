import PayDomain

/// Finds the names that stand on a slip without a label.
struct PDFUnlabelled {
  /// The slip's words.
  let grid: PDFGrid
  /// What the slip's layout says of names.
  let layout: PDFLayout

  /// Fills in names that no label gave; `period` is the row of the pay period.
  func read(above period: Int?, into slip: inout Payslip) {
    readEmployee(above: period, into: &slip)
    readEmployer(into: &slip)
    readAddressee(into: &slip)
    readEmployment(into: &slip)
    readInstrument(into: &slip)
    readPeriod(into: &slip)
    readPayment(into: &slip)
    readSuper(into: &slip)
  }

  /// Takes the first text alone at the left above the period as the employee's name.
  private func readEmployee(above period: Int?, into slip: inout Payslip) {
    guard layout.hasUnlabelledEmployee, slip.employee.reading == nil, let period else { return }
    for row in grid.rows[..<period] {
      let cell = grid.cells[row.cells.lowerBound]
      guard cell.figure == nil, !cell.isLabel, cell.right < grid.width / 2 else { continue }
      let text = grid.text(of: cell)
      guard !text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      slip.employee = .read(Reading(text, at: grid.place(of: cell.words), text: text))
      return
    }
  }

  /// Takes the text above or left of the ABN as the employer's name: a guess.
  private func readEmployer(into slip: inout Payslip) {
    guard slip.employer.reading == nil, let abn = slip.abn.reading,
      case .box(let page, let left, let top, _, _) = abn.place
    else { return }
    if let words = wordsBeforeNumber(page: page, top: top, left: left) {
      return take(words, into: &slip)
    }
    var best: PDFCell?
    for row in grid.rows where row.page == page && row.top <= top {
      for cell in grid.cells[row.cells] where cell.figure == nil && mayBeEmployer(cell) {
        let isAbove =
          cell.bottom <= top + cell.height / 2 && abs(cell.left - left) < cell.height * 4
        let isBeside = cell.right <= left && abs(cell.top - top) < cell.height / 2
        if isAbove || isBeside, top - cell.bottom < cell.height * 5, best == nil,
          !grid.isAddress(of: cell.words)
        {
          best = cell
        }
      }
    }
    if let best, !grid.isBusinessNumberWord(best.words.lowerBound) {
      return take(best.words, into: &slip)
    }
    if let first = topmost(above: top) { take(first.words, into: &slip) }
  }

  /// Whether a text is no label and no title with a person's name, `Pay slip for Jane Smith`, `Payslip - Jane Smith`.
  private func mayBeEmployer(_ cell: PDFCell) -> Bool {
    guard !cell.isLabel, !isMarkOfCopy(cell), cell.prefix?.meaning.field != .employee else {
      return false
    }
    let name = withoutTitle(cell.words)
    guard name.count < cell.words.count, grid.isDash(name.lowerBound) else { return true }
    return !grid.mayBePerson(name.dropFirst())
  }

  /// The first text of the slip that is no title and no label, where it stands above the ABN.
  private func topmost(above top: Int32) -> PDFCell? {
    // The boxes of lines set close overlap a little.
    for row in grid.rows.prefix(3) where row.bottom <= top + (row.bottom - row.top) / 2 {
      let cell = grid.cells[row.cells.lowerBound]
      if cell.figure == nil, !cell.isLabel, cell.prefix == nil, !grid.hasDigit(cell),
        !isMarkOfCopy(cell)
      {
        return cell
      }
    }
    return nil
  }

  /// Whether a text only says whose copy the paper is, `EMPLOYEE COPY`, `Original`.
  private func isMarkOfCopy(_ cell: PDFCell) -> Bool {
    let marks: [StaticString] = [
      "copy", "original", "duplicate", "employee", "employer", "office", "file", "confidential",
      "private", "and",
    ]
    return cell.words.allSatisfy { word in marks.contains { grid.isWord(word, $0) } }
  }

  /// The words without the document's title before them, `PAYSLIP Northgate Pty Ltd`.
  private func withoutTitle(_ words: Range<Int>) -> Range<Int> {
    let titles: [[StaticString]] = [
      ["payslip"], ["pay", "slip"], ["pay", "advice"], ["payment", "advice"], ["wage", "slip"],
      ["wages", "slip"], ["pay", "statement"],
    ]
    for title in titles
    where words.count > title.count
      && zip(words, title).allSatisfy({ grid.isWord($0, $1) })
    {
      return words.dropFirst(title.count)
    }
    return words
  }

  /// The words before `ABN` in the cell that holds or introduces the number.
  private func wordsBeforeNumber(page: Int32, top: Int32, left: Int32) -> Range<Int>? {
    for row in grid.rows where row.page == page && row.top <= top && row.bottom > top {
      for cell in grid.cells[row.cells] where cell.figure == nil && cell.left <= left {
        guard let word = cell.words.first(where: grid.isBusinessNumberWord),
          word > cell.words.lowerBound
        else { continue }
        // `Employer Green Thumb Pty Ltd (ABN …`
        let label = cell.prefix?.meaning.field == .employer ? cell.prefix?.words : nil
        let first = label.map { cell.words.lowerBound + $0 } ?? cell.words.lowerBound
        return first < word ? first..<word : cell.words.lowerBound..<word
      }
    }
    return nil
  }

  private func take(_ words: Range<Int>, into slip: inout Payslip) {
    let words = withoutTitle(words)
    let text = grid.text(of: words)
    slip.employer = .read(Reading(text, at: grid.place(of: words), text: text, proof: .doubtful))
  }
}
