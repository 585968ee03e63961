import AwardTables
import PayDomain

/// What the gross to date on a slip says of earnings that are held against the maximum contribution base.
struct SuperToDate {
  private let gross: Money?
  private let day: CivilDate
  private let days: Int

  /// Reads a slip that was paid on `day`; one without a period is taken as one of a week.
  init(_ slip: Payslip, on day: CivilDate) {
    gross = slip.toDate(.gross)?.value
    self.day = day
    days = slip.period?.dayCount ?? SuperEarnings.daysOfWeek
  }

  /// Whether the quarter, or the year, may have passed the base.
  ///
  /// Of a quarter, what the year had earned before it is taken to be as much a day as this pay's `earning`.
  func mayExceed(_ base: ContributionBase?, earning: Money) -> Bool {
    guard let base, let gross else { return false }
    switch base.span {
    case .year: return gross > base.amount
    case .quarter:
      let before = earning.cents * Int64(day.daysBeforeQuarter) / Int64(max(1, days))
      return gross.cents - before > base.amount.cents
    }
  }
}

extension CivilDate {
  /// The months of a quarter.
  private static let monthsOfQuarter = 3

  /// The calendar quarter of the day, counted through the years.
  var quarter: Int {
    let (year, month, _) = parts
    return year * 4 + (month - 1) / CivilDate.monthsOfQuarter
  }

  /// The days from the first of the financial year to the first of the quarter.
  fileprivate var daysBeforeQuarter: Int {
    let (year, month, _) = parts
    let first = (month - 1) / CivilDate.monthsOfQuarter * CivilDate.monthsOfQuarter + 1
    guard let of = CivilDate(year: year, month: first, day: 1),
      let from = CivilDate(year: financialYear, month: 7, day: 1)
    else { return 0 }
    return of.days(since: from)
  }
}
