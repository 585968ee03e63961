import PayDomain

/// What a column of a payroll export holds.
enum CSVColumn: String, Hashable, Sendable, CaseIterable {
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
  /// The day of payment.
  case paymentDate = "payment_date"
  /// Gross pay.
  case gross
  /// Tax withheld.
  case tax
  /// Deductions but tax.
  case deductions
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

  // MARK: Said once a line
  /// The label of the line.
  case line
  /// What the line is for, as a category's own word.
  case category
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

  /// Whether the column is said once a slip, and repeats on every row of it.
  var isOfSlip: Bool {
    switch self {
    case .slipID, .payRun, .employer, .abn, .employeeNumber, .employee, .firstName, .lastName,
      .born, .employmentStart, .instrument, .classification, .employment, .hourlyRate,
      .annualSalary, .periodStart, .periodEnd, .paymentDate, .gross, .tax, .deductions,
      .reimbursements, .net, .superGuarantee, .superFund, .correction:
      true
    case .line, .category, .hours, .unit, .rate, .rateUnit, .amount, .date, .lineSuper, .form,
      .multiplier, .priorPeriod, .ignored, .refused, .pairHours, .pairRate, .pairAmount:
      false
    }
  }

  /// Whether it is a last word and no column.
  var isPairPart: Bool { self == .pairHours || self == .pairRate || self == .pairAmount }

  /// Whether the column holds days.
  var isDate: Bool {
    self == .born || self == .employmentStart || self == .periodStart || self == .periodEnd
      || self == .paymentDate || self == .date
  }
}

/// A CSV layout: which headings mean which column, from its file in `Layouts/`.
struct CSVLayout: Sendable {
  /// How rows make slips.
  enum Shape: String, Sendable, CaseIterable {
    /// One row a line; rows of one key are one slip.
    case linePerRow = "line"
    /// One row a slip, with pairs of columns for its lines.
    case slipPerRow = "slip"
  }

  /// A column of the layout.
  struct Column: Sendable {
    /// What it holds.
    let column: CSVColumn
    /// The headings that name it, folded.
    let headings: [String]
    /// Whether a file without it does not fit.
    let isRequired: Bool
    /// Whether it is part of the slip's key.
    let isKey: Bool
  }

  /// The layout's name.
  let name: String
  /// How rows make slips.
  let shape: Shape
  /// The columns, in the file's order.
  let columns: [Column]

  /// Reads the layout's file: columns `column,headings,required,key`, first a row `shape`.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(_ entry: LayoutEntry, folder: String) throws(ReadingProblem) {
    name = entry.name
    guard let file = entry.file else {
      throw .layoutData(file: "index.csv", reason: "`\(entry.name)` names no file", place: nil)
    }
    let table = try DataTable(
      LayoutFile.contents(of: file, in: folder), file: file,
      columns: ["column", "headings", "required", "key"])
    guard let first = table.rows.first, first.cells[0] == "shape" else {
      throw .layoutData(file: file, reason: "the first row must be `shape`", place: nil)
    }
    shape = try table.value(1, of: first, as: Shape.self)
    var columns: [Column] = []
    var seen: Set<String> = []
    for row in table.rows.dropFirst() {
      let headings = row.cells[1].split(separator: "|").map(String.init)
      for heading in headings where !seen.insert(heading).inserted {
        throw table.fault("the heading `\(heading)` stands twice", row, 1)
      }
      columns.append(
        Column(
          column: try table.value(0, of: row, as: CSVColumn.self), headings: headings,
          isRequired: try CSVLayout.flag(2, of: row, in: table),
          isKey: try CSVLayout.flag(3, of: row, in: table)))
    }
    self.columns = columns
  }

  /// A cell that is `yes` or blank.
  private static func flag(
    _ column: Int, of row: DataTable.Row, in table: DataTable
  ) throws(ReadingProblem) -> Bool {
    guard row.cells[column].isEmpty || row.cells[column] == "yes" else {
      throw table.fault("the cell is `yes` or blank", row, column)
    }
    return row.cells[column] == "yes"
  }
}
