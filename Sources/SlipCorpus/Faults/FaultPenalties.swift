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

  /// How the line says what it is for.
  private enum Wording: CaseIterable {
    /// The award's words.
    case words
    /// The award's words, and the category in its column.
    case category
    /// What payrolls print.
    case label
  }

  /// What payrolls print for a cell.
  private static func label(_ cell: GuideCell) -> String {
    let words = cell.words.lowercased()
    switch cell.category {
    case "saturday": return "Saturday"
    case "sunday": return "Sunday"
    case "public_holiday": return "Public Holiday Worked"
    case "evening": return "Evening"
    case "night": return "Night"
    case "early_morning": return "Early Morning Shift"
    case "permanent_night": return "Permanent Night Shift"
    case "overtime": return "Overtime"
    default: return words.contains("afternoon") ? "Afternoon Shift" : "Night Shift"
    }
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
      let cell = setting.cell(row, where: { $0.category == category && $0.rate > row.ordinary + 100 })
    else { return nil }
    // No whole percentage of the ordinary rate, as a rule.
    let share = setting.draws.within(60...90)
    return underpaid(
      &setting, row, cell, share: share, name: "\(category) percentage too low")
  }

  private static func threeCents(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cell = setting.cell(row, where: { checks[$0.category] != nil && $0.rate > row.ordinary + 5 })
    else { return nil }
    return underpaid(
      &setting, row, cell, less: 3, name: "a penalty three cents an hour too low")
  }

  private static func singleTime(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { $0.cells.contains { $0.category == "overtime" } }),
      let cell = setting.cell(row, where: { $0.category == "overtime" && $0.rate > row.ordinary + 1 })
    else { return nil }
    return underpaid(&setting, row, cell, name: "overtime at single time")
  }

  /// The cell that a payroll's label certainly means: the lowest of its category.
  private static func lowest(_ row: GuideRow, like cell: GuideCell) -> GuideCell {
    let like = row.cells.filter { $0.category == cell.category && label($0) == label(cell) }
    return like.min { $0.rate < $1.rate } ?? cell
  }

  /// A slip of ordinary hours and a line that pays `share` of a hundred of what lies above them, or `less` cents
  /// less than the whole.
  private static func underpaid(
    _ setting: inout Setting, _ row: GuideRow, _ drawn: GuideCell, share: Int = 0, less: Int? = nil,
    name: String
  ) -> [CorpusSlip]? {
    let wording = setting.draws.pick(Wording.allCases)
    let cell = wording == .label ? lowest(row, like: drawn) : drawn
    let paid = less.map { cell.rate - $0 } ?? row.ordinary + (cell.rate - row.ordinary) * share / 100
    guard paid < cell.rate - 1 else { return nil }
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(1...6)
    var label = wording == .label ? label(cell) : cell.words
    if cell.category == "overtime", !label.lowercased().contains("overtime") {
      label = "Overtime - \(label)"
    }
    var line = CorpusLine(label, minutes: minutes, cents: paid).inWholeHours
    if wording == .category { line.category = cell.category }
    line.countsForSuper = !cell.isOvertime
    let truth = Truth(
      name: name, size: "\(wording), \(cell.rate - paid) c",
      check: checks[cell.category] ?? "overtime/underpaid",
      owed: Pay.sum(minutes: minutes, cents: cell.rate) - line.amount)
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), line]
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }
}
