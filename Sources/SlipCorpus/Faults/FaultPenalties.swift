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
      Recipe("a penalty three cents an hour too low", weight: 3, threeCents),
    ]

  /// The check that finds each category's gap.
  static let checks = [
    "evening": "penalty/evening-underpaid", "night": "penalty/night-underpaid",
    "early_morning": "penalty/shift-underpaid", "saturday": "penalty/saturday-underpaid",
    "sunday": "penalty/sunday-underpaid", "public_holiday": "penalty/public-holiday-underpaid",
    "shift": "penalty/shift-underpaid", "permanent_night": "penalty/shift-underpaid",
  ]

  private static func plain(_ category: String) -> String? {
    ["saturday": "Saturday", "sunday": "Sunday", "evening": "Evening"][category]
  }

  private static func atOrdinary(_ setting: inout Setting, _ category: String) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains { $0.category == category && $0.rate > row.ordinary + 1 }
      }), let cell = setting.cell(row, where: { $0.category == category })
    else { return nil }
    return underpaid(
      &setting, row, cell, paid: row.ordinary, name: "\(category) paid at the ordinary rate")
  }

  private static func tooLow(_ setting: inout Setting, _ category: String) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        row.cells.contains { $0.category == category && $0.rate > row.ordinary + 100 }
      }),
      let cell = setting.cell(row, where: { $0.category == category && $0.rate > row.ordinary + 100 })
    else { return nil }
    // Some share of the penalty is missing that is no whole percentage of the ordinary rate.
    let share = setting.draws.within(60...90)
    let paid = row.ordinary + (cell.rate - row.ordinary) * share / 100
    return underpaid(
      &setting, row, cell, paid: paid, name: "\(category) percentage too low",
      size: "\(share) % of it")
  }

  private static func threeCents(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { checks[$0.category] != nil && $0.rate > row.ordinary + 5 })
    else { return nil }
    return underpaid(
      &setting, row, cell, paid: cell.rate - 3, name: "a penalty three cents an hour too low")
  }

  private static func singleTime(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { $0.cells.contains { $0.category == "overtime" } }),
      let cell = setting.cell(row, where: { $0.category == "overtime" && $0.rate > row.ordinary + 1 })
    else { return nil }
    return underpaid(&setting, row, cell, paid: row.ordinary, name: "overtime at single time")
  }

  private static func underpaid(
    _ setting: inout Setting, _ row: GuideRow, _ cell: GuideCell, paid: Int, name: String,
    size: String = ""
  ) -> [CorpusSlip] {
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(1...6)
    let label = plain(cell.provision) ?? cell.words
    var line = CorpusLine(label, minutes: minutes, cents: paid)
    line.countsForSuper = !cell.isOvertime
    let check = checks[cell.category] ?? "overtime/underpaid"
    let truth = Truth(
      name: name, size: size, check: check,
      owed: Pay.sum(minutes: minutes, cents: cell.rate) - line.amount)
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), line]
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }
}
