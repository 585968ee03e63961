import PayDomain

/// What a worker's other slips say of the super of one pay, since super is due with each.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 as amended by the Treasury Laws Amendment (Payday
/// Superannuation) Act 2025: the fund has to have the contribution within some business days of the payment; a slip
/// states what was contributed in its period (Fair Work Regulations 2009 reg 3.46(5)), which may be for the pay before.
/// **Limits:** a contribution beyond what its own pay asks for may be for an earlier pay whose last day has not passed,
/// or for a later one of the financial year.
struct PaydaySuper {
  /// In the order of their payment.
  private let pays: [SlipMark]

  /// The cents by which two sums may differ through rounding.
  private static let rounding: Int64 = 2

  /// Sorts a worker's pays, each once.
  init(_ pays: [SlipMark]) {
    self.pays = pays.sorted { ($0.payDay, $0.end, $0.key) < ($1.payDay, $1.end, $1.key) }
  }

  /// What other slips state that may be for a pay that is short.
  func elsewhere(for mark: SlipMark, _ own: SuperMark) -> Money {
    guard let place = pays.firstIndex(where: { $0.key == mark.key }) else { return .zero }
    if isStatedByNext(place, own) { return Money(cents: -Int64(own.gap)) }
    var beyond = pays.map { max(0, Int64($0.extras?.superMark?.gap ?? .zero)) }
    let givers = beyond.indices.filter { beyond[$0] > 0 }
    guard !givers.isEmpty else { return .zero }
    for earlier in pays[..<place] {
      guard let short = earlier.extras?.superMark, short.gap < 0, !short.isByQuarter else {
        continue
      }
      var rest = -Int64(short.gap)
      for giver in givers where beyond[giver] > 0 && mayPay(pays[giver], earlier, short) {
        let given = min(rest, beyond[giver])
        beyond[giver] -= given
        rest -= given
      }
    }
    let left = givers.reduce(Int64.zero) { sum, giver in
      mayPay(pays[giver], mark, own) ? sum + beyond[giver] : sum
    }
    return Money(cents: left)
  }

  /// Whether what one pay states too much may be for another.
  private func mayPay(_ giver: SlipMark, _ mark: SlipMark, _ short: SuperMark) -> Bool {
    giver.payDay >= mark.payDay
      ? giver.payDay.dayNumber <= short.lastDay
      : giver.payDay.financialYear == mark.payDay.financialYear
  }

  /// Whether the slips may state the super of the pay before: this one does, where that pay is among them, and the next
  /// one states this pay's in time, or is not among them.
  private func isStatedByNext(_ place: Int, _ own: SuperMark) -> Bool {
    guard !own.isShareOfPay, let stated = pays[place].superGuarantee else { return false }
    if place > 0 {
      guard let before = pays[place - 1].superGuarantee else { return false }
      let due = before - Int64(pays[place - 1].extras?.superMark?.gap ?? .zero)
      guard abs(stated - due) <= PaydaySuper.rounding else { return false }
    }
    guard place + 1 < pays.count else { return place > 0 }
    guard let next = pays[place + 1].superGuarantee else { return false }
    return pays[place + 1].payDay.dayNumber <= own.lastDay
      && next + PaydaySuper.rounding >= stated - Int64(own.gap)
  }
}
