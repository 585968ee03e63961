import MadeSlips
import PayDomain

/// Lawful pay that days, periods and other slips explain.
enum CleanDays {
  static let recipes = [
    Recipe("period that straddles 1 July", weight: 3, straddle),
    Recipe("birthday inside the period", weight: 3, birthday),
    Recipe("correction pair", weight: 3, correctionPair),
    Recipe("back pay for an earlier period", weight: 3, backPay),
    Recipe("two slips for one period", weight: 3, twoSlips),
    Recipe("negative line of an earlier period", negativeLine),
    Recipe("higher duties", weight: 3, higherDuties),
    Recipe("monthly slip", weight: 3, monthly),
    Recipe("fortnight of unequal weeks", unequalWeeks),
    Recipe("rostered day off accrued or taken", weight: 3, dayOff),
  ]

  /// The old rate holds for the whole of a period that begins before the change.
  private static func straddle(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let older = setting.older,
      let july = CivilDate(iso: "\(setting.book.year.prefix(4))-07-01")
    else { return nil }
    let rows = older.rows.filter { Setting.fullWeek($0) != nil || $0.isCasual }
    guard !rows.isEmpty else { return nil }
    let row = setting.draws.pick(rows)
    let days = setting.draws.pick([7, 14])
    let start = july.adding(days: -setting.draws.within(1...days - 1))
    var lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    if let cell = setting.cell(row, where: { _ in true }), setting.draws.chance(50) {
      lines.append(CorpusLine(cell.words, minutes: 240, cents: cell.rate))
    }
    let truth = Truth(name: "period that straddles 1 July", size: "\(days) days")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth, days: days)]
  }

  /// Two rows of a classification, a year of age apart.
  static func ages(_ setting: inout Setting) -> (young: GuideRow, old: GuideRow)? {
    let rows = setting.book.rows
    guard
      let old = setting.row(where: { old in
        Int(old.age) != nil
          && rows.contains { isYear($0, before: old) && $0.ordinary < old.ordinary }
      }), let young = rows.first(where: { isYear($0, before: old) })
    else { return nil }
    return (young, old)
  }

  private static func isYear(_ young: GuideRow, before old: GuideRow) -> Bool {
    young.classification == old.classification && young.employments == old.employments
      && young.age != "adult" && Setting.years(young.age) + 1 == Setting.years(old.age)
  }

  private static func birthday(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (young, old) = ages(&setting) else { return nil }
    let start = setting.monday()
    let turns = start.adding(days: 3)
    var worker = setting.worker(old, on: start)
    worker.born = setting.birthday(Setting.years(old.age), on: turns)
    let form = setting.draws.pick(["by day", "two lines", "older rate throughout"])
    var before = CorpusLine("Ordinary hours", minutes: 360, cents: young.ordinary)
    var after = CorpusLine("Ordinary hours", minutes: 480, cents: old.ordinary)
    switch form {
    case "by day":
      before.date = start.adding(days: 1)
      after.date = turns
    case "two lines": break
    default: before = CorpusLine("Ordinary hours", minutes: 360, cents: old.ordinary)
    }
    let truth = Truth(name: "birthday inside the period", size: form)
    return [setting.slip(worker, start, [before, after], truth)]
  }

  /// A line paid too low, taken back, and paid right.
  private static func correctionPair(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let cell = setting.cell(row) else {
      return nil
    }
    let start = setting.monday()
    let wrong = CorpusLine(cell.words, minutes: 300, cents: row.ordinary)
    var reversal = wrong
    reversal.quantity = "-" + wrong.quantity
    reversal.amount = -wrong.amount
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), wrong, reversal,
      CorpusLine(cell.words, minutes: 300, cents: cell.rate),
    ]
    let truth = Truth(name: "correction pair")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func backPay(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let form = setting.draws.pick(["sum", "hours at an old rate", "difference an hour"])
    var back = CorpusLine("Back pay", sum: setting.draws.within(500...20_000))
    if form == "hours at an old rate" {
      back = CorpusLine("Ordinary hours - prior period", minutes: 480, cents: row.ordinary * 9 / 10)
      back.isPrior = true
      back.date = start.adding(days: -400)
    } else if form == "difference an hour" {
      back = CorpusLine(
        "Back pay", minutes: 2280, cents: setting.draws.within(20...200))
      back.isPrior = true
    }
    let lines = [CorpusLine("Ordinary hours", minutes: 1500, cents: row.ordinary), back]
    let truth = Truth(name: "back pay for an earlier period", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// A pay run paid too little, and a correction for the same days pays the rest.
  private static func twoSlips(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let cell = setting.cell(row) else {
      return nil
    }
    let start = setting.monday()
    let worker = setting.worker(row, on: start)
    let truth = Truth(name: "two slips for one period", size: "pay run")
    let ordinary = CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)
    let first = setting.slip(
      worker, start,
      [ordinary, CorpusLine(cell.words, minutes: 300, cents: row.ordinary)], truth)
    var rest = Truth(name: "two slips for one period", size: "correction")
    let isWhole = setting.draws.chance(50)
    if isWhole { rest.size = "second whole slip" }
    let lines =
      isWhole
      ? [ordinary, CorpusLine(cell.words, minutes: 300, cents: cell.rate)]
      : [CorpusLine(cell.words, minutes: 300, cents: cell.rate - row.ordinary)]
    var second = setting.slip(worker, start, lines, rest)
    second.isCorrection = true
    second.payment = first.payment.adding(days: 2)
    return [first, second]
  }

  private static func negativeLine(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    var taken = CorpusLine("Ordinary hours", minutes: 240, cents: row.ordinary)
    taken.quantity = "-" + taken.quantity
    taken.amount = -taken.amount
    taken.isPrior = true
    let lines = [CorpusLine("Ordinary hours", minutes: 1800, cents: row.ordinary), taken]
    let truth = Truth(name: "negative line of an earlier period")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func higherDuties(_ setting: inout Setting) -> [CorpusSlip]? {
    let rows = setting.book.rows
    guard
      let row = setting.adult(where: { low in
        rows.contains { $0.employments == low.employments && $0.ordinary > low.ordinary }
      }),
      let higher = rows.first(where: {
        $0.employments == row.employments && $0.age == "adult" && $0.ordinary > row.ordinary
      })
    else { return nil }
    let start = setting.monday()
    let form = setting.draws.pick(["same label", "named", "allowance"])
    var lines = [CorpusLine("Ordinary hours", minutes: 900, cents: row.ordinary)]
    switch form {
    case "same label":
      lines.append(CorpusLine("Ordinary hours", minutes: 480, cents: higher.ordinary))
    case "named":
      lines.append(
        CorpusLine("Ordinary hours - higher duties", minutes: 480, cents: higher.ordinary))
    default:
      lines[0] = CorpusLine("Ordinary hours", minutes: 1380, cents: row.ordinary)
      lines.append(
        CorpusLine(
          "Higher duties allowance", minutes: 480, cents: higher.ordinary - row.ordinary))
    }
    let truth = Truth(name: "higher duties", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// A calendar month; the hours are a year's twelfth, or those worked.
  private static func monthly(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
      }), let week = Setting.fullWeek(row), let weekly = row.weekly
    else { return nil }
    let first = setting.monday()
    let (year, month, _) = first.adding(days: 31).parts
    guard let start = CivilDate(year: year, month: month, day: 1),
      let next = CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
    else { return nil }
    var line = CorpusLine(
      "Ordinary hours", minutes: Pay.divided(week * 52, by: 12), cents: row.ordinary)
    line.quantity = FigureText.dollars(Pay.divided(week * 5200, by: 720))
    let form = setting.draws.pick(["hourly rate", "a twelfth of the year"])
    if form == "hourly rate" {
      line.amount = Pay.divided(week * 52 * row.ordinary, by: 720)
    } else {
      line.amount = Pay.divided(weekly * 52, by: 12)
      line.rate = FigureText.dollars(
        micros: Pay.divided(weekly * 600_000, by: week), decimals: 4)
    }
    let truth = Truth(name: "monthly slip", size: form)
    let worker = setting.worker(row, on: start, employment: "full_time")
    let days = next.days(since: start)
    return [setting.slip(worker, start, [line], truth, days: days)]
  }

  private static func unequalWeeks(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
      }), let week = Setting.fullWeek(row)
    else { return nil }
    let start = setting.monday()
    let more = 60 * setting.draws.within(1...6)
    let lines = [
      CorpusLine("Ordinary hours week 1", minutes: week + more, cents: row.ordinary),
      CorpusLine("Ordinary hours week 2", minutes: week - more, cents: row.ordinary),
    ]
    let truth = Truth(name: "fortnight of unequal weeks")
    let worker = setting.worker(row, on: start, employment: "full_time")
    return [setting.slip(worker, start, lines, truth, days: 14)]
  }

  /// Two hours more are worked a week and kept for a day off, or the day is taken.
  private static func dayOff(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
      }), let week = Setting.fullWeek(row)
    else { return nil }
    let start = setting.monday()
    let form = setting.draws.pick(["accrued", "taken", "paid hours and hours kept"])
    var lines = [CorpusLine("Ordinary hours", minutes: week, cents: row.ordinary)]
    switch form {
    case "accrued":
      var kept = CorpusLine("RDO accrual", sum: 0)
      kept.quantity = "2.00"
      lines.append(kept)
    case "taken":
      lines = [
        CorpusLine("Ordinary hours", minutes: week - 456, cents: row.ordinary),
        CorpusLine("RDO taken", minutes: 456, cents: row.ordinary),
      ]
    default:
      var taken = CorpusLine("RDO accrued", minutes: 120, cents: row.ordinary)
      taken.quantity = "-" + taken.quantity
      taken.amount = -taken.amount
      lines = [CorpusLine("Ordinary hours", minutes: week + 120, cents: row.ordinary), taken]
    }
    let truth = Truth(name: "rostered day off accrued or taken", size: form)
    let worker = setting.worker(row, on: start, employment: "full_time")
    return [setting.slip(worker, start, lines, truth)]
  }
}
