import PayDomain

/// What a labelled value on a slip is: a closed list for every layout.
public enum SlipField: String, Hashable, Sendable, CaseIterable {
  /// The period as two days.
  case period
  /// The first day of the period.
  case periodStart = "period_start"
  /// The last day of the period.
  case periodEnd = "period_end"
  /// The day of payment.
  case paymentDate = "payment_date"
  /// The employer's name.
  case employer
  /// The employer's ABN.
  case abn
  /// The employee's whole name.
  case employee
  /// The employee's first name.
  case firstName = "first_name"
  /// The employee's last name.
  case lastName = "last_name"
  /// The employer's number for the employee.
  case employeeNumber = "employee_number"
  /// Date of birth.
  case born
  /// The day employment began.
  case employmentStart = "employment_start"
  /// The award or agreement.
  case instrument
  /// The classification.
  case classification
  /// The title of the job, which is no classification.
  case jobTitle = "job_title"
  /// Full-time, part-time or casual.
  case employment
  /// The ordinary hourly rate.
  case hourlyRate = "hourly_rate"
  /// An annual salary.
  case annualSalary = "annual_salary"
  /// The hours of the period.
  case totalHours = "total_hours"
  /// Gross pay.
  case gross
  /// Gross pay less what is taken off before tax: not the gross of the lines.
  case taxableGross = "taxable_gross"
  /// Tax withheld.
  case tax
  /// Study loan repayments withheld beside the tax.
  case studyLoan = "study_loan"
  /// All deductions but tax.
  case deductions
  /// Deductions before tax.
  case preTaxDeductions = "pre_tax_deductions"
  /// Deductions after tax.
  case postTaxDeductions = "post_tax_deductions"
  /// Expenses paid back.
  case reimbursements
  /// Net pay.
  case net
  /// The employer's super guarantee contribution.
  case superGuarantee = "super_guarantee"
  /// The super fund.
  case superFund = "super_fund"
  /// The number of the pay run.
  case payRun = "pay_run"
  /// Weekly, fortnightly, monthly.
  case payFrequency = "pay_frequency"
  /// A tax file number, never kept.
  case taxFileNumber = "tax_file_number"
  /// The day the slip was given to the worker.
  case issueDate = "issue_date"
  /// What is left of one kind of leave, which the label names.
  case leaveBalance = "leave_balance"
}

/// What a column of a table of lines holds.
public enum LineColumn: String, Hashable, Sendable, CaseIterable {
  /// The label.
  case label
  /// Hours or another quantity.
  case quantity
  /// Dollars for one.
  case rate
  /// Dollars of this pay.
  case amount
  /// Dollars since July; never read as this pay.
  case yearToDate = "year_to_date"
  /// The day, or the first day.
  case date
  /// The last day.
  case dateEnd = "date_end"
  /// A reference.
  case reference
  /// A sum of lines above.
  case subtotal
  /// A balance of leave.
  case balance
  /// A balance of leave before this pay.
  case opening
  /// Leave accrued.
  case accrued
  /// Leave used.
  case used
  /// A percentage or multiple of the rate.
  case share
  /// The hours of one day, in a grid with a column for each.
  case day
}

/// What the heading above a group of lines says of them.
public enum SectionHeading: String, Hashable, Sendable, CaseIterable {
  /// Earnings of this period.
  case earnings
  /// Earnings of an earlier period.
  case priorEarnings = "prior_earnings"
  /// Tax.
  case tax
  /// Deductions.
  case deduction
  /// The employer's super contributions.
  case employerSuper = "employer_super"
  /// Reimbursements.
  case reimbursement
  /// Balances of leave, which are no pay.
  case leaveBalances = "leave_balances"
  /// Where the net pay went.
  case bank
  /// Facts about the employment.
  case employment
  /// What the employer pays to others: insurance, payroll tax.
  case employerCosts = "employer_costs"
  /// Sums since July, which are not this pay.
  case yearToDate = "year_to_date"
  /// Lines that itemise what earnings above or on an earlier page sum up.
  case itemisedEarnings = "itemised_earnings"

  /// The section of the lines below; nil when they are no pay lines.
  public var section: LineSection? {
    switch self {
    case .earnings, .priorEarnings, .itemisedEarnings: .earnings
    case .tax: .tax
    case .deduction: .deduction
    case .employerSuper: .employerSuper
    case .reimbursement: .reimbursement
    case .leaveBalances, .bank, .employment, .employerCosts, .yearToDate: nil
    }
  }
}

