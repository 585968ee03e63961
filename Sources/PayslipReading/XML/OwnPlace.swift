/// The places of goingrate's own XML, in the order that its description gives them.
///
/// Every value may be written as an attribute or as a child element. The format is described in
/// `Layouts/README-xml.md`.
enum OwnPlace: UInt8, XMLPlace {
  /// The document around the root.
  case file
  /// `payslips`, the root.
  case payslips
  /// `document` or `export`, for every slip that does not say.
  case kind
  /// One employee's pay for one period.
  case payslip
  /// `document` or `export`.
  case slipKind
  /// An id, unique in the file.
  case identity
  /// Whether the slip corrects another.
  case correction
  /// The employer; its text is the name.
  case employer
  /// The employer's name.
  case employerName
  /// The employer's ABN.
  case abn
  /// The employee; its text is the name.
  case employee
  /// The employee's name.
  case employeeName
  /// The employer's number for the employee.
  case number
  /// Date of birth.
  case born
  /// The day employment began.
  case started
  /// The award or other instrument.
  case instrument
  /// The classification.
  case classification
  /// Full-time, part-time or casual.
  case employment
  /// The days paid for.
  case period
  /// The first day.
  case periodStart
  /// The last day.
  case periodEnd
  /// The day of payment.
  case paymentDate
  /// The ordinary hourly rate.
  case hourlyRate
  /// An annual salary.
  case annualSalary
  /// All lines.
  case lines
  /// One line.
  case line
  /// Its label.
  case label
  /// Its category.
  case category
  /// Its part of the slip.
  case section
  /// Whole pay or a loading alone.
  case form
  /// The multiple it stands for, in per cent.
  case multiplier
  /// Its hours.
  case hours
  /// Its quantity where that is not hours.
  case quantity
  /// What the quantity counts.
  case unit
  /// Dollars for one unit.
  case rate
  /// Dollars of the line.
  case amount
  /// The day worked.
  case date
  /// Whether it pays for an earlier period.
  case prior
  /// Gross pay.
  case gross
  /// Tax withheld.
  case tax
  /// Other deductions.
  case deductions
  /// Reimbursements.
  case reimbursements
  /// Net pay.
  case net
  /// The employer's super guarantee contribution; its text is the amount.
  case superGuarantee
  /// The contribution's dollars.
  case superAmount
  /// The fund.
  case fund
  /// The day the slip was given to the worker.
  case issueDate
  /// Sums since the start of the financial year.
  case toDate
  /// Gross pay of the year.
  case grossToDate
  /// Tax of the year.
  case taxToDate
  /// Net pay of the year.
  case netToDate
  /// Super guarantee contributions of the year.
  case superToDate
  /// All balances of leave.
  case leave
  /// One balance.
  case balance
  /// Its label.
  case leaveLabel
  /// Which leave.
  case leaveKind
  /// What its figures count.
  case leaveUnit
  /// The balance before this pay.
  case opening
  /// What accrued.
  case accrued
  /// What was taken.
  case taken
  /// The balance after this pay.
  case closing

  /// Where each stands.
  static let positions: [(place: OwnPlace, parent: OwnPlace, name: String)] = [
    (.payslips, .file, "payslips"),
    (.kind, .payslips, "document"),
    (.payslip, .payslips, "payslip"),
    (.slipKind, .payslip, "document"),
    (.identity, .payslip, "id"),
    (.correction, .payslip, "correction"),
    (.employer, .payslip, "employer"),
    (.employerName, .employer, "name"),
    (.abn, .employer, "abn"),
    (.employee, .payslip, "employee"),
    (.employeeName, .employee, "name"),
    (.number, .employee, "number"),
    (.born, .employee, "born"),
    (.started, .employee, "started"),
    (.instrument, .payslip, "instrument"),
    (.classification, .payslip, "classification"),
    (.employment, .payslip, "employment"),
    (.period, .payslip, "period"),
    (.periodStart, .period, "start"),
    (.periodEnd, .period, "end"),
    (.paymentDate, .payslip, "payment-date"),
    (.hourlyRate, .payslip, "hourly-rate"),
    (.annualSalary, .payslip, "annual-salary"),
    (.lines, .payslip, "lines"),
    (.line, .lines, "line"),
    (.label, .line, "label"),
    (.category, .line, "category"),
    (.section, .line, "section"),
    (.form, .line, "form"),
    (.multiplier, .line, "multiplier"),
    (.hours, .line, "hours"),
    (.quantity, .line, "quantity"),
    (.unit, .line, "unit"),
    (.rate, .line, "rate"),
    (.amount, .line, "amount"),
    (.date, .line, "date"),
    (.prior, .line, "prior"),
    (.gross, .payslip, "gross"),
    (.tax, .payslip, "tax"),
    (.deductions, .payslip, "deductions"),
    (.reimbursements, .payslip, "reimbursements"),
    (.net, .payslip, "net"),
    (.superGuarantee, .payslip, "super"),
    (.superAmount, .superGuarantee, "amount"),
    (.fund, .superGuarantee, "fund"),
    (.issueDate, .payslip, "issue-date"),
    (.toDate, .payslip, "to-date"),
    (.grossToDate, .toDate, "gross"),
    (.taxToDate, .toDate, "tax"),
    (.netToDate, .toDate, "net"),
    (.superToDate, .toDate, "super"),
    (.leave, .payslip, "leave"),
    (.balance, .leave, "balance"),
    (.leaveLabel, .balance, "label"),
    (.leaveKind, .balance, "kind"),
    (.leaveUnit, .balance, "unit"),
    (.opening, .balance, "opening"),
    (.accrued, .balance, "accrued"),
    (.taken, .balance, "taken"),
    (.closing, .balance, "closing"),
  ]

  /// Where it stands; the document stands in itself.
  var parent: OwnPlace { OwnPlace.parents[Int(rawValue)] }

  private static let parents = allCases.map { place in
    positions.first { $0.place == place }.map(\.parent) ?? .file
  }

  /// Its name as written.
  var written: String {
    OwnPlace.positions.first { $0.place == self }.map(\.name) ?? "document"
  }

  /// Whether it holds a value of its own; false for what only groups others.
  var isValue: Bool {
    switch self {
    case .file, .payslips, .payslip, .employer, .employee, .period, .lines, .line, .superGuarantee,
      .toDate, .leave, .balance:
      false
    case .kind, .slipKind, .identity, .correction, .employerName, .abn, .employeeName, .number,
      .born, .started, .instrument, .classification, .employment, .periodStart, .periodEnd,
      .paymentDate, .hourlyRate, .annualSalary, .label, .category, .section, .form, .multiplier,
      .hours, .quantity, .unit, .rate, .amount, .date, .prior, .gross, .tax, .deductions,
      .reimbursements, .net, .superAmount, .fund, .issueDate, .grossToDate, .taxToDate, .netToDate,
      .superToDate, .leaveLabel, .leaveKind, .leaveUnit, .opening, .accrued, .taken, .closing:
      true
    }
  }

  /// The value that a group's own text is short for; nil when its text means nothing.
  var ownText: OwnPlace? {
    if self == .employer { return .employerName }
    if self == .employee { return .employeeName }
    return self == .superGuarantee ? .superAmount : nil
  }

  /// Its bit among those of all places.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The bits of what stands in one line.
  static let lineBits = positions.filter { $0.parent == .line }.reduce(0) { $0 | $1.place.bit }
  /// The bits of what stands in one balance of leave.
  static let balanceBits = positions.filter { $0.parent == .balance }
    .reduce(0) { $0 | $1.place.bit }
}
