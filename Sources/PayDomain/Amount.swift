/// An exact product of rate, percentage and hours: a sum before rounding.
///
/// **Units:** 1/300,000,000,000,000,000 of a dollar, so that every product of the values in this module is
/// whole.
/// **Rounding:** none until ``rounded(_:per:)``.
public struct Amount: Hashable, Comparable, Sendable {
  /// How many units are one cent.
  @inlinable
  static var unitsPerCent: Int128 { ExactRate.unitsPerCent * Int128(Hours.unitsPerHour) }
  /// How many units are one cent × a thousandth of a per cent.
  @inlinable
  static var unitsPerCentPercent: Int128 { unitsPerCent / 100_000 }
  /// The value in units.
  @usableFromInline
  let units: Int128

  @inlinable
  init(units: Int128) { self.units = units }

  /// Nothing.
  public static let zero = Amount(units: 0)

  /// Compares by value.
  @inlinable
  public static func < (left: Amount, right: Amount) -> Bool { left.units < right.units }
  /// The sum of two amounts.
  @inlinable
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(units: left.units + right.units)
  }
  /// The difference of two amounts.
  @inlinable
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(units: left.units - right.units)
  }

  /// The amount in whole cents, by the named rounding.
  ///
  /// - Parameters:
  ///   - mode: which way digits are dropped.
  ///   - reference: the provision or practice that says how to round.
  /// - Returns: whole cents.
  @inlinable
  public func rounded(_ mode: Rounding, per reference: LegalReference) -> Money {
    Money(cents: mode.divide(units, by: Amount.unitsPerCent))
  }
}

/// How digits are dropped, always named where it happens.
public enum Rounding: String, Hashable, Sendable, CaseIterable {
  /// To the nearest, a half away from zero.
  case halfUp = "half_up"
  /// Towards zero.
  case down
  /// Away from zero.
  case up

  /// The quotient of `value` and `divisor`, rounded; `divisor` is above zero.
  @usableFromInline
  func divide(_ value: Int128, by divisor: Int128) -> Int64 {
    let quotient = Rounding.quotient(value.magnitude, divisor.magnitude)
    let remainder = value.magnitude - quotient * divisor.magnitude
    let isAway =
      switch self {
      case .down: false
      case .up: remainder > 0
      case .halfUp: remainder * 2 >= divisor.magnitude
      }
    let size = Int64(isAway ? quotient + 1 : quotient)
    return value < 0 ? -size : size
  }

  /// The whole quotient, by a division of 64 bits where both fit without the powers of two that the divisor holds.
  ///
  /// A power of two comes off both by a shift: what is shifted out of the value is less than one divisor.
  private static func quotient(_ value: UInt128, _ divisor: UInt128) -> UInt128 {
    let shift = divisor.trailingZeroBitCount
    guard let short = UInt64(exactly: value >> shift),
      let divisor = UInt64(exactly: divisor >> shift)
    else { return value / divisor }
    return UInt128(short / divisor)
  }
}
