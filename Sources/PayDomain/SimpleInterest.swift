/// Simple interest on a sum, day by day, before rounding.
///
/// **Units:** cents × thousandths of a per cent × days, over the days of a year; exact, since a year has 365 or 366.
/// **Rounding:** none until ``rounded(_:per:)``.
public struct SimpleInterest: Hashable, Sendable {
  /// The days of a common and of a leap year.
  private static let years: (common: Int128, leap: Int128) = (365, 366)
  /// Thousandths of a per cent in the whole.
  private static let whole = Int128(Percentage.whole.thousandths)
  /// Over ``whole`` × 365 × 366.
  private var numerator: Int128 = 0

  /// No interest.
  public init() {}

  /// Adds the interest of some days of one calendar year.
  ///
  /// - Parameters:
  ///   - sum: what it is on.
  ///   - yearly: the rate for a year.
  ///   - days: whole days, all in the calendar year `year`.
  ///   - year: decides whether a day is a 365th or a 366th of the rate.
  public mutating func add(on sum: Money, at yearly: Percentage, days: Int, in year: Int) {
    let isLeap = CivilDate(year: year, month: 2, day: 29) != nil
    // The other year's days bring both to one denominator.
    let factor = isLeap ? SimpleInterest.years.common : SimpleInterest.years.leap
    numerator += Int128(sum.cents) * Int128(yearly.thousandths) * Int128(days) * factor
  }

  /// The interest in whole cents, by the named rounding.
  ///
  /// - Parameters:
  ///   - mode: which way digits are dropped.
  ///   - reference: the provision or practice that says how to round.
  /// - Returns: whole cents.
  public func rounded(_ mode: Rounding, per reference: LegalReference) -> Money {
    let divisor = SimpleInterest.whole * SimpleInterest.years.common * SimpleInterest.years.leap
    return Money(cents: mode.divide(numerator, by: divisor))
  }
}
