import PayDomain

/// How much of the lines' provable gaps stands once pay above the award elsewhere in the period counts.
///
/// **Law:** a set-off clause may let the whole pay for work of a pay period answer the whole entitlement of
/// that period; never of another.
struct SetOffPool {
  /// What may still be called provable.
  private var left: Money?

  /// Opens the pool.
  ///
  /// When the user says that no set-off applies, only lines nobody could place and back pay limit it: they may pay
  /// for the very hours that look short.
  init(_ tally: PeriodTally, _ setOff: SetOff?, _ work: WorkLines) {
    guard setOff == SetOff.none else {
      left = tally.lenient
      return
    }
    left = work.answeringPay > .zero ? tally.besideAnswers : nil
  }

  /// The part of a line's gap that stands, lines being taken in order.
  mutating func standing(_ gap: Money) -> Money {
    guard let limit = left else { return gap }
    let part = min(gap, limit)
    left = limit - part
    return part
  }
}
