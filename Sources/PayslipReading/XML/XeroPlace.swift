/// The places of Xero Payroll AU's XML that are read; every other element is passed over.
///
/// A part may stand inside `Response` or be the root itself.
enum XeroPlace: UInt8, XMLPlace {
  /// The document around the root.
  case file
  /// `Response`, the usual root.
  case response
  /// Parts that are known and hold nothing a slip needs.
  case unused
  /// All pay items.
  case payItems
  /// Lists of pay items of one kind.
  case itemList
  /// One earnings rate.
  case earningsRate
  /// One deduction type.
  case deductionType
  /// One reimbursement type.
  case reimbursementType
  /// One leave type.
  case leaveType
  /// A pay item's id.
  case itemID
  /// A pay item's name.
  case itemName
  /// An earnings rate's kind of earnings.
  case earningsType
  /// How an earnings rate is counted.
  case rateType
  /// The multiple of the ordinary rate.
  case multiplier
  /// What a pay item's units are.
  case typeOfUnits
  /// All employees.
  case employees
  /// One employee.
  case employee
  /// The employee's id.
  case employeeID
  /// First name.
  case firstName
  /// Last name.
  case lastName
  /// Date of birth.
  case born
  /// The day employment began.
  case started
  /// The classification, as written.
  case classification
  /// The job title.
  case jobTitle
  /// What the employee declared for tax, which holds the employment basis.
  case taxDeclaration
  /// Full-time, part-time or casual.
  case employmentBasis
  /// All pay runs.
  case payRuns
  /// One pay run.
  case payRun
  /// Its id.
  case runID
  /// The first day of its period.
  case runStart
  /// The last day of its period.
  case runEnd
  /// Its day of payment.
  case runPayment
  /// `POSTED` or `DRAFT`.
  case runStatus
  /// All payslips.
  case payslips
  /// One payslip, whole or in summary.
  case payslip
  /// Its id.
  case slipID
  /// The id of its employee.
  case slipEmployeeID
  /// Its employee's first name.
  case slipFirstName
  /// Its employee's last name.
  case slipLastName
  /// Total earnings.
  case wages
  /// Total tax.
  case tax
  /// Total deductions.
  case deductions
  /// Total super.
  case superTotal
  /// Total reimbursements.
  case reimbursements
  /// Net pay.
  case netPay
  /// Lists of lines.
  case lineList
  /// A line of pay for work.
  case earningsLine
  /// A line of pay for leave.
  case leaveLine
  /// A deduction.
  case deductionLine
  /// A reimbursement.
  case reimbursementLine
  /// A super contribution.
  case superLine
  /// Tax withheld.
  case taxLine
  /// Leave that accrued.
  case accrualLine
  /// The pay item of a line.
  case lineItem
  /// The leave type of a line.
  case lineLeaveType
  /// How a line was calculated.
  case calculationType
  /// The salary a line was calculated from.
  case annualSalary
  /// Dollars for one unit.
  case ratePerUnit
  /// Units.
  case units
  /// A fixed sum.
  case fixedAmount
  /// Dollars of the line.
  case amount
  /// Whether leave was taken or cashed out.
  case payOutType
  /// Which kind of contribution.
  case contributionType
  /// A label of the line's own.
  case lineLabel
  /// All organisations.
  case organisations
  /// The organisation that pays.
  case organisation
  /// Its name.
  case organisationName
  /// Its ABN.
  case taxNumber

  /// Where each stands.
  static let positions: [(place: XeroPlace, parent: XeroPlace, name: String)] =
    (top + below).flatMap { row in row.parents.map { (row.place, $0, row.name) } }

  private typealias Rows = [(place: XeroPlace, name: String, parents: [XeroPlace])]

  /// What may be the root or stand in the response.
  private static let top: Rows = [
    (.unused, "PayrollCalendars", [.file, .response]),
    (.unused, "Settings", [.file, .response]),
    (.unused, "Timesheets", [.file, .response]),
    (.unused, "Timesheet", [.file, .response]),
    (.unused, "LeaveApplications", [.file, .response]),
    (.unused, "LeaveApplication", [.file, .response]),
    (.unused, "SuperFunds", [.file, .response]),
    (.unused, "SuperFundProducts", [.file, .response]),
    (.payItems, "PayItems", [.file, .response]),
    (.employees, "Employees", [.file, .response]),
    (.employee, "Employee", [.file, .response]),
    (.payRuns, "PayRuns", [.file, .response]),
    (.payRun, "PayRun", [.file, .response]),
    (.payslips, "Payslips", [.file, .response]),
    (.payslip, "Payslip", [.file, .response]),
    (.organisations, "Organisations", [.file, .response]),
    (.organisation, "Organisation", [.file, .response]),
  ]

