import PayDomain

/// Settles by the first rows' figures what the headings of an export with one row a line leave open.
///
/// Of several columns that could be the hours, the rate or the amount, those are taken whose product holds. Figures of
/// the person, repeated on each of a slip's rows, are not a line's.
struct CSVColumnChoice {
  /// What each column holds.
  private(set) var columns: [ExportColumn?]
  /// What else is known.
  private(set) var notes = CSVFigureNotes()

  private let sample: CSVSample
  private let headings: [String]
  /// The columns that could hold each meaning, the likeliest first.
  private let candidates: [ExportColumn: [Int]]
  /// The rows of each slip that has several.
  private let groups: [[Int]]

  /// Settles the columns of a header.
  ///
  /// - Parameters:
  ///   - match: the header held against its layout.
  ///   - headings: as printed.
  ///   - sample: the first rows.
  ///   - layout: the layout.
  init(
    _ match: CSVHeaderMatch, headings: [String], sample: CSVSample, layout: CSVLayout
  ) {
    columns = match.columns
    candidates = match.candidates(in: layout)
    self.sample = sample
    self.headings = headings
    let keys = layout.columns.filter(\.isKey).map(\.column)
    let positions = match.columns.indices.filter { match.columns[$0].map(keys.contains) ?? false }
    groups = sample.groups(by: positions).filter { $0.count > 1 }
    settlePeriod()
    guard layout.shape == .linePerRow else { return }
    settleSums()
    settleFigures()
    settleUnproved(layout)
    leavePersonsFigures()
    settleMultiple()
    notes.repeatsSuper = columns.firstIndex(of: .lineSuper).map(repeatsOnRows) ?? false
    notes.otherLabel = candidates[.line]?.first { columns[$0] == nil && !sample.holdsMoney($0) }
    let known = Set(candidates.values.joined())
    notes.unreadFigures = columns.indices.filter {
      match.columns[$0] == nil && !known.contains($0) && sample.holdsMoney($0)
    }
  }

