/// The days that a slip pays for.
public struct PayPeriod: Hashable, Sendable {
  /// The first day.
  public let start: CivilDate
  /// The last day, included.
  public let end: CivilDate

  /// Makes a period; nil when it ends before it starts or is longer than a year and a day.
  public init?(start: CivilDate, end: CivilDate) {
    guard start <= end, end.days(since: start) <= 366 else { return nil }
    self.start = start
    self.end = end
  }

  /// Whole days, both ends counted.
  public var dayCount: Int { end.days(since: start) + 1 }

  /// Whether a day is in the period.
  public func contains(_ day: CivilDate) -> Bool { start <= day && day <= end }
}

extension PayPeriod: CustomStringConvertible {
  /// `2026-07-06 to 2026-07-12`.
  public var description: String { "\(start) to \(end)" }
}
