/// A quantity of time on a pay line.
///
/// **Units:** 1/3,000,000 of an hour, so that whole minutes and any decimal of up to six places are exact.
/// **Rounding:** none, exact.
public struct Hours: Hashable, Comparable, Sendable {
  /// How many units are one hour.
  @inlinable
  public static var unitsPerHour: Int64 { 3_000_000 }
  /// The value in units.
  public let units: Int64

  /// Makes a time from units of 1/3,000,000 hour.
  public init(units: Int64) { self.units = units }
  /// Makes a time from millionths of an hour, as decimals are printed: 7.6 h is 7,600,000.
  public init(millionths: Int64) { units = millionths * 3 }
  /// Makes a time from minutes.
  public init(minutes: Int64) { units = minutes * (Hours.unitsPerHour / 60) }

  /// No time.
  public static let zero = Hours(units: 0)

  /// Compares by value.
  public static func < (left: Hours, right: Hours) -> Bool { left.units < right.units }
  /// The sum of two times.
  public static func + (left: Hours, right: Hours) -> Hours {
    Hours(units: left.units + right.units)
  }
  /// The difference of two times.
  public static func - (left: Hours, right: Hours) -> Hours {
    Hours(units: left.units - right.units)
  }
  /// The same time the other way.
  public static prefix func - (time: Hours) -> Hours { Hours(units: -time.units) }

  /// The whole hours when every part of an hour counts as one: 2.25 h is 3.
  public var startedHours: Int64 {
    let whole = units / Hours.unitsPerHour
    return units % Hours.unitsPerHour > 0 ? whole + 1 : whole
  }
}

extension Hours: CustomStringConvertible {
  /// Decimal hours with at least two places, `7.60`; more than four places are cut.
  public var description: String { plain + " h" }
  /// The number alone.
  public var plain: String {
    let tenThousandths = Rounding.halfUp.divide(
      Int128(units), by: Int128(Hours.unitsPerHour / 10_000))
    return DecimalText.fraction(tenThousandths, places: 4, minimum: 2)
  }
}
