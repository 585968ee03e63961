import MadeSlips
import PayDomain

/// Lawful pay for hours that were not worked.
enum CleanLeave {
  static let recipes = [
    Recipe("leave of every kind", weight: 8, leave),
    Recipe("public holiday not worked", weight: 4, holiday),
    Recipe("family violence leave not named", weight: 3, unnamed),
    Recipe("leave without pay", unpaid),
    Recipe("unused leave at the end", ending),
  ]

  private static let kinds = [
    "Annual leave", "A/L", "Personal leave", "Sick leave", "Carer's leave", "Compassionate leave",
    "Long service leave", "LSL", "Jury service", "Community service leave", "Study leave",
    "Paid parental leave", "Time in lieu taken", "Special leave", "Annual leave cashed out",
  ]

  private static func permanent(_ setting: inout Setting) -> GuideRow? {
    setting.row { !$0.isCasual }
  }

  private static func leave(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = permanent(&setting) else { return nil }
    let start = setting.monday()
    let kind = setting.draws.pick(kinds)
    var lines = [CorpusLine(kind, minutes: 456, cents: row.ordinary)]
    if setting.draws.chance(70) {
      lines.insert(CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), at: 0)
    }
    if kind == "Annual leave" || kind == "A/L" {
      // 17.5 per cent, the usual loading: 175 thousandths of a rate in cents are so many times ten in millionths.
      lines.append(CorpusLine("Leave loading", minutes: 456, micros: row.ordinary * 175 * 10))
    }
    let truth = Truth(name: "leave of every kind", size: kind)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func holiday(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = permanent(&setting) else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick([
      "Public holiday not worked", "Public Holiday", "PH", "Pub Hol (not worked)",
      "Public holiday leave",
    ])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1500, cents: row.ordinary),
      CorpusLine(label, minutes: 456, cents: row.ordinary),
    ]
    let truth = Truth(name: "public holiday not worked", size: label)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The law wants it shown as ordinary hours or as other leave.
  private static func unnamed(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick(["Ordinary hours", "Special leave", "Miscellaneous leave"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 900, cents: row.ordinary),
      CorpusLine(label, minutes: 456, cents: row.ordinary),
    ]
    let truth = Truth(name: "family violence leave not named", size: label)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func unpaid(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = permanent(&setting), let week = Setting.fullWeek(row) else { return nil }
    let start = setting.monday()
    let form = setting.draws.pick(["no sum", "taken back"])
    var lines = [CorpusLine("Ordinary hours", minutes: week - 456, cents: row.ordinary)]
    var missing = CorpusLine("Leave without pay", minutes: 456, cents: row.ordinary)
    if form == "no sum" {
      missing.rate = "0.00"
      missing.amount = 0
    } else {
      lines[0] = CorpusLine("Ordinary hours", minutes: week, cents: row.ordinary)
      missing.quantity = "-" + missing.quantity
      missing.amount = -missing.amount
    }
    lines.append(missing)
    let truth = Truth(name: "leave without pay", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func ending(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = permanent(&setting) else { return nil }
    let start = setting.monday()
    var unused = CorpusLine("Unused annual leave", minutes: 3000, cents: row.ordinary)
    unused.countsForSuper = false
    var lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), unused]
    let truth = Truth(name: "unused leave at the end")
    if setting.draws.chance(50) {
      lines.append(CorpusLine("Payment in lieu of notice", sum: row.ordinary * 38))
    }
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }
}
