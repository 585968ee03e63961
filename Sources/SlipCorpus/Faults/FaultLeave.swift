import MadeSlips
import PayDomain

/// Leave, allowances and service paid below what is published, and leave that does not add up.
enum FaultLeave {
  static let recipes = [
    Recipe("leave below the base rate", weight: 3, leaveBelow),
    Recipe("junior rate of less service", serviceStep),
    Recipe("annual leave of a casual", casualLeave),
    Recipe("leave balance does not add up", balance),
    Recipe("leave accrues too slowly", accrual),
    Recipe("least engagement not paid", engagement),
    Recipe("allowance below the guide's", weight: 3, allowance),
  ]

  private static func leaveBelow(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { !$0.isCasual && $0.ordinary > 1000 }),
      let start = setting.lateMonday()
    else { return nil }
    return leaveBelow(&setting, row, start, name: "leave below the base rate")
  }

  /// Twenty ordinary hours and a day of leave paid below them.
  static func leaveBelow(
    _ setting: inout Setting, _ row: GuideRow, _ start: CivilDate, name: String
  ) -> [CorpusSlip]? {
    let gap = setting.draws.pick([2, 5, 50, 300])
    let label = setting.draws.pick([
      "Annual leave", "A/L", "Annual Lve", "Rec Leave", "Personal leave", "Sick leave",
      "Personal/Carer's Leave", "Sick Lve", "PCL",
    ])
    let leave = CorpusLine(label, minutes: 480, cents: row.ordinary - gap).inWholeHours
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), leave]
    let truth = Truth(
      name: name, size: "\(label), \(gap) c", check: "leave/below-base-rate",
      owed: Pay.sum(minutes: 480, cents: row.ordinary) - leave.amount)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func serviceStep(_ setting: inout Setting) -> [CorpusSlip]? {
    let steps = setting.book.steps
    func before(_ row: GuideRow) -> GuideRow? {
      steps.first {
        $0.classification == row.classification && $0.age == row.age
          && $0.employments == row.employments && $0.ordinary < row.ordinary - 1
      }
    }
    let rows = steps.filter { before($0) != nil }
    guard !rows.isEmpty else { return nil }
    let row = setting.draws.pick(rows)
    guard let low = before(row) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.started = start.adding(days: -300)
    let line = CorpusLine("Ordinary hours", minutes: 1200, cents: low.ordinary).inWholeHours
    let truth = Truth(
      name: "junior rate of less service", size: "\(low.service) for \(row.service)",
      check: "rate/service-step",
      owed: Pay.sum(minutes: 1200, cents: row.ordinary) - line.amount)
    return [setting.slip(worker, start, [line], truth)]
  }

  /// A lawful full week's slip, as a document.
  private static func week(_ setting: inout Setting, casual: Bool = false) -> CorpusSlip? {
    guard
      let row = setting.adult(where: {
        $0.isCasual == casual && (casual || Setting.fullWeek($0) == 2280)
      })
    else { return nil }
    let start = setting.monday()
    let line = CorpusLine("Ordinary hours", minutes: casual ? 1200 : 2280, cents: row.ordinary)
    let worker = setting.worker(
      row, on: start, employment: casual ? "casual" : "full_time")
    guard casual || row.employments.contains("full_time") else { return nil }
    var made = setting.slip(worker, start, [line], Truth(name: ""))
    made.isDocument = true
    return made
  }

  private static func casualLeave(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = week(&setting, casual: true) else { return nil }
    made.leave = [
      CorpusLeave(
        label: "Annual leave", kind: "annual", opening: nil, accrued: 154, taken: nil,
        closing: nil)
    ]
    made.truth = Truth(name: "annual leave of a casual", check: "casual/leave-accrues")
    return [made]
  }

  private static func balance(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = week(&setting) else { return nil }
    let gap = setting.draws.pick([3, 50, 760])
    made.leave = [
      CorpusLeave(
        label: "Annual leave", kind: "annual", opening: 4000, accrued: 292, taken: 760,
        closing: 3532 - gap)
    ]
    made.truth = Truth(
      name: "leave balance does not add up", size: "\(gap) hundredths",
      check: "leave/balance-mismatch")
    return [made]
  }

  /// Four full weeks, on which leave accrues too slowly.
  private static func accrual(_ setting: inout Setting) -> [CorpusSlip]? {
    let isAnnual = setting.draws.chance(50)
    let hundredths = setting.draws.pick(isAnnual ? [500, 1100, 1150] : [200, 550, 570])
    guard var made = accrual(&setting, isAnnual: isAnnual, hundredths) else { return nil }
    made.truth = Truth(
      name: "leave accrues too slowly",
      size: "\(isAnnual ? "annual" : "personal"), \(hundredths) hundredths of an hour",
      check: "leave/accrual-low")
    return [made]
  }

  /// A full-timer's slip of some weeks of 38 hours that shows what leave accrued.
  static func accrual(
    _ setting: inout Setting, isAnnual: Bool, _ hundredths: Int, weeks: Int = 4
  ) -> CorpusSlip? {
    guard var made = week(&setting), let cents = GuideBook.cents(made.lines[0].rate) else {
      return nil
    }
    made.lines = [CorpusLine("Ordinary hours", minutes: 2280 * weeks, cents: cents)]
    made.end = made.start.adding(days: 7 * weeks - 1)
    made.payment = made.end.adding(days: 3)
    made.leave = [
      CorpusLeave(
        label: isAnnual ? "Annual leave" : "Personal leave", kind: isAnnual ? "annual" : "personal",
        opening: nil, accrued: hundredths, taken: nil, closing: nil)
    ]
    return made
  }

  /// Two dated days of an hour each, which the employer ended; the award's hours are not in the guides, so the sum is
  /// not told.
  private static func engagement(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = shortDays(&setting) else { return nil }
    made.worker.facts = ["sent_home: yes"]
    made.truth = Truth(name: "least engagement not paid", check: "rate/minimum-engagement")
    return [made]
  }

  /// A casual's slip of two dated days of an hour each.
  static func shortDays(_ setting: inout Setting) -> CorpusSlip? {
    guard setting.book.award == "MA000004",
      let row = setting.adult(where: { $0.isCasual })
    else { return nil }
    let start = setting.monday()
    let lines = [1, 3].map { place -> CorpusLine in
      var line = CorpusLine("Ordinary hours", minutes: 60, cents: row.ordinary).inWholeHours
      line.date = start.adding(days: place)
      return line
    }
    return setting.slip(setting.worker(row, on: start), start, lines, Truth(name: ""))
  }

  /// Less for a first aider, a uniform, tools or leading others than the least that the guide prints for one.
  private static func allowance(_ setting: inout Setting) -> [CorpusSlip]? {
    let gap = setting.draws.pick([5, 20, 50, 100])
    guard let (row, sum) = AllowanceSums.draw(&setting, above: gap) else { return nil }
    let count = sum.unit == .week ? 1 : 3
    let truth = Truth(
      name: "allowance below the guide's", size: "\(gap) c a \(sum.unit), \(sum.kind)",
      check: "allowance/underpaid", owed: count * gap)
    return [sum.slip(&setting, row, cents: sum.cents - gap, truth)]
  }
}
