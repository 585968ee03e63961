import PayDomain

/// Turns table rows into the lines and sums of a slip, and proves them by the slip's own arithmetic.
struct PDFSlipBuilder {
  private let grid: PDFGrid
  private let readings: PDFFieldReadings
  private let lineBuilder: PDFLineBuilder
  private let labels: PDFLineLabels
  /// The sums that a row may state, in the document's order; figures beside a label before those under one.
  var sums = PDFSlipProof.Sums(minimumCapacity: 8)
  private var paleSums: PDFSlipProof.Sums = [:]
  private var hasPaleLine = false
  private var hasGuess = false
  /// The sums of sections, in the document's order.
  private(set) var totals: [(section: SectionHeading, amount: Field<Money>)] = []
  /// Lines that no heading and no word placed: they count where the sums need them.
  private var open: [PayLine] = []
  private var unplaced: [PayLine] = []
  /// Rows of shifts that the lines of a gross may pay for: they count where it needs them, or none is printed.
  private var shifts: [PayLine] = []
  /// Labels behind the gross that say nothing known, or that money went to an account: one of them can be the net.
  private var nameless: [PayLine] = []
  /// What is taken off behind the net: it counts where the net is printed again without it.
  var behindNet: [PayLine] = []
  /// The fund that stands behind the sum of a contribution.
  private var fundBehindSum: Reading<String>?

