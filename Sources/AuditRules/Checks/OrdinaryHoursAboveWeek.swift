import AwardTables
import PayDomain
import Wording

/// Finds more ordinary hours in a whole averaging cycle than the award's full-time weeks hold, with no overtime paid.
///
/// **Law:** Fair Work Act 2009 s 62 and the award's clause of ordinary hours: 38 hours a week, or the award's own.
/// **Limits:** nothing is short unless the user says that hours are not averaged or saved for a day off.
enum OrdinaryHoursAboveWeek: SlipCheck {
  static let description = CheckDescription(
    id: "overtime/ordinary-hours-above-week", kind: .shortfall,
    title: "more ordinary hours than the week has",
    law: "Fair Work Act 2009 s 62, and the award's clauses of ordinary hours and overtime",
    explanation: """
      The period is a whole number of weeks over which the award lets hours be averaged, the slip \
      pays more worked hours as ordinary than those weeks hold, and no overtime. Hours beyond the \
      award's week are overtime, unless they are averaged over a longer time, saved for a rostered \
      day off or agreed. A slip cannot show that, so the sum is only likely until the user says \
      that hours are not averaged. Monthly slips prove nothing and are passed over.
      """,
    formula: """
      hours over = worked hours − award's week × days of the period / 7; short = hours over × \
      (lowest overtime rate − rate the ordinary hours are paid)
      """,
    workedExample: workedExample,
    clearedBy: """
      Averaging over a longer cycle, a rostered day off that is being saved, an agreement on \
      longer weeks, or overtime paid on another slip.
      """,
    howWrong: """
      An averaging agreement or a saved day off explains the hours. Hours of an earlier week that \
      are paid late can stand in the period. For part-timers overtime may begin earlier, which is \
      not looked at here.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case weeksHold = "{hours} paid as ordinary hours, the period's weeks hold {most}"
    case beyond = "hours beyond the period's weeks"
    case excess = "{all} less {most} = {hours} h at {rate}"
    case notAveraged = "hours are not averaged, as the user says"
    case noAveraging = "no averaging and no saved day off for the likely sum (assumed)"
    case averaging = "the hours may be averaged over a longer time or saved for a day off"
    case askAveraging =
      "Are hours averaged over more than this pay period, or saved for a rostered day off?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let pricing = view.pricing, !pricing.onlyBase, let period = view.slip.period else {
      return
    }
    let desk = pricing.desk
    guard period.dayCount % daysOfWeek == 0, desk.averagingCycleDays.contains(period.dayCount),
      !period.isCalendarMonth
    else { return }
    let weeks = Int64(period.dayCount / daysOfWeek)
    let most = Hours(units: desk.weeklyHours.units * weeks)
    let hours = view.work.wholeHours
    guard hours > .zero else { return }
    guard hours > most else { return results.append(metResult(view, hours, most)) }
    let worked = view.work.ordinaryTime(view.slip.lines)
    guard worked.hasNoOvertime else { return }
    // Half of the last decimal of each line is rounding.
    guard worked.fewest > most else { return results.append(metResult(view, hours, most)) }
    let excess = ExcessHours(hours: worked.hours - most, most: most, view: view, pricing: pricing)
    if let result = excess.result(worked) { results.append(result) }
  }

  private static func metResult(_ view: SlipView, _ hours: Hours, _ most: Hours) -> CheckResult {
    var result = CheckResult(check: description.id, verdict: .met, kind: .shortfall)
    guard view.detail else { return result }
    result.summary = Say.weeksHold(["hours": "\(hours)", "most": "\(most)"])
    return result
  }

  /// The days of a week.
  private static let daysOfWeek = 7
}

extension PayPeriod {
  /// Whether it is a month of the calendar, such as a February of four weeks.
  fileprivate var isCalendarMonth: Bool {
    start.parts.day == 1 && end.adding(days: 1).parts.day == 1
  }
}

/// Hours beyond the weeks of a period.
private struct ExcessHours {
  let hours: Hours
  let most: Hours
  let view: SlipView
  let pricing: SlipPricing

  func result(_ worked: OrdinaryTime) -> CheckResult? {
    let rate = Rate(paying: worked.paid, over: worked.hours)
    let prices = pricing.readings.all.compactMap(overtime)
    guard prices.count == pricing.readings.all.count, let lowest = prices.map(\.low.hourly).min(),
      let highest = prices.map(\.high.hourly).max(), let usual = prices.first?.low, highest > rate
    else { return nil }
    let (low, likely, high) = (gap(lowest, rate), gap(usual.hourly, rate), gap(highest, rate))
    let standing = view.standing(low, pricing)
    let missing = missing(worked, low, standing)
    var result = CheckResult(
      check: OrdinaryHoursAboveWeek.description.id,
      verdict: missing.isEmpty ? .short : .cannotTell(missing), kind: .shortfall)
    let provable = missing.isEmpty ? standing : .zero
    result.shortfall = Shortfall(
      provable: provable, likely: max(provable, likely), atMost: max(likely, high))
    result.lines = worked.lines
    result.proof = worked.proof
    let paid = (rate * hours).rounded(.halfUp, per: .comparison)
    result.workings = [
      Working(
        subject: OrdinaryHoursAboveWeek.Say.beyond(), hours: hours, paidRate: rate, paid: paid,
        owedRate: usual.hourly, owed: usual.sum(hours),
        derivation: OrdinaryHoursAboveWeek.Say.excess([
          "all": "\(worked.hours.plain)", "most": "\(most.plain)", "hours": "\(hours.plain)",
          "rate": "\(usual.hourly)",
        ]),
        reference: usual.cell.reference)
    ]
    let hold = OrdinaryHoursAboveWeek.Say.weeksHold([
      "hours": "\(worked.hours)", "most": "\(most)",
    ])
    result.summary = hold.ending(missing.first, short: standing)
    result.notes = [CheckResult.strictNote(low, standing: standing)].compactMap { $0 }
    if view.facts.averagesHours == false {
      result.assumptions.append(OrdinaryHoursAboveWeek.Say.notAveraged())
    } else {
      result.assumptions.append(OrdinaryHoursAboveWeek.Say.noAveraging())
    }
    result.places = worked.lines.compactMap { view.slip.lines[$0].quantity.reading?.place }
    return result
  }

  /// The lowest and the highest overtime price of a reading.
  private func overtime(_ reading: WorkerReading) -> (low: PricedCell, high: PricedCell)? {
    let key = ChoiceKey(
      category: .overtime, multiplier: nil, weekday: nil,
      isShiftworker: pricing.isShiftworker, namesPublicHoliday: false, tier: nil)
    return pricing.desk.sheet(reading.question(nil, pricing.desk)).choice(key).range
  }

  /// What the hours lack at a rate; no penalty is paid twice, so the dearest hours are taken for them.
  private func gap(_ owed: Rate, _ paid: Rate) -> Money {
    guard owed > paid else { return .zero }
    return ((owed - paid) * hours).rounded(.halfUp, per: .comparison)
  }

  private func missing(
    _ worked: OrdinaryTime, _ low: Money, _ standing: Money
  ) -> [MissingFact] {
    var missing: [MissingFact] = []
    if view.facts.averagesHours != false { missing.append(.averaging) }
    if let doubt = view.doubt(worked.proof) { missing.append(doubt) }
    if low == .zero { missing.append(.ofLine(.overtimeTier)) }
    if worked.isMixed { missing.append(.ofLine(.dayOrTime)) }
    if missing.isEmpty, standing == .zero { missing.append(view.answers(low)) }
    return missing
  }
}

/// The worked hours of a slip that it pays as ordinary time.
struct OrdinaryTime {
  /// Their sum.
  var hours = Hours.zero
  /// The fewest hours that print as they do.
  var fewest = Hours.zero
  /// What they are paid.
  var paid = Money.zero
  /// The lines.
  var lines: [Int] = []
  /// Whether the slip pays no overtime and nothing that could be.
  var hasNoOvertime = true
  /// Whether kinds of hours that earn more than ordinary ones are among them.
  var isMixed = false
  /// The weakest reading.
  var proof = Proof.proved
}

extension WorkLines {
  /// The hours that lines pay whole, overtime among them.
  fileprivate var wholeHours: Hours {
    var hours = Hours.zero
    for line in lines where line.role == .whole {
      if let own = line.hours { hours = hours + own }
    }
    return hours
  }

  /// Adds up the hours that are paid whole and are no overtime.
  ///
  /// Leave and hours that only repeat others are not counted.
  func ordinaryTime(_ printed: [PayLine]) -> OrdinaryTime {
    var time = OrdinaryTime()
    time.hasNoOvertime = unknown.isEmpty && unmeasured.isEmpty && earlier.isEmpty
    for line in lines {
      if line.category == .overtime || line.category == .rosteredDayOff || line.isJoined {
        time.hasNoOvertime = false
      }
      guard line.role == .whole, let (paid, hours) = line.figures else { continue }
      if line.uncertain != nil { time.hasNoOvertime = false }
      time.hours = time.hours + hours
      time.fewest = time.fewest + PrintedLine(printed, line).bounds(of: hours).fewest
      time.paid += paid
      time.isMixed = time.isMixed || line.premium != nil
      time.proof = min(time.proof, line.proof)
      time.lines.append(line.index)
    }
    return time
  }
}

extension MissingFact {
  /// Hours that may be averaged or saved.
  fileprivate static let averaging = MissingFact(
    .arrangement, OrdinaryHoursAboveWeek.Say.averaging, ask: OrdinaryHoursAboveWeek.Say.askAveraging
  )
}
