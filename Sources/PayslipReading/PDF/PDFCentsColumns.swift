/// Joins dollars and cents that stand in two columns, as on forms ruled for writing: `1,273 | 00`.
///
/// Whole figures beside each other are hours and dollars on most slips. Cents are told by two digits in every row of
/// their column, `00` or `05` among them, beside sums of the slip.
enum PDFCentsColumns {
  /// Joins the cells of such columns.
  static func join(
    _ cells: inout [PDFCell], _ rows: inout [PDFRow], words: [PDFWord], text: [UInt8]
  ) {
    var pairs: [Pair] = []
    for row in rows.indices {
      for index in rows[row].cells.dropFirst()
      where isCents(cells[index], words) && isDollars(cells[index - 1], before: cells[index]) {
        pairs.append(Pair(row: row, cents: index))
      }
    }
    var joined: Set<Int> = []
    while let first = pairs.first {
      let slack = cells[first.cents].height / 3
      let column = pairs.filter { abs(cells[$0.cents].left - cells[first.cents].left) <= slack }
      pairs.removeAll { pair in column.contains { $0.cents == pair.cents } }
      let hasZero = column.contains {
        text[Int(words[cells[$0.cents].words.lowerBound].start)] == UInt8(ascii: "0")
      }
      if hasZero, isColumn(column, cells, rows) { joined.formUnion(column.map(\.cents)) }
    }
    if !joined.isEmpty { join(joined, &cells, &rows) }
  }

  /// Two figures that may be dollars and cents.
  private struct Pair {
    let row: Int
    /// The cell of the cents; the one before it has the dollars.
    let cents: Int
  }

  /// Whether a cell is two digits and nothing else.
  private static func isCents(_ cell: PDFCell, _ words: [PDFWord]) -> Bool {
    guard let figure = cell.figure, figure.places == 0, figure.mark == .none, !figure.hasDollar,
      cell.words.count == 1
    else { return false }
    return words[cell.words.lowerBound].count == 2 && (0..<100_000_000).contains(figure.micros)
  }

  /// Whether a cell is a whole number close before another.
  private static func isDollars(_ cell: PDFCell, before cents: PDFCell) -> Bool {
    guard let figure = cell.figure, figure.places == 0, figure.mark == .none else { return false }
    return cents.left - cell.right < cell.height * 4
  }

  /// Whether pairs are dollars and cents: two of them are sums of the slip, and nothing else stands in their column.
  private static func isColumn(_ column: [Pair], _ cells: [PDFCell], _ rows: [PDFRow]) -> Bool {
    guard column.count > 2, let first = column.first, let last = column.last else { return false }
    let sums = column.count { pair in
      cells[rows[pair.row].cells.lowerBound].meaning.field?.isSum == true
    }
    let (left, right) = (cells[first.cents - 1].right, cells[first.cents].right)
    return sums > 1
      && (first.row...last.row).allSatisfy { row in
        rows[row].cells.allSatisfy { index in
          let cell = cells[index]
          return cell.figure == nil || cell.right < left - cell.height || cell.left > right
            || column.contains { $0.cents == index || $0.cents == index + 1 }
        }
      }
  }

  /// Puts the cents into the cells of their dollars.
  private static func join(_ cents: Set<Int>, _ cells: inout [PDFCell], _ rows: inout [PDFRow]) {
    var whole: [PDFCell] = []
    whole.reserveCapacity(cells.count)
    for row in rows.indices {
      let first = whole.count
      for index in rows[row].cells {
        let cell = cells[index]
        guard cents.contains(index), var dollars = whole.popLast(), let part = cell.figure else {
          whole.append(cell)
          continue
        }
        let sign: Int64 = dollars.figure.map { $0.micros < 0 } == true ? -1 : 1
        dollars.figure?.micros += sign * part.micros / 100
        dollars.figure?.places = 2
        dollars.words = dollars.words.lowerBound..<cell.words.upperBound
        dollars.right = cell.right
        dollars.top = min(dollars.top, cell.top)
        dollars.bottom = max(dollars.bottom, cell.bottom)
        whole.append(dollars)
      }
      rows[row].cells = first..<whole.count
    }
    cells = whole
  }
}
