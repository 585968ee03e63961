/// Holds what a slip was read to say beside its pay against what it says: leave, payments, sums to date.
struct BesideComparison {
  /// How many fields were compared.
  private(set) var fields = 0
  /// What is not exact.
  private(set) var differences: [Difference] = []

  /// Compares balances by their labels, payments in their order, sums to date by their kinds.
  init(_ read: ReadSlip, with truth: BesideTruth) {
    var left = read.leave
    for balance in truth.leave {
      let place = left.firstIndex { $0.label == balance.label }
      compare(place.map { left.remove(at: $0) }, balance)
    }
    for extra in left { compare(extra, LeaveTruth(label: extra.label, kind: extra.kind)) }
    for index in 0..<max(read.payments.count, truth.payments.count) {
      compare(
        read.payments.indices.contains(index) ? read.payments[index] : nil,
        truth.payments.indices.contains(index) ? truth.payments[index] : nil)
    }
    for kind in ["gross", "tax", "net", "super_guarantee"] {
      let stated = read.yearToDate.filter { $0.kind == kind }
      for sum in stated {
        note("to date: \(kind)", truth.yearToDate[kind], "\(sum.value)", sum.proof)
      }
      if stated.isEmpty { note("to date: \(kind)", truth.yearToDate[kind], nil, nil) }
    }
  }

  private mutating func compare(_ read: ReadLeave?, _ truth: LeaveTruth) {
    let name = "leave \(truth.label)"
    let figures: [(String, ReadField?, String?)] = [
      ("opening", read?.opening, truth.opening), ("accrued", read?.accrued, truth.accrued),
      ("taken", read?.taken, truth.taken), ("closing", read?.closing, truth.closing),
    ]
    var proof: String?
    for (what, field, wanted) in figures {
      note("\(name): \(what)", wanted, field?.value, field?.proof)
      if field?.proof == "proved" { proof = "proved" }
    }
    guard let read else { return }
    note("\(name): kind", truth.kind, read.kind, proof)
    note("\(name): unit", truth.unit, read.unit, proof)
  }

  private mutating func compare(_ read: ReadPayment?, _ truth: PaymentTruth?) {
    note("payment", truth?.amount, read.map { "\($0.value)" }, read?.proof)
    note("payment: account", truth?.account, read?.account, nil)
  }

  private mutating func note(
    _ field: String, _ expected: String?, _ found: String?, _ proof: String?
  ) {
    guard expected != nil || found != nil else { return }
    fields += 1
    if let expected, let found, SlipComparison.same(expected, found) { return }
    differences.append(
      Difference(field: field, expected: expected, found: found, isProved: proof == "proved"))
  }
}