/// The labels and headings of slips, from `fields.csv`, `headings.csv` and `units.csv`, matched whole, folded; and
/// the words of an export's headings and sections, from `heading-words.csv` and `section-words.csv`.
public struct FieldLabels: Sendable {
  private let fields: [String: SlipField]
  private let columns: [String: LineColumn]
  private let sections: [String: SectionHeading]
  private let units: [String: LineUnit]
  /// Words for sections in a column of an export, beyond the headings of slips.
  private let sectionWords: [String: SectionHeading]
  /// How the words of an export's headings are written out.
  let headingWords: CSVHeadingWords

  /// Loads the three tables, each from the first folder that has it.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(folders: LayoutFolders) throws(ReadingProblem) {
    let labels = try DataTable(
      folders.contents(of: "fields.csv"), file: "fields.csv",
      columns: ["field", "label"])
    var fields: [String: SlipField] = [:]
    for row in labels.rows {
      let field = try labels.value(0, of: row, as: SlipField.self)
      guard fields.updateValue(field, forKey: row.cells[1]) == nil else {
        throw labels.fault("the label `\(row.cells[1])` stands twice", row, 1)
      }
    }
    self.fields = fields
    (columns, sections) = try FieldLabels.headings(in: folders)
    headingWords = try CSVHeadingWords(folders: folders)
    sectionWords = try FieldLabels.sectionWords(in: folders)
    units = try FieldLabels.units(in: folders)
  }

  /// Reads `headings.csv`.
  private static func headings(
    in folders: LayoutFolders
  ) throws(ReadingProblem) -> ([String: LineColumn], [String: SectionHeading]) {
    let table = try DataTable(
      folders.contents(of: "headings.csv"), file: "headings.csv",
      columns: ["kind", "meaning", "heading"])
    var columns: [String: LineColumn] = [:]
    var sections: [String: SectionHeading] = [:]
    for row in table.rows {
      switch row.cells[0] {
      case "column":
        columns[row.cells[2]] = try table.value(1, of: row, as: LineColumn.self)
      case "section":
        sections[row.cells[2]] = try table.value(1, of: row, as: SectionHeading.self)
      default: throw table.fault("the kind is `column` or `section`", row, 0)
      }
    }
    return (columns, sections)
  }

  /// Reads `section-words.csv`.
  private static func sectionWords(
    in folders: LayoutFolders
  ) throws(ReadingProblem) -> [String: SectionHeading] {
    let table = try DataTable(
      folders.contents(of: "section-words.csv"), file: "section-words.csv",
      columns: ["section", "word"])
    var words: [String: SectionHeading] = [:]
    for row in table.rows {
      words[row.cells[1]] = try table.value(0, of: row, as: SectionHeading.self)
    }
    return words
  }

  /// Reads `units.csv`.
  private static func units(in folders: LayoutFolders) throws(ReadingProblem) -> [String: LineUnit]
  {
    let table = try DataTable(
      folders.contents(of: "units.csv"), file: "units.csv",
      columns: ["word", "unit"])
    var units: [String: LineUnit] = [:]
    for row in table.rows {
      guard let unit = LineUnit(rawValue: row.cells[1]) else {
        throw table.fault("`\(row.cells[1])` is no unit", row, 1)
      }
      units[row.cells[0]] = unit
    }
    return units
  }

  /// What a label before a value says the value is; nil when it is not in the vocabulary.
  public func field(of label: String) -> SlipField? { fields[TextFolding.folded(label)] }
  /// What a column's heading says it holds; nil when it is not in the vocabulary.
  public func column(of heading: String) -> LineColumn? { columns[TextFolding.folded(heading)] }
  /// What a heading above lines says of them; nil when it is not in the vocabulary.
  public func section(of heading: String) -> SectionHeading? {
    sections[TextFolding.folded(heading)]
  }
  /// What a word in an export's column of sections says; nil when it is not in the vocabulary.
  func exportSection(of word: String) -> SectionHeading? {
    let folded = TextFolding.folded(word)
    return sections[folded] ?? sectionWords[folded]
  }
  /// The unit that a word names; nil when it is not in the vocabulary.
  public func unit(of word: String) -> LineUnit? { units[TextFolding.folded(word)] }
}
