import PayDomain

/// The words by which the rows of a printed report are told.
struct CSVReportWords: Sendable {
  /// Labels of slips.
  let labels: FieldLabels
  /// Words of totals, summaries and notes.
  let rows: RowWords
  /// What headings of exports hold, folded.
  private let headings: [String: ExportColumn]

  /// Takes the words of a catalog.
  init(_ catalog: LayoutCatalog) {
    labels = catalog.labels
    rows = catalog.rowWords
    var headings: [String: ExportColumn] = [:]
    for column in catalog.tables.flatMap(\.columns) where column.column != .refused {
      for heading in column.headings where headings[heading] == nil {
        headings[heading] = column.column
      }
    }
    self.headings = headings
  }

  /// Whether a text is a heading of some export.
  func isHeading(_ text: String) -> Bool { headings[TextFolding.folded(text)] != nil }

  /// Which of a line's figures a heading names; `.ignored` where it is known for none, nil where it is not known.
  func figure(_ heading: String) -> ExportColumn? {
    let figures: [ExportColumn: ExportColumn] = [
      .hours: .hours, .rate: .rate, .amount: .amount, .pairHours: .hours, .pairRate: .rate,
      .pairAmount: .amount, .pairToDate: .ignored, .ignored: .ignored,
    ]
    return headings[TextFolding.folded(heading)].flatMap { figures[$0] }
  }

  /// Which part of a line a heading names; nil where it names none.
  func part(_ heading: String) -> ExportColumn? {
    let column = headings[TextFolding.folded(heading)]
    return column == .line ? .line : figure(heading)
  }

  /// Whether a heading is that of a sum of the slip.
  func isSum(_ heading: String) -> Bool {
    let folded = TextFolding.folded(heading)
    let sums: Set<ExportColumn> = [
      .gross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .lineSuper,
    ]
    return headings[folded].map(sums.contains) ?? false
  }

  /// Whether a label names the employee's number or name; nil when it is another.
  func person(_ label: String) -> ExportColumn? {
    switch labels.field(of: label) {
    case .employee: return .employee
    case .employeeNumber: return .employeeNumber
    case .some: return nil
    case nil: break
    }
    let column = headings[TextFolding.folded(label)]
    return column == .employee || column == .employeeNumber ? column : nil
  }
}
