import MadeSlips
import PayDomain

/// Ordinary hours paid below what the guide prints for them.
enum FaultRates {
  static let recipes = [
    Recipe("base below the minimum", weight: 6, belowMinimum),
    Recipe("last year's rate", weight: 3, lastYears),
    Recipe("casual paid as permanent", weight: 3, casualAsPermanent),
    Recipe("junior paid as younger", weight: 3, younger),
    Recipe("wrong lower level", weight: 3, lowerLevel),
    Recipe("no award, below the national minimum", weight: 1, belowNational),
  ]

  /// Cents an hour, down to the smallest that is no rounding.
  private static let gaps = [2, 2, 3, 5, 10, 40, 120]

  private static func belowMinimum(_ setting: inout Setting) -> [CorpusSlip]? {
    let gap = setting.draws.pick(gaps)
    guard let row = setting.row(where: { $0.ordinary > 1000 + gap }) else { return nil }
    let start = setting.monday()
    // Hours printed with decimals may lie half of the last one lower, which is more than a small gap.
    let minutes = setting.draws.pick([60, 480, 1200, 1500])
    let line = CorpusLine(
      "Ordinary hours", minutes: minutes, cents: row.ordinary - gap
    ).inWholeHours
    let truth = Truth(
      name: "base below the minimum", size: "\(gap) c × \(FigureText.hours(minutes)) h",
      check: "rate/below-minimum",
      owed: Pay.sum(minutes: minutes, cents: row.ordinary) - line.amount,
      also: ["rate/last-years-rate", "rate/younger-age"])
    return [setting.slip(setting.worker(row, on: start), start, [line], truth)]
  }

  private static func lastYears(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let older = setting.older else { return nil }
    func old(_ row: GuideRow) -> GuideRow? {
      older.rows.first {
        $0.classification == row.classification && $0.age == row.age
          && $0.employments == row.employments && $0.ordinary < row.ordinary - 1
      }
    }
    guard let row = setting.row(where: { old($0) != nil }), let before = old(row) else {
      return nil
    }
    let start = setting.monday()
    let minutes = 60 * setting.draws.within(5...25)
    let line = CorpusLine("Ordinary hours", minutes: minutes, cents: before.ordinary)
    let truth = Truth(
      name: "last year's rate", size: "\(row.ordinary - before.ordinary) c",
      check: "rate/last-years-rate",
      owed: Pay.sum(minutes: minutes, cents: row.ordinary) - line.amount)
    return [setting.slip(setting.worker(row, on: start), start, [line], truth)]
  }

  private static func casualAsPermanent(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.isCasual }), let permanent = setting.permanent(row),
      row.ordinary > permanent.ordinary + 1
    else { return nil }
    let start = setting.monday()
    let minutes = setting.draws.pick([180, 600, 1500])
    let line = CorpusLine("Ordinary hours", minutes: minutes, cents: permanent.ordinary)
    let truth = Truth(
      name: "casual paid as permanent", size: "\(FigureText.hours(minutes)) h",
      check: "casual/loading-missing",
      owed: Pay.sum(minutes: minutes, cents: row.ordinary) - line.amount)
    return [setting.slip(setting.worker(row, on: start), start, [line], truth)]
  }

  private static func younger(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let (young, old) = CleanDays.ages(&setting), young.ordinary < old.ordinary - 1 else {
      return nil
    }
    let start = setting.monday()
    let minutes = setting.draws.pick([180, 600, 1200])
    let line = CorpusLine("Ordinary hours", minutes: minutes, cents: young.ordinary)
    let truth = Truth(
      name: "junior paid as younger", size: "\(young.age) for \(old.age)",
      check: "rate/younger-age",
      owed: Pay.sum(minutes: minutes, cents: old.ordinary) - line.amount)
    return [setting.slip(setting.worker(old, on: start), start, [line], truth)]
  }

  private static func lowerLevel(_ setting: inout Setting) -> [CorpusSlip]? {
    let rows = setting.book.rows
    func lower(_ row: GuideRow) -> [GuideRow] {
      rows.filter {
        $0.age == row.age && $0.employments == row.employments && $0.ordinary < row.ordinary - 1
      }
    }
    guard let row = setting.row(where: { !lower($0).isEmpty }) else { return nil }
    let start = setting.monday()
    let paid = setting.draws.pick(lower(row))
    let minutes = setting.draws.pick([240, 1200])
    let line = CorpusLine("Ordinary hours", minutes: minutes, cents: paid.ordinary)
    let truth = Truth(
      name: "wrong lower level", size: "\(row.ordinary - paid.ordinary) c",
      check: "rate/below-minimum",
      owed: Pay.sum(minutes: minutes, cents: row.ordinary) - line.amount,
      also: ["rate/last-years-rate", "rate/younger-age", "casual/loading-missing"])
    return [setting.slip(setting.worker(row, on: start), start, [line], truth)]
  }

  /// Fifteen dollars an hour and no word of an award; the user says that no lower wage may hold.
  static func belowNational(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.award = ""
    worker.classification = ""
    worker.facts = ["adult: yes", "training: no"]
    let line = CorpusLine("Ordinary hours", minutes: 1200, cents: 1500).inWholeHours
    let truth = Truth(
      name: "no award, below the national minimum", check: "rate/below-national-minimum")
    return [setting.slip(worker, start, [line], truth)]
  }
}
