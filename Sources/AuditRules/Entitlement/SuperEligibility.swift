import AwardTables
import PayDomain

/// Whether super is due for someone at all, as far as a slip tells.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 28: none for minors who work few hours in the
/// week, and once, by s 27(2), none in a calendar month that paid less than a threshold. The figures stand in the
/// national tables.
/// **Limits:** does not see foreign employees on a certificate.
enum SuperEligibility: Equatable {
  /// It is due.
  case due
  /// None is due.
  case notDue
  /// It depends on a fact.
  case depends(MissingFact)

  /// The eligibility of a slip's employee, whose pay counts for `earnings` at least.
  init(_ view: SlipView, on day: CivilDate, _ rules: NationalDay, earnings: Money) {
    if let threshold = rules.threshold?.value, earnings < threshold {
      self = .depends(.monthlyPay(threshold))
    } else if let minors = rules.minors?.value {
      self = SuperEligibility.byAge(view, on: day, minors)
    } else {
      self = .depends(.notCovered("super for minors on \(day) is not covered"))
    }
  }

  private static func byAge(
    _ view: SlipView, on day: CivilDate, _ minors: SuperMinors
  ) -> SuperEligibility {
    let born = view.facts.born ?? view.slip.born.value
    let start = view.slip.periodStart.value ?? day
    if let born {
      if start.age(born: born) >= minors.adultAge { return .due }
    } else if view.facts.isAdult == true {
      return .due
    }
    let hours = view.work.lines.reduce(Hours.zero) { sum, line in
      guard line.role == .whole, let hours = line.hours else { return sum }
      return sum + hours
    }
    let isWeek = view.slip.period.map { $0.dayCount <= SuperEarnings.daysOfWeek } ?? false
    if isWeek, hours > minors.weeklyHours { return .due }
    if born == nil { return isFullTime(view) ? .due : .depends(.adultForSuper(minors)) }
    return hours <= minors.weeklyHours ? .notDue : .depends(.ofLine(.hours))
  }

  private static func isFullTime(_ view: SlipView) -> Bool {
    (view.facts.employment ?? view.slip.employment.value) == .fullTime
  }
}
