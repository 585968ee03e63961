import PayDomain

/// Marks figures that prove each other.
public enum SlipArithmetic {
  /// Raises to `.proved` what hours × rate, the sum of the lines or gross less tax and deductions prove.
  ///
  /// Nothing is changed but ``Proof``, and never lowered; a doubtful reading becomes proved only by a sum it
  /// is part of.
  public static func prove(_ slip: inout Payslip) {
    for index in slip.lines.indices { proveLine(&slip.lines[index]) }
    proveGross(&slip)
    proveNet(&slip)
  }

  /// Proves a line by hours × rate.
  static func proveLine(_ line: inout PayLine) {
    guard case .read(let quantity) = line.quantity, case .read(let rate) = line.rate,
      case .read(let amount) = line.amount,
      LineArithmetic.agrees(quantity: quantity, rate: rate, amount: amount)
    else { return }
    line.quantity.prove()
    line.rate.prove()
    line.amount.prove()
  }

  /// Takes lines that a word calls balances of leave for pay where gross is the sum of the lines with them and not
  /// without: all of them, or one.
  static func takeBalances(_ balances: [PayLine], asPayOf slip: inout Payslip) {
    guard !balances.isEmpty, let gross = slip.gross.value else { return }
    var rest = gross
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      guard let amount = slip.lines[index].amount.value else { return }
      rest = rest - amount
    }
    let choices = [balances] + balances.map { [$0] }
    let paid = choices.first { lines in
      lines.compactMap(\.amount.value).reduce(.zero, +) == rest
    }
    if rest != .zero, let paid { slip.lines += paid }
  }

  /// Proves gross and the amounts of the earnings by each other.
  static func proveGross(_ slip: inout Payslip) {
    guard let gross = slip.gross.value else { return }
    var sum = Money.zero
    var count = 0
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      guard case .read(let amount) = slip.lines[index].amount else { return }
      sum += amount.value
      count += 1
    }
    guard count > 0, sum == gross else { return }
    slip.gross.prove()
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      slip.lines[index].amount.prove()
    }
  }

  /// Proves gross, tax, deductions, reimbursements and net by each other, what is absent left out; lines of
  /// reimbursements stand for the sum of them where none is stated.
  static func proveNet(_ slip: inout Payslip) {
    guard let gross = slip.gross.value, let tax = slip.tax.value, let net = slip.net.value else {
      return
    }
    let deductions = slip.deductions.value
    let reimbursements = slip.reimbursements.value
    var rest = gross - tax
    if let deductions { rest = rest - deductions }
    if rest != net { rest += reimbursements ?? sum(of: slip.lines, in: .reimbursement) }
    guard rest == net else { return }
    slip.gross.prove()
    slip.tax.prove()
    slip.net.prove()
    if deductions != nil { slip.deductions.prove() }
  }
}

extension SlipArithmetic {
  /// What the lines of a section come to, those without an amount left out.
  private static func sum(of lines: [PayLine], in section: LineSection) -> Money {
    var sum = Money.zero
    for index in lines.indices where lines[index].section == section {
      if case .read(let amount) = lines[index].amount { sum += amount.value }
    }
    return sum
  }
}

extension Payslip {
  /// Whether gross is read and nothing proves it.
  var isGrossUnproved: Bool { gross.reading.map { $0.proof != .proved } ?? false }

  /// Whether net is what gross leaves after tax, deductions and reimbursements as far as they are read, or not stated.
  var netIsWhatIsLeft: Bool {
    guard let net = net.value, let gross = gross.value else { return true }
    func sum(_ section: LineSection) -> Money {
      lines.filter { $0.section == section }.compactMap(\.amount.value).reduce(.zero, +)
    }
    let withheld = tax.value?.magnitude ?? sum(.tax).magnitude
    let taken = deductions.value?.magnitude ?? sum(.deduction).magnitude
    let paidBack = reimbursements.value ?? sum(.reimbursement)
    let left = gross - withheld - taken
    return left == net || left + paidBack == net
  }
}

extension Field {
  /// Raises the reading to `.proved`; nothing when absent.
  mutating func prove() {
    guard case .read(var reading) = self, reading.proof != .proved else { return }
    reading.proof = .proved
    self = .read(reading)
  }

  /// Lowers the reading to `.doubtful`; nothing when absent.
  mutating func doubt() {
    guard case .read(var reading) = self else { return }
    reading.proof = .doubtful
    self = .read(reading)
  }
}
