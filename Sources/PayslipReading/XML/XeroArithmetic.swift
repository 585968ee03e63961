import PayDomain

/// Marks the figures of a payslip whose lines state hours and rate but no amount.
enum XeroArithmetic {
  private static let practice = LegalReference(instrument: "practice", clause: "hours × rate")

  /// Proves gross, hours and rates by each other: the lines' amounts, or hours × rate to the cent
  /// where a line
  /// states none, add up to gross.
  static func prove(_ slip: inout Payslip) {
    guard let gross = slip.gross.value else { return }
    var sum = Money.zero
    var count = 0
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      guard let pay = pay(of: slip.lines[index]) else { return }
      sum += pay
      count += 1
    }
    guard count > 0, sum == gross else { return }
    slip.gross.prove()
    for index in slip.lines.indices where slip.lines[index].section == .earnings {
      if slip.lines[index].amount.isSilent {
        slip.lines[index].quantity.prove()
        slip.lines[index].rate.prove()
      } else {
        slip.lines[index].amount.prove()
      }
    }
  }

  private static func pay(of line: PayLine) -> Money? {
    if let amount = line.amount.value { return amount }
    guard let hours = line.quantity.value, let rate = line.rate.value else { return nil }
    return (rate * hours).rounded(.halfUp, per: practice)
  }
}