  /// What stands under one parent or under several alike.
  private static let below: Rows = [
    (.response, "Response", [.file]),
    (.itemList, "EarningsRates", [.payItems]),
    (.itemList, "DeductionTypes", [.payItems]),
    (.itemList, "ReimbursementTypes", [.payItems]),
    (.itemList, "LeaveTypes", [.payItems]),
    (.earningsRate, "EarningsRate", [.itemList]),
    (.deductionType, "DeductionType", [.itemList]),
    (.reimbursementType, "ReimbursementType", [.itemList]),
    (.leaveType, "LeaveType", [.itemList]),
    (.itemID, "EarningsRateID", [.earningsRate]),
    (.itemID, "DeductionTypeID", [.deductionType]),
    (.itemID, "ReimbursementTypeID", [.reimbursementType]),
    (.itemID, "LeaveTypeID", [.leaveType]),
    (.earningsType, "EarningsType", [.earningsRate]),
    (.rateType, "RateType", [.earningsRate]),
    (.multiplier, "Multiplier", [.earningsRate]),
    (.typeOfUnits, "TypeOfUnits", [.earningsRate, .leaveType]),
    (.employee, "Employee", [.employees]),
    (.employeeID, "EmployeeID", [.employee]),
    (.firstName, "FirstName", [.employee]),
    (.lastName, "LastName", [.employee]),
    (.born, "DateOfBirth", [.employee]),
    (.started, "StartDate", [.employee]),
    (.classification, "Classification", [.employee]),
    (.jobTitle, "JobTitle", [.employee]),
    (.taxDeclaration, "TaxDeclaration", [.employee]),
    (.organisation, "Organisation", [.organisations]),
    (.organisationName, "LegalName", [.organisation]),
    (.taxNumber, "TaxNumber", [.organisation]),
    (.payRun, "PayRun", [.payRuns]),
    (.runID, "PayRunID", [.payRun]),
    (.runStart, "PayRunPeriodStartDate", [.payRun]),
    (.runEnd, "PayRunPeriodEndDate", [.payRun]),
    (.runPayment, "PaymentDate", [.payRun]),
    (.runStatus, "PayRunStatus", [.payRun]),
    (.payslips, "Payslips", [.payRun]),
    (.payslip, "Payslip", [.payslips]),
    (.slipID, "PayslipID", [.payslip]),
    (.slipEmployeeID, "EmployeeID", [.payslip]),
    (.slipFirstName, "FirstName", [.payslip]),
    (.slipLastName, "LastName", [.payslip]),
    (.wages, "Wages", [.payslip]),
    (.tax, "Tax", [.payslip]),
    (.deductions, "Deductions", [.payslip]),
    (.superTotal, "Super", [.payslip]),
    (.reimbursements, "Reimbursements", [.payslip]),
    (.netPay, "NetPay", [.payslip]),
    (.lineList, "LeaveAccrualLines", [.payslip]),
    (.lineList, "EarningsLines", [.payslip]),
    (.lineList, "TimesheetEarningsLines", [.payslip]),
    (.lineList, "LeaveEarningsLines", [.payslip]),
    (.lineList, "DeductionLines", [.payslip]),
    (.lineList, "ReimbursementLines", [.payslip]),
    (.lineList, "SuperannuationLines", [.payslip]),
    (.lineList, "TaxLines", [.payslip]),
    (.earningsLine, "EarningsLine", [.lineList]),
    (.earningsLine, "TimesheetEarningsLine", [.lineList]),
    (.leaveLine, "LeaveEarningsLine", [.lineList]),
    (.deductionLine, "DeductionLine", [.lineList]),
    (.reimbursementLine, "ReimbursementLine", [.lineList]),
    (.superLine, "SuperannuationLine", [.lineList]),
    (.taxLine, "TaxLine", [.lineList]),
    (.accrualLine, "LeaveAccrualLine", [.lineList]),
    (.lineItem, "DeductionTypeID", [.deductionLine]),
    (.lineItem, "ReimbursementTypeID", [.reimbursementLine]),
    (.lineLabel, "Description", [.reimbursementLine]),
    (.lineLabel, "TaxTypeName", [.taxLine]),
    (.contributionType, "ContributionType", [.superLine]),
    (.lineLeaveType, "LeaveTypeID", [.leaveLine, .accrualLine]),
    (.payOutType, "PayOutType", [.leaveLine]),
    (.itemName, "Name", [.earningsRate, .deductionType, .reimbursementType, .leaveType]),
    (.employmentBasis, "EmploymentBasis", [.employee, .taxDeclaration]),
    (
      .amount, "Amount",
      [.earningsLine, .leaveLine, .deductionLine, .reimbursementLine, .superLine, .taxLine]
    ),
    (.lineItem, "EarningsRateID", [.earningsLine, .leaveLine]),
    (.calculationType, "CalculationType", [.earningsLine, .leaveLine]),
    (.annualSalary, "AnnualSalary", [.earningsLine, .leaveLine]),
    (.ratePerUnit, "RatePerUnit", [.earningsLine, .leaveLine]),
    (.units, "NumberOfUnits", [.earningsLine, .leaveLine, .accrualLine]),
    (.fixedAmount, "FixedAmount", [.earningsLine, .leaveLine]),
  ]
}
