import AwardTables
import PayDomain
import Wording

/// Finds leave that accrues slower than the law says.
///
/// **Law:** Fair Work Act 2009 ss 87 and 96: four weeks of annual leave and ten days of personal leave a year, accruing
/// with the ordinary hours.
/// **Limits:** judged for full-time employees over four whole weeks or more, or a month, alone; hours that may be overtime
/// are left out.
enum LeaveAccrualLow: SlipCheck {
  static let description = CheckDescription(
    id: "leave/accrual-low", kind: .breach, title: "leave accrues too slowly",
    law: "Fair Work Act 2009 ss 87 and 96",
    explanation: """
      Annual leave accrues with the ordinary hours: an hour for each 13, which is four weeks a year. Personal leave \
      accrues an hour for each 26. The slip states the ordinary hours of a full-time employee and what accrued in the \
      same pay of four weeks or more, and that is less than the slowest lawful way of counting gives.
      """,
    formula:
      "least accrual = ordinary hours × weeks of leave a year × 7 ÷ 366; usual accrual = ordinary hours ÷ 13 (or ÷ 26)",
    workedExample: worked,
    clearedBy:
      "Leave credited in advance or once a year, or a figure that is for another span than this pay.",
    howWrong: """
      A payroll may print the accrual of another pay than this one, or credit leave by the month. Look at several \
      slips before relying on it. Part-time employees are not judged, since the slip does not say which hours are \
      agreed ones.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case low = "{leave}: {accrued} hours accrued on {hours} ordinary hours, the least is {least}"
    case usual = "an hour for each {divisor} is {usual} ({reference})"
    case creditedOtherwise = "leave may be credited in advance, by the month or once a year"
    case askCreditedOtherwise =
      "When does this payroll credit leave: with each pay, by the month, or in advance?"
    case shortSpan = "a pay of less than four weeks may show the accrual of another"
    case askShortSpan = "What accrued in the pays before and after this one, and on how many hours?"
    case agreedHours = "a part-time employee's hours beyond those agreed may be overtime"
    case askAgreedHours = "How many ordinary hours a week were agreed?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let balances = view.slip.leave
    for balance in balances where balance.unit == .hours {
      guard case .read(let accrued) = balance.accrued,
        let rule = rule(balance.kind, view), let hours = OrdinaryHours(view),
        hours.least > .zero, view.facts.employment ?? view.slip.employment.value != .casual
      else { continue }
      let least = rule.value.least(for: hours.least)
      let slack = PrintedPrecision.hours(accrued.text) + Hours(millionths: 10_000)
      guard accrued.value + slack < least else {
        results.append(CheckResult(check: description.id, verdict: .met, kind: .breach))
        continue
      }
      var result = CheckResult(
        check: description.id, verdict: verdict(accrued, hours, view), kind: .breach)
      result.summary = Say.low([
        "leave": .said(balance.kind.words()), "accrued": "\(accrued.value.plain)",
        "hours": "\(hours.least.plain)", "least": "\(least.plain)",
      ])
      result.places = [accrued.place]
      result.proof = min(accrued.proof, hours.proof)
      result.notes.append(
        Say.usual([
          "divisor": "\(rule.value.divisor)",
          "usual": "\(rule.value.usual(for: hours.least).plain)", "reference": "\(rule.reference)",
        ]))
      results.append(result)
    }
  }

  private static func rule(_ kind: LeaveKind, _ view: SlipView) -> NationalFigure<LeaveAccrual>? {
    guard let day = view.slip.periodEnd.value else { return nil }
    switch kind {
    case .annual: return view.calendar[day].annualLeave
    case .personal: return view.calendar[day].personalLeave
    case .longService, .timeOff, .familyViolence, .other: return nil
    }
  }

  private static func verdict(
    _ accrued: Reading<Hours>, _ hours: OrdinaryHours, _ view: SlipView
  ) -> Verdict {
    if min(accrued.proof, hours.proof) == .doubtful { return .cannotTell([.ofLine(.reading)]) }
    if let missing = hours.missing { return .cannotTell([missing]) }
    guard hours.isLong else { return .cannotTell([.shortSpan]) }
    // Nothing in a pay is leave credited at other times.
    if accrued.value <= .zero { return .cannotTell([.creditedOtherwise]) }
    if view.others.sharesPeriod { return .cannotTell([.ofLine(.otherSlip)]) }
    if view.slip.stateSystem != nil { return .cannotTell([.ofLine(.instrument)]) }
    switch view.facts.employment ?? view.slip.employment.value {
    case .fullTime: break
    case .partTime, .casual: return .cannotTell([.agreedHours])
    case nil: return .cannotTell([.ofLine(.employment)])
    }
    let said = view.facts.employment, printed = view.slip.employment.value
    if let said, let printed, said != printed { return .cannotTell([.ofLine(.employment)]) }
    let isSalary = view.slip.statesSalary || view.facts.arrangement != nil
    return isSalary ? .cannotTell([.ofLine(.arrangement)]) : .short
  }
}

/// The hours of a slip that leave certainly accrues with.
struct OrdinaryHours {
  /// The hours; no more than those of full-time weeks.
  private(set) var least = Hours.zero
  /// The weakest reading of them.
  private(set) var proof = Proof.proved
  /// What keeps a finding from resting on them; nil when nothing does.
  private(set) var missing: MissingFact?
  /// Whether they are of four weeks or more: what a shorter pay credits may belong to another.
  private(set) var isLong = false

  /// Adds up a slip's hours; nil when it has no period.
  init?(_ view: SlipView) {
    let lines = view.slip.lines
    guard let period = view.slip.period,
      let week = view.calendar[period.end].fullTimeWeek?.value
    else { return nil }
    for line in view.work.lines
    where line.role == .whole && line.category != .overtime
      && line.category != .rosteredDayOff
    {
      if let hours = line.hours { add(hours, line.proof) }
    }
    for index in lines.indices where OrdinaryHours.isPaidLeave(lines[index].category) {
      guard lines[index].unit == .hours,
        case .read(let hours) = lines[index].quantity
      else { continue }
      add(hours.value, hours.proof)
    }
    let days = SuperEarnings.daysOfWeek
    let isMonth = TaxSpan(period) == .month
    isLong = period.dayCount >= 4 * days
    // Who credits a twelfth of the year credits the same in a long month as in the shortest, of whole weeks.
    let counted = isMonth ? period.dayCount / days * days : period.dayCount
    let full = min(week, view.awardWeek ?? week).units * Int64(counted) / Int64(days)
    least = min(least, Hours(units: full))
    let isOfEarlier = lines.indices.contains { lines[$0].isPriorPeriod }
    let isWhole = period.dayCount % days == 0 || isMonth
    if isOfEarlier || !isWhole || !view.work.earlier.isEmpty { missing = .ofLine(.period) }
  }

  private mutating func add(_ hours: Hours, _ reading: Proof) {
    least = least + hours
    proof = min(proof, reading)
  }

  private static func isPaidLeave(_ category: PayCategory) -> Bool {
    category == .annualLeave || category == .personalLeave || category == .publicHolidayNotWorked
      || category == .longServiceLeave
  }
}

extension MissingFact {
  /// Leave that is credited at another time.
  static let creditedOtherwise = MissingFact(
    .arrangement, LeaveAccrualLow.Say.creditedOtherwise,
    ask: LeaveAccrualLow.Say.askCreditedOtherwise)
  /// One short pay says little of how leave accrues.
  static let shortSpan = MissingFact(
    .otherSlip, LeaveAccrualLow.Say.shortSpan, ask: LeaveAccrualLow.Say.askShortSpan)
  /// Hours beyond those agreed may earn no leave.
  static let agreedHours = MissingFact(
    .hours, LeaveAccrualLow.Say.agreedHours, ask: LeaveAccrualLow.Say.askAgreedHours)
}
