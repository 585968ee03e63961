import PayDomain

/// Joins payslips with the pay items, employees and runs that their ids name.
struct XeroResolver {
  private var meanings: XeroMeanings
  private var doubts = XMLDoubts()
  private var states: EmployerStates
  private var seen: Set<XeroID> = []

  /// Makes a resolver for one run of the program.
  init(catalog: LayoutCatalog, facts: KnownFacts, emitted: Set<XeroID>) {
    meanings = XeroMeanings(XMLLabels(vocabulary: catalog.vocabulary, facts: facts))
    states = EmployerStates(catalog.stateEmployers)
    seen = emitted
  }

  /// Ids of the whole payslips resolved so far.
  var emitted: Set<XeroID> { seen }

  /// Resolves one payslip.
  ///
  /// - Parameters:
  ///   - raw: The payslip as its element says it.
  ///   - summary: The same payslip's summary in a pay run, nil when there is none or `raw` is it.
  ///   - parts: Everything known.
  /// - Returns: the slip, or why it cannot be read.
  mutating func outcome(_ raw: consuming XeroSlip, summary: XeroSlip?, parts: XeroParts)
    -> SlipOutcome
  {
    let source = raw.slip.source
    if let problem = problem(of: raw) {
      return .problem(problem, path: source.path, ordinal: source.ordinal)
    }
    var slip = Payslip(source: source)
    swap(&slip, &raw.slip)
    doubts.reset()
    if let summary { XeroResolver.complete(&slip, by: summary) }
    XeroResolver.apply(raw.run ?? summary?.run, to: &slip)
    XeroResolver.applyPerson(raw.employee ?? summary?.employee, parts, to: &slip)
    if let organisation = parts.organisation {
      slip.employer = organisation.name
      slip.abn = organisation.abn
      slip.stateSystem = states.state(of: slip.employer)
    }
    resolveLines(of: &slip, raw.links, parts)
    for accrual in raw.accruals { XeroResolver.add(accrual, parts, to: &slip) }
    doubts.settle(&slip)
    if !raw.isWhole { slip.remarks.append("a summary without lines; the payslip itself is needed") }
    if let start = slip.periodStart.reading, slip.periodEnd.value != nil, slip.period == nil {
      return .problem(
        .impossiblePeriod(place: start.place), path: source.path, ordinal: source.ordinal)
    }
    SlipArithmetic.prove(&slip)
    XeroArithmetic.prove(&slip)
    return .slip(slip)
  }

  private mutating func problem(of raw: XeroSlip) -> ReadingProblem? {
    if let problem = raw.problem { return problem }
    guard let id = raw.id, !seen.insert(id).inserted else { return nil }
    return .duplicateSlip(place: raw.place)
  }

  /// Takes from the summary what the payslip itself does not state.
  private static func complete(_ slip: inout Payslip, by summary: XeroSlip) {
    let other = summary.slip
    if slip.employee.isSilent { slip.employee = other.employee }
    if slip.employeeNumber.isSilent { slip.employeeNumber = other.employeeNumber }
    if slip.gross.isSilent { slip.gross = other.gross }
    if slip.tax.isSilent { slip.tax = other.tax }
    if slip.deductions.isSilent { slip.deductions = other.deductions }
    if slip.reimbursements.isSilent { slip.reimbursements = other.reimbursements }
    if slip.net.isSilent { slip.net = other.net }
    if slip.superGuarantee.isSilent { slip.superGuarantee = other.superGuarantee }
    slip.alsoRead(other.source.path)
  }

  private static func apply(_ run: XeroRun?, to slip: inout Payslip) {
    guard let run else {
      slip.remarks.append("its pay run is in no file: period and payment date are not known")
      return
    }
    slip.periodStart = run.start
    slip.periodEnd = run.end
    slip.paymentDate = run.payment
    if run.isDraft { slip.remarks.append("the pay run is a draft, not posted") }
  }

