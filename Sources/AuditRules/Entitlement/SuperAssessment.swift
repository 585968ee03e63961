import AwardTables
import PayDomain
import Wording

/// What a slip's earnings ask for in super, and what it states.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 19, by the day of payment.
/// **Limits:** hours beyond a full-time week on lines called ordinary may be overtime; their pay counts only
/// towards the larger sum.
final class SuperAssessment {
  /// How the stated contribution stands to what is due.
  enum Outcome {
    /// Nothing is short, or none is due.
    case met
    /// The slip states a contribution of nothing and one is due.
    case absent
    /// The contribution is that of another percentage.
    case wrongPercentage(NationalFigure<Percentage>)
    /// The contribution reaches what is due only together with what the worker gave up, or is the percentage of what
    /// was left of the pay.
    case sacrificeCounted(Money)
    /// The contribution is short.
    case short
    /// The contribution is not stated, and none is due.
    case noneDue
    /// The contribution is not stated.
    case notStated
    /// The day of payment is missing and matters.
    case undated
    /// Another fact is missing.
    case unknown(MissingFact)
  }

  /// The outcome.
  let outcome: Outcome
  /// The sum stated; zero when none is.
  private(set) var stated = Money.zero
  /// What is due on earnings that certainly count, and on all that may.
  private(set) var due = (least: Money.zero, most: Money.zero)
  /// Earnings that certainly count.
  private(set) var earnings = Money.zero
  /// The last day of super by the quarter, where it was still due so; else nil.
  private(set) var quarterlyTo: CivilDate?
  /// What super of the quarter's other slips may be for this pay.
  private(set) var elsewhere = Money.zero
  /// The maximum contribution base on the day; nil outside the tables.
  private(set) var base: ContributionBase?
  /// Earnings that may count.
  private(set) var mostEarned = Money.zero
  /// What rounding line by line can differ by.
  private var slack = Money(cents: 1)
  /// The percentage used.
  private(set) var percentage: NationalFigure<Percentage>?

  /// Assesses a slip; nil when it has no earnings.
  init?(_ view: SlipView) {
    let lines = view.slip.lines
    guard lines.indices.contains(where: { lines[$0].section == .earnings }) else {
      return nil
    }
    guard let stated = view.statedSuper else {
      outcome = SuperAssessment.isNoneDue(view) ? .noneDue : .notStated
      return
    }
    self.stated = stated.sum
    guard let day = SuperAssessment.day(view) else {
      outcome = .undated
      return
    }
    let rules = view.calendar[day]
    guard let figure = rules.percentage else {
      outcome = .unknown(.notCovered(WhyPhrase.superOnDay(["day": "\(day)"])))
      return
    }
    percentage = figure
    quarterlyTo = rules.superByQuarterTo
    elsewhere = view.others.superElsewhere
    guard let week = rules.fullTimeWeek?.value else {
      outcome = .unknown(.notCovered(WhyPhrase.weekOnDay(["day": "\(day)"])))
      return
    }
    let sums = SuperEarnings(view, rules, fullTimeWeek: min(week, view.awardWeek ?? week))
    (earnings, mostEarned, base) = (sums.least, sums.most, rules.base?.value)
    due = (sums.least.share(figure), sums.most.share(figure))
    slack = Money(cents: Int64(max(1, sums.count)))
    if sums.missing == nil, stated.sum + slack >= due.most {
      outcome = .met
      return
    }
    let given = GivenUp(view, rules)
    if given.elsewhere > .zero {
      earnings = max(.zero, sums.least - given.elsewhere)
      due.least = earnings.share(figure)
    }
    outcome = SuperAssessment.compare(stated, due, sums, given, view, day, rules)
  }

  /// Whether no super is due to the employee, whatever the pay counts for.
  private static func isNoneDue(_ view: SlipView) -> Bool {
    guard let day = day(view), let minors = view.calendar[day].minors?.value else { return false }
    return SuperEligibility(view, on: day, minors) == .notDue
  }

  /// The day whose percentage holds: of payment, else any the pay can have been paid on when it is all one.
  private static func day(_ view: SlipView) -> CivilDate? {
    if let day = view.slip.paymentDate.value { return day }
    guard let end = view.slip.periodEnd.value ?? view.slip.periodStart.value else { return nil }
    guard let longest = view.calendar[end].longestPay?.value else { return end }
    let late = end.adding(days: longest)
    // Paid in advance, it may be on any day of the period.
    let days = [view.slip.periodStart.value ?? end, end, late]
    let same = days.allSatisfy { view.calendar[$0].percentage == view.calendar[end].percentage }
    return same ? end : nil
  }

