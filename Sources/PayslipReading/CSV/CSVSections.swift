import PayDomain

/// What a word of a section's column says of the lines in its rows.
enum CSVSectionWord {
  /// A heading of `headings.csv` or a word of `section-words.csv`.
  case heading(SectionHeading)
  /// A kind of pay that the vocabulary of labels knows.
  case pay(LabelReading)
  /// Nothing known.
  case unknown
}

extension CSVDocument {
  /// Puts a line into the part of the slip that its section's word names; false when the word is not known and the
  /// label alone does not place the line.
  ///
  /// Lines of leave balances, bank accounts and the employer's own costs are no pay.
  func apply(
    section column: Int, _ cells: CSVCells, to reading: inout LabelReading,
    _ scratch: inout CSVScratch
  ) -> Bool {
    let word = scratch.sections.value(for: cells.bytes(column)) {
      sectionWord(cells.text(column))
    }
    switch word {
    case .heading(let heading):
      apply(heading, to: &reading)
      return true
    case .pay(let word):
      if word.isBalance { reading.isBalance = true }
      if word.section != .earnings { put(&reading, into: word.section) }
      return true
    case .unknown:
      return reading.category.isWork || reading.section != .earnings || reading.isBalance
    }
  }

  /// What a section's word is.
  private func sectionWord(_ text: String) -> CSVSectionWord {
    if let heading = catalog.labels.exportSection(of: text) { return .heading(heading) }
    let reading = catalog.vocabulary.reading(of: text)
    return reading.category == .unknown && !reading.isBalance ? .unknown : .pay(reading)
  }

  /// Puts a line under a heading.
  private func apply(_ heading: SectionHeading, to reading: inout LabelReading) {
    guard let section = heading.section else {
      reading.isBalance = heading != .employment
      return
    }
    if heading == .priorEarnings { reading.isPriorPeriod = true }
    guard section != .earnings || reading.section != .reimbursement else { return }
    put(&reading, into: section)
  }

  /// Puts a line into a section; work cannot stand in another than earnings.
  private func put(_ reading: inout LabelReading, into section: LineSection) {
    if reading.section != section, section != .earnings, reading.category.isWork {
      reading = LabelReading(category: .unknown)
    }
    reading.section = section
  }

  /// Settles by gross, or where none is stated by tax and net, the lines whose section is not known.
  ///
  /// Where the other earnings come to gross, they are no pay and left out; where all do, they are pay as labelled.
  /// Otherwise they stay unknown, and their amounts doubtful.
  func settleUnplaced(_ slip: inout Payslip, _ scratch: inout CSVScratch) {
    guard !scratch.unplaced.isEmpty else { return }
    let indices = Set(scratch.unplaced.map(\.line))
    let earnings = slip.lines.indices.filter { slip.lines[$0].section == .earnings }
    let placed = earnings.filter { !indices.contains($0) }
    let names = indices.sorted().map { "`\(slip.lines[$0].label)` (\(slip.lines[$0].place))" }
      .joined(separator: ", ")
    if !placed.isEmpty, comes(placed, of: slip) {
      for index in indices.sorted(by: >) { slip.lines.remove(at: index) }
      slip.remarks.append("no part of gross, and left out: \(names)")
    } else if comes(earnings, of: slip) {
      for (index, reading) in scratch.unplaced {
        slip.lines[index].category = reading.category
        slip.lines[index].form = reading.form
      }
      LabelSettling.settle(&slip, doubtful: scratch.unplaced)
    } else {
      for index in indices { slip.lines[index].amount.doubt() }
      slip.remarks.append("nothing says whether it is pay: \(names)")
    }
  }

  /// Takes lines that no word places for deductions, where the other earnings come to gross and net is what these leave.
  ///
  /// Called where the lines are known to prove gross or not.
  func settleDeductions(_ slip: inout Payslip) {
    guard slip.isGrossUnproved, slip.tax.value != nil, slip.net.value != nil,
      slip.deductions.value == nil, !slip.netIsWhatIsLeft
    else { return }
    let open = slip.lines.indices.filter { index in
      let line = slip.lines[index]
      return line.section == .earnings && line.category == .unknown && line.rate.value == nil
        && line.quantity.value == nil && line.amount.value.map { $0 != .zero } ?? false
    }
    let earnings = slip.lines.indices.filter { slip.lines[$0].section == .earnings }
    guard !open.isEmpty, comes(earnings.filter { !open.contains($0) }, of: slip) else { return }
    var settled = slip
    for index in open {
      settled.lines[index].section = .deduction
      settled.lines[index].category = .deduction
      settled.lines[index].unit = .dollars
    }
    guard settled.netIsWhatIsLeft else { return }
    slip = settled
    SlipArithmetic.proveGross(&slip)
  }

  /// Whether lines come to the slip's gross; where none is stated, to what tax, deductions and net come to.
  private func comes(_ lines: [Int], of slip: Payslip) -> Bool {
    let amounts = lines.compactMap { slip.lines[$0].amount.value }
    guard amounts.count == lines.count else { return false }
    let sum = amounts.reduce(.zero, +)
    if let gross = slip.gross.value { return sum == gross }
    guard case .absent(.notOnSlip) = slip.gross, let tax = slip.tax.value,
      let net = slip.net.value
    else { return false }
    func others(_ section: LineSection) -> Money {
      slip.lines.filter { $0.section == section }.compactMap(\.amount.value).reduce(.zero, +)
    }
    let taken = slip.deductions.value ?? others(.deduction).magnitude
    return sum - tax - taken + others(.reimbursement) == net
  }
}
