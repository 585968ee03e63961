import PayDomain

/// Rows that pay for two weeks side by side, `Hours  Rate  Amount` under `Week 1` and again under `Week 2`.
///
/// Each week becomes a row of its own with the same label, where every week is hours × rate = amount and all rows together
/// come to the gross that the slip prints. Where they do not, nothing is parted, and the slip says what was left out.
enum PDFWeeksBeside {
  /// Parts the rows; returns a remark where weeks were left out.
  static func part(_ rows: inout [PDFTableRow]) -> String? {
    guard rows.indices.contains(where: { rows[$0].figures.count > 5 && hasWeeks(rows[$0]) })
    else { return nil }
    var parted: [PDFTableRow] = []
    var sum: Int64 = 0
    for row in rows {
      let parts = hasWeeks(row) ? weeks(of: row) : [row]
      guard !parts.isEmpty, add(parts, to: &sum) else { return remark(rows) }
      parted += parts
    }
    let isGross = rows.contains { row in
      row.kind == .sum(.gross) && row.figures.contains { $0.figure.cents == sum }
    }
    guard isGross else { return remark(rows) }
    rows = parted
    return nil
  }

  /// Whether headings say twice of a line of earnings that hours stand there, each with two more figures behind them.
  private static func hasWeeks(_ row: PDFTableRow) -> Bool {
    guard row.figures.count > 5, row.isEarnings else { return false }
    return starts(of: row).count > 1
  }

  /// Where the hours of each week stand among the figures of a row.
  private static func starts(of row: PDFTableRow) -> [Int] {
    row.figures.indices.filter { index in
      row.figures[index].role == .quantity && row.figures[index].ground == .heading
        && index + 2 < row.figures.count
        && (index == 0 || row.figures[index - 1].role != .quantity)
    }
  }

  /// A row for each week in which something was paid, with the sum of all weeks behind the last left out; none where the
  /// figures are not such weeks.
  private static func weeks(of row: PDFTableRow) -> [PDFTableRow] {
    let starts = starts(of: row)
    let end = starts.count * 3
    guard starts == Array(stride(from: 0, to: end, by: 3)), row.figures.count - end < 2 else {
      return []
    }
    var weeks: [PDFTableRow] = []
    var sum: Int64 = 0
    for start in starts {
      let figures = row.figures[start..<start + 3]
      guard let cents = figures[start + 2].figure.cents, figures[start + 2].role != .yearToDate
      else { return [] }
      if cents == 0, figures[start].figure.micros == 0 { continue }
      guard
        PDFProduct.agrees(
          figures[start].figure, figures[start + 1].figure, figures[start + 2].figure)
      else { return [] }
      sum += cents
      var week = row
      week.figures = Array(figures)
      weeks.append(week)
    }
    if row.figures.count > end, row.figures[end].figure.cents != sum { return [] }
    return weeks
  }

  /// Adds what lines of earnings pay; false where a line's amount is not told, or is too large to be money.
  private static func add(_ lines: [PDFTableRow], to sum: inout Int64) -> Bool {
    for line in lines where line.isEarnings {
      let amount =
        line.figures.first { $0.role == .amount } ?? line.figures.last
      guard let cents = amount?.figure.cents else { return false }
      let (more, overflows) = sum.addingReportingOverflow(cents)
      guard !overflows else { return false }
      sum = more
    }
    return true
  }

  private static func remark(_ rows: [PDFTableRow]) -> String? {
    let left = rows.filter(hasWeeks).count
    let lines = "\(left) \(left == 1 ? "line" : "lines")"
    return "of \(lines) under two headings of hours only the figures under one were read"
  }
}
