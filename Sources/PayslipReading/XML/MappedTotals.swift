import PayDomain

/// Lines of a mapped document whose labels name a sum of the slip, until it is known whether the slip states it itself.
///
/// Where it does not, the line is that sum. Where it does, lines of tax, super and reimbursements are parts of it, and
/// what names gross, net or all deductions repeats it.
struct MappedTotals {
  private var lines: [(column: ExportColumn, line: PayLine)] = []
  /// The sums that elements of their own state.
  private var stated: Set<ExportColumn> = []

  /// Starts without sums.
  init() {}

  /// Forgets all, for the next slip.
  mutating func reset() {
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
    if !stated.isEmpty { stated.removeAll(keepingCapacity: true) }
  }

  /// Takes note that the slip states a sum in an element of its own.
  mutating func state(_ column: ExportColumn) { stated.insert(column) }

  /// Keeps a line whose label names a sum.
  mutating func add(_ line: PayLine, naming column: ExportColumn) { lines.append((column, line)) }

  /// Puts the lines into a slip of which everything else is known.
  func settle(_ slip: inout Payslip) {
    guard !lines.isEmpty else { return }
    for (column, line) in lines where column != .studyLoan {
      guard isStated(column) else {
        SlipTotals.add(line.amount, as: column, to: &slip)
        continue
      }
      if let part = MappedTotals.part(column) {
        if !repeats(line, column, in: slip) { slip.add(line, as: part) }
      } else if let field = MappedTotals.whole(column), !line.amount.isSilent,
        slip[keyPath: field].value != line.amount.value
      {
        slip[keyPath: field].doubt()
      }
    }
    for (column, line) in lines where column == .studyLoan { settle(loan: line, &slip) }
  }

  private func isStated(_ column: ExportColumn) -> Bool {
    let isPart = column == .preTaxDeductions || column == .postTaxDeductions
    return stated.contains(column) || isPart && stated.contains(.deductions)
  }

  /// Whether a line among others of its kind comes to the sum that the slip states: it is that sum.
  private func repeats(_ line: PayLine, _ column: ExportColumn, in slip: Payslip) -> Bool {
    let field =
      column == .tax
      ? slip.tax : column == .reimbursements ? slip.reimbursements : slip.superGuarantee
    return line.amount.value?.magnitude == field.value?.magnitude
      && lines.count { $0.column == column } > 1
  }

  /// A repayment of a study loan can stand inside and outside of the tax: the net says which.
  private func settle(loan line: PayLine, _ slip: inout Payslip) {
    guard stated.contains(.tax), let loan = line.amount.value?.magnitude else {
      return SlipTotals.add(line.amount, as: .studyLoan, to: &slip)
    }
    if slip.leavesNet(beside: loan) {
      return SlipTotals.add(line.amount, as: .studyLoan, to: &slip)
    }
    if !slip.leavesNet(beside: .zero) { slip.tax.doubt() }
    slip.add(line, as: (.studyLoan, .tax))
  }

  /// What a line is that is part of a sum; nil where the sum has no lines of its name.
  private static func part(_ column: ExportColumn) -> (PayCategory, LineSection)? {
    if column == .tax { return (.tax, .tax) }
    if column == .reimbursements { return (.reimbursement, .reimbursement) }
    return column == .superGuarantee ? (.superGuarantee, .employerSuper) : nil
  }

  /// The sum that a line repeats; nil for a part of one.
  private static func whole(_ column: ExportColumn) -> WritableKeyPath<Payslip, Field<Money>>? {
    if column == .gross { return \.gross }
    if column == .net { return \.net }
    return column == .deductions ? \.deductions : nil
  }
}

extension Payslip {
  /// Adds a line of a kind that its label alone does not say.
  fileprivate mutating func add(_ line: PayLine, as kind: (PayCategory, LineSection)) {
    var line = line
    (line.category, line.section) = kind
    lines.append(line)
  }

  /// Whether gross less tax, deductions and a further sum is the net; false where one of them is not known.
  fileprivate func leavesNet(beside more: Money) -> Bool {
    guard let gross = gross.value, let tax = tax.value, let net = net.value else { return false }
    let lines = lines.filter { $0.section == .deduction }.compactMap(\.amount.value)
    let deducted = deductions.value ?? lines.reduce(.zero, +)
    let rest = gross - tax - more - deducted
    return rest == net || reimbursements.value.map { rest + $0 == net } ?? false
  }
}
