/// What kind of paper a slip was read from; decides which checks may judge it.
public enum DocumentKind: String, Hashable, Sendable {
  /// A document given to the worker.
  case document
  /// A payroll export.
  case export
}

/// The file, and the place in it, that a slip was read from.
public struct SlipSource: Hashable, Sendable {
  /// The path as the user gave it, or `-` for standard input.
  public var path: String
  /// Which slip of the file, from 1 in the file's order.
  public var ordinal: Int32
  /// `pdf`, `csv` or `xml`.
  public var format: String
  /// The name of the layout that read it.
  public var layout: String
  /// Document or export.
  public var kind: DocumentKind

  /// Makes a source.
  public init(path: String, ordinal: Int32, format: String, layout: String, kind: DocumentKind) {
    self.path = path
    self.ordinal = ordinal
    self.format = format
    self.layout = layout
    self.kind = kind
  }
}

/// How much of a pay a document states; decides whether it can be judged.
public enum SlipExtent: String, Hashable, Sendable {
  /// The pay with its lines, as a payslip states it.
  case whole
  /// The sums of a pay without its lines: they can bear out another slip of the same pay.
  case totalsOnly = "totals_only"
  /// Sums since the start of the financial year: they say nothing of one pay.
  case yearToDate = "year_to_date"
}

/// A sum since the start of the financial year, as a document states it.
public struct YearToDateSum: Hashable, Sendable {
  /// What it sums up, by the document's own word for it: `GrossA`, `PaidLeave O`.
  public var name: String
  /// Which sum of the slip it goes on; nil for any other.
  public var kind: YearToDateKind?
  /// The sum.
  public var amount: Reading<Money>

  /// Makes a sum.
  public init(name: String, kind: YearToDateKind? = nil, amount: Reading<Money>) {
    self.name = name
    self.kind = kind
    self.amount = amount
  }
}

/// One employee's pay for one period, as a document states it.
///
/// Nothing here is computed: a printed total is kept as printed even when the lines disagree with it.
public struct Payslip: Hashable, Sendable {
  /// Where it was read.
  public var source: SlipSource
  /// The employer's name.
  public var employer: Field<String> = .notOnSlip
  /// The employer's ABN, eleven digits.
  public var abn: Field<String> = .notOnSlip
  /// The employee's name.
  public var employee: Field<String> = .notOnSlip
  /// The employer's number for the employee.
  public var employeeNumber: Field<String> = .notOnSlip
  /// Date of birth.
  public var born: Field<CivilDate> = .notOnSlip
  /// The day employment began.
  public var employmentStart: Field<CivilDate> = .notOnSlip
  /// The award or other instrument, as written.
  public var instrument: Field<String> = .notOnSlip
  /// The classification, as written.
  public var classification: Field<String> = .notOnSlip
  /// Full-time, part-time or casual.
  public var employment: Field<EmploymentType> = .notOnSlip
  /// The first day of the period.
  public var periodStart: Field<CivilDate> = .notOnSlip
  /// The last day of the period.
  public var periodEnd: Field<CivilDate> = .notOnSlip
  /// The day of payment.
  public var paymentDate: Field<CivilDate> = .notOnSlip
  /// The day the slip was given to the worker, where the document prints it.
  public var issueDate: Field<CivilDate> = .notOnSlip
  /// The ordinary hourly rate, where stated apart from the lines.
  public var hourlyRate: Field<Rate> = .notOnSlip
  /// An annual salary, where stated.
  public var annualSalary: Field<Money> = .notOnSlip
  /// Every line, in the document's order.
  public var lines: [PayLine] = []
  /// Gross pay as printed.
  public var gross: Field<Money> = .notOnSlip
  /// Tax withheld as printed, positive.
  public var tax: Field<Money> = .notOnSlip
  /// All other deductions as printed, positive.
  public var deductions: Field<Money> = .notOnSlip
  /// Reimbursements as printed, outside gross.
  public var reimbursements: Field<Money> = .notOnSlip
  /// Net pay as printed.
  public var net: Field<Money> = .notOnSlip
  /// The employer's super guarantee contribution for this pay, as printed.
  public var superGuarantee: Field<Money> = .notOnSlip
  /// The fund the contribution goes to.
  public var superFund: Field<String> = .notOnSlip
  /// How much of the pay the document states.
  public var extent = SlipExtent.whole
  /// Sums since the start of the financial year, kept and never priced; in the document's order.
  public var yearToDate: [YearToDateSum] = []
  /// Balances of leave, in the document's order.
  public var leave: [LeaveBalance] = []
  /// Where the net pay went, in the document's order; empty when not stated.
  public var netPayments: [NetPayment] = []
  /// The state whose own system pays this employer's people, as the slip's layout or the employer's name says;
  /// nil for any other employer.
  public var stateSystem: String?
  /// Whether the document marks itself as a correction or second run.
  public var isCorrection = false
  /// Other files that parts of the slip were read from, in the order of reading.
  public var otherFiles: [String] = []
  /// What was seen on the document and not understood, in the document's order; no personal data.
  public var remarks: [String] = []
  /// What the document shows beside what was read; nil for forms that are no page, such as an export: nothing of them is
  /// looked for in vain.
  public var unread: UnreadText?

  /// Makes an empty slip from a source.
  public init(source: SlipSource) { self.source = source }

  /// The period, when both ends are stated and make one.
  public var period: PayPeriod? {
    guard let start = periodStart.value, let end = periodEnd.value else { return nil }
    return PayPeriod(start: start, end: end)
  }

  /// Whether a salary by the year is stated; forms print `0.00` for people who are paid by the hour.
  public var statesSalary: Bool {
    if case .notOnSlip = annualSalary { false } else { annualSalary.value != .zero }
  }

  /// What tells one employee of an employer from another: the number, else the name; nil when neither is stated.
  public var employeeKey: String? { employeeNumber.value ?? employee.value }
}
