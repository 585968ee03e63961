import PayDomain

/// Turns table rows into the lines and sums of a slip, and proves them by the slip's own arithmetic.
struct PDFSlipBuilder {
  private let grid: PDFGrid
  private let labels: PDFLineLabels
  /// The sums that a row may state, in the document's order; figures beside a label before those under one.
  private var sums: [SlipField: [Field<Money>]] = [:]
  private var paleSums: [SlipField: [Field<Money>]] = [:]
  private var hasPaleLine = false
  private var totals: [(section: SectionHeading, amount: Field<Money>)] = []

  /// Makes a builder for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
  }

  /// Fills in the lines and sums of a slip.
  ///
  /// - Parameters:
  ///   - rows: the table's rows, their figures resolved.
  ///   - leftOver: how many labels with figures the table's reader could not place.
  ///   - slip: the slip, its header already read.
  mutating func build(_ rows: [PDFTableRow], leftOver: Int, into slip: inout Payslip) {
    var doubtful: [(line: Int, reading: LabelReading)] = []
    for row in rows {
      switch row.kind {
      case .line(let section, let isPrior):
        guard !isPale(row) else {
          hasPaleLine = true
          continue
        }
        guard let (line, reading) = line(row, section, isPrior: isPrior, slip: &slip) else {
          continue
        }
        if reading.isAmbiguous { doubtful.append((slip.lines.count, reading)) }
        slip.lines.append(line)
      case .sum(let field):
        guard let amount = money(row) else { continue }
        if isPale(row) {
          paleSums[field, default: []].append(amount)
        } else {
          sums[field, default: []].append(amount)
        }
      case .total(let section):
        if let amount = money(row) { totals.append((section, amount)) }
      }
    }
    if hasPaleLine { slip.remarks.append("lines printed in white were left out") }
    LabelSettling.settle(&slip, doubtful: doubtful)
    collectSums(into: &slip)
    PDFSlipProof(slip).apply(sums, leftOver: leftOver, to: &slip)
  }

  // MARK: Lines

  private func line(
    _ row: PDFTableRow, _ section: LineSection, isPrior: Bool, slip: inout Payslip
  ) -> (PayLine, LabelReading)? {
    var label = row.label.map { grid.text(of: $0) }.joined(separator: " ")
    if label.hasSuffix(":") { label.removeLast() }
    if section == .employerSuper { label = withoutFund(label, row, into: &slip) }
    let reading = labels.reading(of: label)
    if reading.isBalance { return nil }
    var line = PayLine(
      label: label, category: category(reading, section), section: section, form: reading.form,
      multiplier: reading.multiplier, unit: reading.unit ?? .hours, quantity: quantity(row),
      rate: rate(row), amount: money(row) ?? .notOnSlip,
      isPriorPeriod: isPrior || reading.isPriorPeriod,
      place: grid.place(of: row.label[0]))
    if let words = row.date, let day = grid.dates(in: words, atMost: 1).first?.date {
      line.date = .read(Reading(day, at: grid.place(of: words), text: grid.text(of: words)))
    }
    return (line, reading)
  }

  /// The category of a line, which stands in a section that its label may not know.
  private func category(_ reading: LabelReading, _ section: LineSection) -> PayCategory {
    guard reading.category == .unknown || reading.section != section else {
      return reading.category
    }
    switch section {
    case .earnings: return reading.category == .unknown ? .unknown : reading.category
    case .reimbursement: return .reimbursement
    case .deduction: return reading.category == .superOther ? .salarySacrifice : .deduction
    case .tax: return .tax
    case .employerSuper: return .unknown
    }
  }

  /// The label of a contribution without fund and member number; the fund is kept apart, the number dropped.
  private func withoutFund(
    _ label: String, _ row: PDFTableRow, into slip: inout Payslip
  ) -> String {
    let bytes = Array(label.utf8)
    guard let dash = PDFSlipBuilder.dash(in: bytes.indices, of: bytes) else { return label }
    if slip.superFund.reading == nil, let words = row.label.first {
      let rest = dash + 3..<bytes.count
      let end = PDFSlipBuilder.dash(in: rest.reversed(), of: bytes) ?? rest.upperBound
      let fund = String(decoding: bytes[rest.lowerBound..<end], as: UTF8.self)
      slip.superFund = .read(Reading(fund, at: grid.place(of: words), text: fund))
    }
    return String(decoding: bytes[..<dash], as: UTF8.self)
  }

  /// The first of `places` at which a dash between blanks begins.
  private static func dash(in places: some Sequence<Int>, of bytes: [UInt8]) -> Int? {
    places.first { place in
      place + 2 < bytes.count && bytes[place] == 0x20 && bytes[place + 1] == UInt8(ascii: "-")
        && bytes[place + 2] == 0x20
    }
  }

  private func quantity(_ row: PDFTableRow) -> Field<Hours> {
    guard let figure = row.figure(.quantity) else { return .notOnSlip }
    return .read(reading(Hours(millionths: figure.figure.micros), figure, row))
  }

  private func rate(_ row: PDFTableRow) -> Field<Rate> {
    guard let figure = row.figure(.rate) else { return .notOnSlip }
    return .read(reading(Rate(micros: figure.figure.micros), figure, row))
  }

  private func money(_ row: PDFTableRow) -> Field<Money>? {
    guard let figure = row.figure(.amount) else { return nil }
    let cell = grid.cells[figure.cell]
    guard let cents = figure.figure.cents else {
      return .absent(.unreadable(grid.text(of: cell), grid.place(of: cell.words)))
    }
    var reading = self.reading(Money(cents: cents), figure, row)
    if row.isProduct { reading.proof = .proved }
    return .read(reading)
  }

  /// A reading of a figure: proved by the row's product, read where a heading says what it is, else doubtful.
  private func reading<Value>(
    _ value: Value, _ figure: PDFTableFigure, _ row: PDFTableRow
  ) -> Reading<Value> {
    let cell = grid.cells[figure.cell]
    var proof: Proof = figure.isLabelled ? .read : .doubtful
    if row.isProduct, isToldApart(row) { proof = .proved }
    if cell.isPale, proof == .proved { proof = .read }
    return Reading(
      value, at: grid.place(of: cell.words), text: grid.text(of: cell), proof: proof)
  }

  /// Whether more than the order says which of two factors is hours and which is the rate.
  private func isToldApart(_ row: PDFTableRow) -> Bool {
    guard let quantity = row.figure(.quantity), let rate = row.figure(.rate) else { return false }
    return quantity.isLabelled || rate.isLabelled
      || quantity.figure.hasDollar != rate.figure.hasDollar
  }

  // MARK: Sums

  /// Puts the totals of sections, and a section's only line, behind the sums that have a label of their own.
  private mutating func collectSums(into slip: inout Payslip) {
    for (section, amount) in totals {
      switch section {
      case .earnings: sums[.gross, default: []].append(amount)
      case .tax: sums[.tax, default: []].append(amount)
      case .deduction: sums[.deductions, default: []].append(amount)
      case .reimbursement: sums[.reimbursements, default: []].append(amount)
      case .priorEarnings, .employerSuper, .leaveBalances, .bank, .employment: break
      }
    }
    collectOnlyLine(.tax, as: .tax, slip)
    collectOnlyLine(.deduction, as: .deductions, slip)
    collectOnlyLine(.reimbursement, as: .reimbursements, slip)
    collectSuper(slip)
    // White on a dark band is common for a total, white on paper is a trick: visible figures come first.
    sums.merge(paleSums) { visible, _ in visible }
  }

  /// Whether every figure of a row is drawn in white.
  private func isPale(_ row: PDFTableRow) -> Bool {
    row.figures.allSatisfy { grid.cells[$0.cell].isPale }
  }

  private mutating func collectOnlyLine(
    _ section: LineSection, as field: SlipField, _ slip: Payslip
  ) {
    let lines = slip.lines.filter { $0.section == section }
    guard sums[field] == nil, lines.count == 1 else { return }
    sums[field] = [lines[0].amount]
  }

  /// The guarantee contribution: its only line, else the total of a section that holds nothing else.
  private mutating func collectSuper(_ slip: Payslip) {
    let lines = slip.lines.filter { $0.section == .employerSuper }
    let guarantee = lines.filter { $0.category == .superGuarantee }
    if guarantee.count == 1 {
      sums[.superGuarantee, default: []].append(guarantee[0].amount)
    } else if guarantee.count == lines.count,
      let total = totals.last(where: { $0.section == .employerSuper })
    {
      sums[.superGuarantee, default: []].append(total.amount)
    }
  }
}
