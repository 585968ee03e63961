import PayDomain

/// Marks the figures of a slip that arithmetic supports.
enum XMLSlipProof {
  private static let practice = LegalReference(instrument: "practice", clause: "hours × rate")

  /// Marks hours, rate and amount of each line whose product is its amount to the cent, and the totals that
  /// the lines and each other add up to.
  static func mark(_ slip: inout Payslip) {
    for index in slip.lines.indices { mark(&slip.lines[index]) }
    markGross(&slip)
    markNet(&slip)
  }

  private static func mark(_ line: inout PayLine) {
    guard let hours = line.quantity.value, let rate = line.rate.value,
      let amount = line.amount.value, (rate * hours).rounded(.halfUp, per: practice) == amount
    else { return }
    line.quantity.prove()
    line.rate.prove()
    line.amount.prove()
  }

  /// Gross is proved by earnings lines that all have an amount, or hours and rate, and add up to it.
  private static func markGross(_ slip: inout Payslip) {
    guard let gross = slip.gross.value else { return }
    var sum = Money.zero
    var earnings = 0
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      guard let amount = pay(of: slip.lines[index]) else { return }
      sum += amount
      earnings += 1
    }
    guard earnings > 0, sum == gross else { return }
    slip.gross.prove()
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      slip.lines[index].quantity.prove()
      slip.lines[index].rate.prove()
      slip.lines[index].amount.prove()
    }
  }

  /// A line's amount as printed, else the product of its hours and rate.
  private static func pay(of line: PayLine) -> Money? {
    if let amount = line.amount.value { return amount }
    guard let hours = line.quantity.value, let rate = line.rate.value else { return nil }
    return (rate * hours).rounded(.halfUp, per: practice)
  }

  /// Gross − tax − deductions (+ reimbursements) = net proves those printed.
  private static func markNet(_ slip: inout Payslip) {
    guard let gross = slip.gross.value, let net = slip.net.value, let tax = slip.tax.value else {
      return
    }
    var rest = gross - tax
    if let deductions = slip.deductions.value { rest = rest - deductions }
    let withReimbursements = slip.reimbursements.value.map { rest + $0 }
    guard rest == net || withReimbursements == net else { return }
    slip.gross.prove()
    slip.tax.prove()
    slip.deductions.prove()
    slip.net.prove()
  }
}

extension Field {
  /// Marks a reading as proved; an absent field stays absent.
  mutating func prove() {
    guard case .read(var reading) = self else { return }
    reading.proof = .proved
    self = .read(reading)
  }
}