  /// Makes a builder for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
    readings = PDFFieldReadings(grid: grid)
    lineBuilder = PDFLineBuilder(grid: grid, labels: labels)
  }

  /// Fills in the lines and sums of a slip.
  ///
  /// - Parameters:
  ///   - rows: the table's rows, their figures resolved.
  ///   - slip: the slip, its header already read.
  mutating func build(_ rows: [PDFTableRow], into slip: inout Payslip) {
    let rows = PDFItemised.choose(rows, remarks: &slip.remarks)
    var doubtful: [(line: Int, reading: LabelReading)] = []
    for row in rows {
      switch row.kind {
      case .line(let section, let isPrior):
        takeLine(row, section, isPrior: isPrior, &doubtful, into: &slip)
      case .sum(let field): takeSum(row, field)
      case .total(let section):
        for amount in readings.moneys(row) { totals.append((section, amount)) }
        takeSubtotal(row, section)
      case .partSum: break
      case .open:
        if let line = lineBuilder.open(row) { open.append(line) }
      }
    }
    if hasPaleLine { slip.remarks.append("lines printed in white were left out") }
    LabelSettling.settle(&slip, doubtful: doubtful)
    collectTotals()
    if sums[.gross] == nil { slip.lines += shifts } else { open += shifts }
    moveLines(of: &slip)
    collectSums(into: &slip)
    joinTax(of: slip)
    takeOpen(into: &slip)
    takeNet(into: &slip)
    takeSalary(into: &slip)
    takeUnplaced(into: &slip)
    takeBehindNet(into: &slip)
    PDFSlipProof(slip, sums: sums, hasGuess: hasGuess).apply(leftOver: open.count, to: &slip)
    sumTax(of: &slip)
    doubtPayments(of: &slip)
  }

  // MARK: Lines

  private mutating func takeLine(
    _ row: PDFTableRow, _ section: LineSection, isPrior: Bool,
    _ doubtful: inout [(line: Int, reading: LabelReading)], into slip: inout Payslip
  ) {
    guard !isPale(row) else {
      hasPaleLine = true
      return
    }
    guard let (line, reading) = lineBuilder.line(row, section, isPrior: isPrior, slip: &slip)
    else {
      if section == .deduction, let line = lineBuilder.open(row) { nameless.append(line) }
      return
    }
    if row.isBehindNet { return behindNet.append(line) }
    if section == .employerSuper {
      if isNumberOfMember(row) { return }
      noteFund(of: row)
    }
    if section == .deduction, reading.category == .unknown, row.figures.count == 1 {
      nameless.append(line)
    }
    if line.amount.reading == nil, row.figures.count == 1, line.rate.reading != nil,
      line.rate.reading?.place == slip.hourlyRate.reading?.place
    {
      return
    }
    if row.isOfShift, !isPrior { return shifts.append(line) }
    if section == .earnings, row.isGuess { hasGuess = true }
    takeSubtotal(row, nil)
    if section != .earnings, !row.isPlaced || row.isGuess { return unplaced.append(line) }
    if reading.isAmbiguous { doubtful.append((slip.lines.count, reading)) }
    slip.lines.append(line)
  }

  /// Lists labels that nothing places as earnings of unknown kind, where the gross needs all of them, or one.
  private mutating func takeOpen(into slip: inout Payslip) {
    guard !open.isEmpty, !agrees(slip).gross else { return }
    for choice in [open] + (open.count > 1 ? open.map { [$0] } : []) {
      var with = slip
      with.lines += choice
      guard agrees(with).gross else { continue }
      slip.lines += choice
      open.removeAll { line in choice.contains { $0.place == line.place } }
      return
    }
  }

  /// Takes `Base Salary` for the pay of this period, and for no year's, where a line has its figure or the gross needs it.
  private func takeSalary(into slip: inout Payslip) {
    guard case .read(let salary) = slip.annualSalary else { return }
    if slip.lines.contains(where: { $0.amount.reading?.place == salary.place }) {
      slip.annualSalary = .notOnSlip
      return
    }
    guard !linesMakeGross(slip), !agrees(slip).gross else { return }
    let row = grid.rows.first { row in
      row.cells.dropFirst().contains { grid.place(of: grid.cells[$0].words) == salary.place }
    }
    guard let label = row.map({ grid.cells[$0.cells.lowerBound] }), label.figure == nil else {
      return
    }
    var with = slip
    with.lines.insert(
      PayLine(
        label: grid.text(of: label), category: .salary, unit: .dollars, amount: slip.annualSalary,
        place: grid.place(of: label.words)), at: 0)
    guard agrees(with).gross else { return }
    slip.lines = with.lines
    slip.annualSalary = .notOnSlip
  }

  /// Lists labels behind the gross that nothing places as deductions, but where the net is right without them.
  private mutating func takeUnplaced(into slip: inout Payslip) {
    guard !unplaced.isEmpty else { return }
    if agrees(slip).net, !reachTotal(slip) {
      open += unplaced
    } else {
      slip.lines += unplaced
    }
    unplaced = []
  }

  /// Takes for the net the one line that no label says is, where gross less what is taken off comes to exactly that.
  ///
  /// Beside another of them it may be a part of the net, paid into one of two accounts: the parts make the sum as well.
  private mutating func takeNet(into slip: inout Payslip) {
    guard sums[.net] == nil, nameless.count == 1, let line = nameless.first else { return }
    var others = slip
    others.lines.removeAll { $0.place == line.place }
    others.lines += unplaced.filter { $0.place != line.place }
    let sums = sums.merging([.net: [line.amount]]) { own, _ in own }
    guard PDFSlipProof(others, sums: sums, hasGuess: hasGuess).netAgrees else { return }
    self.sums = sums
    slip.lines.removeAll { $0.place == line.place }
    unplaced.removeAll { $0.place == line.place }
    slip.remarks.append(
      "`\(line.label)` was taken for the net: gross less what is taken off comes to it")
  }

  /// Notes the fund behind a contribution, `Superannuation Guarantee: $115.34 (Example Fund)`.
  private mutating func noteFund(of row: PDFTableRow) {
    guard fundBehindSum == nil, let last = row.figures.last?.cell,
      let words = PDFSuperLabel.fund(behind: last, in: grid)
    else { return }
    var fund = Substring(grid.text(of: words))
    if fund.first == "(", fund.last == ")" { fund = fund.dropFirst().dropLast() }
    guard !fund.isEmpty else { return }
    fundBehindSum = Reading(String(fund), at: grid.place(of: words), text: grid.text(of: words))
  }

  /// Whether a contribution is the number of a member: five digits or more without cents and without a sign.
  private func isNumberOfMember(_ row: PDFTableRow) -> Bool {
    guard let figure = row.figure(.amount)?.figure else { return false }
    return figure.places == 0 && !figure.hasDollar && figure.micros >= 10_000_000_000
  }

  /// Whether the lines of deductions, with those that nothing places, come to a printed total.
  private func reachTotal(_ slip: Payslip) -> Bool {
    var sum = Money.zero
    for line in slip.lines + unplaced where line.section == .deduction {
      if let amount = line.amount.value { sum += amount }
    }
    return sums[.deductions]?.contains { $0.value?.magnitude == sum.magnitude } == true
  }

  /// What the label of a line means.
  func reading(of line: PayLine) -> LabelReading { labels.reading(of: line.label) }

  /// Whether the lines make the gross, and what is taken off the net.
  func agrees(_ slip: Payslip) -> (gross: Bool, net: Bool) {
    let proof = PDFSlipProof(slip, sums: sums, hasGuess: hasGuess)
    return (proof.grossAgrees, proof.netAgrees)
  }

  // MARK: Sums

  private mutating func takeSum(_ row: PDFTableRow, _ field: SlipField) {
    if field == .superGuarantee {
      if isNumberOfMember(row) { return }
      noteFund(of: row)
    }
    let amounts = readings.moneys(row)
    if isPale(row) {
      paleSums[field, default: []] += amounts
    } else {
      sums[field, default: []] += amounts
    }
  }

  /// Takes the sum of a section from the column of sums, beside its last line.
  private mutating func takeSubtotal(_ row: PDFTableRow, _ section: SectionHeading?) {
    guard let figure = row.figure(.subtotal), row.figure(.amount) != nil,
      let amount = readings.money(figure, row)
    else { return }
    var place = section
    if case .line(let own, _) = row.kind {
      switch own {
      case .earnings: place = .earnings
      case .deduction: place = .deduction
      case .tax: place = .tax
      case .reimbursement: place = .reimbursement
      case .employerSuper: place = .employerSuper
      }
    }
    if let place { totals.append((place, amount)) }
  }

  /// Puts the totals of sections behind the sums that have a label of their own.
  private mutating func collectTotals() {
    for (section, amount) in totals {
      switch section {
      case .earnings: sums[.gross, default: []].append(amount)
      case .tax: sums[.tax, default: []].append(amount)
      case .deduction: sums[.deductions, default: []].append(amount)
      case .reimbursement: sums[.reimbursements, default: []].append(amount)
      case .priorEarnings, .itemisedEarnings, .employerSuper, .leaveBalances, .bank, .employment,
        .employerCosts, .yearToDate:
        break
      }
    }
  }

  /// Takes a section's only line for a sum that has no label of its own.
  private mutating func collectSums(into slip: inout Payslip) {
    collectOnlyLine(.tax, as: .tax, slip)
    // Beside pay of unknown kind that takes money away one line need not be all that is taken off.
    if !slip.lines.contains(where: PDFSlipBuilder.mayBeDeduction) {
      collectOnlyLine(.deduction, as: .deductions, slip)
    }
    collectOnlyLine(.reimbursement, as: .reimbursements, slip)
    collectSuper(&slip)
    collectTaxableGross(slip)
    // White on a dark band is common for a total, white on paper is a trick: visible figures come first.
    sums.merge(paleSums) { visible, _ in visible }
  }

  /// Where nothing is taken off before tax, the taxable gross is the gross.
  private mutating func collectTaxableGross(_ slip: Payslip) {
    guard sums[.gross] == nil, let taxable = sums[.taxableGross] else { return }
    var sum = Money.zero
    for line in slip.lines where line.section == .earnings {
      if let amount = line.amount.value { sum += amount }
    }
    let fitting = taxable.filter { $0.value == sum }
    if !fitting.isEmpty { sums[.gross] = fitting }
  }

  /// Whether every figure of a row is drawn in white.
  private func isPale(_ row: PDFTableRow) -> Bool {
    row.figures.allSatisfy { grid.cells[$0.cell].isPale }
  }

  private mutating func collectOnlyLine(
    _ section: LineSection, as field: SlipField, _ slip: Payslip
  ) {
    let lines = PDFSlipBuilder.lines(of: section, slip)
    guard lines.count == 1, sums[field] == nil, !unplaced.contains(where: { $0.section == section })
    else { return }
    sums[field] = [slip.lines[lines[0]].amount]
  }

  /// Whether a line of the earnings takes money away and nothing says why.
  private static func mayBeDeduction(_ line: PayLine) -> Bool {
    guard line.section == .earnings, line.category == .unknown, let amount = line.amount.value
    else { return false }
    return amount < .zero
  }

  /// Which lines of a slip are of a section.
  private static func lines(of section: LineSection, _ slip: Payslip) -> [Int] {
    slip.lines.indices.filter { slip.lines[$0].section == section }
  }

  /// The guarantee contribution: its only line, else the one that names it, else the total of a section that holds
  /// nothing else.
  private mutating func collectSuper(_ slip: inout Payslip) {
    if slip.superFund.isUnsaid, let fundBehindSum { slip.superFund = .read(fundBehindSum) }
    let lines = PDFSlipBuilder.lines(of: .employerSuper, slip)
    var guarantee = lines.filter { slip.lines[$0].category == .superGuarantee }
    let one = guarantee.count > 1 ? PDFSuperLabel.theGuarantee(among: guarantee, of: slip) : nil
    // What speaks of super beside the guarantee is a contribution that nobody says whose it is.
    for index in guarantee
    where one.map({ $0 != index }) ?? PDFSuperLabel(slip.lines[index]).isNoContribution {
      slip.lines[index].category = .superOther
      slip.lines[index].amount.doubt()
    }
    guarantee.removeAll { slip.lines[$0].category != .superGuarantee }
    if guarantee.count == 1 {
      sums[.superGuarantee, default: []].append(slip.lines[guarantee[0]].amount)
    } else if lines.count == 1, slip.lines[lines[0]].category == .unknown {
      let index = lines[0]
      // A contribution named by its fund alone is likely the guarantee, but nothing says that the employer owes it.
      slip.lines[index].category = .superGuarantee
      slip.lines[index].amount.doubt()
      sums[.superGuarantee, default: []].append(slip.lines[index].amount)
    } else if guarantee.count == lines.count,
      let total = totals.last(where: { $0.section == .employerSuper })
    {
      sums[.superGuarantee, default: []].append(total.amount)
    }
  }
}
