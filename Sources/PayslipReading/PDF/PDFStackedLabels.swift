/// The labels of two lines that stand over each other in their column: `Period End` and under it `Date`.
///
/// A text that is a label of its own, `Employee` over `No`, goes with the line under it only where nothing beside either
/// of them could be its value.
struct PDFStackedLabels {
  /// A label's second line and what both together mean.
  struct Label {
    /// What the lines mean together.
    var meaning: PDFMeaning
    /// The fact that it names.
    var field: SlipField
    /// The cell of the second line.
    var tail: Int
    /// The row of the second line.
    var tailRow: Int
    /// Whether it stands for itself: the first line is no label of its own, or the second ends its row or with a colon.
    var isPlain: Bool
  }

  /// The labels, by the cell of the first line.
  private(set) var labels: [Int: Label] = [:]
  /// The first and second lines of labels.
  private(set) var pieces: Set<Int> = []

  /// Looks through the rows of a slip.
  init(grid: PDFGrid, phrases: PDFPhrases) {
    var open: [(first: Int, row: Int)] = []
    for row in grid.rows.indices {
      for index in grid.rows[row].cells {
        guard let label = PDFStackedLabels.label(index, row: row, grid, phrases) else { continue }
        labels[index] = label
        pieces.formUnion([index, label.tail])
        if !label.isPlain { open.append((index, row)) }
      }
    }
    let loose = open.filter { index, row in
      labels[index].map {
        hasValueBeside(index, row, grid) || hasValueBeside($0.tail, $0.tailRow, grid)
      } ?? false
    }
    guard !loose.isEmpty else { return }
    for (index, _) in loose { labels[index] = nil }
    // A second line may be the first of another label, which stays.
    pieces = Set(labels.flatMap { [$0.key, $0.value.tail] })
  }

  /// The label that a text is the first line of; nil when it is none.
  private static func label(
    _ index: Int, row: Int, _ grid: PDFGrid, _ phrases: PDFPhrases
  ) -> Label? {
    let cell = grid.cells[index]
    guard cell.figure == nil, cell.words.count <= 3, !cell.endsWithColon,
      let (under, underRow) = grid.lineUnder(index, row: row), grid.cells[under].figure == nil,
      grid.cells[under].words.count <= 3
    else { return nil }
    let isPlain =
      underRow == row + 1
      && (cell.meaning.isEmpty || grid.cells[under].endsWithColon
        || under + 1 == grid.rows[underRow].cells.upperBound)
    let isTight = (grid.cells[under].top - cell.bottom) * 3 < cell.height
    guard isPlain || isTight else { return nil }
    var lower = grid.cells[under].words
    if lower.count > 1, grid.isDash(lower.upperBound - 1) { lower = lower.dropLast() }
    guard let meaning = grid.meaning(of: cell.words, and: lower, phrases),
      let field = meaning.field, !field.isSum,
      isPlain || [nil, field].contains(grid.cells[under].meaning.field)
    else { return nil }
    return Label(
      meaning: meaning, field: field, tail: under, tailRow: underRow, isPlain: isPlain)
  }

  /// Whether the next text of the row is no label: it may be a value.
  private func hasValueBeside(_ index: Int, _ row: Int, _ grid: PDFGrid) -> Bool {
    guard let next = grid.next(to: index, in: grid.rows[row]) else { return false }
    return !grid.cells[next].isLabel && !pieces.contains(next) && !isUnderLabel(next, row, grid)
  }

  /// Whether a label stands close above a text, whose value it then is.
  private func isUnderLabel(_ index: Int, _ row: Int, _ grid: PDFGrid) -> Bool {
    let cell = grid.cells[index]
    return grid.rows[max(row - 2, 0)..<row].contains { above in
      above.page == grid.rows[row].page
        && above.cells.contains {
          grid.cells[$0].isLabel && abs(grid.cells[$0].left - cell.left) * 3 < cell.height
            && (cell.top - grid.cells[$0].bottom) * 3 < cell.height
        }
    }
  }
}
