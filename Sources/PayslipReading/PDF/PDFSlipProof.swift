import PayDomain

/// The arithmetic of one slip: lines sum to gross, and gross − tax − deductions + reimbursements = net.
struct PDFSlipProof {
  private let earnings: [Money]
  private let earningsSum: Money
  private let deductionLines: Money?

  /// Takes the lines of a slip.
  init(_ slip: Payslip) {
    var earnings: [Money] = []
    var deductions: Money?
    for index in slip.lines.indices {
      guard let amount = slip.lines[index].amount.value else { continue }
      switch slip.lines[index].section {
      case .earnings: earnings.append(amount)
      case .deduction: deductions = deductions.map { $0 + amount } ?? amount
      case .reimbursement, .tax, .employerSuper: continue
      }
    }
    self.earnings = earnings
    earningsSum = earnings.reduce(.zero, +)
    deductionLines = deductions
  }

  /// One choice of the sums, with what it proves.
  private struct Choice {
    var gross: Field<Money>
    var tax: Field<Money>
    var deductions: Field<Money>
    var reimbursements: Field<Money>
    var net: Field<Money>
    var netAgrees = false
    var grossAgrees = false
    var score: Int { (netAgrees ? 2 : 0) + (grossAgrees ? 1 : 0) }
  }

  /// Chooses among the printed sums those that agree, and marks what the agreement proves.
  ///
  /// - Parameters:
  ///   - sums: what the labels state; the first is the likeliest.
  ///   - leftOver: how many labels with figures were not understood.
  ///   - slip: the slip, its lines already in place.
  func apply(_ sums: [SlipField: [Field<Money>]], leftOver: Int, to slip: inout Payslip) {
    let choice = best(sums)
    slip.gross = choice.gross
    slip.tax = choice.tax
    slip.deductions = choice.deductions
    slip.reimbursements = choice.reimbursements
    slip.net = choice.net
    slip.superGuarantee = positive(sums[.superGuarantee]?.first ?? .notOnSlip)
    makePositive(&slip.lines)
    if choice.netAgrees {
      for field in [\Payslip.gross, \.tax, \.deductions, \.reimbursements, \.net] {
        slip[keyPath: field] = proved(slip[keyPath: field])
      }
    }
    if choice.grossAgrees {
      slip.gross = proved(slip.gross)
      for index in slip.lines.indices where slip.lines[index].section == .earnings {
        slip.lines[index].amount = proved(slip.lines[index].amount)
      }
    } else if leftOver > 0, slip.gross.reading != nil {
      slip.remarks.append("\(leftOver) labels with figures were not understood")
      doubtUnproved(&slip.lines)
    }
  }

  private func best(_ sums: [SlipField: [Field<Money>]]) -> Choice {
    func options(_ field: SlipField) -> [Field<Money>] {
      sums[field].map { Array($0.prefix(4)) } ?? [.notOnSlip]
    }
    var best: Choice?
    for gross in options(.gross) {
      for tax in options(.tax) {
        for deductions in options(.deductions) {
          for net in options(.net) {
            var choice = Choice(
              gross: gross, tax: positive(tax), deductions: positive(deductions),
              reimbursements: options(.reimbursements)[0], net: net)
            judge(&choice, signed: tax)
            if best.map({ choice.score > $0.score }) ?? true { best = choice }
            if choice.score == 3 { return choice }
          }
        }
      }
    }
    return best
      ?? Choice(
        gross: .notOnSlip, tax: .notOnSlip, deductions: .notOnSlip, reimbursements: .notOnSlip,
        net: .notOnSlip)
  }

  private func judge(_ choice: inout Choice, signed tax: Field<Money>) {
    choice.grossAgrees = !earnings.isEmpty && choice.gross.value == earningsSum
    guard let gross = choice.gross.value, let net = choice.net.value else { return }
    let paid = gross + (choice.reimbursements.value ?? .zero)
    let withheld = choice.tax.value ?? .zero
    for deducted in [choice.deductions.value, deductionLines?.magnitude, Money.zero] {
      guard let deducted else { continue }
      // The deductions may be stated with the tax in them.
      if paid - withheld - deducted == net || (deducted != .zero && paid - deducted == net) {
        choice.netAgrees = choice.tax.value != nil || deducted != .zero
        return
      }
    }
    guard let refund = tax.value, refund.cents < 0, paid - refund == net else { return }
    choice.tax = tax
    choice.netAgrees = true
  }

  /// What is taken off, as a positive sum whichever sign the slip prints.
  private func positive(_ field: Field<Money>) -> Field<Money> {
    guard case .read(var reading) = field else { return field }
    reading.value = reading.value.magnitude
    return .read(reading)
  }

  /// Turns the lines of a section round when the slip prints all of them as negative.
  private func makePositive(_ lines: inout [PayLine]) {
    for section in [LineSection.tax, .deduction] {
      let mine = lines.indices.filter { lines[$0].section == section }
      guard mine.allSatisfy({ (lines[$0].amount.value ?? .zero) <= .zero }) else { continue }
      for index in mine { lines[index].amount = positive(lines[index].amount) }
    }
  }

  private func proved(_ field: Field<Money>) -> Field<Money> {
    guard case .read(var reading) = field else { return field }
    reading.proof = .proved
    return .read(reading)
  }

  /// Where something was left out and the sum does not agree, a line that nothing else proves is a guess.
  private func doubtUnproved(_ lines: inout [PayLine]) {
    for index in lines.indices {
      guard case .read(var reading) = lines[index].amount, reading.proof < .proved else { continue }
      reading.proof = .doubtful
      lines[index].amount = .read(reading)
    }
  }
}
