/// What a column of a payroll export, or an element of one, holds: a closed list for every layout and profile.
public enum ExportColumn: String, Hashable, Sendable, CaseIterable {
  // MARK: Said once a slip
  /// What tells one slip from another.
  case slipID = "slip_id"
  /// The pay run's number.
  case payRun = "pay_run"
  /// The employer's name.
  case employer
  /// The employer's ABN.
  case abn
  /// The employer's number for the employee.
  case employeeNumber = "employee_number"
  /// The employee's name.
  case employee
  /// The employee's first name.
  case firstName = "first_name"
  /// The employee's last name.
  case lastName = "last_name"
  /// Date of birth.
  case born
  /// The day employment began.
  case employmentStart = "employment_start"
  /// The award or agreement.
  case instrument = "award"
  /// The classification.
  case classification
  /// Full-time, part-time or casual.
  case employment
  /// The ordinary hourly rate.
  case hourlyRate = "hourly_rate"
  /// An annual salary.
  case annualSalary = "annual_salary"
  /// The first day of the period.
  case periodStart = "period_start"
  /// The last day of the period.
  case periodEnd = "period_end"
  /// The first and the last day of the period in one.
  case period
  /// The day of payment.
  case paymentDate = "payment_date"
  /// Gross pay.
  case gross
  /// Tax withheld.
  case tax
  /// Study loan repayments withheld beside the tax, part of what is withheld.
  case studyLoan = "study_loan"
  /// Deductions but tax.
  case deductions
  /// Deductions taken off before tax, part of the deductions.
  case preTaxDeductions = "pre_tax_deductions"
  /// Deductions taken off after tax, part of the deductions.
  case postTaxDeductions = "post_tax_deductions"
  /// Expenses paid back.
  case reimbursements
  /// Net pay.
  case net
  /// The super guarantee contribution of the slip.
  case superGuarantee = "super"
  /// The super fund.
  case superFund = "super_fund"
  /// Whether the slip is a correction.
  case correction
  /// The day the slip was given to the worker.
  case issueDate = "issue_date"
  /// Gross pay since the start of the financial year.
  case grossToDate = "gross_to_date"
  /// Tax withheld since the start of the financial year.
  case taxToDate = "tax_to_date"
  /// Net pay since the start of the financial year.
  case netToDate = "net_to_date"
  /// The super guarantee contributions since the start of the financial year.
  case superToDate = "super_to_date"
  /// Annual leave that accrued in this pay.
  case annualLeaveAccrued = "annual_leave_accrued"
  /// Annual leave taken in this pay.
  case annualLeaveTaken = "annual_leave_taken"
  /// Annual leave left.
  case annualLeaveBalance = "annual_leave_balance"
  /// Personal leave that accrued in this pay.
  case personalLeaveAccrued = "personal_leave_accrued"
  /// Personal leave taken in this pay.
  case personalLeaveTaken = "personal_leave_taken"
  /// Personal leave left.
  case personalLeaveBalance = "personal_leave_balance"
  /// Long service leave left.
  case longServiceLeaveBalance = "long_service_leave_balance"

  // MARK: Said once a line
  /// The label of the line.
  case line
  /// What the line is for, as a category's own word.
  case category
  /// The part of the slip that the line stands in, by a heading of `headings.csv` or a word of `section-words.csv`.
  case section
  /// Hours or another quantity.
  case hours
  /// What the quantity counts.
  case unit
  /// Dollars for one.
  case rate
  /// What the rate is for: an hour, or the whole line.
  case rateUnit = "rate_unit"
  /// Dollars of the line.
  case amount
  /// The day worked.
  case date
  /// The super guarantee contribution for the line.
  case lineSuper = "line_super"
  /// Whole pay or loading only, as the form's own word.
  case form
  /// The multiple, as a percentage.
  case multiplier
  /// Whether the line pays for an earlier period.
  case priorPeriod = "prior_period"
  /// Known and not used.
  case ignored
  /// A heading that a file of this layout cannot have.
  case refused

  // MARK: Last words of a wide export's headings
  /// Hours of a line.
  case pairHours = "pair_hours"
  /// Dollars for one hour of a line.
  case pairRate = "pair_rate"
  /// Dollars of a line.
  case pairAmount = "pair_amount"
  /// Sums of the year so far of a line, which are no part of the pay.
  case pairToDate = "pair_to_date"

  /// Whether the column is said once a slip, and repeats on every row of it.
  public var isOfSlip: Bool {
    switch self {
    case .slipID, .payRun, .employer, .abn, .employeeNumber, .employee, .firstName, .lastName,
      .born, .employmentStart, .instrument, .classification, .employment, .hourlyRate,
      .annualSalary, .period, .periodStart, .periodEnd, .paymentDate, .gross, .tax, .studyLoan,
      .deductions, .preTaxDeductions, .postTaxDeductions, .reimbursements, .net, .superGuarantee,
      .superFund, .correction, .issueDate, .grossToDate, .taxToDate, .netToDate, .superToDate,
      .annualLeaveAccrued, .annualLeaveTaken, .annualLeaveBalance, .personalLeaveAccrued,
      .personalLeaveTaken, .personalLeaveBalance, .longServiceLeaveBalance:
      true
    case .line, .category, .section, .hours, .unit, .rate, .rateUnit, .amount, .date, .lineSuper,
      .form,
      .multiplier, .priorPeriod, .ignored, .refused, .pairHours, .pairRate, .pairAmount,
      .pairToDate:
      false
    }
  }

  /// Whether it is a last word and no column.
  public var isPairPart: Bool {
    self == .pairHours || self == .pairRate || self == .pairAmount || self == .pairToDate
  }

  /// Whether the column holds days.
  public var isDate: Bool {
    self == .born || self == .employmentStart || self == .periodStart || self == .periodEnd
      || self == .paymentDate || self == .issueDate || self == .date
  }
}
