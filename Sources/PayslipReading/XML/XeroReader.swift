import PayDomain

/// Collects the parts of a Xero export from the events of one document.
struct XeroReader {
  /// The grammar, compiled once.
  static let grammar = XMLGrammar<XeroPlace>()

  /// What was found so far; payslips are taken out of it by a streaming read.
  var parts = XeroParts()
  /// Whether an element was seen that only Xero has: a part within a response, or an id.
  private(set) var isXero = false
  /// Whether a pay run that still lacks a day is open, so that its payslips cannot be judged yet.
  private(set) var isRunOpen = false
  /// How many payslips have opened.
  private(set) var slipCount: Int32 = 0
  private let path: String
  private var stack: [XeroPlace?] = [.file]
  private var figures = XMLFigures()
  private var itemID: XeroID?
  private var item: XeroItem
  private var person: XeroPersonReader
  private var run: XeroRun?
  private var firstOfRun = 0
  private var slip: XeroSlipReader
  private var organisation = XeroOrganisation()

  /// Makes a reader for one document.
  init(path: String) {
    self.path = path
    item = XeroItem(path: path)
    person = XeroPersonReader(path: path)
    slip = XeroSlipReader(path: path)
    stack.reserveCapacity(XMLLimits.depth + 1)
  }

  /// An element opened.
  mutating func opened(_ name: XMLName, in pass: XMLPass) {
    guard let parent = stack[stack.count - 1],
      let place = XeroReader.grammar.place(name, in: parent)
    else { return stack.append(nil) }
    stack.append(place)
    switch place {
    case .earningsRate, .deductionType, .reimbursementType, .leaveType: beginItem()
    case .employee: person = XeroPersonReader(path: path)
    case .organisation: organisation = XeroOrganisation()
    case .payRun: beginRun()
    case .payslip: beginSlip(pass.openedLine)
    case .lineList: slip.markWhole()
    case .earningsLine, .leaveLine, .deductionLine, .reimbursementLine, .superLine, .taxLine,
      .accrualLine:
      slip.beginLine(place, at: pass.openedLine)
    case .file, .response, .unused, .payItems, .itemList, .itemID, .itemName, .earningsType,
      .rateType, .multiplier, .typeOfUnits, .employees, .employeeID, .firstName, .lastName, .born,
      .started, .classification, .jobTitle, .taxDeclaration, .employmentBasis, .payRuns, .runID,
      .runStart, .runEnd, .runPayment, .runStatus, .payslips, .slipID, .slipEmployeeID,
      .slipFirstName, .slipLastName, .wages, .tax, .deductions, .superTotal, .reimbursements,
      .netPay, .lineItem, .lineLeaveType, .calculationType, .annualSalary, .ratePerUnit, .units,
      .fixedAmount, .amount, .payOutType, .contributionType, .lineLabel, .organisations,
      .organisationName, .taxNumber:
      break
    }
  }

  /// An element closed.
  ///
  /// - Returns: true when a payslip or a pay run closed.
  mutating func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) -> Bool {
    guard let place = stack.removeLast() else { return false }
    let line = pass.openedLine
    switch place {
    case .file, .response, .itemList, .taxDeclaration, .lineList: break
    case .unused, .payItems, .employees, .payRuns, .payslips, .organisations: noteResponse()
    case .earningsRate, .deductionType, .reimbursementType, .leaveType: endItem()
    case .itemID: itemID = XeroID(text)
    case .itemName: item.name = XMLText.collapsed(text)
    case .earningsType: item.earningsType = XMLText.collapsed(text).uppercased()
    case .rateType: break
    case .multiplier: item.multiplier = XeroReader.multiplier(text)
    case .typeOfUnits: item.typeOfUnits = XMLText.collapsed(text).lowercased()
    case .employeeID, .firstName, .lastName, .born, .started, .classification, .jobTitle,
      .employmentBasis:
      person.set(place, text, line, figures: &figures)
    case .employee: endEmployee()
    case .runID:
      isXero = true
      run?.id = XeroID(text)
    case .runStart, .runEnd, .runPayment: setRunDay(place, figures.dateOrUnreadable(text, line))
    case .runStatus: run?.isDraft = XMLText.collapsed(text).uppercased() == "DRAFT"
    case .payRun: return endRun()
    case .payslip: return endSlip()
    case .slipID, .slipEmployeeID, .slipFirstName, .slipLastName, .wages, .tax, .deductions,
      .superTotal, .reimbursements, .netPay:
      if place == .slipID || place == .slipEmployeeID { isXero = true }
      slip.set(place, text, line, figures: &figures)
    case .earningsLine, .leaveLine, .deductionLine, .reimbursementLine, .superLine, .taxLine,
      .accrualLine:
      slip.endLine()
    case .lineItem, .lineLeaveType, .calculationType, .annualSalary, .ratePerUnit, .units,
      .fixedAmount, .amount, .payOutType, .contributionType, .lineLabel:
      slip.setInLine(place, text, line, figures: &figures)
    case .organisation: endOrganisation()
    case .organisationName: organisation.name = figures.sharedText(text, line)
    case .taxNumber: organisation.abn = figures.abn(text, line)
    }
    return false
  }

  /// A multiple written as a factor, `1.5000`, in per cent; nil when it is none.
  private static func multiplier(_ text: UnsafeRawBufferPointer) -> Percentage? {
    // A factor with up to six decimals has the form of a rate: 1.5 is 1,500,000 millionths, 150 %.
    guard let factor = Figures.rate(text), factor.micros > 0, factor.micros % 10 == 0 else {
      return nil
    }
    return Percentage(thousandths: factor.micros / 10)
  }

  private mutating func setRunDay(_ place: XeroPlace, _ day: Field<CivilDate>) {
    if place == .runStart { run?.start = day }
    if place == .runEnd { run?.end = day }
    if place == .runPayment { run?.payment = day }
  }

  /// Notes a part that closed within a response: other payrolls have parts of these names alone.
  private mutating func noteResponse() {
    if stack.contains(.response) { isXero = true }
  }

  private mutating func beginItem() {
    itemID = nil
    item = XeroItem(path: path)
  }

  private mutating func endItem() {
    guard let itemID else { return }
    isXero = true
    guard parts.items[itemID] == nil else { return }
    parts.items[itemID] = item
  }

  private mutating func endEmployee() {
    guard let (id, employee) = person.finished() else { return }
    isXero = true
    guard parts.employees[id] == nil else { return }
    parts.employees[id] = employee
  }

  private mutating func endOrganisation() {
    isXero = true
    if parts.organisation == nil { parts.organisation = organisation }
  }

  private mutating func beginRun() {
    noteResponse()
    run = XeroRun(path: path)
  }

  /// Gives the run to the payslips that closed before all its days were known.
  private mutating func endRun() -> Bool {
    guard let run else { return true }
    if isRunOpen {
      for index in firstOfRun..<parts.slips.count { parts.slips[index].run = run }
    }
    self.run = nil
    isRunOpen = false
    return true
  }

  private mutating func beginSlip(_ line: Int32) {
    noteResponse()
    slipCount += 1
    figures.reset()
    slip.begin(ordinal: slipCount, at: line, run: run)
    guard let run, !run.isComplete, !isRunOpen else { return }
    isRunOpen = true
    firstOfRun = parts.slips.count
  }

  private mutating func endSlip() -> Bool {
    slip.finish(problem: figures.problem, into: &parts.slips)
    return true
  }
}

extension XeroRun {
  /// Whether period and payment date have all been seen.
  var isComplete: Bool {
    !start.isSilent && !end.isSilent && !payment.isSilent
  }
}
