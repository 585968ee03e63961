import AwardTables
import PayDomain

extension TaxSpan {
  /// The span that a period is; nil for any other number of days.
  init?(_ period: PayPeriod) {
    if period.dayCount == SuperEarnings.daysOfWeek {
      self = .week
    } else if period.dayCount == 2 * SuperEarnings.daysOfWeek {
      self = .fortnight
    } else if TaxSpan.isMonth(period) {
      self = .month
    } else {
      return nil
    }
  }

  /// Whether a period is a calendar month, or runs from a day to the day before it in the next month.
  private static func isMonth(_ period: PayPeriod) -> Bool {
    let (first, next) = (period.start.parts, period.end.adding(days: 1).parts)
    let months = (next.year - first.year) * 12 + next.month - first.month
    return months == 1 && next.day == first.day
  }

  /// The least sum by which withholding has to be out of range to be unusual: a dollar for each week begun.
  var slack: Money {
    switch self {
    case .week: Money(cents: 100)
    case .fortnight: Money(cents: 200)
    case .month: Money(cents: 500)
    }
  }
}
