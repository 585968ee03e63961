/// Dollars for one hour (or for one of whatever a line counts).
///
/// **Units:** millionths of a dollar, so that a rate printed with up to six decimals is exact.
/// **Rounding:** none, exact.
public struct Rate: Hashable, Comparable, Sendable {
  /// Millionths of a dollar an hour.
  public let micros: Int64

  /// Makes a rate from millionths of a dollar.
  public init(micros: Int64) { self.micros = micros }
  /// Makes a rate of whole cents an hour.
  public init(cents: Int64) { micros = cents * 10_000 }

  /// Compares by value.
  public static func < (left: Rate, right: Rate) -> Bool { left.micros < right.micros }
  /// The sum of two rates, such as a base and a flat loading.
  public static func + (left: Rate, right: Rate) -> Rate {
    Rate(micros: left.micros + right.micros)
  }
  /// The difference of two rates.
  public static func - (left: Rate, right: Rate) -> Rate {
    Rate(micros: left.micros - right.micros)
  }

  /// The rate as an unrounded one.
  @inlinable
  public var exact: ExactRate { ExactRate(units: Int128(micros) * ExactRate.unitsPerMicro) }

  /// The unrounded product with a percentage: 26.55 × 125 % = 33.1875.
  @inlinable
  public static func * (rate: Rate, percentage: Percentage) -> ExactRate {
    ExactRate(units: Int128(rate.micros) * Int128(percentage.thousandths))
  }
  /// The exact pay for `hours` at `rate`.
  @inlinable
  public static func * (rate: Rate, hours: Hours) -> Amount { rate.exact * hours }
}

extension Rate: CustomStringConvertible {
  /// Dollars with grouping and at least two decimals, `$26.55`, `$36.5497` or `$1,056.80`.
  public var description: String {
    let digits = DecimalText.fraction(Int64(micros.magnitude % 1_000_000), places: 6, minimum: 2)
    let whole = DecimalText.grouped(micros.magnitude / 1_000_000)
    return "\(micros < 0 ? "-" : "")$\(whole)\(digits.dropFirst())"
  }
  /// The number alone, `26.55`.
  public var plain: String { DecimalText.fraction(micros, places: 6, minimum: 2) }
}

/// A rate before it is rounded: the product of a rate and a percentage, or a weekly wage ÷ 38.
///
/// **Units:** 1/100,000,000,000 of a dollar (a millionth × a thousandth of a per cent).
/// **Rounding:** none until ``rounded(_:per:)``; a quotient that has no finite decimal is floored at this
/// unit, which is eleven decimals of a dollar.
public struct ExactRate: Hashable, Comparable, Sendable {
  /// How many units are one millionth of a dollar.
  @inlinable
  static var unitsPerMicro: Int128 { 100_000 }
  /// How many units are one cent.
  @inlinable
  static var unitsPerCent: Int128 { unitsPerMicro * 10_000 }
  /// The value in units.
  @usableFromInline
  let units: Int128

  @inlinable
  init(units: Int128) { self.units = units }

  /// A sum spread over a whole number of hours, as a weekly wage over 38.
  ///
  /// - Parameters:
  ///   - sum: the wage, in whole cents.
  ///   - thousandthsOfHours: the divisor in thousandths of an hour, 38,000 for 38; above zero.
  public init(_ sum: Money, over thousandthsOfHours: Int64) {
    precondition(thousandthsOfHours > 0, "a wage is divided by the hours of its week")
    units = Int128(sum.cents) * ExactRate.unitsPerCent * 1000 / Int128(thousandthsOfHours)
  }

  /// Compares by value.
  @inlinable
  public static func < (left: ExactRate, right: ExactRate) -> Bool { left.units < right.units }
  /// The sum of two unrounded rates.
  @inlinable
  public static func + (left: ExactRate, right: ExactRate) -> ExactRate {
    ExactRate(units: left.units + right.units)
  }
  /// The exact pay for `hours`.
  @inlinable
  public static func * (rate: ExactRate, hours: Hours) -> Amount {
    Amount(units: rate.units * Int128(hours.units))
  }

  /// The rate in whole cents, by the named rounding.
  ///
  /// - Parameters:
  ///   - mode: which way digits are dropped.
  ///   - reference: the provision that says how to round.
  /// - Returns: a rate of whole cents.
  @inlinable
  public func rounded(_ mode: Rounding, per reference: LegalReference) -> Rate {
    Rate(cents: mode.divide(units, by: ExactRate.unitsPerCent))
  }
}
