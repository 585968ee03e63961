/// Tables of the year that stand right of the pay, or left of it under a title beside its own, with labels of their own and
/// one column of figures.
///
/// Their rows are those of the pay as far as the page tells, so that a sum of the year would be taken for one of this pay.
extension PDFGrid {
  /// Parts the rows of such a table from the rows beside them; they come behind the other rows of the page.
  mutating func setYearsApart(_ phrases: PDFPhrases) {
    guard haveYear else { return }
    var cuts: [Int: Int] = [:]
    var leftCuts: [Int: Int] = [:]
    for index in rows.indices {
      for cell in rows[index].cells
      where cells[cell].figure == nil
        && (cells[cell].meaning.saysYear || cells[cell].prefix != nil && cells[cell].saysYear)
      {
        guard headsYear(cell) else { continue }
        if let prefix = cells[cell].prefix { cells[cell].meaning = prefix.meaning }
        let block = yearBlock(under: cell, row: index)
        if stands(block, beside: rows) { cuts.merge(block) { first, _ in first } }
        leftCuts.merge(yearBlockAtLeft(under: cell, row: index)) { first, _ in first }
      }
    }
    guard !cuts.isEmpty || !leftCuts.isEmpty else { return }
    var (main, apart): ([PDFRow], [PDFRow]) = ([], [])
    for (index, row) in rows.enumerated() {
      var row = row
      if let cut = cuts[index] ?? leftCuts[index] {
        var own = row
        let isLeft = cuts[index] == nil
        if isLeft, cut < row.cells.upperBound { beginRow(at: cut, phrases) }
        own.cells = isLeft ? row.cells.lowerBound..<cut : cut..<row.cells.upperBound
        own.isApart = true
        apart.append(own)
        row.cells = isLeft ? cut..<row.cells.upperBound : row.cells.lowerBound..<cut
      }
      if !row.cells.isEmpty { main.append(row) }
    }
    rows = main + apart
  }

  /// Whether a text says year; every page is asked, and few of its cells.
  private var haveYear: Bool {
    cells.withUnsafeBufferPointer { cells in
      for index in cells.indices where cells[index].figure == nil {
        if cells[index].meaning.saysYear { return true }
        if cells[index].prefix != nil, cells[index].saysYear { return true }
      }
      return false
    }
  }

  /// Makes a heading of a word that was taken for the unit of the figure before it, `Gross  7,037.47  Hours  Rate`.
  private mutating func beginRow(at first: Int, _ phrases: PDFPhrases) {
    guard cells[first].unit != nil else { return }
    cells[first].unit = nil
    if let meaning = meaning(of: cells[first].words, phrases) { cells[first].meaning = meaning }
    cells[first - 1].figure?.mark = .none
    cells[first - 1].figure?.unit = nil
  }

  /// Whether a text that begins with a word for the year heads its figures: nothing stands behind the word but a day.
  private func headsYear(_ cell: Int) -> Bool {
    guard cells[cell].meaning.isEmpty, let prefix = cells[cell].prefix else { return true }
    let rest = cells[cell].words.dropFirst(prefix.words)
    return rest.contains { words[$0].hasDigit }
      || rest.allSatisfy { word in PDFGrid.beforeDay.contains { isWord(word, $0) } }
  }

  private static let beforeDay: [StaticString] = ["at", "as", "of", "to", "for", "from", "-", "–"]

  /// The rows of a table under a heading of the year with the first cell of the table in each; none where the heading is
  /// over figures, or its labels are those of the pay.
  private func yearBlock(under heading: Int, row: Int) -> [Int: Int] {
    let head = cells[heading]
    guard let last = cells[rows[row].cells].last, last.figure == nil, !head.endsWithColon else {
      return [:]
    }
    var block = [row: heading]
    var left: Int32?
    var (bottom, sums) = (head.bottom, 0)
    for (index, next) in rows.enumerated().dropFirst(row + 1) {
      guard next.page == rows[row].page, next.top - bottom < head.height * 4 else { break }
      let label = next.cells.first { cell in
        cells[cell].figure == nil && begins(cells[cell], under: head, at: left)
      }
      guard let label else {
        guard next.cells.contains(where: { cells[$0].right > left ?? head.left }) else { continue }
        break
      }
      guard label + 2 == next.cells.upperBound, cells[label + 1].figure?.looksLikeMoney == true,
        label == next.cells.lowerBound
          || cells[label - 1].right + head.height / 2 < cells[label].left
      else { break }
      left = left ?? cells[label].left
      block[index] = label
      bottom = next.bottom
      if cells[label].meaning.field?.isSum == true { sums += 1 }
    }
    return block.count > 2 && sums > 0 ? block : [:]
  }

  /// The rows of a table under a heading of the year at the left, `Year to Date  This Pay`, each with the first cell behind
  /// the table; none where the labels are those of the pay.
  ///
  /// The labels begin where their heading does and have one figure each, and what stands behind begins with a label too.
  private func yearBlockAtLeft(under heading: Int, row: Int) -> [Int: Int] {
    let head = cells[heading]
    guard rows[row].cells.count == 2, rows[row].cells.lowerBound == heading, !head.endsWithColon,
      cells[heading + 1].figure == nil, head.left < width / 4
    else { return [:] }
    let other = cells[heading + 1].left
    var block = [row: heading + 1]
    var (bottom, sums, labelsBeside) = (head.bottom, 0, 0)
    for (index, next) in rows.enumerated().dropFirst(row + 1) {
      let label = next.cells.lowerBound
      guard next.page == rows[row].page, next.top - bottom < head.height * 3, next.cells.count > 1,
        cells[label].figure == nil, abs(cells[label].left - head.left) * 2 < head.height,
        let figure = cells[label + 1].figure, figure.time == nil, figure.places == 2,
        cells[label + 1].right < other, cells[label].meaning.field?.isSum == true
      else { break }
      if next.cells.count > 2 {
        let beside = cells[label + 2]
        guard beside.figure == nil, beside.left + head.height / 2 > other else { break }
        labelsBeside += abs(beside.left - other) * 2 < head.height ? 1 : 0
      }
      block[index] = label + 2
      bottom = next.bottom
      sums += 1
    }
    return sums > 1 && labelsBeside > 1 ? block : [:]
  }

  /// Whether a label begins where the first of its table does, or under the table's heading.
  private func begins(_ label: PDFCell, under head: PDFCell, at left: Int32?) -> Bool {
    if let left { return abs(label.left - left) * 2 < head.height }
    return label.left < head.left + head.height * 2 && label.left > head.left - head.height * 6
      && label.left > width / 4
  }

  /// Whether a table has others beside it; one that stands alone is read as any table is.
  private func stands(_ block: [Int: Int], beside rows: [PDFRow]) -> Bool {
    block.contains { $0.value > rows[$0.key].cells.lowerBound }
  }
}

extension PDFCell {
  /// Whether a text is, or begins with, a heading of the year.
  fileprivate var saysYear: Bool {
    meaning.saysYear || (meaning.isEmpty && prefix?.meaning.saysYear == true)
  }
}

extension PDFMeaning {
  /// Whether a heading stands over sums of the year.
  var saysYear: Bool { section == .yearToDate || (column == .yearToDate && field == nil) }
}
