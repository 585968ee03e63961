import MadeSlips
import PayDomain

/// Lawful pay by the hour, rounded and worded as payrolls do.
enum CleanRates {
  static let recipes = [
    Recipe("rounded cell × hours", weight: 12, roundedCell),
    Recipe("exact product × hours", weight: 4, exactProduct),
    Recipe("unrounded week's hour", weeklyHour),
    Recipe("weekly wage for a whole week", weight: 3, weeklyWage),
    Recipe("hours as printed", weight: 3, printedHours),
    Recipe("rate as printed", printedRate),
    Recipe("a cent an hour below", weight: 3, centBelow),
    Recipe("flat pay above the award", weight: 3, flatAbove),
    Recipe("everything above the award", aboveAward),
    Recipe("loading-only lines", weight: 3, loadingOnly),
    Recipe("casual loading on its own line", weight: 3, casualLoading),
    Recipe("label abbreviations", weight: 4, abbreviations),
    Recipe("junior paid by age", weight: 3, junior),
    Recipe("overtime after a full week", weight: 3, fullWeekAndOvertime),
  ]

  /// The usual slip: twenty ordinary hours and some of another kind, as the guide prints them.
  static func plain(
    _ setting: inout Setting, _ row: GuideRow, _ cell: GuideCell
  ) -> [CorpusLine] {
    var premium = CorpusLine(
      cell.words, minutes: 60 * setting.draws.within(2...6), cents: cell.rate)
    premium.countsForSuper = !cell.isOvertime
    return [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), premium]
  }

  private static func roundedCell(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { _ in true })
    else { return nil }
    let start = setting.monday()
    let lines = plain(&setting, row, cell)
    let truth = Truth(name: "rounded cell × hours")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The exact rate behind a cell: the ordinary rate times the share it must be; nil where none gives the cell.
  static func exactMicros(_ base: Int, _ cell: GuideCell) -> Int? {
    for share in stride(from: 1025, through: 4000, by: 25) {
      let micros = base * 10 * share
      if Pay.divided(micros, by: 10_000) == cell.rate { return micros }
    }
    return nil
  }

  private static func exactProduct(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let permanent = setting.permanent(row),
      let cell = setting.cell(
        row,
        where: {
          guard let exact = exactMicros(permanent.ordinary, $0) else { return false }
          return exact < $0.rate * 10_000
        }), let micros = exactMicros(permanent.ordinary, cell)
    else { return nil }
    let start = setting.monday()
    let hours = 60 * setting.draws.within(3...12)
    let lines = [
      CorpusLine("Ordinary hours", minutes: 900, cents: row.ordinary),
      CorpusLine(cell.words, minutes: hours, micros: micros),
    ]
    let truth = Truth(name: "exact product × hours")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// An hour is a week's wage by its hours, not rounded to the cent.
  private static func weeklyHour(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { Setting.fullWeek($0) != nil }),
      let week = Setting.fullWeek(row), let weekly = row.weekly
    else { return nil }
    let start = setting.monday()
    let micros = Pay.divided(weekly * 600_000, by: week)
    let lines = [
      CorpusLine("Ordinary hours", minutes: 60 * setting.draws.within(8...30), micros: micros)
    ]
    let truth = Truth(name: "unrounded week's hour")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func weeklyWage(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
      }), let week = Setting.fullWeek(row), let weekly = row.weekly
    else { return nil }
    let start = setting.monday()
    let weeks = setting.draws.pick([1, 1, 2, 4])
    var line = CorpusLine("Ordinary hours", minutes: week * weeks, cents: row.ordinary)
    line.amount = weekly * weeks
    if line.amount != Pay.sum(minutes: week * weeks, cents: row.ordinary) {
      line.rate = FigureText.dollars(
        micros: Pay.divided(weekly * 600_000, by: week), decimals: 4)
    }
    let truth = Truth(name: "weekly wage for a whole week", size: "\(weeks) weeks")
    let worker = setting.worker(row, on: start, employment: "full_time")
    return [setting.slip(worker, start, [line], truth, days: 7 * weeks)]
  }

  /// Hours are minutes, printed with two decimals or as a clock's, and paid by the minute.
  private static func printedHours(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { _ in true })
    else { return nil }
    let start = setting.monday()
    let form = setting.draws.pick(["two decimals", "clock"])
    var lines = [
      CorpusLine("Ordinary hours", minutes: setting.draws.within(600...1500), cents: row.ordinary),
      CorpusLine(cell.words, minutes: setting.draws.within(60...360), cents: cell.rate),
    ]
    // Two thirds of an hour print as .67 and pay less than that.
    if form == "two decimals" {
      lines[0] = CorpusLine(
        "Ordinary hours", minutes: 1200 + setting.draws.pick([10, 20, 40, 50, 47]),
        cents: row.ordinary)
    } else {
      for index in lines.indices {
        let minutes = setting.draws.within(61...900)
        let cents = index == 0 ? row.ordinary : cell.rate
        lines[index] = CorpusLine(lines[index].label, minutes: minutes, cents: cents)
        lines[index].quantity = FigureText.clock(minutes)
      }
    }
    let truth = Truth(name: "hours as printed", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The rate prints with two decimals and is paid with all it has.
  private static func printedRate(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { Setting.fullWeek($0) != nil }),
      let week = Setting.fullWeek(row), let weekly = row.weekly
    else { return nil }
    let start = setting.monday()
    let micros = Pay.divided(weekly * 600_000, by: week)
    var line = CorpusLine(
      "Ordinary hours", minutes: 60 * setting.draws.within(8...30), micros: micros)
    line.rate = FigureText.dollars(micros: micros, decimals: 2)
    let truth = Truth(name: "rate as printed")
    return [setting.slip(setting.worker(row, on: start), start, [line], truth)]
  }

  private static func centBelow(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { _ in true })
    else { return nil }
    let start = setting.monday()
    var lines = plain(&setting, row, cell)
    let both = setting.draws.chance(50)
    lines[0] = CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary - 1)
    if both {
      lines[1] = CorpusLine(
        cell.words, minutes: 60 * setting.draws.within(2...6), cents: cell.rate - 1)
    }
    let truth = Truth(name: "a cent an hour below", size: both ? "every line" : "ordinary hours")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// One rate for every hour, so high that the pay period lacks nothing as a whole.
  private static func flatAbove(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let cell = setting.cell(row) else {
      return nil
    }
    let start = setting.monday()
    let premium = setting.draws.within(2...8)
    let owed = 20 * row.ordinary + premium * cell.rate
    let flat = (owed + 19 + premium) / (20 + premium) + setting.draws.pick([0, 0, 1, 50])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: flat),
      CorpusLine(cell.words, minutes: premium * 60, cents: flat),
    ]
    let truth = Truth(name: "flat pay above the award")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func aboveAward(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { _ in true })
    else { return nil }
    let start = setting.monday()
    let share = setting.draws.within(101...140)
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: (row.ordinary * share + 99) / 100),
      CorpusLine(cell.words, minutes: 300, cents: (cell.rate * share + 99) / 100),
    ]
    let truth = Truth(name: "everything above the award")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// All hours stand in the ordinary line; the other line pays the extra alone.
  private static func loadingOnly(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let cell = setting.cell(row) else {
      return nil
    }
    let start = setting.monday()
    let form = setting.draws.pick(["said by the label", "said by the form"])
    var extra = CorpusLine(
      form == "said by the form" ? cell.words : "\(cell.words) loading",
      minutes: 60 * setting.draws.within(2...6), cents: cell.rate - row.ordinary)
    if form == "said by the form" {
      extra.form = "loading_only"
      extra.category = cell.category
    }
    let lines = [CorpusLine("Ordinary hours", minutes: 1500, cents: row.ordinary), extra]
    let truth = Truth(name: "loading-only lines", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func casualLoading(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.isCasual }), let permanent = setting.permanent(row),
      row.ordinary > permanent.ordinary
    else { return nil }
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(5...25)
    let label = setting.draws.pick(["Casual loading", "Casual Loading 25%", "Cas Ldg"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: minutes, cents: permanent.ordinary),
      CorpusLine(label, minutes: minutes, cents: row.ordinary - permanent.ordinary),
    ]
    let truth = Truth(name: "casual loading on its own line", size: label)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static let short: [String: [String]] = [
    "saturday": ["Sat", "Sat Hrs", "Saturday Penalty"],
    "sunday": ["Sun", "Sun Hrs", "Sunday Penalty"],
    "public-holiday": ["PH", "Pub Hol Worked", "Public Holiday Worked"],
    "evening": ["Eve", "Evening"],
    "night": ["Nights", "Night"],
  ]

  private static func abbreviations(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { short[$0.provision] != nil || $0.isOvertime })
    else { return nil }
    let start = setting.monday()
    let ordinary = setting.draws.pick(["Ord Hrs", "ORD", "Normal", "Base Hrs", "Std Hours"])
    var labels = ["O/T", "OT", "Overtime"]
    if let own = short[cell.provision] { labels = own }
    let label = setting.draws.pick(labels)
    let lines = [
      CorpusLine(ordinary, minutes: 1140, cents: row.ordinary),
      CorpusLine(label, minutes: 60 * setting.draws.within(1...5), cents: cell.rate),
    ]
    let truth = Truth(name: "label abbreviations", size: "\(ordinary), \(label)")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func junior(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.age != "adult" }),
      let cell = setting.cell(row, where: { _ in true })
    else { return nil }
    let start = setting.monday()
    let lines = plain(&setting, row, cell)
    let truth = Truth(name: "junior paid by age", size: row.age)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func fullWeekAndOvertime(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
      }), let week = Setting.fullWeek(row), let cell = setting.cell(row, where: { $0.isOvertime })
    else { return nil }
    let start = setting.monday()
    let lines = [
      CorpusLine("Ordinary hours", minutes: week, cents: row.ordinary),
      CorpusLine(cell.words, minutes: 60 * setting.draws.within(1...6), cents: cell.rate),
    ]
    let truth = Truth(name: "overtime after a full week")
    let worker = setting.worker(row, on: start, employment: "full_time")
    return [setting.slip(worker, start, lines, truth)]
  }
}