  /// Takes a period of bare small numbers beside a day for the number of the pay.
  private mutating func settlePeriod() {
    guard let position = columns.firstIndex(of: .period),
      columns.contains(.periodEnd) || columns.contains(.paymentDate)
    else { return }
    let cells = sample.filled(position)
    let isNumber = cells.allSatisfy { cell in
      cell.count <= 3 && cell.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard !cells.isEmpty, isNumber else { return }
    columns[position] = columns.contains(.payRun) ? .ignored : .payRun
  }

  /// Leaves unread what is headed as a slip's sum but differs on the rows of most slips.
  private mutating func settleSums() {
    let sums: [ExportColumn] = [
      .gross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net,
    ]
    for (position, column) in columns.enumerated() {
      guard let column, sums.contains(column) else { continue }
      let differing = groups.filter { differs(position, on: $0) }
      guard differing.count * 2 > groups.count else { continue }
      columns[position] = nil
      notes.remarks.append(
        "`\(headings[position])` differs on the rows of a slip: not read as the slip's sum")
    }
  }

  /// Whether a column's filled cells differ on some rows.
  private func differs(_ position: Int, on rows: [Int]) -> Bool {
    let values = rows.map { sample.cell($0, position) }.filter { !$0.isEmpty }
    guard let first = values.first else { return false }
    return values.contains { !ByteHash.areEqual($0, first) }
  }

  // MARK: Hours, rate and amount

  /// Takes the columns whose product holds.
  private mutating func settleFigures() {
    let (hours, rates, amounts) = (all(.hours), all(.rate), all(.amount))
    let products = CSVLineProducts(sample, multiple: columns.firstIndex(of: .multiplier))
    let usual = usualTrial(products)
    var best = usual
    for trial in products.trials(hours: hours, rates: rates, amounts: amounts) where trial.holds {
      guard let before = best, before.holds else {
        best = trial
        continue
      }
      // One wrong line is no proof that the amounts stand elsewhere.
      let isOneLine = trial.amount != before.amount && before.failing.count == 1
      if trial.agreeing > before.agreeing, !isOneLine { best = trial }
    }
    guard let best, best.holds else { return settleAmount(amounts) }
    for (position, column) in columns.enumerated()
    where column == .hours || column == .rate || column == .amount {
      columns[position] = nil
    }
    columns[best.hours] = .hours
    columns[best.rate] = .rate
    columns[best.amount] = .amount
  }

  /// Takes hours for minutes where only so the product holds, and leaves a column unread that needs a product.
  private mutating func settleUnproved(_ layout: CSVLayout) {
    guard let position = columns.firstIndex(of: .hours) else { return }
    let multiple = columns.firstIndex(of: .multiplier)
    if let trial = usualTrial(CSVLineProducts(sample, multiple: multiple)), trial.holds { return }
    let minutes = usualTrial(CSVLineProducts(sample, multiple: multiple, asMinutes: true))
    if let minutes, minutes.holds, minutes.rows.count > 1 || layout.isProved(headings[position]) {
      notes.countsMinutes = true
    } else if layout.isProved(headings[position]) {
      columns[position] = nil
      notes.remarks.append(
        "`\(headings[position])` is not read as hours: hours × rate is not the amount")
    }
  }

  /// The columns that the layout's order names; nil when one of the three is missing.
  private func usualTrial(_ products: CSVLineProducts) -> CSVLineProducts.Trial? {
    guard let hours = columns.firstIndex(of: .hours), let rate = columns.firstIndex(of: .rate),
      let amount = columns.firstIndex(of: .amount)
    else { return nil }
    return products.trial(hours, rate, amount)
  }

  /// Settles by the slips' gross which of several columns is the amount, or leaves it open.
  private mutating func settleAmount(_ amounts: [Int]) {
    guard let usual = columns.firstIndex(of: .amount) else { return }
    let others = amounts.filter { $0 != usual && conflicts($0, usual) }
    guard !others.isEmpty else { return }
    let proved = ([usual] + others).filter(addsUpToGross)
    if proved.count == 1, let amount = proved.first {
      columns[usual] = nil
      columns[amount] = .amount
      return
    }
    notes.isAmountOpen = true
    notes.remarks.append(
      "the columns \(names([usual] + others)) could each be the amount, and no figures tell which")
  }

  /// Whether two columns hold different sums of money in some row.
  private func conflicts(_ one: Int, _ other: Int) -> Bool {
    sample.rows.indices.contains { row in
      guard let left = sample.money(row, one), let right = sample.money(row, other) else {
        return false
      }
      return left != right
    }
  }

  /// Whether a column's sums come to the gross of each slip that has several rows.
  private func addsUpToGross(_ position: Int) -> Bool {
    guard let gross = columns.firstIndex(of: .gross), !groups.isEmpty else { return false }
    return groups.allSatisfy { rows in
      let sum = rows.compactMap { sample.money($0, position) }.reduce(.zero, +)
      return rows.contains { sample.money($0, gross) == sum }
    }
  }

  /// Leaves unread the hours and rates that repeat on all rows of a slip whose amounts differ, where hours × rate
  /// mostly is not the amount.
  private mutating func leavePersonsFigures() {
    guard let amount = columns.firstIndex(of: .amount) else { return }
    let telling = groups.filter { differs(amount, on: $0) }
    guard !telling.isEmpty else { return }
    if let trial = usualTrial(
      CSVLineProducts(sample, multiple: columns.firstIndex(of: .multiplier)))
    {
      guard trial.failing.count > trial.agreeing else { return }
    } else if telling.count < 2 {
      return
    }
    let repeated = [ExportColumn.hours, .rate].compactMap { columns.firstIndex(of: $0) }
      .filter { position in telling.allSatisfy { isSame(position, on: $0) } }
    guard !repeated.isEmpty else { return }
    for position in repeated { columns[position] = nil }
    notes.remarks.append(
      "\(names(repeated)) repeats on every row of a slip: not read as the line's own")
  }

  /// Whether all of some rows hold the same in a column.
  private func isSame(_ position: Int, on rows: [Int]) -> Bool {
    rows.allSatisfy { !sample.cell($0, position).isEmpty } && !differs(position, on: rows)
  }

  /// Tells how multiples are counted; a column of them that is under the rate itself is left unread.
  private mutating func settleMultiple() {
    guard let position = columns.firstIndex(of: .multiplier) else { return }
    let products = CSVLineProducts(sample, multiple: position)
    if let way = products.multiple(of: usualTrial(products)) {
      notes.multiple = way
      return
    }
    let isWhole = sample.filled(position).allSatisfy { cell in
      Figures.percentage(cell).map { $0 >= .whole } ?? true
    }
    guard !isWhole else { return }
    let isNothing = sample.filled(position).allSatisfy { cell in
      Figures.percentage(cell).map { $0.thousandths == 0 } ?? false
    }
    columns[position] = isNothing ? .ignored : nil
    guard !isNothing else { return }
    notes.remarks.append("`\(headings[position])` is not a share of the rate that the figures show")
  }

  /// Whether a column has one sum on all rows of each slip: no two differ, and lines of different amounts share one.
  private func repeatsOnRows(_ position: Int) -> Bool {
    guard let amount = columns.firstIndex(of: .amount),
      groups.allSatisfy({ !differs(position, on: $0) })
    else { return false }
    return groups.contains { rows in
      let stated = rows.filter { row in
        sample.money(row, position).map { $0 != .zero } ?? false
          && sample.money(row, amount).map { $0 != .zero } ?? false
      }
      return differs(amount, on: stated)
    }
  }

  /// The columns that could hold a meaning.
  private func all(_ column: ExportColumn) -> [Int] { candidates[column] ?? [] }

  /// Headings in backticks.
  private func names(_ positions: [Int]) -> String {
    positions.map { "`\(headings[$0])`" }.joined(separator: ", ")
  }
}
