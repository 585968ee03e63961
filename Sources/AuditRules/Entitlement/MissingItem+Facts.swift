import PayDomain

extension SlipView {
  /// Whether the slip withholds tax.
  var withholdsTax: Bool {
    if let tax = slip.tax.value { return tax > .zero }
    return sums.tax.map { $0 > .zero } ?? false
  }

  /// Whether tax or anything else is taken off the pay.
  var takesSomethingOff: Bool {
    if withholdsTax { return true }
    if let deductions = slip.deductions.value, deductions > .zero { return true }
    return sums.deductions.map { $0 > .zero } ?? false
  }

  /// How the slip stands to the hourly rate, or the hours, of its ordinary lines.
  ///
  /// Someone is taken to be paid by the hour when they are casual and the line has the other of the two figures.
  func hourlyState(of item: SlipItems) -> ItemState {
    let isCasual = (facts.employment ?? slip.employment.value) == .casual
    let isSalaried =
      slip.statesSalary || facts.arrangement != nil
      || slip.lines.contains { $0.category == .salary }
    guard !isSalaried else { return .notAsked }
    var state = ItemState.notAsked
    for line in slip.lines where isOrdinaryTime(line) {
      let isHours = item == .hours
      let own = isHours ? line.quantity.isStated : line.rate.isStated
      let other = isHours ? line.rate.isStated : line.quantity.isStated
      // `Ordinary 20 hours` and `Ordinary @ 33.19` say it in the label.
      if line.label.contains(where: \.isNumber), !own { return .open(.inLabel) }
      if own {
        if case .notAsked = state { state = .stated }
      } else if isCasual, other {
        return .absent
      } else {
        state = .open(.isHourly)
      }
    }
    return state
  }

  /// Whether a line pays ordinary hours whole, in this period.
  private func isOrdinaryTime(_ line: PayLine) -> Bool {
    line.section == .earnings && line.category == .ordinary && line.form == .whole
      && (line.unit == .hours || isByARate(line)) && !line.isPriorPeriod
      && (line.amount.value ?? .zero) > .zero
  }

  /// Whether a line without hours states a rate that its sum is many times: what it counts was left out.
  private func isByARate(_ line: PayLine) -> Bool {
    guard line.unit == .dollars, !line.quantity.isStated, let rate = line.rate.value,
      let sum = line.amount.value, rate > Rate(cents: 0)
    else { return false }
    return sum.exact > (rate + rate) * Hours(units: Hours.unitsPerHour)
  }

  /// Whether super is certainly due on the pay.
  var owesSuper: SuperEligibility {
    guard let day = slip.paymentDate.value ?? slip.periodEnd.value else {
      return .depends(.ofLine(.paymentDate))
    }
    let rules = calendar[day]
    guard let week = rules.fullTimeWeek?.value, rules.percentage != nil else {
      return .depends(.notCovered(WhyPhrase.superOnDay(["day": "\(day)"])))
    }
    let sums = SuperEarnings(self, rules, fullTimeWeek: min(week, awardWeek ?? week))
    guard sums.most > .zero else { return .notDue }
    guard sums.least > .zero, sums.missing == nil else { return .depends(.countsForSuper) }
    guard !sums.mayExceed(rules.base?.value, slip) else { return .depends(.contributionBase) }
    return SuperEligibility(self, on: day, rules, earnings: sums.least)
  }
}

extension SlipView {
  /// Whether a line that is no earnings shows a sum, so that it may be that sum under a name of its own.
  func mayShow(_ sum: Money) -> Bool {
    let shown = slip.lines.contains {
      $0.section != .earnings && $0.amount.value?.magnitude == sum.magnitude
    }
    let fields = [slip.deductions, slip.reimbursements, slip.superGuarantee, slip.tax]
    return shown || fields.contains { $0.value?.magnitude == sum.magnitude }
  }

  /// What is left of the gross after the tax and, where `deducting`, the deductions.
  func leftOfGross(deducting: Bool) -> Money? {
    guard let gross = slip.gross.value else { return nil }
    let tax = slip.tax.value ?? sums.tax ?? .zero
    let deductions = slip.deductions.value ?? sums.deductions ?? .zero
    return deducting ? gross - tax - deductions : gross - tax
  }
}

extension MissingFact {
  /// Whether the employer has an ABN.
  static let hasABN = MissingFact(.reading, WhyPhrase.hasABN, ask: AskPhrase.hasABN)
  /// The label holds a number.
  static let inLabel = MissingFact(.reading, WhyPhrase.inLabel, ask: AskPhrase.inLabel)
  /// Whether the pay is by the hour.
  static let isHourly = MissingFact(.arrangement, WhyPhrase.isHourly, ask: AskPhrase.isHourly)
  /// Whether the pay is by the year.
  static let isAnnual = MissingFact(.arrangement, WhyPhrase.isAnnual, ask: AskPhrase.isAnnual)
}
