import PayDomain

/// Sums of a slip that stand among its lines, as printed reports have them: `Net Pay`, `Tax`, `Total Earnings`.
extension CSVDocument {
  /// Which of a slip's sums a label names; nil when it is a line's.
  func total(of label: String) -> SlipField? {
    guard let field = catalog.labels.field(of: label) ?? contribution(label) else { return nil }
    let totals: [SlipField] = [
      .gross, .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .totalHours,
    ]
    return totals.contains(field) ? field : nil
  }

  /// The super guarantee where a label is a word for the employer's part alone.
  private func contribution(_ label: String) -> SlipField? {
    guard catalog.labels.exportSection(of: label)?.section == .employerSuper else { return nil }
    let reading = catalog.vocabulary.reading(of: label)
    return reading.category == .superGuarantee && reading.doubt == nil ? .superGuarantee : nil
  }

  /// Takes a sum; what is withheld or taken off is kept positive, whichever way it is printed.
  ///
  /// - Throws: `.conflictingRows` when gross or net stand twice and differ.
  func take(
    _ total: SlipField, _ amount: Field<Money>, _ cells: CSVCells, into slip: inout Payslip,
    _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    guard amount.value != nil else { return }
    if total == .gross {
      try set(&slip.gross, amount, cells)
    } else if total == .taxableGross {
      try set(&scratch.taxableGross, amount, cells)
    } else if total == .net {
      try set(&slip.net, amount, cells)
    } else if let column = SlipTotals.column(of: total), !states(column) {
      SlipTotals.add(amount, as: column, to: &slip)
    }
  }

  /// Whether the file has a column for a sum, so that a row for it says the same again.
  private func states(_ column: ExportColumn) -> Bool {
    let withheld: [ExportColumn] = [.tax, .studyLoan]
    let taken: [ExportColumn] = [.deductions, .preTaxDeductions, .postTaxDeductions]
    for kin in [withheld, taken] where kin.contains(column) {
      return kin.contains { header.position($0) != nil }
    }
    return header.position(column) != nil
  }

  /// Sets a sum that can stand once.
  private func set(
    _ field: inout Field<Money>, _ amount: Field<Money>, _ cells: CSVCells
  ) throws(ReadingProblem) {
    if let before = field.value, before != amount.value, let column = plan.amount {
      throw .conflictingRows(column: header.heading(column), place: cells.place(column))
    }
    field = amount
  }

  /// Takes the taxable gross, or a sum of lines, as gross where no gross is printed and the earnings come to just that.
  func settleGross(_ slip: inout Payslip, _ scratch: inout CSVScratch) {
    defer { scratch.taxableGross = .notOnSlip }
    guard case .absent(.notOnSlip) = slip.gross else { return }
    guard scratch.taxableGross.value != nil || !scratch.lineSums.isEmpty else { return }
    let sums = [scratch.taxableGross] + scratch.lineSums
    let earnings = slip.lines.filter { $0.section == .earnings }
    let amounts = earnings.compactMap(\.amount.value)
    let earned = amounts.reduce(.zero, +)
    guard !amounts.isEmpty, amounts.count == earnings.count,
      let gross = sums.first(where: { $0.value == earned })
    else { return }
    slip.gross = gross
  }
}

extension Field<Money> {
  /// The sum without its sign.
  var magnitude: Field<Money> {
    guard case .read(var reading) = self, reading.value < .zero else { return self }
    reading.value = -reading.value
    return .read(reading)
  }
}
