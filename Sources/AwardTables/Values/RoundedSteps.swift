import PayDomain

/// A rate that is worked out through others, each of them taken to the cent.
///
/// 150 % of a shift rate that is 120 % of the ordinary rate is 180 % of it, through 120 %: $24.28 comes to $29.14 and
/// then to $43.71, where 180 % at once would be $43.70.
struct RoundedSteps: Sendable {
  /// The percentages of the ordinary rate whose rates are rounded, in order; empty for none.
  let percentages: [Percentage]

  /// Makes the steps.
  init(_ percentages: [Percentage]) { self.percentages = percentages }

  /// A percentage of a rate, rounded at every step and at the end, a half up.
  ///
  /// - Parameters:
  ///   - percentage: the percentage of the rate.
  ///   - base: the rate, to the cent.
  ///   - reference: what prescribes the rounding.
  /// - Returns: the rate to the cent.
  func rate(_ percentage: Percentage, of base: Rate, per reference: LegalReference) -> Rate {
    var (rate, reached) = (base, Percentage.whole)
    for next in percentages + [percentage] {
      rate = ExactRate(rate, times: next, over: reached).rounded(.halfUp, per: reference)
      reached = next
    }
    return rate
  }
}

extension Cell {
  /// What an hour's rate is worked out from: `180 % of $24.28, to the cent at 120 %`; whose rate it is where it is not
  /// one's own.
  ///
  /// The steps are said only where they make a difference.
  public var share: String {
    let whole = ["\(percentage) of \(base)", baseWords.map { "(\($0))" }]
      .compactMap { $0 }.joined(separator: " ")
    let direct = RoundedSteps([]).rate(percentage, of: base, per: reference)
    guard direct != rate else { return whole }
    return "\(whole), to the cent at \(through.map { "\($0)" }.joined(separator: " and "))"
  }

  /// What each shift earns beside its hours, nil for nothing.
  public var perShift: Rate? {
    shiftHours.map { Rate(cents: (rate * $0).rounded(.halfUp, per: reference).cents) }
  }
}
