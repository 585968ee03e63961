import PayDomain

/// Finds out whether a slip is of an employer of a state, by its employer's name or its letterhead.
struct PDFLetterhead {
  private let grid: PDFGrid
  private let employers: StateEmployers

  /// How many rows from the top can be the letterhead.
  private static let rows = 6

  /// Makes one for one slip's words.
  init(grid: PDFGrid, employers: StateEmployers) {
    self.grid = grid
    self.employers = employers
  }

  /// The state whose system the employer belongs to; nil for any other employer.
  ///
  /// `employer` is the name that a label states, nil when none does: then, and beside it, the texts above the first
  /// figure are looked through, each as a whole.
  func state(of employer: String?) -> String? {
    let named = employer.flatMap(employers.state)
    if let named, named != StateEmployers.unnamed { return named }
    guard let state = headState else { return named ?? (employer == nil ? unnamedHead() : nil) }
    if named == nil, let employer, employers.isPrivate(employer) { return nil }
    return state
  }

  /// The state that the first text above the first figure names which names one.
  private var headState: String? {
    for row in grid.rows.prefix(PDFLetterhead.rows) {
      let cells = grid.cells[row.cells]
      if cells.contains(where: { $0.figure != nil }) { break }
      for cell in cells where !cell.isLabel {
        if let state = state(of: cell), state != StateEmployers.unnamed { return state }
      }
    }
    return nil
  }

  private func state(of cell: PDFCell) -> String? {
    let mayBeName = grid.text.withUnsafeBufferPointer { text in
      cell.words.contains {
        employers.mayBeName(UnsafeBufferPointer(rebasing: text[grid.words[$0].bytes]))
      }
    }
    return mayBeName ? employers.state(of: grid.text(of: cell)) : nil
  }

  /// The same of a text of its own row at the top that names a department and no state.
  private func unnamedHead() -> String? {
    for row in grid.rows.prefix(2) where row.cells.count == 1 {
      let cell = grid.cells[row.cells.lowerBound]
      if cell.figure == nil, let state = state(of: cell) { return state }
    }
    return nil
  }
}
