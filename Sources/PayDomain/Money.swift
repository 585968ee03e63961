/// A sum in Australian dollars that can be paid: whole cents.
///
/// Positive is paid or owed to the employee; negative is taken back.
///
/// **Units:** cents. Reading refuses any figure large enough to overflow.
/// **Rounding:** none here; ``Amount/rounded(_:per:)`` is the only way from an exact product to money.
public struct Money: Hashable, Comparable, Sendable {
  /// Whole cents.
  public let cents: Int64

  /// Makes a sum of whole cents.
  public init(cents: Int64) { self.cents = cents }

  /// Nothing.
  public static let zero = Money(cents: 0)

  /// Compares by value.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
  /// The sum of two sums.
  public static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }
  /// The difference of two sums.
  public static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }
  /// Adds in place.
  public static func += (left: inout Money, right: Money) { left = left + right }
  /// The same sum the other way.
  public static prefix func - (sum: Money) -> Money { Money(cents: -sum.cents) }

  /// The distance from zero.
  public var magnitude: Money { cents < 0 ? Money(cents: -cents) : self }

  /// The sum as an exact amount, for comparing with a product.
  @inlinable
  public var exact: Amount { Amount(units: Int128(cents) * Amount.unitsPerCent) }
}

extension Money: CustomStringConvertible {
  /// Dollars and cents with grouping, `$1,234.56` or `-$0.05`.
  public var description: String {
    let whole = DecimalText.grouped(cents.magnitude / 100)
    return "\(cents < 0 ? "-" : "")$\(whole).\(DecimalText.padded(cents.magnitude % 100, to: 2))"
  }

  /// Dollars and cents without sign of currency or grouping, `1234.56`: a number in a CSV or JSON file.
  public var plain: String {
    "\(cents < 0 ? "-" : "")\(cents.magnitude / 100).\(DecimalText.padded(cents.magnitude % 100, to: 2))"
  }
}
