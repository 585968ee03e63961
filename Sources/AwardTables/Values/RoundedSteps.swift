import PayDomain
import Wording

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

/// What an hour's rate is worked out from.
enum SharePhrase: String, Phrases {
  case of = "{percentage} of {base}"
  case ofWhat = "{percentage} of {base} ({what})"
  case toTheCent = "{share}, to the cent at {steps}"
  case and = "{first} and {last}"
}

extension Cell {
  /// What an hour's rate is worked out from: `180 % of $24.28, to the cent at 120 %`; whose rate it is where it is not
  /// one's own.
  ///
  /// The steps are said only where they make a difference.
  public var share: Sentence {
    let (share, base) = (Slot.text("\(percentage)"), Slot.text("\(self.base)"))
    let whole =
      baseWords.map {
        SharePhrase.ofWhat(["percentage": share, "base": base, "what": .said($0)])
      } ?? SharePhrase.of(["percentage": share, "base": base])
    let direct = RoundedSteps([]).rate(percentage, of: self.base, per: reference)
    guard direct != rate else { return whole }
    let steps = through.map { Sentence(verbatim: "\($0)") }
    let list = steps.dropFirst().reduce(steps.first ?? .none) { all, next in
      SharePhrase.and(["first": .said(all), "last": .said(next)])
    }
    return SharePhrase.toTheCent(["share": .said(whole), "steps": .said(list)])
  }

  /// What each shift earns beside its hours, nil for nothing.
  public var perShift: Rate? {
    shiftHours.map { Rate(cents: (rate * $0).rounded(.halfUp, per: reference).cents) }
  }
}
