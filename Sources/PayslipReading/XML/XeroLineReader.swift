import PayDomain

/// Builds one line of a Xero payslip; what its pay item says is added when the ids are resolved.
struct XeroLineReader {
  private var kind = XeroPlace.earningsLine
  /// The line so far.
  private(set) var line = PayLine(label: "", category: .unknown, place: .line(0))
  private var item: XeroID?
  private var itemText = ""
  private var leaveType: XeroID?
  private var fixed: Field<Money> = .notOnSlip
  private var salary: Field<Money> = .notOnSlip
  private var isSalary = false
  private var isCashedOut = false

  /// Makes a reader.
  init() {}

  /// A line opened.
  mutating func begin(_ place: XeroPlace, at number: Int32) {
    kind = place
    line = PayLine(label: "", category: .unknown, place: .line(number))
    item = nil
    itemText = ""
    leaveType = nil
    fixed = .notOnSlip
    salary = .notOnSlip
    isSalary = false
    isCashedOut = false
  }

  /// A value of the line; places of other things change nothing.
  mutating func set(
    _ place: XeroPlace, _ text: UnsafeRawBufferPointer, _ at: Int32, figures: inout XMLFigures
  ) {
    if place == .lineItem {
      item = XeroID(text)
      if case .read(let reading) = figures.sharedText(text, at) { itemText = reading.value }
    } else if place == .units {
      line.quantity = figures.hours(text, "NumberOfUnits", at)
    } else if place == .ratePerUnit {
      line.rate = figures.rate(text, "RatePerUnit", at)
    } else if place == .amount {
      line.amount = figures.money(text, "Amount", at)
    } else if place == .fixedAmount {
      fixed = figures.money(text, "FixedAmount", at)
    } else if place == .lineLeaveType {
      leaveType = XeroID(text)
    } else if place == .calculationType {
      isSalary = text.elementsEqual("ANNUALSALARY".utf8)
    } else if place == .annualSalary {
      salary = figures.money(text, "AnnualSalary", at)
    } else if place == .payOutType {
      isCashedOut = text.elementsEqual("CASHED_OUT".utf8)
    } else if place == .lineLabel {
      if case .read(let reading) = figures.sharedText(text, at) { line.label = reading.value }
    } else if place == .contributionType {
      setContribution(XMLText.collapsed(text).uppercased())
    }
  }

  /// The leave that accrued, of a line that says so; nil for any other line.
  var accrual: XeroAccrual? {
    kind == .accrualLine ? XeroAccrual(type: leaveType, units: line.quantity) : nil
  }

  /// The line closed: completes ``line``.
  ///
  /// - Returns: what it needs from a pay item, and the salary it was made from, nil when from none.
  mutating func finish() -> (link: XeroLink, salary: Field<Money>?) {
    if line.amount.isSilent { line.amount = fixed }
    if line.quantity.isSilent { line.unit = .dollars }
    if line.label.isEmpty { line.label = itemText }
    return (place(), isSalary ? salary : nil)
  }

  /// Sets section and category where the element alone says them; returns what is needed of a pay
  /// item.
  private mutating func place() -> XeroLink {
    if kind == .leaveLine {
      return .leave(leaveType ?? item, isCashedOut: isCashedOut)
    }
    if kind == .deductionLine {
      line.section = .deduction
      line.category = .deduction
      return .deduction(item)
    }
    if kind == .reimbursementLine {
      line.section = .reimbursement
      line.category = .reimbursement
      return .reimbursement(item)
    }
    if kind == .taxLine {
      line.section = .tax
      line.category = .tax
      return .none
    }
    if kind == .superLine { return .none }
    return isSalary ? .salary(item) : .earnings(item)
  }

  /// Contributions out of the employee's pay are deductions; the employer's stand outside gross and
  /// net.
  private mutating func setContribution(_ type: String) {
    line.label = type
    switch type {
    case "SGC":
      line.category = .superGuarantee
      line.section = .employerSuper
    case "SALARYSACRIFICE":
      line.category = .salarySacrifice
      line.section = .deduction
    case "EMPLOYEE":
      line.category = .superOther
      line.section = .deduction
    default:
      line.category = .superOther
      line.section = .employerSuper
    }
  }
}
