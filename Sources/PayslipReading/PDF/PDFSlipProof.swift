import PayDomain

/// The sums of one slip: lines sum to gross, and gross − tax − deductions + reimbursements = net.
struct PDFSlipProof {
  /// What the labels of a slip state, by field; the likeliest first.
  typealias Sums = [SlipField: [Field<Money>]]

  private let sums: Sums
  private let earnings: [Money]
  private let earningsSum: Money
  private let hasGuess: Bool
  /// What the lines of deductions, of tax and of reimbursements come to; nil when there is none.
  private let lines: [LineSection: Money]

  /// Takes the lines of a slip and what its labels state.
  ///
  /// `hasGuess` says that an amount of the earnings was picked among several.
  init(_ slip: Payslip, sums: Sums, hasGuess: Bool) {
    self.sums = sums
    self.hasGuess = hasGuess
    var earnings: [Money] = []
    var others: [LineSection: Money] = [:]
    for index in slip.lines.indices {
      guard let amount = slip.lines[index].amount.value else { continue }
      let section = slip.lines[index].section
      if section == .earnings {
        earnings.append(amount)
      } else {
        others[section] = others[section].map { $0 + amount } ?? amount
      }
    }
    self.earnings = earnings
    earningsSum = earnings.reduce(.zero, +)
    lines = others
  }

  /// Sums of a slip that an equation uses.
  private struct Used: OptionSet {
    let rawValue: UInt8
    static let gross = Used(rawValue: 1)
    static let tax = Used(rawValue: 2)
    static let deductions = Used(rawValue: 4)
    static let reimbursements = Used(rawValue: 8)
    static let net = Used(rawValue: 16)
  }

  /// One choice of the sums, with what it proves.
  private struct Choice {
    var gross: Field<Money>
    var tax: Field<Money>
    var deductions: Field<Money>
    var reimbursements: Field<Money>
    var net: Field<Money>
    /// The fields that gross − tax − deductions = net uses.
    var used: Used = []
    /// Whether the printed deductions have the tax in them.
    var deductionsHoldTax = false
    var grossAgrees = false
    var score: Int { (used.isEmpty ? 0 : 2) + (grossAgrees ? 1 : 0) }
  }

  /// Whether the lines sum to a gross that the slip prints.
  var grossAgrees: Bool {
    !earnings.isEmpty && options(.gross).contains { $0.value == earningsSum }
  }
  /// Whether gross − tax − deductions = net for some choice of what is printed.
  var netAgrees: Bool { !best().used.isEmpty }

  /// Chooses among the printed sums those that agree, and marks what the agreement proves.
  ///
  /// - Parameters:
  ///   - leftOver: how many labels with figures were not understood.
  ///   - slip: the slip, its lines already in place.
  func apply(leftOver: Int, to slip: inout Payslip) {
    let choice = best()
    slip.gross = choice.gross
    slip.tax = choice.tax
    slip.deductions = choice.deductions
    slip.reimbursements = choice.reimbursements
    slip.net = choice.net
    if sums[.superGuarantee]?.isEmpty == false {
      slip.superGuarantee = positive(options(.superGuarantee)[0])
    }
    makePositive(&slip.lines)
    if isProof(choice) { prove(choice.used, of: &slip) }
    if choice.deductionsHoldTax { slip.deductions = .notOnSlip }
    proveLines(of: &slip, choice)
    if choice.grossAgrees, !hasGuess {
      slip.gross.prove()
      for index in slip.lines.indices where slip.lines[index].section == .earnings {
        slip.lines[index].amount.prove()
      }
    } else if leftOver > 0, !choice.grossAgrees, slip.gross.reading != nil {
      slip.remarks.append("\(leftOver) labels with figures were not understood")
      doubtUnproved(&slip.lines)
    }
  }

  /// Whether the agreement of a choice proves it: not where a figure of it is a guess and the lines do not bear it
  /// out, because the sums of the year agree with one another too.
  private func isProof(_ choice: Choice) -> Bool {
    func isFirm(_ sum: Used, _ field: Field<Money>) -> Bool {
      !choice.used.contains(sum) || field.reading?.proof != .doubtful
    }
    return (choice.grossAgrees && !hasGuess)
      || isFirm(.gross, choice.gross) && isFirm(.tax, choice.tax)
        && isFirm(.deductions, choice.deductions)
        && isFirm(.reimbursements, choice.reimbursements) && isFirm(.net, choice.net)
  }

