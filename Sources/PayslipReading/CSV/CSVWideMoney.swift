import PayDomain

/// Whether columns headed as hours hold money, by the first rows of a wide export.
struct CSVWideMoney {
  /// Hours of a day.
  private static let day: Int64 = 24
  /// The days of a period that is not stated, a long month.
  private static let longest: Int64 = 31

  private let sample: CSVSample
  private let gross: Int?
  private let period: (start: Int, end: Int)?

  /// Looks at a sample under its columns.
  init(_ sample: CSVSample, _ columns: [ExportColumn?]) {
    self.sample = sample
    gross = columns.firstIndex(of: .gross)
    if let start = columns.firstIndex(of: .periodStart),
      let end = columns.firstIndex(of: .periodEnd)
    {
      period = (start, end)
    } else {
      period = nil
    }
  }

  /// Whether the lines' only columns, all taken as money, come to gross in three rows of four.
  func comesToGross(_ lines: [WideLine]) -> Bool {
    guard let gross else { return false }
    let positions = lines.filter(\.isEarnings).compactMap { $0.asMoney.amount }
    var (holding, stated) = (0, 0)
    for row in sample.rows.indices {
      guard let sum = sample.money(row, gross), sum != .zero else { continue }
      let parts = positions.compactMap { sample.money(row, $0) }
      stated += 1
      if parts.reduce(.zero, +) == sum { holding += 1 }
    }
    return stated > 0 && holding * 4 >= stated * 3
  }

  /// Whether most of a line's hours are more than its period has.
  func isMoreThanAPeriod(_ line: WideLine) -> Bool {
    guard let position = line.hours else { return false }
    var (above, stated) = (0, 0)
    for row in sample.rows.indices {
      guard let hours = Figures.hours(sample.cell(row, position)), hours != .zero else { continue }
      stated += 1
      if hours > Hours(minutes: 60 * CSVWideMoney.day * days(row)) { above += 1 }
    }
    return above * 2 > stated
  }

  /// The days of a row's period.
  private func days(_ row: Int) -> Int64 {
    guard let period, let start = Dates.date(sample.cell(row, period.start)),
      let end = Dates.date(sample.cell(row, period.end)),
      let span = PayPeriod(start: start, end: end)
    else { return CSVWideMoney.longest }
    return Int64(span.dayCount)
  }
}