  private static func compare(
    _ stated: (sum: Money, proof: Proof), _ due: (least: Money, most: Money),
    _ sums: SuperEarnings, _ given: GivenUp, _ view: SlipView, _ day: CivilDate,
    _ rules: NationalDay
  ) -> Outcome {
    let slack = Money(cents: Int64(max(1, sums.count)))
    let earnings = max(.zero, sums.least - given.elsewhere)
    switch SuperEligibility(view, on: day, rules, earnings: earnings) {
    case .notDue: return .met
    case .depends(let missing): return .unknown(missing)
    case .due: break
    }
    if let missing = sums.missing { return .unknown(missing) }
    if SuperFundWords.isDefinedBenefit(view.slip) { return .unknown(.definedBenefit) }
    let back = rules.percentage.map { sums.takenBack.share($0) } ?? .zero
    if stated.sum + slack >= due.least - back {
      return .unknown(given.elsewhere > .zero ? .givenUpFor : .countsForSuper)
    }
    if given.besides > .zero, stated.sum + given.besides + slack >= due.least {
      return .unknown(.whoseContribution)
    }
    if stated.proof == .doubtful || sums.proof == .doubtful {
      return .unknown(.ofLine(.reading))
    }
    let elsewhere = view.others.superElsewhere
    if rules.superByQuarterTo == nil {
      if elsewhere > .zero, due.least - stated.sum - elsewhere <= slack {
        return .unknown(.superWithOtherPay)
      }
    } else {
      if due.least - stated.sum < trifle { return .met }
      if due.least - stated.sum - elsewhere < trifle { return .unknown(.superOfQuarter) }
    }
    if view.others.passesSuperBase || sums.mayExceed(rules.base?.value, view.slip)
      || SuperToDate(view.slip, on: day).mayExceed(rules.base?.value, earning: sums.most)
    {
      return .unknown(.contributionBase)
    }
    if stated.sum == .zero { return .absent }
    if given.isCounted(in: stated.sum, due.least, earnings, rules.percentage, slack) {
      return .sacrificeCounted(given.toSuper)
    }
    let other = view.calendar.earlierPercentages(than: day).first { figure in
      (earnings.share(figure) - stated.sum).magnitude <= slack
    }
    return other.map { .wrongPercentage($0) } ?? .short
  }

  /// A gap of a pay that a quarter's contribution may well hold: below it nothing is found.
  private static let trifle = Money(cents: 100)

  /// What is short and no finding, since super was due by the quarter; zero when nothing is.
  var trifle: Money {
    guard quarterlyTo != nil else { return .zero }
    let gap = shortfall.provable
    return gap < SuperAssessment.trifle && gap > Money(cents: 1) ? gap : .zero
  }

  /// What is certainly short.
  var shortfall: Shortfall {
    let alone = max(.zero, due.least - stated)
    let least = max(.zero, alone - elsewhere)
    return Shortfall(provable: least, likely: least, atMost: max(alone, due.most - stated))
  }

  /// The sum stated beyond what is certainly due, negative where it is short; zero within a few cents, and where it
  /// is not known whether anything is due.
  var gap: Money {
    guard percentage != nil else { return .zero }
    let gap = stated - due.least
    guard gap.magnitude > slack else { return .zero }
    switch outcome {
    case .absent, .wrongPercentage, .sacrificeCounted, .short: return gap
    case .met, .unknown: return max(.zero, gap)
    case .noneDue, .notStated, .undated: return .zero
    }
  }
}

extension PayLine {
  /// What the line pays: its amount, else hours × rate; nil when the slip does not say.
  var sum: Money? {
    if let paid = amount.value { return paid }
    guard let hours = quantity.value, let rate = rate.value else { return nil }
    return (rate * hours).rounded(.halfUp, per: .comparison)
  }
}

extension Money {
  /// The share of the sum, to the cent.
  func share(_ figure: NationalFigure<Percentage>) -> Money {
    (self * figure.value).rounded(.halfUp, per: figure.reference)
  }
}
