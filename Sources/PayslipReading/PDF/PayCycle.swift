import PayDomain

/// How long a pay period is.
enum PayCycle: String, CaseIterable, Sendable {
  /// Seven days.
  case week
  /// Fourteen days.
  case fortnight
  /// Twenty-eight days.
  case fourWeeks = "four_weeks"
  /// A month of the calendar, or from a day of one month to the day before in the next.
  case month

  /// What the value of a pay frequency says, `Weekly`, `Fortnightly`; nil for anything else.
  init?(words: String) {
    switch TextFolding.folded(words) {
    case "weekly", "week", "1 week", "every week": self = .week
    case "fortnightly", "fortnight", "bi-weekly", "biweekly", "2 weeks", "two weeks":
      self = .fortnight
    case "four weekly", "4 weekly", "four-weekly", "4-weekly", "28 days": self = .fourWeeks
    case "monthly", "month", "calendar month", "calendar monthly": self = .month
    default: return nil
    }
  }

  /// The first day of the period that ends on `end`; nil when there is no such day.
  func start(of end: CivilDate) -> CivilDate? {
    switch self {
    case .week: return end.adding(days: -6)
    case .fortnight: return end.adding(days: -13)
    case .fourWeeks: return end.adding(days: -27)
    case .month:
      let (year, month, day) = end.parts
      let next = end.adding(days: 1).parts
      if next.day == 1 { return CivilDate(year: year, month: month, day: 1) }
      let before = month == 1 ? (year - 1, 12) : (year, month - 1)
      return CivilDate(year: before.0, month: before.1, day: day)?.adding(days: 1)
    }
  }
}
