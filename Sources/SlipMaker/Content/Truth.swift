/// What a file holds, as its maker knows it; written beside the file as JSON.
struct FileTruth: Codable {
  /// The layout drawn.
  let layout: String
  /// What wrote the PDF.
  var producer: String
  /// Says that nothing in it is real.
  var notice: String
  /// The slips of the file in order.
  var slips: [SlipTruth]
}

/// What one slip says.
struct SlipTruth: Codable {
  /// Fields by the names of `goingrate read`, as plain values: days as ISO, money without sign or comma.
  ///
  /// A field that is in neither dictionary is not on the slip.
  var fields: [String: String] = [:]
  /// Fields that may also be left unread, such as a sum that only its single line states.
  var allowed: [String: String] = [:]
  /// The lines in the order printed.
  var lines: [LineTruth] = []
  /// The same money as another part of the slip has it, where it stands twice; a reader may give either.
  var otherLines: [LineTruth]?
  /// What the slip says beside its pay; nil in truths made before that was compared.
  var beside: BesideTruth?
}

/// What a slip says beside its pay.
struct BesideTruth: Codable {
  /// Balances of leave, in the order printed.
  var leave: [LeaveTruth] = []
  /// Parts of the net pay, in the order printed.
  var payments: [PaymentTruth] = []
  /// Sums to date by the names of `goingrate read`, as plain money.
  var yearToDate: [String: String] = [:]
}

/// What a balance of leave says.
struct LeaveTruth: Codable {
  /// The label, whitespace collapsed.
  let label: String
  /// Which leave.
  let kind: String
  /// What its figures count.
  var unit = "hours"
  /// The balance before this pay, as printed; nil when it is not on the slip.
  var opening: String?
  /// What accrued in this pay.
  var accrued: String?
  /// What was taken in this pay.
  var taken: String?
  /// The balance after this pay.
  var closing: String?
}

/// What a part of the net pay says.
struct PaymentTruth: Codable {
  /// The account as far as a reader may show it.
  let account: String?
  /// The money.
  let amount: String
}

/// What one line says.
struct LineTruth: Codable {
  /// The label, whitespace collapsed.
  let label: String
  /// The categories it may be given.
  let categories: [String]
  /// The part of the slip.
  let section: String
  /// `whole` or `loading_only`.
  let form: String
  /// The multiple the label states, in per cent; nil when it states none, or when ``form`` is a loading.
  let multiplier: Int?
  /// What the quantity counts; nil when the slip leaves it open.
  var unit: String?
  /// The printed quantity; nil when there is none.
  var quantity: String?
  /// The printed rate.
  var rate: String?
  /// The printed money.
  var amount: String
  /// The day worked.
  var date: String?
  /// Whether it pays for an earlier period.
  var isPriorPeriod = false
  /// Whether the multiple may be read from elsewhere than the label.
  var multiplierIsOpen = false
  /// Whether a reader may leave it out: the line of a tax or a contribution that the sums state anyway.
  var mayBeLeftOut = false
}

/// A field of a slip by the name it has in the output of `goingrate read`.
enum FieldName: String {
  case employer, abn, employee, instrument, classification, employment, gross, tax, deductions
  case reimbursements, net
  case employeeNumber = "employee_number"
  case periodStart = "period_start"
  case periodEnd = "period_end"
  case paymentDate = "payment_date"
  case hourlyRate = "hourly_rate"
  case annualSalary = "annual_salary"
  case superGuarantee = "super_guarantee"
  case superFund = "super_fund"
  case employmentStart = "employment_start"
  case issueDate = "issue_date"
}

/// Figures as truths write them: plain.
enum PlainFigure {
  /// Cents as dollars.
  static func money(_ cents: Int) -> String {
    (cents < 0 ? "-" : "") + String(cents.magnitude / 100) + "."
      + FigureStyle.padded(Int(cents.magnitude % 100), 2)
  }

  /// Ten-thousandths as a decimal.
  static func decimal(_ value: Int) -> String {
    (value < 0 ? "-" : "") + FigureStyle.decimals(value.magnitude, 2)
  }
}
