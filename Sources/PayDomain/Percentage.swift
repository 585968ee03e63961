/// A percentage of a rate or of a sum.
///
/// **Units:** thousandths of a per cent: 121.7 % is 121,700.
/// **Rounding:** none, exact.
public struct Percentage: Hashable, Comparable, Sendable {
  /// Thousandths of a per cent.
  public let thousandths: Int64

  /// Makes a percentage from thousandths of a per cent.
  public init(thousandths: Int64) { self.thousandths = thousandths }

  /// The whole of something.
  public static let whole = Percentage(thousandths: 100_000)

  /// Compares by value.
  public static func < (left: Percentage, right: Percentage) -> Bool {
    left.thousandths < right.thousandths
  }
  /// The sum of two percentages.
  public static func + (left: Percentage, right: Percentage) -> Percentage {
    Percentage(thousandths: left.thousandths + right.thousandths)
  }
  /// The difference of two percentages.
  public static func - (left: Percentage, right: Percentage) -> Percentage {
    Percentage(thousandths: left.thousandths - right.thousandths)
  }
  /// The exact share of a sum.
  @inlinable
  public static func * (sum: Money, percentage: Percentage) -> Amount {
    Amount(units: Int128(sum.cents) * Int128(percentage.thousandths) * Amount.unitsPerCentPercent)
  }
}

extension Percentage: CustomStringConvertible {
  /// The number with a per cent sign, `121.7 %`.
  public var description: String { plain + " %" }
  /// The number alone, `150` or `121.7`.
  public var plain: String { DecimalText.fraction(thousandths, places: 3, minimum: 0) }
}
