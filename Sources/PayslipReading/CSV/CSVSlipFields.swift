import PayDomain

extension CSVCells {
  /// Reads a cell that is said once a slip into its field.
  ///
  /// - Throws: the cell's problem.
  func read(
    _ column: ExportColumn, at position: Int, into slip: inout Payslip, _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    switch column {
    case .slipID, .payRun: break
    case .employer: slip.employer = sharedText(position, &scratch)
    case .abn: slip.abn = abn(position, &scratch)
    case .employeeNumber: slip.employeeNumber = ownText(position)
    case .employee: slip.employee = ownText(position)
    case .firstName: joinName(position, into: &slip, isLast: false)
    case .lastName: joinName(position, into: &slip, isLast: true)
    case .born: slip.born = personalDate(position)
    case .employmentStart: slip.employmentStart = personalDate(position)
    case .instrument: slip.instrument = sharedText(position, &scratch)
    case .classification: slip.classification = sharedText(position, &scratch)
    case .employment: slip.employment = employment(position, &scratch)
    case .hourlyRate: slip.hourlyRate = field(try rateValue(position), position)
    case .annualSalary: slip.annualSalary = field(try moneyValue(position), position)
    case .period: try period(position, into: &slip)
    case .periodStart: slip.periodStart = try date(position)
    case .periodEnd: slip.periodEnd = try date(position)
    case .paymentDate: slip.paymentDate = try date(position)
    case .gross: slip.gross = field(try moneyValue(position), position)
    case .tax, .studyLoan:
      slip.tax = SlipTotals.added(slip.tax, field(try moneyValue(position), position))
    case .deductions, .preTaxDeductions, .postTaxDeductions:
      slip.deductions = SlipTotals.added(slip.deductions, field(try moneyValue(position), position))
    case .reimbursements: slip.reimbursements = field(try moneyValue(position), position)
    case .net: slip.net = field(try moneyValue(position), position)
    case .superGuarantee: slip.superGuarantee = field(try moneyValue(position), position)
    case .superFund: slip.superFund = sharedText(position, &scratch)
    case .correction: slip.isCorrection = try flag(position)
    case .issueDate: slip.issueDate = personalDate(position)
    case .grossToDate, .taxToDate, .netToDate, .superToDate, .annualLeaveAccrued, .annualLeaveTaken,
      .annualLeaveBalance, .personalLeaveAccrued, .personalLeaveTaken, .personalLeaveBalance,
      .longServiceLeaveBalance:
      slip.takeBeside(
        column, bytes(position), name: document.header.heading(position), at: place(position))
    case .line, .category, .section, .hours, .unit, .rate, .rateUnit, .amount, .date, .lineSuper,
      .form,
      .multiplier, .priorPeriod, .ignored, .refused, .pairHours, .pairRate, .pairAmount,
      .pairToDate:
      break
    }
  }

  /// Reads both days of the period from one cell; a single day is the last one.
  ///
  /// - Throws: `.impossibleDate` or `.ambiguousDate`.
  private func period(_ position: Int, into slip: inout Payslip) throws(ReadingProblem) {
    let cell = bytes(position)
    guard !cell.isEmpty else { return }
    let text = text(position)
    guard let order = document.dateOrder(position) else {
      throw .ambiguousDate(
        text: String(text.prefix(24)), field: document.header.heading(position),
        place: place(position))
    }
    guard let period = Dates.period(text, order: order) else {
      if slip.periodEnd.value == nil { slip.periodEnd = try date(position) }
      return
    }
    slip.periodStart = .read(Reading(period.start, at: place(position), text: text))
    slip.periodEnd = .read(Reading(period.end, at: place(position), text: text))
  }

  /// Adds a part of the name, unless the file has the whole name in a column.
  private func joinName(_ position: Int, into slip: inout Payslip, isLast: Bool) {
    guard document.header.position(.employee) == nil else { return }
    let part = ownText(position)
    guard let added = part.reading else {
      if slip.employee.value == nil { slip.employee = part }
      return
    }
    guard let before = slip.employee.reading else {
      slip.employee = part
      return
    }
    let name =
      isLast ? "\(before.value) \(added.value)" : "\(added.value) \(before.value)"
    slip.employee = .read(Reading(name, at: before.place, text: name))
  }
}

extension CSVDocument {
  /// Completes a slip by the preamble, the pay cycle and its employer's state, and checks its period.
  ///
  /// - Throws: `.impossiblePeriod`.
  func finish(_ slip: inout Payslip, _ scratch: inout CSVScratch) throws(ReadingProblem) {
    preamble.complete(&slip)
    slip.stateSystem = scratch.states.state(of: slip.employer)
    if let cycle, case .absent(.notOnSlip) = slip.periodStart, let end = slip.periodEnd.value {
      let start = end.adding(days: 1 - cycle.days)
      slip.periodStart = .read(Reading(start, at: .asserted, text: cycle.text))
    }
    if slip.periodStart.value != nil, let end = slip.periodEnd.reading, slip.period == nil {
      throw .impossiblePeriod(place: end.place)
    }
  }
}
