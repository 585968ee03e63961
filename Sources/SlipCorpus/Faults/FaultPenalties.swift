import MadeSlips
import PayDomain

/// Hours of another kind paid below what the guide prints for them.
enum FaultPenalties {
  static let recipes =
    checks.keys.sorted().flatMap { category in
      [
        Recipe("\(category) paid at the ordinary rate", weight: 2) {
          atOrdinary(&$0, category)
        },
        Recipe("\(category) percentage too low", weight: 2) { tooLow(&$0, category) },
      ]
    } + [
      Recipe("overtime at single time", weight: 3, singleTime),
      Recipe("overtime percentage too low", weight: 3) { tooLow(&$0, "overtime") },
      Recipe("weekend paid as ordinary hours", weight: 3, weekend),
      Recipe("one flat rate for every hour", weight: 3, flat),
      Recipe("ordinary hours above the week", weight: 1, longWeek),
      Recipe("extra on a line of its own too low", weight: 4, lowExtra),
      Recipe("a penalty three cents an hour too low", weight: 3, threeCents),
    ]

  /// The check that finds each category's gap.
  static let checks = [
    "evening": "penalty/evening-underpaid", "night": "penalty/night-underpaid",
    "early_morning": "penalty/shift-underpaid", "saturday": "penalty/saturday-underpaid",
    "sunday": "penalty/sunday-underpaid", "public_holiday": "penalty/public-holiday-underpaid",
    "shift": "penalty/shift-underpaid", "permanent_night": "penalty/shift-underpaid",
  ]

  /// How the line says what it is for.
  private enum Wording: CaseIterable {
    /// The award's words.
    case words
    /// The award's words, and the category in its column.
    case category
    /// What payrolls print.
    case label
    /// What payrolls print, with the multiple that is owed.
    case multiple
  }

