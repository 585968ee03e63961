import PayDomain

/// The pay periods of the slips.
struct SurveyedPeriods: Sendable {
  /// Slips by the days of their period.
  private(set) var lengths: [Int: Int] = [:]
  /// Slips by the day of the week on which their period ends.
  private(set) var lastDays: [Weekday: Int] = [:]
  /// Slips that state their last day and not their first.
  private(set) var withoutStart = Tally()
  /// Slips that state no day of a period.
  private(set) var withoutEnd = Tally()
  /// The first and the last day of all.
  private(set) var span: (first: CivilDate, last: CivilDate)?

  /// Adds a slip.
  mutating func add(_ slip: Payslip, _ money: Money) {
    guard let end = slip.periodEnd.value else {
      withoutEnd.slips += 1
      withoutEnd.money += money
      return
    }
    lastDays[end.weekday, default: 0] += 1
    if let period = slip.period, slip.periodStart.reading?.place != .asserted {
      lengths[period.dayCount, default: 0] += 1
    } else if slip.periodStart.value == nil {
      withoutStart.slips += 1
      withoutStart.money += money
    }
    widen(to: (slip.periodStart.value ?? end, end))
  }

  /// Adds what was seen elsewhere.
  mutating func add(_ other: SurveyedPeriods) {
    lengths.merge(other.lengths, uniquingKeysWith: +)
    lastDays.merge(other.lastDays, uniquingKeysWith: +)
    withoutStart.add(other.withoutStart)
    withoutEnd.add(other.withoutEnd)
    if let span = other.span { widen(to: span) }
  }

  private mutating func widen(to other: (first: CivilDate, last: CivilDate)) {
    guard let span else {
      self.span = other
      return
    }
    self.span = (min(span.first, other.first), max(span.last, other.last))
  }
}
