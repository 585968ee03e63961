import PayDomain

/// Tells how surely two texts, one under the other, are one label.
struct PDFLabelBonds {
  private let grid: PDFGrid
  private let labels: PDFLineLabels

  /// How surely two texts, one under the other, are one label.
  enum Bond {
    /// They are not.
    case none
    /// They could be, and mean no less apart.
    case same
    /// They could be, and would mean something else.
    case other
    /// Nothing says that they are not: the second had no room beside the first, or means nothing without it.
    case likely
    /// They could be, but the second may be a heading.
    case heading
    /// The one needs the other.
    case sure
  }

  /// Makes one for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
  }

  /// Whether a text that has the words of a section's heading has lines of that section under it.
  func isHeading(_ text: Int, row: Int) -> Bool {
    let cell = grid.cells[text]
    guard let section = cell.meaning.section else { return false }
    for below in grid.rows[(row + 1)...].prefix(3) where below.page == grid.rows[row].page {
      let under = below.cells.first {
        grid.cells[$0].figure == nil && abs(grid.cells[$0].left - cell.left) * 2 < cell.height
      }
      guard let under else { continue }
      if grid.cells[under].meaning.field?.isSum == true { return section == .tax }
      let category = labels.reading(of: grid.text(of: grid.cells[under])).category
      switch section {
      case .leaveBalances: return category == .unknown || PDFLabelTexts.isOfLeave(category)
      case .employerSuper:
        return category == .unknown || LineSection(usualFor: category) == .employerSuper
      case .earnings, .priorEarnings, .itemisedEarnings, .tax, .deduction, .reimbursement, .bank,
        .employment, .employerCosts, .yearToDate:
        return true
      }
    }
    return false
  }

  /// Whether two texts, one under the other, are one label.
  ///
  /// `whole` is the one of them that has figures, `rest` the other.
  func bond(_ upper: Int, _ lower: Int, whole: Int, rest: Int) -> Bond {
    let (one, two) = (grid.text(of: grid.cells[upper]), grid.text(of: grid.cells[lower]))
    let goesOn = upper == whole && grid.isDashed(upper) && grid.isCapital(lower) == false
    guard one.utf8.count + two.utf8.count < 120, !grid.cells[upper].endsWithColon || goesOn,
      !PDFLabelTexts.isFootnote(one), !PDFLabelTexts.isFootnote(two)
    else { return .none }
    let joined = labels.reading(of: "\(one) \(two)").category
    let alone = labels.reading(of: grid.text(of: grid.cells[whole])).category
    let (label, tail) = (grid.cells[whole].meaning, grid.cells[rest].meaning)
    guard label.field?.isSum != true, tail.column != .yearToDate,
      grid.withoutToDate(grid.cells[upper].words) == nil,
      lower != whole || label.field == nil || (joined != .unknown && !one.contains(" ")),
      !grid.hasDigit(grid.cells[whole])
        || grid.dates(in: grid.cells[whole].words, atMost: 1).isEmpty
    else { return .none }
    // A heading is no first line; a label with figures is no heading, though one may have its words.
    guard upper == whole || grid.cells[upper].meaning.section == nil else { return .none }
    if grid.cells[lower].meaning.section != nil, lower != whole || upper == whole {
      // A heading goes on with a label only where the label means nothing without it, `Ann` and `Leave`.
      let isLoud = two == two.uppercased() && one != one.uppercased()
      guard grid.cells[lower].words.count <= 2, upper == whole || grid.cells[upper].meaning.isEmpty,
        !isLoud
      else { return .none }
      guard joined != .unknown else { return .none }
      if labels.reading(of: one).category == .unknown { return .sure }
      return upper == whole && joined == alone ? .heading : .none
    }
    if goesOn { return joined == .unknown ? .none : .sure }
    if PDFLabelTexts.goesOn(one, two, isLabel: lower == whole) { return .sure }
    if PDFLabelTexts.repeatsWord(one, two) { return isWrapped(upper, lower) ? .same : .none }
    guard joined != .unknown else { return isWrapped(upper, lower) ? .same : .none }
    if alone == .unknown { return .sure }
    if joined == alone { return isWrapped(upper, lower) ? .likely : .same }
    let isNew = labels.reading(of: grid.text(of: grid.cells[rest])).category == .unknown
    return isNew || isWrapped(upper, lower) ? .likely : .other
  }

  /// Whether the first word of the lower text had no room behind the upper one.
  func isWrapped(_ upper: Int, _ lower: Int) -> Bool {
    let (one, two) = (grid.cells[upper], grid.cells[lower])
    let word = grid.words[two.words.lowerBound]
    let needed = one.right + one.height / 4 + (word.right - word.left)
    return needed > max(two.right, edge(at: one.left, height: one.height))
  }

  /// How far the labels that begin at a left edge reach to the right: those with figures, and their second lines.
  private func edge(at left: Int32, height: Int32) -> Int32 {
    var edge: Int32 = 0
    for row in grid.rows where row.cells.contains(where: { grid.cells[$0].figure != nil }) {
      for cell in grid.cells[row.cells]
      where cell.figure == nil && abs(cell.left - left) * 2 < height && cell.meaning.isEmpty {
        edge = max(edge, cell.right)
      }
    }
    return edge
  }
}
