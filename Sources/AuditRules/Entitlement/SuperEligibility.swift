import AwardTables
import PayDomain
import Wording

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
      self.init(view, on: day, minors)
    } else {
      self = .depends(.notCovered(WhyPhrase.minorsOnDay(["day": "\(day)"])))
    }
  }

  /// The eligibility by age and hours alone.
  init(_ view: SlipView, on day: CivilDate, _ minors: SuperMinors) {
    self = SuperEligibility.byAge(view, on: day, minors)
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
    let (least, most) = view.work.hoursWorked
    let isWeek = view.slip.period.map { $0.dayCount <= SuperEarnings.daysOfWeek } ?? false
    if isWeek, least > minors.weeklyHours { return .due }
    if born == nil { return isFullTime(view) ? .due : .depends(.adultForSuper(minors)) }
    guard let most, most <= minors.weeklyHours else {
      return .depends(isWeek ? .ofLine(.hours) : .hoursOfEachWeek(minors))
    }
    return .notDue
  }

  private static func isFullTime(_ view: SlipView) -> Bool {
    (view.facts.employment ?? view.slip.employment.value) == .fullTime
  }
}

extension WorkLines {
  /// The hours certainly worked, and the most that can have been; the latter nil when a line that may be work does
  /// not say its hours.
  fileprivate var hoursWorked: (least: Hours, most: Hours?) {
    var (least, most) = (Hours.zero, Hours.zero)
    var isWhole = arrangement.isEmpty && unmeasured.isEmpty && unknown.isEmpty && earlier.isEmpty
    for line in lines where line.role == .whole || line.role == .either {
      guard let hours = line.hours else {
        isWhole = false
        continue
      }
      if line.role == .whole { least = least + hours }
      most = most + hours
    }
    return (least, isWhole ? most : nil)
  }
}
