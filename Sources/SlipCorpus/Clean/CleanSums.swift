import MadeSlips
import PayDomain

/// Lawful slips with sums beside the hours, and lawful super.
enum CleanSums {
  static let recipes = [
    Recipe("units that are no hours", weight: 3, units),
    Recipe("super above the contribution base", superCap),
    Recipe("under 18 with few hours", weight: 3, under18),
    Recipe("overtime left out of super", weight: 3, overtimeWithoutSuper),
    Recipe("super rounded down", superToTheCent),
    Recipe("super not stated", superNotStated),
    Recipe("salary sacrifice", weight: 3, sacrifice),
    Recipe("reimbursement", reimbursement),
    Recipe("bonus", bonus),
    Recipe("label nobody knows", weight: 3, unknownLabel),
    Recipe("deduction with authority", weight: 3, deduction),
    Recipe("commission, piece rates, workers' compensation", otherPay),
  ]

  private static func base(_ setting: inout Setting) -> (GuideRow, CivilDate, CorpusLine)? {
    guard let row = setting.row(where: { _ in true }) else { return nil }
    let line = CorpusLine(
      "Ordinary hours", minutes: 60 * setting.draws.within(8...30), cents: row.ordinary)
    return (row, setting.monday(), line)
  }

  private static func slip(
    _ setting: inout Setting, _ name: String, _ size: String, _ lines: (GuideRow) -> [CorpusLine]
  ) -> CorpusSlip? {
    guard let (row, start, line) = base(&setting) else { return nil }
    let truth = Truth(name: name, size: size)
    return setting.slip(setting.worker(row, on: start), start, [line] + lines(row), truth)
  }

  /// Sums that lie above what any award gives for them.
  private static func units(_ setting: inout Setting) -> [CorpusSlip]? {
    let kind = setting.draws.pick(["km", "meals", "days", "flat"])
    let count = setting.draws.within(1...9)
    return slip(&setting, "units that are no hours", kind) { _ in
      switch kind {
      case "km": [CorpusLine("Kilometre allowance", count: count * 11, unit: "km", cents: 150)]
      case "meals": [CorpusLine("Meal allowance", count: count, unit: "each", cents: 4000)]
      case "days":
        [CorpusLine("Travel allowance", count: min(count, 5), unit: "days", cents: 9500)]
      default: [CorpusLine("Uniform allowance", sum: 3000)]
      }
    }.map { [$0] }
  }

  /// So much in a month that the quarter passes the base, and super of the base alone.
  private static func superCap(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    let payment = start.adding(days: 30)
    guard let quarter = setting.national.base(on: payment) else { return nil }
    let rate = max(row.ordinary * 3, 30_000)
    let lines = [CorpusLine("Ordinary hours", minutes: 9120, cents: rate)]
    let truth = Truth(name: "super above the contribution base")
    let worker = setting.worker(row, on: start)
    var made = setting.slip(worker, start, lines, truth, days: 28)
    made.superStated = quarter / 3 * made.superTenths / 1000
    return [made]
  }

  private static func under18(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.age != "adult" && Setting.years($0.age) < 18 }) else {
      return nil
    }
    let start = setting.monday()
    let hours = setting.draws.pick([5, 12, 24, 30])
    let lines = [CorpusLine("Ordinary hours", minutes: hours * 60, cents: row.ordinary)]
    let truth = Truth(name: "under 18 with few hours", size: "\(hours) hours")
    var made = setting.slip(setting.worker(row, on: start), start, lines, truth)
    made.superStated = 0
    return [made]
  }

  private static func overtimeWithoutSuper(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(), let cell = setting.cell(row, where: { $0.isOvertime }) else {
      return nil
    }
    let start = setting.monday()
    var overtime = CorpusLine(
      setting.draws.pick(["Overtime", cell.words]), minutes: 300, cents: cell.rate)
    guard overtime.label.lowercased().contains("overtime") else { return nil }
    overtime.countsForSuper = false
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary), overtime]
    let truth = Truth(name: "overtime left out of super")
    var made = setting.slip(setting.worker(row, on: start), start, lines, truth)
    made.superStated = made.superDue
    return [made]
  }

  private static func superToTheCent(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = slip(&setting, "super rounded down", "", { _ in [] }) else { return nil }
    made.superStated = made.sum(.earnings) * made.superTenths / 1000
    return [made]
  }

  private static func superNotStated(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = slip(&setting, "super not stated", "", { _ in [] }) else { return nil }
    made.statesSuper = false
    // A payslip has to state it; an export need not.
    made.isDocument = false
    return [made]
  }

  private static func sacrifice(_ setting: inout Setting) -> [CorpusSlip]? {
    let form = setting.draws.pick(["out of gross", "after gross"])
    let sum = setting.draws.within(20...90) * 100
    guard
      var made = slip(
        &setting, "salary sacrifice", form,
        { _ in
          [
            CorpusLine(
              "Salary sacrifice super", sum: sum, category: "salary_sacrifice", part: .deduction)
          ]
        })
    else { return nil }
    made.grossIsAfterSacrifice = form == "out of gross"
    return [made]
  }

  private static func reimbursement(_ setting: inout Setting) -> [CorpusSlip]? {
    let sum = setting.draws.within(500...9000)
    return slip(&setting, "reimbursement", "") { _ in
      [CorpusLine("Reimbursement - parking", sum: sum, part: .reimbursement)]
    }.map { [$0] }
  }

  private static func bonus(_ setting: inout Setting) -> [CorpusSlip]? {
    let label = setting.draws.pick(["Bonus", "Performance bonus", "Sign-on Bonus"])
    let sum = setting.draws.within(5000...90_000)
    return slip(&setting, "bonus", label) { _ in [CorpusLine(label, sum: sum)] }.map { [$0] }
  }

  /// A line nobody can place: some hours are paid below the award in it, or beside it.
  private static func unknownLabel(_ setting: inout Setting) -> [CorpusSlip]? {
    let label = setting.draws.pick(["Zeta 7", "Code 4410", "Roster B", "Top-up X"])
    let form = setting.draws.pick(["sum", "low rate", "pays the rest"])
    guard let (row, start, line) = base(&setting) else { return nil }
    var lines = [line]
    switch form {
    case "sum": lines.append(CorpusLine(label, sum: setting.draws.within(1000...30_000)))
    case "low rate": lines.append(CorpusLine(label, minutes: 240, cents: row.ordinary / 3))
    default:
      lines = [
        CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary - 100),
        CorpusLine(label, sum: 2000),
      ]
    }
    let truth = Truth(name: "label nobody knows", size: form)
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func deduction(_ setting: inout Setting) -> [CorpusSlip]? {
    let label = setting.draws.pick([
      "Union fees", "Child support", "Health fund", "Social club", "Novated lease",
      "Workplace giving donation",
    ])
    let sum = setting.draws.within(5...40) * 100
    return slip(&setting, "deduction with authority", label) { _ in
      [CorpusLine(label, sum: sum, category: "deduction", part: .deduction)]
    }.map { [$0] }
  }

  private static func otherPay(_ setting: inout Setting) -> [CorpusSlip]? {
    let label = setting.draws.pick(["Commission", "Piece rates", "Workers compensation"])
    let sum = setting.draws.within(5000...40_000)
    return slip(&setting, "commission, piece rates, workers' compensation", label) { _ in
      [CorpusLine(label, sum: sum)]
    }.map { [$0] }
  }
}
