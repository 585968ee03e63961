import PayDomain

/// What a known label with a figure is, by the section it stands in.
enum PDFRowKinds {
  /// A known label as a sum of the slip, or as a line of the section that it belongs to; nil when it is neither.
  static func sum(
    _ field: SlipField, in place: SectionHeading?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    switch field {
    case .gross, .taxableGross, .net: return place == .leaveBalances ? nil : (.sum(field), true)
    case .tax, .studyLoan: return tax(field, in: place)
    case .deductions, .preTaxDeductions, .postTaxDeductions, .reimbursements:
      return place == .bank || place == .leaveBalances ? nil : (.sum(field), true)
    case .superGuarantee: return superannuation(in: place)
    case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .employee, .firstName,
      .lastName, .employeeNumber, .born, .employmentStart, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours,
      .superFund, .payRun, .payFrequency, .taxFileNumber, .issueDate, .leaveBalance:
      return nil
    }
  }

  private static func tax(
    _ field: SlipField, in place: SectionHeading?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    switch place {
    case .tax, .deduction: (.line(.tax, isPriorPeriod: false), true)
    case nil, .earnings: (.sum(field), true)
    case .priorEarnings, .itemisedEarnings, .employerSuper, .reimbursement, .leaveBalances, .bank,
      .employment, .employerCosts, .yearToDate:
      nil
    }
  }

  private static func superannuation(
    in place: SectionHeading?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    switch place {
    case .employerSuper: (.line(.employerSuper, isPriorPeriod: false), true)
    case .deduction: (.line(.deduction, isPriorPeriod: false), true)
    case nil, .earnings, .tax, .reimbursement, .priorEarnings, .itemisedEarnings:
      (.sum(.superGuarantee), true)
    case .leaveBalances, .bank, .employment, .employerCosts, .yearToDate: nil
    }
  }

  /// Whether a known label that is no sum can still name a line, as `Salary` does in a table of earnings.
  static func canBeLine(_ field: SlipField) -> Bool {
    switch field {
    case .annualSalary, .hourlyRate, .classification, .employment, .totalHours: true
    case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .employee, .firstName,
      .lastName, .employeeNumber, .born, .employmentStart, .instrument,
      .jobTitle, .gross, .taxableGross, .tax, .studyLoan, .deductions,
      .preTaxDeductions, .postTaxDeductions, .reimbursements, .net, .superGuarantee, .superFund,
      .payRun, .payFrequency, .taxFileNumber, .issueDate, .leaveBalance:
      false
    }
  }

  /// What a figure under a label is; nil when it is nothing of the pay.
  static func ofBox(
    _ label: PDFCell, text: String, _ labels: PDFLineLabels
  ) -> PDFTableRow.Kind? {
    if let field = label.meaning.field { return field.isSum ? .sum(field) : nil }
    let reading = labels.reading(of: text)
    guard reading.category != .unknown, reading.section != .earnings else { return nil }
    return .line(reading.section, isPriorPeriod: false)
  }
}

extension PDFSegment {
  /// Whether it pays money to a fund: `Health Fund 37.15`.
  func isOfFund(_ grid: PDFGrid) -> Bool {
    guard let label = label.first, let last = grid.cells[label].words.last,
      !grid.cells[label].endsWithColon, grid.isWord(last, "fund"), let figure = figures.last
    else { return false }
    return grid.cells[figure].figure?.looksLikeMoney == true
  }

  /// The line of money to a fund, by the table it stands in; nil where it is none.
  func line(
    toFundIn region: PDFRegions.Region?, _ grid: PDFGrid
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    guard let region, let section = region.section?.section,
      section == .earnings || section == .deduction, isOfFund(grid)
    else { return nil }
    return (.line(region.isImplicit ? .deduction : section, isPriorPeriod: false), true)
  }
}
