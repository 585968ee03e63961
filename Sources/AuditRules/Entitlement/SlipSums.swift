import PayDomain

/// The sums of a slip's lines by the part they stand in.
struct SlipSums {
  /// The sum of the earnings.
  private(set) var earnings = Money.zero
  /// How many earnings lines there are.
  private(set) var earningCount = 0
  /// Whether an earnings line states no amount.
  private(set) var misses = false
  /// The weakest reading of an earnings amount.
  private(set) var proof = Proof.proved
  /// The sum of the tax lines, positive; nil when there is none.
  private(set) var tax: Money?
  /// The sum of the deduction lines, positive; nil when there is none.
  private(set) var deductions: Money?
  /// Repayments of study loans, positive, where the slip also prints tax: they may stand beside it.
  private(set) var studyLoans = Money.zero
  /// Salary given up, positive.
  private(set) var sacrificed = Money.zero
  /// Reimbursements.
  private(set) var reimbursed = Money.zero
  /// Allowances for expenses, which stand outside of gross where they are not taxed.
  private(set) var expenses = Money.zero

  /// Adds up a slip that is held by reference, of which no copy is made.
  init(_ held: HeldSlip) {
    self.init(
      held.slip.lines, reimbursements: held.slip.reimbursements.value,
      statesTax: held.slip.tax.value != nil)
  }

  /// Adds up lines beside what the slip prints.
  init(_ lines: [PayLine], reimbursements: Money?, statesTax: Bool) {
    for index in lines.indices { add(lines, index) }
    if reimbursed == .zero, let reimbursements { reimbursed = reimbursements }
    if !statesTax { studyLoans = .zero }
  }

  private mutating func add(_ lines: [PayLine], _ index: Int) {
    let amount = lines[index].sum
    if lines[index].category == .salarySacrifice, let amount {
      sacrificed += amount.magnitude
    }
    if lines[index].category == .studyLoan, let amount { studyLoans += amount.magnitude }
    switch lines[index].section {
    case .earnings:
      earningCount += 1
      guard let amount else {
        misses = true
        return
      }
      earnings += amount
      proof = min(proof, lines[index].amount.proof ?? .proved)
      if lines[index].category == .reimbursement { reimbursed += amount }
      if lines[index].category == .expenseAllowance { expenses += amount }
    case .reimbursement: if let amount { reimbursed += amount }
    case .deduction: deductions = (deductions ?? .zero) + (amount?.magnitude ?? .zero)
    case .tax: tax = (tax ?? .zero) + (amount?.magnitude ?? .zero)
    case .employerSuper: break
    }
  }

  /// The sums that gross may be: salary given up and what is paid for costs stand inside or outside of it.
  var grossReadings: [Money] {
    guard sacrificed != .zero || reimbursed != .zero || expenses != .zero else {
      return [earnings]
    }
    return [Money.zero, sacrificed, -sacrificed].flatMap { given in
      outside.map { earnings - given - $0 }
    }
  }

  /// Whether the lines come to a gross, with half a cent of rounding for each; `change` is added to them first.
  func fits(_ gross: Money, and change: Money = .zero) -> Bool {
    let slack = Money(cents: Int64(earningCount / 2 + 1))
    if (earnings + change - gross).magnitude <= slack { return true }
    return grossReadings.contains { ($0 + change - gross).magnitude <= slack }
  }

  /// The sums that may be paid beside gross, below zero where gross holds what is no line of earnings.
  var outside: [Money] {
    [Money.zero, reimbursed, -reimbursed].flatMap { [$0, $0 + expenses] }
  }
}

extension Payslip {
  /// Whether its lines of earnings come to the gross it prints; nil where either is not known.
  public var linesComeToGross: Bool? {
    let sums = SlipSums(
      lines, reimbursements: reimbursements.value, statesTax: tax.value != nil)
    guard let gross = gross.value, sums.earningCount > 0, !sums.misses else { return nil }
    return sums.fits(gross)
  }
}
