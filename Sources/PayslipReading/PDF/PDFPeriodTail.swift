import PayDomain

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
    guard !goesOn(value, label: label, row: row), let under = under(value, label, row) else {
      return nil
    }
    let words = cells[under].words
    if isOpen { return dates(in: words, atMost: 1).isEmpty ? nil : words }
    if cell.words.contains(where: { isWord($0, "-") || isWord($0, "–") || isWord($0, "to") }),
      shortPeriod("\(text(of: cell)) \(text(of: words))") != nil
    {
      return words
    }
    // `27/07/2026` over `02/08/2026`.
    if areWeeks(cell.words, words) { return words }
    let isYear =
      cells[under].figure.map {
        $0.places == 0 && !$0.hasDollar && (1900...2100).contains($0.micros / 1_000_000)
      } ?? false
    return isYear && words.count == 1 ? words : nil
  }

  /// Whether words are two days with `to` or a dash between them.
  func joinsDays(_ words: Range<Int>) -> Bool {
    let days = dates(in: words, atMost: 2)
    guard days.count == 2 else { return false }
    let between = days[0].words.upperBound
    return isWord(between, "to") || isDash(between)
  }

  /// Whether a day stands behind a text on its own row.
  private func goesOn(_ value: Int, label: Int, row: Int) -> Bool {
    guard let next = next(to: value, in: rows[row]), !cells[next].isLabel,
      !isUnderOther(next, than: label, row: row)
    else { return false }
    return !dates(in: cells[next].words, atMost: 1).isEmpty
  }

  /// Whether a cell of a row of values stands under another label than the one whose row is above.
  func isUnderOther(_ cell: Int, than label: Int, row: Int) -> Bool {
    guard let heads = rows[...row].last(where: { $0.cells.contains(label) }),
      !heads.cells.contains(cell)
    else { return false }
    return heads.cells.contains { head in
      head != label && cells[head].figure == nil
        && cells[head].misalignment(with: cells[cell]) < cells[cell].height
    }
  }

  /// Whether two texts are the first and the last day of a week up to a month.
  private func areWeeks(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    let last =
      isWord(last.lowerBound, "to") || isDash(last.lowerBound) ? last.dropFirst() : last
    guard let start = dates(in: first, atMost: 1).first, start.words == first,
      let end = dates(in: last, atMost: 1).first, end.words == last,
      let period = PayPeriod(start: start.date, end: end.date)
    else { return false }
    return (7...31).contains(period.dayCount)
  }

  /// The cell close under a value or, where none stands there, under its label; nil when a label has it.
  private func under(_ value: Int, _ label: Int, _ row: Int) -> Int? {
    let cell = cells[value]
    if let (under, underRow) = lineUnder(value, row: row) {
      let isValue = rows[underRow].cells.contains {
        cells[$0].isLabel && abs(cells[$0].left - cells[label].left) * 3 < cell.height
      }
      return isValue ? nil : under
    }
    return lineUnder(label, row: row)?.cell
  }
}
