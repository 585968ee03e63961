import PayDomain

/// Lines of a mapped document whose labels name a sum of the slip, until it is known whether the slip states it itself.
///
/// Where it does not, the line is that sum. Where an element of its own states it, lines of tax, super and
/// reimbursements are parts of it, and what names gross, net or all deductions repeats it.
struct MappedTotals {
  /// What a line is to the slip.
  private enum Use {
    /// The sum, or one of several that make it.
    case sum
    /// A part of a sum that is known without it.
    case part(PayCategory, LineSection)
    /// A figure that stands elsewhere as well.
    case repeated
    /// Another figure than the one stated elsewhere.
    case differing
  }

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
  ///
  /// Where they are parts of a sum, or differ from it, and the slip's sums do not agree, one may stand twice: it is
  /// remarked, so that nothing rests on them.
  func settle(_ slip: inout Payslip) {
    guard !lines.isEmpty else { return }
    let own = slip.lines
    var isOpen = false
    let loansLast =
      lines.filter { $0.column != .studyLoan } + lines.filter { $0.column == .studyLoan }
    for (column, line) in loansLast {
      switch use(of: line, column, beside: own, in: slip) {
      case .sum: SlipTotals.add(line.amount, as: column, to: &slip)
      case .part(let category, let section):
        isOpen = true
        slip.add(line, category, section)
      case .repeated: break
      case .differing: isOpen = true
      }
    }
    if isOpen, !slip.leavesNet(beside: .zero) {
      slip.remarks.append("a sum among the lines may be counted twice")
    }
  }

  private func use(
    of line: PayLine, _ column: ExportColumn, beside own: [PayLine], in slip: Payslip
  ) -> Use {
    guard let amount = line.amount.value?.magnitude else { return .repeated }
    if column == .studyLoan {
      guard stated.contains(.tax) || own.contains(where: { $0.section == .tax }) else {
        return .sum
      }
      // A repayment can stand inside and outside of the tax: the net says which.
      let isOutside = !slip.leavesNet(beside: .zero) && slip.leavesNet(beside: amount)
      return stated.contains(.tax) && isOutside ? .sum : .part(.studyLoan, .tax)
    }
    guard let (category, section, field) = MappedTotals.parts(of: column) else {
      guard isStated(column) else { return .sum }
      guard let field = MappedTotals.whole(column) else { return .repeated }
      return slip[keyPath: field].value?.magnitude == amount ? .repeated : .differing
    }
    if isStated(column) {
      return slip[keyPath: field].value?.magnitude == amount ? .repeated : .part(category, section)
    }
    let parts = own.filter { $0.section == section }.compactMap(\.amount.value)
    guard !parts.isEmpty, parts.reduce(.zero, +).magnitude != amount else { return .sum }
    return .part(category, section)
  }

  private func isStated(_ column: ExportColumn) -> Bool {
    let isShare = column == .preTaxDeductions || column == .postTaxDeductions
    return stated.contains(column) || isShare && stated.contains(.deductions)
  }

  /// What a line is that is part of a sum, and the sum; nil where lines of its name are no parts.
  private static func parts(
    of column: ExportColumn
  ) -> (PayCategory, LineSection, KeyPath<Payslip, Field<Money>>)? {
    if column == .tax { return (.tax, .tax, \.tax) }
    if column == .reimbursements { return (.reimbursement, .reimbursement, \.reimbursements) }
    guard column == .superGuarantee else { return nil }
    return (.superGuarantee, .employerSuper, \.superGuarantee)
  }

  /// The sum that a line repeats; nil for one that is a share of it.
  private static func whole(_ column: ExportColumn) -> KeyPath<Payslip, Field<Money>>? {
    if column == .gross { return \.gross }
    if column == .net { return \.net }
    return column == .deductions ? \.deductions : nil
  }
}

extension Payslip {
  /// Adds a line of a kind that its label alone does not say.
  fileprivate mutating func add(_ line: PayLine, _ category: PayCategory, _ section: LineSection) {
    var line = line
    (line.category, line.section) = (category, section)
    lines.append(line)
  }

  /// Whether gross less tax, deductions and a further sum is the net; false where one of them is not known.
  fileprivate func leavesNet(beside more: Money) -> Bool {
    guard let gross = gross.value, let net = net.value else { return false }
    func sum(_ section: LineSection) -> Money {
      lines.filter { $0.section == section }.compactMap(\.amount.value).reduce(.zero, +)
    }
    let tax = tax.value ?? sum(.tax).magnitude
    let rest = gross - tax - more - (deductions.value ?? sum(.deduction).magnitude)
    return rest == net || rest + (reimbursements.value ?? sum(.reimbursement)) == net
  }
}
