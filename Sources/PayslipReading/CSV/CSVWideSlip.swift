import PayDomain

extension CSVDocument {
  /// Reads a slip of a layout with one row a slip.
  ///
  /// - Throws: the first problem of its row.
  func wideSlip(_ slipIndex: Int, _ scratch: inout CSVScratch) throws(ReadingProblem) -> Payslip {
    var slip = Payslip(source: source(slipIndex))
    scratch.begin()
    let run = index.runs[Int(index.slips[slipIndex])]
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: Int(run.start), line: run.line)
    let cells = CSVCells(document: self, fields: scratch.fields, line: run.line)
    let count = scanner.next(into: scratch.fields)
    try refuseBroken(scanner, count: count, cells)
    if let key = plan.keys.first, plan.keys.allSatisfy({ cells.bytes($0).isEmpty }) {
      throw .missingKey(columns: plan.keys.map(header.heading), place: cells.place(key))
    }
    for slipColumn in plan.slipColumns {
      try cells.read(slipColumn.column, at: slipColumn.position, into: &slip, &scratch)
    }
    for wide in header.wideLines {
      guard let line = try wideLine(wide, cells) else { continue }
      if wide.reading.doubt != nil { scratch.doubtful.append((slip.lines.count, wide.reading)) }
      slip.lines.append(line)
    }
    if header.wideLines.isEmpty { slip.extent = .totalsOnly }
    try finish(&slip, &scratch)
    LabelSettling.settle(&slip, doubtful: scratch.doubtful)
    SlipArithmetic.proveGross(&slip)
    SlipArithmetic.proveNet(&slip)
    doubtSums(&slip, cells)
    if !slip.yearToDate.isEmpty { slip.doubtSmallSumsToDate() }
    return slip
  }

  /// The line of a group of columns; nil when its cells are blank or zero.
  ///
  /// - Throws: the problem of one of its cells.
  private func wideLine(_ wide: WideLine, _ cells: CSVCells) throws(ReadingProblem) -> PayLine? {
    let quantity = try cells.hoursValue(wide.hours)
    let rate = try cells.rateValue(wide.rate)
    let amount = try cells.moneyValue(wide.amount)
    let hasHours = quantity.map { $0 != .zero } ?? false
    let hasAmount = amount.map { $0 != .zero } ?? false
    guard hasHours || hasAmount else { return nil }
    let proof = cells.proof(quantity, rate, amount, hoursAt: wide.hours, rateAt: wide.rate)
    let usual: LineUnit = wide.hours == nil ? .dollars : .hours
    return PayLine(
      label: wide.label, category: wide.reading.category, section: wide.reading.section,
      form: wide.reading.form, multiplier: wide.reading.multiplier,
      unit: wide.reading.unit ?? usual, quantity: cells.field(quantity, wide.hours, proof: proof),
      rate: cells.field(rate, wide.rate, proof: proof),
      amount: cells.field(amount, wide.amount, proof: proof),
      isPriorPeriod: wide.reading.isPriorPeriod, place: cells.place(wide.first))
  }

  /// Lowers the proof of gross and net where money stands in columns that nothing reads and the sums don't add up.
  ///
  /// A column that we do not understand may hold the missing pay or deduction, so nothing may rest on the sum. What a
  /// column holds that only other rows' sums told is not certain either where this row's speak against it.
  private func doubtSums(_ slip: inout Payslip, _ cells: CSVCells) {
    let told = header.wideLines.filter(\.isToldBySums)
    guard !header.unread.isEmpty || !told.isEmpty else { return }
    func holdsMoney(_ position: Int) -> Bool {
      Figures.money(cells.bytes(position)).map { $0 != .zero } ?? false
    }
    let unread = header.unread.filter(holdsMoney)
    let guessed = told.filter { $0.amount.map(holdsMoney) ?? false }
    let isGuessedEarning = guessed.contains { $0.reading.section == .earnings }
    let (isGrossOpen, isNetOpen) = (slip.isGrossUnproved, !slip.netIsWhatIsLeft)
    if isGrossOpen, !unread.isEmpty || isGuessedEarning { slip.gross.doubt() }
    if isNetOpen, !unread.isEmpty || !guessed.isEmpty { slip.net.doubt() }
    guard isGrossOpen || isNetOpen, !unread.isEmpty else { return }
    let names = unread.map { "`\(header.heading($0))`" }
    slip.remarks.append(
      "columns with figures that were not understood: \(names.joined(separator: ", "))")
  }
}
