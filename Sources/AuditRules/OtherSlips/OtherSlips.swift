import PayDomain

/// What a worker's other slips of a run say about one slip.
public struct OtherSlips: Hashable, Sendable {
  /// Whether another slip pays the same worker for the same days: one may be the correction of the other.
  public var sharesPeriod = false
  /// Whether another slip states the very pay of this one, and what it is short of is counted there.
  public var isCopy = false
  /// What later slips pay that may be for the days of this one.
  public var laterBackPay = Money.zero
  /// The most that lines of one later slip pay that nobody could place: it may be back pay too.
  public var laterUnplaced = Money.zero
  /// The super that slips of the same quarter and the next state beyond what their own pay asks for, as far as no earlier
  /// pay of the quarter is short of it.
  public var superElsewhere = Money.zero
  /// Whether the other pays of the quarter, or of the year so far, reach the maximum contribution base.
  public var passesSuperBase = false
  /// How the worker's slips follow one another; nil unless the slip states no first day and others are near.
  var steps: PeriodSteps?

  /// What later pay may answer of what this slip is short of.
  var laterPay: Money { laterBackPay + laterUnplaced }

  /// Nothing is known of other slips.
  public static let none = OtherSlips()

  /// Makes a slip that stands alone.
  public init() {}
}

/// How the last days of a worker's slips follow one another around one slip, in 32 bytes.
struct PeriodSteps: Hashable, Sendable {
  /// The last day of the slip before it; nil when it is the first.
  private let previous: Int32?
  /// A bit for each number of days that lie between the last days of two slips in a row.
  private var seen: UInt128 = 0

  /// Notes the steps between slips.
  ///
  /// - Parameters:
  ///   - end: the last day of the slip asked for.
  ///   - ends: the last days of the slips, each once, in order.
  init(to end: Int32, of ends: [Int32]) {
    previous = ends.last { $0 < end }
    for (last, next) in zip(ends, ends.dropFirst()) where next - last < UInt128.bitWidth {
      seen |= 1 << (next - last)
    }
  }

  /// The first days that a period ending on `end` may have, when it follows on the worker's previous slip.
  ///
  /// The later one is the day after the previous slip's last; the earlier one is as far back as the widest step
  /// between two of the worker's slips, since a slip between two others may be no regular pay.
  ///
  /// - Parameters:
  ///   - end: the last day of the period.
  ///   - longest: the days of the longest pay period; a wider step means that a slip is missing.
  /// - Returns: nil when no slip ends within `longest` days before, or so long a period is not kept here.
  func starts(endingOn end: CivilDate, longest: Int) -> (earliest: CivilDate, latest: CivilDate)? {
    guard let previous, longest > 0, longest < UInt128.bitWidth else { return nil }
    let last = CivilDate(dayNumber: previous)
    guard end.days(since: last) <= longest else { return nil }
    let short = seen & (UInt128.max >> (UInt128.bitWidth - 1 - longest))
    let widest =
      short == 0 ? end.days(since: last) : UInt128.bitWidth - 1 - short.leadingZeroBitCount
    return (end.adding(days: 1 - widest), last.adding(days: 1))
  }
}
