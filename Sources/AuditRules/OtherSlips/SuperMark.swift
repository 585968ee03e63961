import AwardTables
import PayDomain

/// How the super that a slip states stands to what its pay asks for: kept where the two differ.
struct SuperMark: Hashable, Sendable {
  /// Stated less what is certainly due, in cents; never 0.
  let gap: Int32
  /// What more can be earned before the maximum contribution base is reached, in cents; `.max` where it does not matter.
  private(set) var room = Int32.max
  /// Whether super was due by the quarter.
  private(set) var isByQuarter = false
  /// Whether the base is one of a year.
  private(set) var isBaseOfYear = false
  /// Whether what is stated is a share of this very pay, though a wrong one.
  private(set) var isShareOfPay = false
  /// The last day for a contribution for a pay that is short, as a day number; `.max` where it is not known.
  private(set) var lastDay = Int32.max

  /// Marks what was assessed of a slip; nil where nothing was, or what is stated is what is due.
  init?(_ view: SlipView) {
    guard let assessment = view.assessment else {
      // Super and no pay: all of it may be for other pays.
      guard let stated = view.statedSuper, stated.sum > .zero,
        let gap = Int32(exactly: stated.sum.cents)
      else { return nil }
      self.gap = gap
      return
    }
    guard let gap = Int32(exactly: assessment.gap.cents), gap != 0 else { return nil }
    self.gap = gap
    guard gap < 0 else { return }
    isByQuarter = assessment.quarterlyTo != nil
    switch assessment.outcome {
    case .wrongPercentage, .sacrificeCounted: isShareOfPay = true
    case _: break
    }
    if !isByQuarter { lastDay = SuperMark.lastDay(view) ?? .max }
    guard let base = assessment.base else { return }
    isBaseOfYear = base.span == .year
    room = Int32(clamping: (base.amount - assessment.mostEarned).cents)
  }

  private static let (byQuarter, ofYear, shareOfPay): (UInt8, UInt8, UInt8) = (1, 2, 4)

  /// The last day for a contribution for a pay; nil where the tables do not give it.
  ///
  /// A slip cannot tell whether it is the first one to a fund, which has longer: it is taken as one.
  private static func lastDay(_ view: SlipView) -> Int32? {
    let slip = view.slip
    guard let end = slip.paymentDate.value ?? slip.periodEnd.value ?? slip.periodStart.value else {
      return nil
    }
    let rules = view.calendar[end]
    guard let due = rules.superDue?.value, let longest = rules.longestPay?.value else { return nil }
    let paid = slip.paymentDate.value ?? end.adding(days: longest)
    return view.calendar.businessDay(due.firstBusinessDays, after: paid)?.dayNumber
  }

  /// Packs it.
  func pack(into bytes: inout [UInt8]) {
    bytes.pack(gap)
    bytes.pack(room)
    bytes.pack(
      (isByQuarter ? SuperMark.byQuarter : 0) | (isBaseOfYear ? SuperMark.ofYear : 0)
        | (isShareOfPay ? SuperMark.shareOfPay : 0))
    bytes.pack(lastDay)
  }

  /// Takes out what ``pack(into:)`` packed; nil where bytes are missing.
  init?(_ reader: inout ByteReader) {
    guard let gap = reader.next(Int32.self), let room = reader.next(Int32.self),
      let bits = reader.next(UInt8.self), let lastDay = reader.next(Int32.self)
    else { return nil }
    self.lastDay = lastDay
    isShareOfPay = bits & SuperMark.shareOfPay != 0
    self.gap = gap
    self.room = room
    isByQuarter = bits & SuperMark.byQuarter != 0
    isBaseOfYear = bits & SuperMark.ofYear != 0
  }
}

/// What a worker's other slips say of the super of one that is short of it.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992: until the day that the national tables give, super was
/// due on the pay of a quarter as a whole, some weeks after its end.
/// **Limits:** a contribution beyond what its own pay asks for is taken as paid for this quarter first, in the
/// employer's favour; whatever is stated in the next quarter may have come in time. Since that day ``PaydaySuper``
/// looks at the pays one by one.
struct SuperOfOthers {
  /// What may be for the slip.
  private(set) var elsewhere = Money.zero
  /// Whether the base is reached.
  private(set) var passesBase = false

  /// Looks at a worker's slips, in the order of their last days; nil where the slip is not short of super.
  init?(of mark: SlipMark, among marks: [SlipMark]) {
    guard let own = mark.extras?.superMark, own.gap < 0 else { return nil }
    let (day, quarter) = (mark.payDay, mark.payDay.quarter)
    var (beyond, short, earned): (Int64, Int64, Int64) = (0, 0, 0)
    var (paysAtOnce, isOver) = (false, false)
    var ofOneDay: [SlipMark] = []
    var pays: [SlipMark] = []
    for other in marks where other.key != mark.key && !other.isCopy(of: mark) {
      if ofOneDay.first?.end != other.end { ofOneDay = [] }
      if ofOneDay.contains(where: { $0.isCopy(of: other) }) { continue }
      ofOneDay.append(other)
      pays.append(other)
      let its = other.payDay
      let isEarned =
        own.isBaseOfYear
        ? its.financialYear == day.financialYear && its <= day : its.quarter == quarter
      if isEarned, let gross = other.gross { earned += max(0, gross) }
      if its.quarter > quarter { isOver = true }
      guard let gap = other.extras?.superMark?.gap else { continue }
      if gap > 0 {
        if gap >= -own.gap, its.quarter < quarter { paysAtOnce = true }
        if its.quarter == quarter || its.quarter == quarter + 1 { beyond += Int64(gap) }
      } else if its.quarter == quarter,
        (its, other.end, other.key) < (day, mark.end, mark.key)
      {
        short -= Int64(gap)
      }
    }
    passesBase = earned > Int64(own.room)
    guard own.isByQuarter else {
      elsewhere = PaydaySuper(pays + [mark]).elsewhere(for: mark, own)
      return
    }
    elsewhere = Money(cents: max(0, beyond - short))
    // Where an earlier quarter's was stated with one of its pays, this one's may yet be.
    if paysAtOnce, !isOver, mark.superGuarantee == 0 { elsewhere = Money(cents: -Int64(own.gap)) }
  }
}

extension SlipMark {
  /// The day of payment, else the last day it pays for.
  var payDay: CivilDate { CivilDate(dayNumber: paid ?? end) }
}
