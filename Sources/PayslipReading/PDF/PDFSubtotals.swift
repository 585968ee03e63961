import PayDomain

/// Finds the sums of some of the lines, `Subtotal Site A` or `Total Allowances`, which are no lines themselves.
///
/// The words alone tell nothing: a slip may pay `Total Allowances` in one line. A row is a sum of lines only where its
/// amount is what the lines above it come to, and never where the gross needs it.
struct PDFSubtotals {
  private let grid: PDFGrid
  private let labels: PDFLineLabels

  /// Makes one for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
  }

  /// A row that is the sum of others.
  private struct Found {
    let row: Int
    let section: LineSection
    let cents: Int64
    /// Whether more than one amount says so: several lines, the same hours, the kind of pay that its words name, or a
    /// sum of lines before it.
    let isSure: Bool
  }

  /// Makes the sums of lines among the rows what they are.
  func find(_ rows: inout [PDFTableRow]) {
    var found: [Found] = []
    for index in rows.indices {
      guard case .line(let section, _) = rows[index].kind else { continue }
      let saysTotal = saysTotal(rows[index])
      guard saysTotal || saysTaxed(rows[index]),
        let sum = sum(index, of: section, rows, found, isNamed: saysTotal)
      else { continue }
      found.append(sum)
    }
    guard !found.isEmpty else { return }
    for sum in kept(found, rows) { rows[sum.row].kind = .partSum }
  }

  /// The sums without those that the gross needs as lines, or that only the gross could tell.
  private func kept(_ found: [Found], _ rows: [PDFTableRow]) -> [Found] {
    let gross = PDFAmountChoice.gross(of: rows)
    var all: Int64 = 0
    for row in rows where row.isEarnings {
      if let cents = row.figure(.amount)?.figure.cents { all += cents }
    }
    let ofEarnings = found.filter { $0.section == .earnings }
    if gross.contains(all - ofEarnings.reduce(0) { $0 + $1.cents }) { return found }
    return gross.contains(all)
      ? found.filter { $0.section != .earnings && $0.isSure } : found.filter(\.isSure)
  }

  /// Whether the label of a row begins or ends with a word of sums.
  private func saysTotal(_ row: PDFTableRow) -> Bool {
    guard let first = row.label.first?.first, let last = row.label.last?.last, first < last else {
      return false
    }
    return PDFSubtotals.words.contains {
      grid.isWord(first, $0) || grid.isWord(last, $0, before: ":")
    }
      || (grid.isWord(first, "sub") && grid.isWord(first + 1, "total"))
  }

  /// Whether the label of a row says how a kind of pay is taxed, `Non-taxable Allowances`: it may be one line or their
  /// sum, which only the gross can tell.
  private func saysTaxed(_ row: PDFTableRow) -> Bool {
    guard let first = row.label.first?.first, row.figures.count < 3 else { return false }
    return PDFSubtotals.taxed.contains { grid.isWord(first, $0) }
      || (grid.isWord(first, "non") && grid.isWord(first + 1, "taxable"))
  }

  private static let taxed: [StaticString] = ["taxable", "non-taxable", "nontaxable", "untaxed"]
  private static let words: [StaticString] = ["total", "totals", "subtotal", "sub-total"]

  /// The row as a sum of the lines above it, named as one or not; nil where it is none.
  private func sum(
    _ index: Int, of section: LineSection, _ rows: [PDFTableRow], _ found: [Found],
    isNamed: Bool
  ) -> Found? {
    guard let cents = rows[index].figure(.amount)?.figure.cents, cents != 0 else { return nil }
    let above = rows[..<index].indices.filter { row in
      guard case .line(section, _) = rows[row].kind else { return false }
      return !found.contains { $0.row == row }
    }
    func isSum(_ lines: some Sequence<Int>) -> Bool {
      var sum: Int64 = 0
      for line in lines {
        if let amount = rows[line].figure(.amount)?.figure.cents { sum += amount }
      }
      return sum == cents
    }
    let since = found.last { $0.section == section }?.row ?? -1
    let own = above.filter { $0 > since }
    let kin = above.filter { self.isNamed(rows[$0], by: rows[index]) }
    let sumsKin = !kin.isEmpty && isSum(kin)
    let runs = own.indices.map { own[$0...] }.filter { isSum($0) }
    guard !runs.isEmpty || isSum(above) || sumsKin else { return nil }
    let isSeveral = runs.contains { $0.count > 1 } || (above.count > 1 && isSum(above))
    let hours = rows[index].figure(.quantity)?.figure.micros
    let hasHours = runs.contains { run in
      run.count == 1 && hours != nil
        && run.allSatisfy { rows[$0].figure(.quantity)?.figure.micros == hours }
    }
    return Found(
      row: index, section: section, cents: cents,
      isSure: isNamed && !rows[index].isProduct && (isSeveral || hasHours || sumsKin || since >= 0))
  }

  /// Whether the words of a sum name the kind of pay that a line is.
  private func isNamed(_ line: PDFTableRow, by sum: PDFTableRow) -> Bool {
    var words = sum.label
    if let first = words.first,
      PDFSubtotals.words.contains(where: { grid.isWord(first.lowerBound, $0) })
    {
      words[0] = first.dropFirst()
    }
    let category = labels.reading(of: grid.text(of: words)).category
    let own = labels.reading(of: grid.text(of: line.label)).category
    let isAllowance = category == .allowance && own == .expenseAllowance
    return category != .unknown && (category == own || isAllowance)
  }
}
