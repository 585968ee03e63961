import PayDomain
import Wording

/// Finds ordinary pay for hours that the line's own date puts on a weekend or a public holiday.
///
/// A public holiday is never more than likely: employer and employee may have agreed on another day instead.
///
/// **Law:** the award's penalty clause; Fair Work Act 2009 s 115 for the holidays and for other days in their place.
/// **Limits:** dates that may be the slip's own or the ends of its weeks are not taken for days of work.
enum PenaltyMissing: LineCheck, SlipCheck {
  static let description = CheckDescription(
    id: "penalty/missing", kind: .shortfall, title: "weekend hours paid as ordinary hours",
    law: "the award's clause of penalty rates",
    explanation: """
      The date beside the line is a Saturday or a Sunday, and the hours are paid as ordinary \
      hours, without the weekend's penalty. A date is taken for the day of work only where it \
      cannot be the day of payment, the period's end or the end of a week. Pay above the award \
      elsewhere in the same period is counted first, unless it is known that no set-off applies. \
      A date that is a public holiday in every state is asked about in the same way: another day \
      may have been agreed instead, so that sum is only likely.
      """,
    formula: "short = hours × (weekend rate of the award − rate paid)",
    workedExample: workedExample,
    clearedBy: """
      Another day of work than the date says, a line that pays the extra, or a set-off clause in \
      the contract.
      """,
    howWrong: """
      The date may be the day the hours were entered, not the day they were worked. An extra may \
      stand on another slip.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case paid =
      "{hours} on {day}, a public holiday, paid {paid}, owed up to {owed}: another day may have been agreed"
    case noOtherDay = "no other day agreed in the holiday's place for the likely sum (assumed)"
    case holidayInstead = "another day may have been agreed in the public holiday's place"
    case askHolidayInstead = "Was {day} worked, and was another day agreed as the holiday instead?"
  }

  static func claims(_ cause: LineCause) -> Bool { cause.isMovedByDay && cause.paysOrdinary }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let pricing = view.pricing, !pricing.onlyBase else { return }
    let lines = view.work.lines
    for line in lines {
      guard let day = line.day, line.role == .whole, !line.isMovedByDay, line.mayBeOfAnyDay,
        view.calendar[day].isHolidayEverywhere,
        !lines.contains(where: { $0.category == .publicHoliday })
      else { continue }
      if let result = holiday(line, day, view, pricing) { results.append(result) }
    }
  }

  /// What a line lacks of the price of a public holiday; nil when it lacks nothing.
  private static func holiday(
    _ line: WorkLine, _ day: CivilDate, _ view: SlipView, _ pricing: SlipPricing
  ) -> CheckResult? {
    guard let (paid, hours) = line.figures else { return nil }
    let printed = PrintedLine(view.slip.lines, line)
    let key = pricing.key(line, .publicHoliday)
    var cells: [PricedCell] = []
    for reading in pricing.readings.all {
      let sheet = pricing.desk.sheet(reading.question(line.day, pricing.desk))
      guard let cell = sheet.choice(key).range?.low else { return nil }
      cells.append(cell)
    }
    let gaps = cells.map { $0.compare(paid, hours, of: printed).gap }
    guard let most = gaps.max(), most > .zero else { return nil }
    var result = CheckResult.cannotTell(
      description, [.holidayInstead(day)], lines: view.work.places(of: line))
    result.shortfall = Shortfall(provable: .zero, likely: gaps[0], atMost: most)
    result.proof = line.proof
    result.summary = Say.paid([
      "hours": "\(hours)", "day": "\(day)", "paid": "\(paid)", "owed": "\(cells[0].sum(hours))",
    ])
    result.workings = [
      Working(
        subject: KindPhrase.publicHoliday(), hours: hours, paidRate: line.paidRate, paid: paid,
        owedRate: cells[0].hourly, owed: cells[0].sum(hours),
        derivation: Sentence(
          verbatim: "\(hours.plain) x \(cells[0].hourly) = \(cells[0].sum(hours))"),
        reference: cells[0].cell.reference)
    ]
    result.assumptions = [Say.noOtherDay()]
    return result
  }
}

extension WorkLine {
  /// Whether the line's kind of hours can fall on any day, so that only its date makes it a holiday's.
  fileprivate var mayBeOfAnyDay: Bool {
    category == .ordinary || category == .evening || category == .night
      || category == .earlyMorning
  }
}

extension MissingFact {
  /// Another day that may have been agreed on in a public holiday's place.
  fileprivate static func holidayInstead(_ day: CivilDate) -> MissingFact {
    MissingFact(
      .dayOrTime, why: PenaltyMissing.Say.holidayInstead(),
      question: PenaltyMissing.Say.askHolidayInstead(["day": "\(day)"]))
  }
}
