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
    // One long division: the remainder costs a product instead of a second one.
    let quotient = value / divisor
    let remainder = value - quotient * divisor
    guard remainder != 0 else { return Int64(quotient) }
    let away: Int128 = value < 0 ? -1 : 1
    return switch self {
    case .down: Int64(quotient)
    case .up: Int64(quotient + away)
    case .halfUp: Int64(remainder.magnitude * 2 >= divisor.magnitude ? quotient + away : quotient)
    }
  }
}
