import PayDomain

/// Whether super is due for someone at all, as far as a slip tells.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 28: none for someone under 18 who works at most
/// 30 hours in the week. Until 30 June 2022 none in a calendar month that pays less than a threshold (s 27(2)).
/// **Limits:** does not see foreign employees on a certificate.
enum SuperEligibility: Equatable {
  /// It is due.
  case due
  /// None is due.
  case notDue
  /// It depends on a fact.
  case depends(MissingFact.Kind)

  /// The longest ordinary week of full-time work (Fair Work Act s 62(1)).
  static let fullTimeWeek = Hours(minutes: 38 * 60)
  private static let adultAge = 18
  private static let weeklyHours = Hours(minutes: 30 * 60)
  private static let thresholdEnds = CivilDate(year: 2022, month: 7, day: 1)

  /// The eligibility of a slip's employee.
  init(_ view: SlipView, on day: CivilDate) {
    if let ends = SuperEligibility.thresholdEnds, day < ends, view.paidNoSuper {
      self = .depends(.superTreatment)
    } else {
      self = SuperEligibility.byAge(view, on: day)
    }
  }

  private static func byAge(_ view: SlipView, on day: CivilDate) -> SuperEligibility {
    let born = view.facts.born ?? view.slip.born.value
    let start = view.slip.periodStart.value ?? day
    if let born {
      if start.age(born: born) >= adultAge { return .due }
    } else if view.facts.isAdult == true {
      return .due
    }
    let hours = view.work.lines.reduce(Hours.zero) { sum, line in
      guard line.role == .whole, let hours = line.hours else { return sum }
      return sum + hours
    }
    let isWeek = view.slip.period.map { $0.dayCount <= 7 } ?? false
    if isWeek, hours > weeklyHours { return .due }
    if born == nil { return isFullTime(view) ? .due : .depends(.age) }
    return hours <= weeklyHours ? .notDue : .depends(.hours)
  }

  private static func isFullTime(_ view: SlipView) -> Bool {
    (view.facts.employment ?? view.slip.employment.value) == .fullTime
  }
}
