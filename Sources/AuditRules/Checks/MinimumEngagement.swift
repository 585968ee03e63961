import AwardTables
import PayDomain
import Wording

/// Finds days on which fewer hours are paid than the award's least engagement.
///
/// **Law:** the award's clauses of part-time and casual employment: the least hours paid for coming to work.
/// **Limits:** only where every line of work says its day; nothing is short unless the user says that the employer ended
/// the shifts. It knows no start times, so hours that may belong to a shift over midnight prove nothing.
enum MinimumEngagement: SlipCheck {
  static let description = CheckDescription(
    id: "rate/minimum-engagement", kind: .shortfall,
    title: "fewer hours paid than the least engagement",
    law: "the award's clauses of part-time and casual employment",
    explanation: """
      The award pays someone who comes to work at least so many hours. All work of the slip is \
      dated, there are two days of it or more, and on every one of them the hours of the whole day \
      together are fewer. An employee who asks to go home is owed only the hours worked, which no \
      slip shows: the sum is only likely until the user says that the employer ended the shifts. A \
      short day among longer ones proves nothing even then, nor does a day beside another day of work or at the edge of the period, \
      since a shift may have gone past midnight. Where an exception could apply, such as for \
      school students, the exception's hours are taken.
      """,
    formula: "short = Σ over short days (least hours − hours paid) × ordinary rate",
    workedExample: workedExample,
    clearedBy: """
      Who ended those shifts early and why, other hours of the same days, or an exception of the \
      award such as for school students.
      """,
    howWrong: """
      It believes the user, who may not know of every day who ended it. The date on a line may be another than the day of work. Hours of the same \
      shift may stand on another slip.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case least = "{hours} paid on {dates}, at least {least} a {span} owed"
    case upToLeast = "hours up to the least engagement"
    case sentHome = "the employer ended the short shifts, as the user says"
    case exception = "an exception may apply"
    case day = "day"
    case shift = "shift"
    case engagement = "engagement"
    case workPeriod = "work period"
    case leftEarly = "the shift may have ended early at the employee's wish, or run past midnight"
    case askLeftEarly = "When did these shifts begin and end, and who ended them?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let pricing = view.pricing, !pricing.onlyBase, pricing.desk.saysLeastEngagement,
      let days = WorkDay.all(view)
    else { return }
    guard let least = LeastHours(pricing) else { return }
    let short = days.filter { $0.hours < least.likely.hours && least.likely.isFor($0.day) }
    guard !short.isEmpty else {
      let check = description.id
      return results.append(CheckResult(check: check, verdict: .met, kind: .shortfall))
    }
    let isEveryDay = short.count == days.count
    results.append(
      ShortDays(
        days: short, isEveryDay: isEveryDay, least: least, view: view, pricing: pricing
      ).result)
  }
}

/// The least hours of an engagement under every reading of the worker.
private struct LeastHours {
  /// The fewest that some exception allows.
  let provable: LeastEngagement
  /// Those without an exception.
  let likely: LeastEngagement

  /// Nil where some reading has none, as for full-timers.
  init?(_ pricing: SlipPricing) {
    var rows: [LeastEngagement] = []
    for reading in pricing.readings.all {
      let question = reading.question(nil, pricing.desk)
      let own = pricing.desk.award.leastEngagements(for: question)
      guard own.contains(where: { !$0.isConditional }) else { return nil }
      rows += own
    }
    guard let least = rows.min(by: { $0.hours < $1.hours }),
      let usual = rows.filter({ !$0.isConditional }).min(by: { $0.hours < $1.hours })
    else { return nil }
    (provable, likely) = (least, usual)
  }
}

extension LeastEngagement {
  /// Whether it holds on a day of the week.
  fileprivate func isFor(_ day: CivilDate) -> Bool { days.isEmpty || days.contains(day.weekday) }
}

/// The hours that a slip dates on one day.
private struct WorkDay {
  let day: CivilDate
  var hours: Hours
  var lines: [Int]
  /// Whether neither neighbour can hold a part of the same shift.
  var isApart = true

  /// The days of a slip in order; nil unless every line that may be work says its day and its hours.
  static func all(_ view: SlipView) -> [WorkDay]? {
    let work = view.work
    guard let first = work.lines.first, first.day != nil, work.arrangement.isEmpty,
      work.unknown.isEmpty, work.unmeasured.isEmpty, work.earlier.isEmpty, work.backPay.isEmpty,
      !view.slip.lines.contains(where: { $0.mayFillADay })
    else { return nil }
    var days: [WorkDay] = []
    for line in work.lines {
      // A line that repeats hours adds none, and neither does a casual's loading.
      if line.role == .loading || line.role == .casualLoading { continue }
      guard let day = line.day, let hours = line.hours, line.uncertain == nil, !line.isJoined else {
        return nil
      }
      if let place = days.firstIndex(where: { $0.day == day }) {
        days[place].hours = days[place].hours + hours
        days[place].lines.append(line.index)
      } else {
        days.append(WorkDay(day: day, hours: hours, lines: [line.index]))
      }
    }
    days.sort { $0.day < $1.day }
    let (start, end) = (view.slip.periodStart.value, view.slip.periodEnd.value)
    for place in days.indices {
      let day = days[place].day
      let isBeside = days.contains { abs($0.day.days(since: day)) == 1 }
      let isInside = start.map { $0 < day } ?? false && end.map { day < $0 } ?? false
      days[place].isApart = isInside && !isBeside
    }
    return days
  }
}

extension PayLine {
  /// Whether the line pays time that may belong to a day of work, such as leave for the rest of it.
  fileprivate var mayFillADay: Bool {
    switch category {
    case .annualLeave, .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave,
      .unpaidLeave, .publicHolidayNotWorked, .workersCompensation, .termination:
      true
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime, .rosteredDayOff, .casualLoading, .allowance, .expenseAllowance,
      .leaveLoading, .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay,
      .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice, .superGuarantee, .superOther,
      .unknown:
      false
    }
  }
}

/// The days of a slip that pay fewer hours than an engagement has.
private struct ShortDays {
  let days: [WorkDay]
  /// Whether no day of the slip is longer: a roster, and nobody who went home early now and then.
  let isEveryDay: Bool
  let least: LeastHours
  let view: SlipView
  let pricing: SlipPricing

  var result: CheckResult {
    let sure = days.filter { $0.isApart && $0.hours < least.provable.hours }
    let rates = pricing.readings.all.map(ordinary)
    let lowest = rates.compactMap { $0?.rate }.min()
    let usual = rates[0]?.rate
    let isPriced = rates.allSatisfy { $0 != nil }
    let certain = gap(sure, least.provable.hours, isPriced ? lowest : nil)
    let likely = gap(days, least.likely.hours, usual)
    let standing = view.standing(certain, pricing)
    let missing = missing(sure, certain, standing)
    var result = CheckResult(
      check: MinimumEngagement.description.id,
      verdict: missing.isEmpty ? .short : .cannotTell(missing), kind: .shortfall)
    let provable = missing.isEmpty ? standing : .zero
    result.shortfall = Shortfall(
      provable: provable, likely: max(provable, likely), atMost: max(provable, likely))
    result.lines = days.flatMap(\.lines).sorted()
    result.proof = result.lines.reduce(Proof.proved) { weakest, index in
      min(weakest, view.slip.lines[index].quantity.proof ?? .read)
    }
    if missing.isEmpty {
      result.assumptions.append(MinimumEngagement.Say.sentHome())
    }
    fill(&result, missing.isEmpty ? (sure, least.provable, lowest) : (days, least.likely, usual))
    result.summary = result.summary.ending(missing.first, short: standing)
    result.notes = [CheckResult.strictNote(certain, standing: standing)].compactMap { $0 }
    return result
  }

  private func ordinary(_ reading: WorkerReading) -> PricedCell? {
    let sheet = pricing.desk.sheet(reading.question(nil, pricing.desk))
    if case .known(let cell) = sheet.ordinary { return cell }
    return nil
  }

  private func lacking(_ days: [WorkDay], _ least: Hours) -> Hours {
    days.reduce(Hours.zero) { $0 + max(.zero, least - $1.hours) }
  }

  private func gap(_ days: [WorkDay], _ least: Hours, _ rate: Rate?) -> Money {
    guard let rate else { return .zero }
    return (rate * lacking(days, least)).rounded(.halfUp, per: self.least.likely.reference)
  }

  private func missing(_ sure: [WorkDay], _ certain: Money, _ standing: Money) -> [MissingFact] {
    var missing: [MissingFact] = []
    let proofs = days.flatMap(\.lines).map { view.slip.lines[$0].quantity.proof ?? .read }
    if let doubt = view.doubt(proofs.min() ?? .read) { missing.append(doubt) }
    if days.contains(where: { $0.hours >= least.provable.hours }), sure.count < 2,
      let question = least.provable.question
    {
      missing.append(
        MissingFact(
          .lineMeaning, why: MinimumEngagement.Say.exception(),
          question: Sentence(verbatim: question)))
    }
    if sure.count < 2 || !isEveryDay || view.facts.isSentHome != true {
      missing.append(.leftEarly)
    }
    if missing.isEmpty, standing == .zero { missing.append(view.answers(certain)) }
    return missing
  }

  private func fill(
    _ result: inout CheckResult, _ shown: (days: [WorkDay], least: LeastEngagement, rate: Rate?)
  ) {
    let paid = shown.days.reduce(Hours.zero) { $0 + $1.hours }
    let dates = shown.days.map(\.day.description).joined(separator: ", ")
    result.summary = MinimumEngagement.Say.least([
      "hours": "\(paid)", "dates": .text(dates), "least": "\(shown.least.hours)",
      "span": MinimumEngagement.span(shown.least.per),
    ])
    result.places = shown.days.flatMap(\.lines).compactMap { index in
      view.slip.lines[index].quantity.reading?.place
    }
    guard let rate = shown.rate else { return }
    let hours = lacking(shown.days, shown.least.hours)
    let owed = (rate * hours).rounded(.halfUp, per: shown.least.reference)
    result.workings = [
      Working(
        subject: MinimumEngagement.Say.upToLeast(), hours: hours, paidRate: nil, paid: .zero,
        owedRate: rate, owed: owed,
        derivation: Sentence(verbatim: "\(hours.plain) x \(rate) = \(owed)"),
        reference: shown.least.reference)
    ]
  }
}

extension MinimumEngagement {
  /// A word of the tables as people read it.
  fileprivate static func span(_ word: String) -> Slot {
    let words = String(word.map { $0 == "_" ? " " : $0 })
    return Say(rawValue: words).map { .said($0()) } ?? .text(words)
  }
}

extension MissingFact {
  /// A day that may have ended early by the employee's wish, or may be part of a longer shift.
  fileprivate static let leftEarly = MissingFact(
    .dayOrTime, MinimumEngagement.Say.leftEarly, ask: MinimumEngagement.Say.askLeftEarly)
}
