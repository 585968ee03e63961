import PayDomain

/// What a worker's other slips of a run say about one slip.
public struct OtherSlips: Hashable, Sendable {
  /// Whether another slip pays the same worker for the same days: one may be the correction of the other.
  public var sharesPeriod = false
  /// What later slips pay that may be for the days of this one.
  public var laterBackPay = Money.zero
  /// The last days of the worker's slips, each once, in order; filled only for a slip that states no first day.
  public var periodEnds: [CivilDate] = []

  /// Nothing is known of other slips.
  public static let none = OtherSlips()

  /// Makes a slip that stands alone.
  public init() {}
}

extension OtherSlips {
  /// The first days that a period ending on `end` may have, when it follows on the worker's previous slip.
  ///
  /// The later one is the day after the previous slip's last; the earlier one is as far back as the widest step
  /// between two of the worker's slips, since a slip between two others may be no regular pay.
  ///
  /// - Parameters:
  ///   - end: the last day of the period.
  ///   - longest: the days of the longest pay period; a wider step means that a slip is missing.
  /// - Returns: nil when no slip ends within `longest` days before.
  func starts(endingOn end: CivilDate, longest: Int) -> (earliest: CivilDate, latest: CivilDate)? {
    guard let previous = periodEnds.last(where: { $0 < end }), end.days(since: previous) <= longest
    else { return nil }
    let steps = zip(periodEnds, periodEnds.dropFirst()).map { $1.days(since: $0) }
    let widest = steps.filter { $0 <= longest }.max() ?? end.days(since: previous)
    return (end.adding(days: 1 - widest), previous.adding(days: 1))
  }
}
