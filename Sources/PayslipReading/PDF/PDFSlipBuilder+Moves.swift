import PayDomain

/// Lines that stand in a table of something else, as the sums of the slip show.
extension PDFSlipBuilder {
  /// Moves lines to where the sums of the slip have them.
  func moveLines(of slip: inout Payslip) {
    if linesMakeGross(slip) { return takeCostsPaidBack(into: &slip) }
    takeRecoveries(into: &slip)
    takeDeductions(into: &slip)
    takeSuperEarnings(into: &slip)
    takeCostsPaidBack(into: &slip)
    leaveOthers(outOf: &slip)
  }

  /// Whether the lines of earnings come to a printed gross just so, as on most slips: a proof of all sums costs more.
  func linesMakeGross(_ slip: Payslip) -> Bool {
    guard let printed = sums[.gross] else { return false }
    var sum = Money.zero
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      guard let amount = slip.lines[index].amount.value else { return false }
      sum += amount
    }
    return printed.contains { $0.value == sum }
  }

  /// Lists what is taken back above the gross, such as an overpayment, as earnings of days before, where the gross has it
  /// in it.
  private func takeRecoveries(into slip: inout Payslip) {
    let taken = slip.lines.indices.filter { index in
      slip.lines[index].section == .deduction && (slip.lines[index].amount.value ?? .zero) < .zero
    }
    guard !taken.isEmpty, !agrees(slip).gross else { return }
    // What else is taken off may be printed below zero as well: then one alone makes the gross.
    for choice in [taken] + (taken.count > 1 ? taken.map { [$0] } : []) {
      var with = slip
      for index in choice {
        with.lines[index].section = .earnings
        with.lines[index].category = .backPay
        with.lines[index].isPriorPeriod = true
        if with.lines[index].rate.reading != nil { with.lines[index].unit = .hours }
      }
      guard agrees(with).gross else { continue }
      slip = with
      return
    }
  }

  /// Lists what stands in the table of pay, and in the gross does not, as deductions: what is printed below zero, or what
  /// comes to the deductions that the slip prints.
  private func takeDeductions(into slip: inout Payslip) {
    guard sums[.gross] != nil, !agrees(slip).gross else { return }
    let bare = slip.lines.indices.filter { slip.lines[$0].isBareEarning }
    let negative = bare.filter { (slip.lines[$0].amount.value ?? .zero) < .zero }
    let others = bare.filter { !negative.contains($0) }
    for choice in [negative, others] where !choice.isEmpty {
      var with = slip
      var sum = Money.zero
      for index in choice {
        with.lines[index].section = .deduction
        with.lines[index].category = .deduction
        with.lines[index].unit = .dollars
        if let amount = slip.lines[index].amount.value { sum += amount }
      }
      guard agrees(with).gross, sum < .zero || isPrintedDeduction(sum) else { continue }
      slip = with
      return
    }
  }

  /// Whether the slip prints a sum of what is taken off.
  private func isPrintedDeduction(_ sum: Money) -> Bool {
    [SlipField.deductions, .postTaxDeductions, .preTaxDeductions].contains { field in
      sums[field]?.contains { $0.value?.magnitude == sum } == true
    }
  }

  /// Lists a line of pay that is called super, `Superannuation allowance`, as earnings, where the gross needs it and the
  /// contribution stands elsewhere: some print a gross that has the contribution itself in it.
  private func takeSuperEarnings(into slip: inout Payslip) {
    guard sums[.gross] != nil, !agrees(slip).gross else { return }
    let named = slip.lines.indices.filter { slip.lines[$0].section == .employerSuper }
    guard named.count > 1 || sums[.superGuarantee] != nil else { return }
    for index in named where reading(of: slip.lines[index]).isAmbiguous {
      var with = slip
      with.lines[index].section = .earnings
      with.lines[index].category = .unknown
      guard agrees(with).gross else { continue }
      slip = with
      return
    }
  }

  /// Lists what is paid back, `Reimbursement - drill bits`, and stands among the deductions as a reimbursement, where the
  /// net needs it added.
  private func takeCostsPaidBack(into slip: inout Payslip) {
    let named = slip.lines.indices.filter { index in
      slip.lines[index].section == .deduction
        && reading(of: slip.lines[index]).section == .reimbursement
    }
    guard !named.isEmpty, !agrees(slip).net else { return }
    var with = slip
    for index in named {
      with.lines[index].section = .reimbursement
      with.lines[index].category = .reimbursement
    }
    if agrees(with).net { slip = with }
  }

  /// Takes away what stands at the side of the lines and is no pay, a balance of leave or the account that the net went
  /// to, where the gross is right without it.
  private func leaveOthers(outOf slip: inout Payslip) {
    guard sums[.gross] != nil, !agrees(slip).gross else { return }
    let earned = slip.lines.filter { $0.section == .earnings }
    var without = slip
    without.lines.removeAll { line in
      line.section == .earnings && line.showsSumAlone && earned.contains { line.isRight(of: $0) }
    }
    if agrees(without).gross { slip = without }
  }

  /// Takes the sum of the lines of tax for the tax of a slip that prints no such sum, where it gives the net.
  ///
  /// A study loan's repayment is no tax: one line of tax beside it is the tax.
  func sumTax(of slip: inout Payslip) {
    guard slip.tax.reading == nil else { return }
    let lines = slip.lines.filter { $0.section == .tax && $0.category == .tax }
    let amounts = lines.compactMap(\.amount.reading)
    guard let first = amounts.first, amounts.count == lines.count else { return }
    guard amounts.count > 1 else {
      slip.tax = lines[0].amount
      return
    }
    guard let net = slip.net.reading, agrees(slip).net else { return }
    slip.tax = .read(
      Reading(
        amounts.reduce(.zero) { $0 + $1.value }, at: first.place,
        text: amounts.map(\.text).joined(separator: " + "), proof: net.proof))
  }

  /// Takes a tax that is printed in parts, `Tax  114.00` and `Medicare Levy  12.00`, for the sum of both, where the net
  /// needs it.
  mutating func joinTax(of slip: Payslip) {
    guard let printed = sums[.tax], printed.count == 1, case .read(var tax) = printed[0] else {
      return
    }
    var sum = Money.zero
    for index in slip.lines.indices
    where slip.lines[index].section == .tax && slip.lines[index].category == .tax {
      guard case .read(let amount) = slip.lines[index].amount else { return }
      guard amount.place != tax.place else { continue }
      sum += amount.value
      tax.text += " + " + amount.text
    }
    guard sum != .zero, sum.magnitude != tax.value.magnitude, !agrees(slip).net else { return }
    tax.value += sum
    sums[.tax] = [.read(tax)]
    if !agrees(slip).net { sums[.tax] = printed }
  }

  /// Lists what is taken off behind the net, `Advance repaid  -50.00`, as deductions where the net is printed again after it.
  ///
  /// The second, `Amount banked`, is the net then. Elsewhere the slip says that what was taken off stands in no sum.
  mutating func takeBehindNet(into slip: inout Payslip) {
    guard !behindNet.isEmpty else { return }
    var taken = Money.zero
    for line in behindNet {
      if let amount = line.amount.value { taken += amount }
    }
    guard let nets = sums[.net] else { return }
    let banked = nets.dropFirst().first { last in
      nets[0].value.flatMap { net in last.value.map { net + taken == $0 } } == true
    }
    // A sum of what was taken off before is no sum of all.
    let isLine = sums[.deductions]?.allSatisfy { sum in
      slip.lines.contains { $0.amount.reading?.place == sum.reading?.place }
    }
    guard let banked, isLine != false, agrees(slip).net else {
      slip.remarks += behindNet.map { "`\($0.label)` stands behind the net and is in no sum" }
      return
    }
    slip.lines += behindNet
    sums[.net] = [banked]
    sums[.deductions] = nil
  }

  /// Doubts the gross where it is the sum of a column of payments that has costs paid back in it.
  func doubtPayments(of slip: inout Payslip) {
    guard let gross = slip.gross.reading,
      totals.contains(where: { $0.section == .earnings && $0.amount.reading?.place == gross.place })
    else { return }
    var (earned, back) = (Money.zero, Money.zero)
    for line in slip.lines {
      guard let amount = line.amount.value else { continue }
      if line.section == .earnings { earned += amount }
      if line.section == .reimbursement { back += amount }
    }
    if back != .zero, earned + back == gross.value { slip.gross.doubt() }
  }
}

extension PayLine {
  /// Whether it shows an amount and neither hours nor a rate.
  fileprivate var showsSumAlone: Bool {
    quantity.reading == nil && rate.reading == nil && amount.reading != nil
  }

  /// Whether it is a line of earnings that shows a sum alone and says nothing known.
  fileprivate var isBareEarning: Bool {
    section == .earnings && category == .unknown && showsSumAlone
  }

  /// Whether it stands on the row of another line, at its right.
  fileprivate func isRight(of other: PayLine) -> Bool {
    guard case .box(let page, let left, let top, _, let bottom) = place,
      case .box(page, _, let otherTop, let otherRight, _) = other.place
    else { return false }
    return left > otherRight && abs(top - otherTop) < (bottom - top) / 2
  }
}