  private func prove(_ used: Used, of slip: inout Payslip) {
    if used.contains(.gross) { slip.gross.prove() }
    if used.contains(.tax) { slip.tax.prove() }
    if used.contains(.deductions) { slip.deductions.prove() }
    if used.contains(.reimbursements) { slip.reimbursements.prove() }
    if used.contains(.net) { slip.net.prove() }
  }

  /// Proves the lines of deductions that make the printed total of a net that agrees.
  private func proveLines(of slip: inout Payslip, _ choice: Choice) {
    guard let total = choice.deductions.value, !choice.used.isEmpty, !choice.deductionsHoldTax,
      let sum = lines[.deduction], sum.magnitude == total
    else { return }
    for index in slip.lines.indices where slip.lines[index].section == .deduction {
      slip.lines[index].amount.prove()
    }
  }

  // MARK: The choice

  private func options(_ field: SlipField) -> [Field<Money>] {
    guard let stated = sums[field], !stated.isEmpty else { return [.notOnSlip] }
    return stated.count > 4 ? Array(stated.prefix(4)) : stated
  }

  private func best() -> Choice {
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
    for (paid, withReimbursements) in paid(gross, choice) {
      if judge(&choice, paid: paid, net: net) {
        if withReimbursements { choice.used.insert(.reimbursements) }
        return
      }
    }
    guard let refund = tax.value, refund.cents < 0, gross - refund == net else { return }
    choice.tax = tax
    choice.used = [.gross, .tax, .net]
  }

  /// What is paid before anything is taken off, with and without reimbursements.
  private func paid(_ gross: Money, _ choice: Choice) -> [(sum: Money, withReimbursements: Bool)] {
    let stated = choice.reimbursements.value
    guard let back = stated ?? lines[.reimbursement], back != .zero else {
      return [(gross, stated != nil)]
    }
    return [(gross + back, stated != nil), (gross, false)]
  }

  /// Looks for an arrangement of what is taken off that gives the net.
  private func judge(_ choice: inout Choice, paid: Money, net: Money) -> Bool {
    let tax = choice.tax.value
    let loan = options(.studyLoan)[0].value?.magnitude
    for withheld in withheld(tax, loan) {
      for (deducted, isPrinted) in deducted(choice) where paid - withheld - deducted == net {
        guard tax != nil || deducted != .zero || lines[.tax] != nil else { continue }
        choice.used = [.gross, .net]
        if withheld != .zero || tax == .zero { choice.used.insert(.tax) }
        if isPrinted { choice.used.insert(.deductions) }
        choice.deductionsHoldTax =
          !isPrinted && withheld != .zero && choice.deductions.value == withheld + deducted
        return true
      }
    }
    // The printed deductions may have the tax among them.
    guard let printed = choice.deductions.value, printed != .zero, paid - printed == net else {
      return false
    }
    choice.used = [.gross, .net]
    choice.deductionsHoldTax = tax != nil
    let others = lines[.deduction]?.magnitude ?? .zero
    if let tax, tax + others == printed { choice.used.insert(.tax) }
    return true
  }

  private func withheld(_ tax: Money?, _ loan: Money?) -> [Money] {
    let tax = tax ?? lines[.tax]?.magnitude ?? .zero
    return loan.map { [tax, tax + $0] } ?? [tax]
  }

  /// What the deductions can be: as printed, before and after tax together, as the lines, none.
  private func deducted(_ choice: Choice) -> [(sum: Money, isPrinted: Bool)] {
    var sums: [(sum: Money, isPrinted: Bool)] = []
    if let printed = choice.deductions.value { sums.append((printed, true)) }
    let before = options(.preTaxDeductions)[0].value?.magnitude
    let after = options(.postTaxDeductions)[0].value?.magnitude
    if let before, let after { sums.append((before + after, false)) }
    for part in [before, after] { if let part { sums.append((part, false)) } }
    if let own = lines[.deduction] { sums.append((own.magnitude, false)) }
    return sums + [(.zero, false)]
  }

  // MARK: Signs

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

  /// Where something was left out and the sum does not agree, a line that nothing else proves is a guess.
  private func doubtUnproved(_ lines: inout [PayLine]) {
    for index in lines.indices {
      guard case .read(var reading) = lines[index].amount, reading.proof < .proved else { continue }
      reading.proof = .doubtful
      lines[index].amount = .read(reading)
    }
  }
}