  private static func atOrdinary(_ setting: inout Setting, _ category: String) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains { $0.category == category && $0.rate > row.ordinary + 1 }
      }), let cell = setting.cell(row, where: { $0.category == category })
    else { return nil }
    return underpaid(&setting, row, cell, name: "\(category) paid at the ordinary rate")
  }

  private static func tooLow(_ setting: inout Setting, _ category: String) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains { $0.category == category && $0.rate > row.ordinary + 100 }
      }),
      let cell = setting.cell(
        row, where: { $0.category == category && $0.rate > row.ordinary + 100 })
    else { return nil }
    // No whole percentage of the ordinary rate, as a rule.
    let share = setting.draws.within(60...90)
    return underpaid(
      &setting, row, cell, share: share, name: "\(category) percentage too low")
  }

  /// The cell that a weekend day certainly earns: the award's only one of the day, or its lowest.
  private static func least(_ row: GuideRow, on category: String) -> GuideCell? {
    let own = row.cells.filter { $0.category == category && !$0.isOvertime }
    return own.min { $0.rate < $1.rate }
  }

  /// A dated Saturday or Sunday in the middle of a fortnight is paid as any day.
  private static func weekend(_ setting: inout Setting) -> [CorpusSlip]? {
    let category = setting.draws.pick(["saturday", "sunday"])
    guard
      let row = setting.row(where: { row in
        least(row, on: category).map { $0.rate > row.ordinary + 1 } ?? false
      }), let cell = least(row, on: category)
    else { return nil }
    let start = setting.monday()
    let day = start.adding(days: category == "saturday" ? 5 : 6)
    let first = setting.draws.below(2)
    let lines = [first, 2, 3, 8, 9].map { place -> CorpusLine in
      var line = CorpusLine("Ordinary hours", minutes: 360, cents: row.ordinary).inWholeHours
      line.date = start.adding(days: place)
      return line
    }
    var work = CorpusLine("Ordinary hours", minutes: 300, cents: row.ordinary).inWholeHours
    work.date = day
    let truth = Truth(
      name: "weekend paid as ordinary hours", size: category, check: "penalty/missing",
      owed: Pay.sum(minutes: 300, cents: cell.rate) - work.amount)
    let worker = setting.worker(row, on: start)
    return [
      setting.slip(worker, start, lines[..<3] + [work] + lines[3...], truth, days: 14)
    ]
  }

  /// Ordinary hours, a Saturday and a Sunday at one rate a little above the ordinary one.
  private static func flat(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        ["saturday", "sunday"].allSatisfy { day in
          least(row, on: day).map { $0.rate > row.ordinary + 200 } ?? false
        }
      }), let saturday = least(row, on: "saturday"), let sunday = least(row, on: "sunday")
    else { return nil }
    let start = setting.monday()
    let more = setting.draws.pick([0, 10, 20])
    let paid = row.ordinary + more
    let lines = [("Ordinary hours", 600), ("Saturday", 300), ("Sunday", 300)].map {
      CorpusLine($0.0, minutes: $0.1, cents: paid).inWholeHours
    }
    let owed = 10 * row.ordinary + 5 * (saturday.rate + sunday.rate) - 20 * paid
    let truth = Truth(
      name: "one flat rate for every hour", size: "\(more) c above", check: "penalty/flat-rate",
      owed: owed, also: ["penalty/saturday-underpaid", "penalty/sunday-underpaid"])
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// Seven hours more than the week has, all called ordinary: averaging may explain them.
  static func longWeek(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: {
        $0.employments.contains("full_time") && Setting.fullWeek($0) != nil
          && $0.cells.contains { $0.category == "overtime" }
      }), let week = Setting.fullWeek(row)
    else { return nil }
    let start = setting.monday()
    let line = CorpusLine("Ordinary hours", minutes: week + 420, cents: row.ordinary)
    let truth = Truth(
      name: "ordinary hours above the week", check: "overtime/ordinary-hours-above-week")
    var worker = setting.worker(row, on: start, employment: "full_time")
    worker.facts = ["averages_hours: no"]
    return [setting.slip(worker, start, [line], truth)]
  }

  private static func threeCents(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(
        row, where: { checks[$0.category] != nil && $0.rate > row.ordinary + 5 })
    else { return nil }
    return underpaid(
      &setting, row, cell, less: 3, name: "a penalty three cents an hour too low")
  }

  private static func singleTime(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { $0.cells.contains { $0.category == "overtime" } }),
      let cell = setting.cell(
        row, where: { $0.category == "overtime" && $0.rate > row.ordinary + 1 })
    else { return nil }
    return underpaid(&setting, row, cell, name: "overtime at single time")
  }

  /// The cell that a payroll's label certainly means: the lowest of its category.
  private static func lowest(_ row: GuideRow, like cell: GuideCell) -> GuideCell {
    let like = row.cells.filter {
      $0.category == cell.category && PayrollLabels.plain($0) == PayrollLabels.plain(cell)
    }
    return like.min { $0.rate < $1.rate } ?? cell
  }

  /// The label of a cell in a wording, and the cell that it certainly means.
  private static func label(
    _ cell: GuideCell, _ row: GuideRow, _ wording: Wording, _ draws: inout Draws
  ) -> (label: String, cell: GuideCell, wording: Wording) {
    if let plain = PayrollLabels.plain(cell), cell.category != "early_morning" || draws.chance(50) {
      if wording == .multiple, let multiple = cell.multiple {
        return (
          PayrollLabels.multiple(plain, multiple, isCasual: row.isCasual, &draws), cell, .multiple
        )
      }
      if wording == .label || wording == .multiple {
        return (PayrollLabels.spoken(plain, &draws), lowest(row, like: cell), .label)
      }
    }
    let isNamed = cell.category != "overtime" || cell.words.lowercased().contains("overtime")
    let label = isNamed ? cell.words : "Overtime - \(cell.words)"
    return (label, cell, wording == .category ? .category : .words)
  }

  /// A slip of ordinary hours and a line that pays `share` of a hundred of what lies above them, or `less` cents
  /// less than the whole.
  private static func underpaid(
    _ setting: inout Setting, _ row: GuideRow, _ drawn: GuideCell, share: Int = 0, less: Int? = nil,
    name: String
  ) -> [CorpusSlip]? {
    let (label, cell, wording) = label(
      drawn, row, setting.draws.pick(Wording.allCases), &setting.draws)
    let paid =
      less.map { cell.rate - $0 } ?? row.ordinary + (cell.rate - row.ordinary) * share / 100
    guard paid < cell.rate - 1 else { return nil }
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(1...6)
    var line = CorpusLine(label, minutes: minutes, cents: paid).inWholeHours
    if wording == .category { line.category = cell.category }
    line.countsForSuper = !cell.isOvertime
    var lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    let days = CorpusLine.days(of: cell)
    if let day = days, setting.draws.chance(40) {
      line.date = start.adding(days: day)
      lines = CorpusLine.ordinaryDays(row, from: start, first: setting.draws.below(2))
    }
    let truth = Truth(
      name: name, size: "\(wording)\(line.date == nil ? "" : ", dated"), \(cell.rate - paid) c",
      check: checks[cell.category]
        ?? (paid == row.ordinary ? "overtime/single-time" : "overtime/underpaid"),
      owed: Pay.sum(minutes: minutes, cents: cell.rate) - line.amount,
      also: checks[cell.category] == nil ? ["overtime/underpaid"] : ["penalty/flat-rate"])
    lines.append(line)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// All hours stand in the ordinary line, and a line of its own pays too little on top of some of them.
  private static func lowExtra(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let drawn = setting.cell(
        row, where: { checks[$0.category] != nil && PayrollLabels.plain($0) != nil })
    else { return nil }
    let cell = lowest(row, like: drawn)
    guard let plain = PayrollLabels.plain(cell), let check = checks[cell.category] else {
      return nil
    }
    let extra = cell.rate - row.ordinary
    let paid = extra * setting.draws.within(30...90) / 100
    guard paid < extra - 2, paid > 5 else { return nil }
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(1...6)
    let percentage = row.isCasual ? nil : cell.multiple.map { $0 - 100 }
    let label = PayrollLabels.extra(plain, percentage, &setting.draws)
    let line = CorpusLine(label, minutes: minutes, cents: paid).inWholeHours
    let truth = Truth(
      name: "extra on a line of its own too low", size: "\(label), \(extra - paid) c", check: check,
      owed: Pay.sum(minutes: minutes, cents: extra) - line.amount)
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), line]
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }
}

extension CorpusLine {
  /// The day of a week from Monday, 0, on which hours of a cell can be worked; nil where its words leave that open or
  /// it needs a day of its own.
  static func days(of cell: GuideCell) -> Int? {
    switch cell.category {
    case "saturday": 5
    case "sunday": 6
    case "public_holiday": nil
    default: cell.isForFriday ? 4 : nil
    }
  }

  /// Twenty ordinary hours on three days, the first of them so many days after Monday.
  static func ordinaryDays(
    _ row: GuideRow, from monday: CivilDate, first: Int = 0
  ) -> [CorpusLine] {
    [480, 480, 240].enumerated().map { place, minutes in
      var line = CorpusLine("Ordinary hours", minutes: minutes, cents: row.ordinary).inWholeHours
      line.date = monday.adding(days: first + place)
      return line
    }
  }
}
