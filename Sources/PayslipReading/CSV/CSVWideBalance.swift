import PayDomain

/// Tells by the sums of a wide export's first rows what columns of money hold whose headings say nothing.
///
/// Columns that fill just what is open between the lines and gross are earnings, those that fill what is open between
/// gross, tax, known deductions and net are deductions. They must do so in three rows of four, and no other choice of
/// columns in as many.
struct CSVWideBalance {
  /// How many columns are tried together; the choices double with each.
  private static let columnLimit = 8

  private let sample: CSVSample
  private let columns: [ExportColumn?]
  private let known: [WideLine]

  /// Looks at a sample under its columns and the lines known already.
  init(_ sample: CSVSample, _ columns: [ExportColumn?], known: [WideLine]) {
    (self.sample, self.columns, self.known) = (sample, columns, known)
  }

  /// Those of some lines that the sums tell, as earnings or deductions.
  func told(_ open: [WideLine]) -> [WideLine] {
    let open = open.filter { line in
      guard let position = line.amount, line.columns.count == 1, !line.reading.isBalance else {
        return false
      }
      return holdsMoneyAlone(position)
    }
    guard !open.isEmpty, open.count <= CSVWideBalance.columnLimit else { return [] }
    let positions = open.compactMap(\.amount)
    // What comes to gross proves it: one row is too few.
    let earned = filling(missingEarnings, positions, inRows: 2)
    let taken = filling(missingDeductions, positions, inRows: 1)
    return open.compactMap { line in
      guard let position = line.amount else { return nil }
      let isEarned = earned.contains(position)
      guard isEarned != taken.contains(position) else { return nil }
      guard !isEarned || line.reading.section == .earnings else { return nil }
      var line = line
      line.isToldBySums = true
      if !isEarned { line.reading = CSVWideBalance.deduction }
      return line
    }
  }

  /// What a column of deductions says where its heading does not say which.
  private static var deduction: LabelReading {
    var reading = LabelReading(category: .deduction)
    (reading.section, reading.unit) = (.deduction, .dollars)
    return reading
  }

  /// Whether a column holds sums of money alone, one of them not zero, and none with the other sign.
  private func holdsMoneyAlone(_ position: Int) -> Bool {
    let sums = sample.filled(position).map(Figures.money)
    let stated = sums.compactMap { $0 }.filter { $0 != .zero }
    return !stated.isEmpty && sums.allSatisfy { $0 != nil }
      && (stated.allSatisfy { $0 > .zero } || stated.allSatisfy { $0 < .zero })
  }

  /// What a row's known earnings lack of gross; nil where it cannot be told.
  private func missingEarnings(_ row: Int) -> Money? {
    let earnings = known.filter { $0.reading.section == .earnings }
    guard !earnings.isEmpty, earnings.allSatisfy({ $0.amount != nil }),
      let gross = stated([.gross], row)
    else { return nil }
    return gross - earnings.compactMap(\.amount).compactMap { sample.money(row, $0) }.total
  }

  /// What a row's gross, less tax and known deductions, has more than net; nil where it cannot be told.
  private func missingDeductions(_ row: Int) -> Money? {
    let isTaxKnown =
      columns.contains { $0 == .tax } || known.contains { $0.reading.section == .tax }
    guard isTaxKnown, let gross = stated([.gross], row), let net = stated([.net], row) else {
      return nil
    }
    func lines(_ section: LineSection) -> Money {
      known.filter { $0.reading.section == section }.compactMap(\.amount)
        .compactMap { sample.money(row, $0) }.map(\.magnitude).total
    }
    let tax = stated([.tax, .studyLoan], row)?.magnitude ?? lines(.tax)
    let deductions = stated([.deductions, .preTaxDeductions, .postTaxDeductions], row)
    let reimbursed = stated([.reimbursements], row) ?? lines(.reimbursement)
    return gross - tax - (deductions?.magnitude ?? lines(.deduction)) + reimbursed - net
  }

  /// What a row states in some columns together; nil where it states nothing.
  private func stated(_ meanings: Set<ExportColumn>, _ row: Int) -> Money? {
    let sums = columns.indices.filter { columns[$0].map(meanings.contains) ?? false }
      .compactMap { sample.money(row, $0) }
    return sums.isEmpty ? nil : sums.total
  }

  /// The columns that together come to a sum of each row, where one choice of them does so more often than any other.
  private func filling(
    _ missing: (Int) -> Money?, _ positions: [Int], inRows least: Int
  ) -> Set<Int> {
    let rows = sample.rows.indices.compactMap { row in missing(row).map { (row, $0.magnitude) } }
      .filter { row, gap in
        gap != .zero || positions.contains { sample.money(row, $0).map { $0 != .zero } ?? false }
      }
    guard rows.count(where: { $0.1 != .zero }) >= least else { return [] }
    var best: (choice: Int, holding: Int) = (0, 0)
    var isTie = false
    for choice in 0..<(1 << positions.count) {
      let chosen = positions.indices.filter { choice & 1 << $0 != 0 }.map { positions[$0] }
      let holding = rows.count { row, gap in
        chosen.compactMap { sample.money(row, $0)?.magnitude }.total == gap
      }
      isTie = holding == best.holding || isTie && holding < best.holding
      if holding > best.holding { best = (choice, holding) }
    }
    guard !isTie, best.holding * 4 >= rows.count * 3 else { return [] }
    return Set(positions.indices.filter { best.choice & 1 << $0 != 0 }.map { positions[$0] })
  }
}

extension [Money] {
  /// The sum.
  fileprivate var total: Money { reduce(.zero, +) }
}
