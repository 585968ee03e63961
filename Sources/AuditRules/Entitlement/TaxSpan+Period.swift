import AwardTables
import PayDomain

extension TaxSpan {
  /// The span that a period is; nil for any other number of days.
  init?(_ period: PayPeriod) {
    if period.dayCount == SuperEarnings.daysOfWeek {
      self = .week
    } else if period.dayCount == 2 * SuperEarnings.daysOfWeek {
      self = .fortnight
    } else if period.isMonth {
      self = .month
    } else {
      return nil
    }
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

extension PayPeriod {
  /// Whether it is a calendar month, or runs from a day to the day before it in the next month.
  fileprivate var isMonth: Bool {
    let (first, next) = (start.parts, end.adding(days: 1).parts)
    let months = (next.year - first.year) * 12 + next.month - first.month
    return months == 1 && next.day == first.day
  }

  /// Whether it is half a calendar month: up to the fifteenth day, or from the sixteenth to the last.
  private var isHalfMonth: Bool {
    let (first, next) = (start.parts, end.adding(days: 1).parts)
    return first.day == 1 && next.day == 16 && first.month == next.month
      || first.day == 16 && next.day == 1 && end.days(since: start) < 16
  }

  /// Whether employers pay by periods of its length: whole weeks, a month or half of one.
  var isUsual: Bool { dayCount % SuperEarnings.daysOfWeek == 0 || isMonth || isHalfMonth }
}
