import MadeSlips
import PayDomain

/// Lawful documents with what newer checks look at: leave, days, sums to date, the day of issue.
enum CleanDocuments {
  static let recipes = [
    Recipe("leave balance that adds up", weight: 3, balance),
    Recipe("days that are the period's end", lastDay),
    Recipe("weekend dated and paid", weekend),
    Recipe("one short day", shortDay),
    Recipe("annual leave without loading", noLoading),
    Recipe("annual leave at half pay", halfPay),
    Recipe("given within a working day", issued),
    Recipe("sums to date that follow", toDate),
    Recipe("meal allowance of the guide", allowance),
    Recipe("kilometres on a motorcycle", weight: 3, motorcycle),
  ]

  private static func document(
    _ setting: inout Setting, _ row: GuideRow, _ lines: [CorpusLine], _ truth: Truth,
    on start: CivilDate, days: Int = 7
  ) -> CorpusSlip {
    var made = setting.slip(setting.worker(row, on: start), start, lines, truth, days: days)
    made.isDocument = true
    return made
  }

  /// Accrued by the hour, to the hundredth below; a balance may be a hundredth off.
  private static func balance(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    let form = setting.draws.pick(["exact", "a hundredth off", "more than the least", "none"])
    var made = document(
      &setting, row, lines, Truth(name: "leave balance that adds up", size: form), on: start)
    let accrued = ["none": 0, "more than the least": 300][form] ?? 153
    made.leave = [
      CorpusLeave(
        label: "Annual leave", kind: "annual", opening: 4000, accrued: accrued, taken: 0,
        closing: 4000 + accrued + (form == "a hundredth off" ? 1 : 0))
    ]
    return [made]
  }

  /// An export that dates every line with the period's last day, a Sunday.
  private static func lastDay(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let lines = [300, 900].map { minutes -> CorpusLine in
      var line = CorpusLine("Ordinary hours", minutes: minutes, cents: row.ordinary)
      line.date = start.adding(days: 6)
      return line
    }
    let truth = Truth(name: "days that are the period's end")
    return [document(&setting, row, lines, truth, on: start)]
  }

  private static func weekend(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.cells.contains { $0.provision == "sunday" } }),
      let cell = setting.cell(row, where: { $0.provision == "sunday" })
    else { return nil }
    let start = setting.monday()
    var lines = [
      CorpusLine("Ordinary hours", minutes: 480, cents: row.ordinary),
      CorpusLine("Sunday", minutes: 300, cents: cell.rate),
      CorpusLine("Ordinary hours", minutes: 480, cents: row.ordinary),
    ]
    for (place, days) in [1, 6, 8].enumerated() { lines[place].date = start.adding(days: days) }
    let truth = Truth(name: "weekend dated and paid")
    return [document(&setting, row, lines, truth, on: start, days: 14)]
  }

  private static func shortDay(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let lines = [(1, 60), (3, 480), (4, 480)].map { place, minutes -> CorpusLine in
      var line = CorpusLine("Ordinary hours", minutes: minutes, cents: row.ordinary)
      line.date = start.adding(days: place)
      return line
    }
    return [document(&setting, row, lines, Truth(name: "one short day"), on: start)]
  }

  private static func noLoading(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    let lines = [CorpusLine("Annual leave", minutes: 1200, cents: row.ordinary)]
    let truth = Truth(name: "annual leave without loading")
    return [document(&setting, row, lines, truth, on: start)]
  }

  private static func halfPay(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick(["Annual leave half pay", "Annual Leave @ 50%", "Half pay LSL"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine(label, minutes: 456, cents: (row.ordinary + 1) / 2),
    ]
    let truth = Truth(name: "annual leave at half pay", size: label)
    return [document(&setting, row, lines, truth, on: start)]
  }

  /// Paid on a Wednesday and given the next day, or paid on a Friday and given on Monday.
  private static func issued(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    let form = setting.draws.pick(["the same day", "the next day", "after the weekend"])
    var made = document(
      &setting, row, lines, Truth(name: "given within a working day", size: form), on: start)
    switch form {
    case "the same day": made.issued = made.payment
    case "the next day": made.issued = made.payment.adding(days: 1)
    default:
      made.payment = made.payment.adding(days: 2)
      made.issued = made.payment.adding(days: 3)
    }
    return [made]
  }

  /// Two weeks in a row, whose sums to date are one another's.
  private static func toDate(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    let truth = Truth(name: "sums to date that follow")
    var first = document(&setting, row, lines, truth, on: start)
    first.grossToDate = first.gross * 3
    var second = first
    second.start = first.start.adding(days: 7)
    second.end = first.end.adding(days: 7)
    second.payment = first.payment.adding(days: 7)
    second.grossToDate = first.gross * 4
    return [first, second]
  }

  /// The guide's own sum, for a meal.
  private static func allowance(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }),
      let cents = setting.sums.meals[setting.book.award]?.max(), setting.book.year == "2025-26"
    else { return nil }
    let start = setting.monday()
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine("Meal allowance", count: 2, unit: "each", cents: cents),
    ]
    let truth = Truth(name: "meal allowance of the guide")
    return [document(&setting, row, lines, truth, on: start)]
  }

  /// The least that the guide prints for a kilometre, which is a motorcycle's where it has one.
  private static func motorcycle(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), setting.book.year == "2025-26",
      let cents = setting.sums.kilometres[setting.book.award]?.min()
    else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick(["Vehicle allowance", "Travel km", "Kilometres"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine(label, count: 120, unit: "km", cents: cents),
    ]
    let truth = Truth(name: "kilometres on a motorcycle", size: label)
    return [document(&setting, row, lines, truth, on: start)]
  }
}