  private static func applyPerson(_ id: XeroID?, _ parts: XeroParts, to slip: inout Payslip) {
    guard let id, let employee = parts.employees[id] else {
      slip.remarks.append("its employee is in no file: age, classification and basis not known")
      return
    }
    if slip.employee.isSilent { slip.employee = employee.name }
    slip.born = employee.born
    slip.employmentStart = employee.started
    slip.classification = employee.classification
    slip.employment = employee.employment
    slip.alsoRead(employee.path)
  }

  private mutating func resolveLines(
    of slip: inout Payslip, _ links: [XeroLink], _ parts: XeroParts
  ) {
    for index in links.indices { resolve(index, links[index], of: &slip, parts) }
  }

  /// Adds leave that accrued, where a file names its type.
  private static func add(_ accrual: XeroAccrual, _ parts: XeroParts, to slip: inout Payslip) {
    guard let id = accrual.type, let item = parts.items[id], let units = accrual.units.reading,
      let kind = LeaveWords.kind(of: item.name)
    else { return }
    let unit = item.typeOfUnits.flatMap(LeaveWords.unit)
    var balance = LeaveBalance(
      label: item.name, kind: kind, unit: unit.orHours, place: units.place)
    balance.accrued = accrual.units
    if unit == nil { balance.accrued.doubt() }
    slip.leave.append(balance)
  }

  private mutating func resolve(
    _ index: Int, _ link: XeroLink, of slip: inout Payslip, _ parts: XeroParts
  ) {
    switch link {
    case .none: break
    case .earnings(let id):
      let meaning = found(id, parts, slip.lines[index].label)
      XeroResolver.apply(meaning, to: &slip.lines[index])
      doubts.note(meaning.reading, ofLine: index)
    case .salary(let id):
      slip.lines[index].label = found(id, parts, slip.lines[index].label).label
      slip.lines[index].category = .salary
    case .leave(let id, let isCashedOut):
      XeroResolver.applyLeave(
        found(id, parts, slip.lines[index].label), isCashedOut, to: &slip.lines[index])
    case .deduction(let id):
      let meaning = found(id, parts, slip.lines[index].label)
      slip.lines[index].label = meaning.label
      let isKnown = [.salarySacrifice, .studyLoan].contains(meaning.reading.category)
      if isKnown { slip.lines[index].category = meaning.reading.category }
    case .reimbursement(let id):
      let meaning = found(id, parts, slip.lines[index].label)
      if id != nil { slip.lines[index].label = meaning.label }
    }
  }

  /// What an item means; without it, what the user says of the id, else unknown.
  private mutating func found(_ id: XeroID?, _ parts: XeroParts, _ label: String) -> XeroMeaning {
    if let id, let item = parts.items[id] { return meanings.meaning(of: item, id: id) }
    let reading = meanings.reading(of: label)
    let isAsserted = reading.isAsserted
    return XeroMeaning(
      label: label, reading: isAsserted ? reading : LabelReading(category: .unknown), unit: nil)
  }

  private static func apply(_ meaning: XeroMeaning, to line: inout PayLine) {
    line.label = meaning.label
    line.category = meaning.reading.category
    line.form = meaning.reading.form
    line.multiplier = meaning.reading.multiplier
    line.isPriorPeriod = meaning.reading.isPriorPeriod
    if let unit = meaning.unit ?? meaning.reading.unit, !line.quantity.isSilent {
      line.unit = unit
    }
  }

  /// A leave line is leave whatever its rate is called; the label says which kind.
  private static func applyLeave(
    _ meaning: XeroMeaning, _ isCashedOut: Bool, to line: inout PayLine
  ) {
    let kinds: Set<PayCategory> = [
      .annualLeave, .personalLeave, .longServiceLeave, .parentalLeave, .unpaidLeave, .leaveLoading,
    ]
    line.label = meaning.label
    line.category =
      kinds.contains(meaning.reading.category) ? meaning.reading.category : .otherLeave
    if isCashedOut { line.category = .leaveCashedOut }
  }
}

extension Payslip {
  /// Names another file that a part of the slip was read from.
  fileprivate mutating func alsoRead(_ path: String) {
    guard path != source.path, !otherFiles.contains(path) else { return }
    otherFiles.append(path)
  }
}
