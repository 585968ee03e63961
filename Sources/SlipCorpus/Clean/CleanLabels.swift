import MadeSlips
import PayDomain

/// Lawful pay under the labels that faults stand under: who pays right is not accused for the words.
enum CleanLabels {
  static let recipes = [
    Recipe("payroll labels, paid right", weight: 8, spoken),
    Recipe("multiples in labels, paid right", weight: 4, multiple),
    Recipe("extras on lines of their own, paid right", weight: 5, extra),
    Recipe("dated lines, paid right", weight: 4, dated),
    Recipe("night shift of a permanent job", weight: 3, permanentJob),
    Recipe("night shift for what the award calls afternoon", afternoon),
    Recipe("extra dated the day after its shift began", pastMidnight),
    Recipe("week's hours on its first day, extra on the day worked", summed),
    Recipe("rostered day off in the award's words", dayOff),
    Recipe("leave accrues as it must over four weeks", accrual),
    Recipe("allowance as the guide has it", weight: 3, allowance),
  ]

  /// A row and one of its cells that a payroll has a short label for.
  private static func draw(
    _ setting: inout Setting, where fits: (GuideCell) -> Bool = { _ in true }
  ) -> (row: GuideRow, cell: GuideCell, plain: String)? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { PayrollLabels.plain($0) != nil && fits($0) }),
      let plain = PayrollLabels.plain(cell)
    else { return nil }
    return (row, cell, plain)
  }

  private static func made(
    _ setting: inout Setting, _ row: GuideRow, _ line: CorpusLine, _ name: String,
    ordinary: Int = 1200
  ) -> [CorpusSlip] {
    let start = setting.monday()
    let lines = [CorpusLine("Ordinary hours", minutes: ordinary, cents: row.ordinary), line]
    let truth = Truth(name: name, size: line.label)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func spoken(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, cell, plain) = draw(&setting) else { return nil }
    let label = PayrollLabels.spoken(plain, &setting.draws)
    var line = CorpusLine(label, minutes: 60 * setting.draws.within(1...6), cents: cell.rate)
    line.countsForSuper = !cell.isOvertime
    return made(&setting, row, line, "payroll labels, paid right")
  }

  private static func multiple(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, cell, plain) = draw(&setting, where: { $0.multiple != nil }),
      let multiple = cell.multiple
    else { return nil }
    let label = PayrollLabels.multiple(plain, multiple, isCasual: row.isCasual, &setting.draws)
    var line = CorpusLine(label, minutes: 60 * setting.draws.within(1...6), cents: cell.rate)
    line.countsForSuper = !cell.isOvertime
    return made(&setting, row, line, "multiples in labels, paid right")
  }

  /// All hours stand in the ordinary line.
  private static func extra(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, cell, plain) = draw(&setting, where: { !$0.isOvertime }) else { return nil }
    let percentage = row.isCasual ? nil : cell.multiple.map { $0 - 100 }
    let label = PayrollLabels.extra(plain, percentage, &setting.draws)
    let line = CorpusLine(
      label, minutes: 60 * setting.draws.within(1...6), cents: cell.rate - row.ordinary)
    return made(&setting, row, line, "extras on lines of their own, paid right", ordinary: 1500)
  }

  private static func dated(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, cell, plain) = draw(&setting), let day = CorpusLine.days(of: cell) else {
      return nil
    }
    let start = setting.monday()
    let label =
      setting.draws.chance(50) ? PayrollLabels.spoken(plain, &setting.draws) : cell.words
    var line = CorpusLine(label, minutes: 60 * setting.draws.within(1...6), cents: cell.rate)
    line.date = start.adding(days: day)
    line.countsForSuper = !cell.isOvertime
    let first = setting.draws.below(2)
    let lines = CorpusLine.ordinaryDays(row, from: start, first: first) + [line]
    let truth = Truth(name: "dated lines, paid right", size: label)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// `Permanent` is said of the job: the shifts are those of anyone, in an award that pays more for permanent nights.
  private static func permanentJob(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        !row.isCasual && row.cells.contains { $0.category == "permanent_night" }
          && row.cells.contains(where: isNightShift)
      }), let cell = setting.cell(row, where: isNightShift)
    else { return nil }
    let label = setting.draws.pick([
      "Permanent Night Shift", "Perm Night Shift", "Night Shift - Permanent",
      "Permanent night shift", "Night Shift (Perm)",
    ])
    let line = CorpusLine(label, minutes: 60 * setting.draws.within(2...6), cents: cell.rate)
    return made(&setting, row, line, "night shift of a permanent job")
  }

  private static func isNightShift(_ cell: GuideCell) -> Bool {
    cell.category == "shift" && PayrollLabels.plain(cell) == "Night Shift"
  }

  /// Every shift that ends late is a night shift to the payroll.
  private static func afternoon(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains {
          PayrollLabels.plain($0) == "Afternoon Shift" && $0.category == "shift"
        }
      }),
      let cell = setting.cell(
        row, where: { PayrollLabels.plain($0) == "Afternoon Shift" && $0.category == "shift" })
    else { return nil }
    let label = PayrollLabels.spoken("Night Shift", &setting.draws)
    let line = CorpusLine(label, minutes: 60 * setting.draws.within(2...6), cents: cell.rate)
    return made(&setting, row, line, "night shift for what the award calls afternoon")
  }

  /// Hours of Saturday's shift that fall on Sunday stand on Saturday at the ordinary rate, what a Sunday earns beyond it
  /// on Sunday.
  private static func pastMidnight(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains { $0.provision == "sunday" && $0.rate > row.ordinary }
          && row.cells.contains { $0.provision == "saturday" && $0.rate > row.ordinary }
      }), let sunday = row.cells.first(where: { $0.provision == "sunday" }),
      let saturday = row.cells.first(where: { $0.provision == "saturday" })
    else { return nil }
    let start = setting.monday()
    var lines = CorpusLine.ordinaryDays(row, from: start)
    var work = CorpusLine("Ordinary hours", minutes: 480, cents: row.ordinary).inWholeHours
    work.date = start.adding(days: 5)
    var first = CorpusLine(
      "Saturday Penalty", minutes: 300, cents: saturday.rate - row.ordinary
    ).inWholeHours
    first.date = start.adding(days: 5)
    var second = CorpusLine(
      "Sunday Penalty", minutes: 180, cents: sunday.rate - row.ordinary
    ).inWholeHours
    second.date = start.adding(days: 6)
    lines += [work, first, second]
    let truth = Truth(name: "extra dated the day after its shift began")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The ordinary hours of a week stand in one line, dated with its first day.
  private static func summed(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, cell, plain) = draw(&setting, where: { !$0.isOvertime }),
      let day = CorpusLine.days(of: cell)
    else { return nil }
    let start = setting.monday()
    var work = CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary).inWholeHours
    work.date = start
    let label = setting.draws.chance(50) ? plain : "\(plain) Penalty"
    var line = CorpusLine(label, minutes: 240, cents: cell.rate - row.ordinary).inWholeHours
    line.date = start.adding(days: day)
    let truth = Truth(name: "week's hours on its first day, extra on the day worked", size: label)
    return [setting.slip(setting.worker(row, on: start), start, [work, line], truth)]
  }

  /// Taken and paid at the ordinary rate, under a name that the award has for work on such a day.
  private static func dayOff(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let cells = row.cells.filter { $0.category == "rostered_day_off" }
    let label = cells.isEmpty ? "Rostered day off" : setting.draws.pick(cells).words
    guard !label.lowercased().contains("work") else { return nil }
    let line = CorpusLine(label, minutes: 456, cents: row.ordinary)
    return made(&setting, row, line, "rostered day off in the award's words")
  }

  private static func accrual(_ setting: inout Setting) -> [CorpusSlip]? {
    let isAnnual = setting.draws.chance(50)
    // By the weeks of the year, by its days, and more than either.
    let hundredths = setting.draws.pick(isAnnual ? [1169, 1165, 1231] : [584, 582, 620])
    guard var made = FaultLeave.accrual(&setting, isAnnual: isAnnual, hundredths) else {
      return nil
    }
    made.truth = Truth(
      name: "leave accrues as it must over four weeks", size: isAnnual ? "annual" : "personal")
    return [made]
  }

  private static func allowance(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (row, sum) = AllowanceSums.draw(&setting, above: 0) else { return nil }
    let truth = Truth(
      name: "allowance as the guide has it", size: "\(sum.kind), a \(sum.unit)")
    return [sum.slip(&setting, row, cents: sum.cents + setting.draws.pick([0, 0, 5]), truth)]
  }
}
