import MadeSlips
import PayDomain

/// Lawful pay that follows another instrument or arrangement, or of someone the slip says too little about.
enum CleanArrangements {
  static let recipes = [
    Recipe("salary", weight: 2, salary),
    Recipe("another instrument", weight: 2, agreement),
    Recipe("apprentice", weight: 2, apprentice),
    Recipe("supported wage", supportedWage),
    Recipe("classification not stated", weight: 2, noClassification),
    Recipe("age not stated", weight: 3, noAge),
    Recipe("employment not stated", weight: 2, noEmployment),
  ]

  private static func salary(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { Setting.fullWeek($0) != nil }), let weekly = row.weekly
    else { return nil }
    let start = setting.monday()
    let annual = (weekly * 52 * 130 / 100 + 99) / 100 * 100
    let lines = [CorpusLine("Salary", sum: Pay.divided(annual, by: 26))]
    let worker = setting.worker(row, on: start, employment: "full_time")
    var made = setting.slip(worker, start, lines, Truth(name: "salary"), days: 14)
    made.annualSalary = annual
    return [made]
  }

  /// An agreement with a higher base and no penalty.
  private static func agreement(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { _ in true }), let cell = setting.cell(row) else {
      return nil
    }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.award = "Example Stores Enterprise Agreement 2024"
    let flat = row.ordinary + 150
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: flat),
      CorpusLine(cell.words, minutes: 300, cents: flat),
    ]
    return [setting.slip(worker, start, lines, Truth(name: "another instrument"))]
  }

  private static func apprentice(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start, employment: "full_time")
    let form = setting.draws.pick(["Apprentice 2nd year", "First year apprentice", "Trainee"])
    worker.classification = form
    worker.born = setting.birthday(19, on: start.adding(days: -120))
    let lines = [CorpusLine("Ordinary hours", minutes: 2100, cents: row.ordinary * 6 / 10)]
    let truth = Truth(name: "apprentice", size: form)
    return [setting.slip(worker, start, lines, truth)]
  }

  private static func supportedWage(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    let lines = [
      CorpusLine("Supported wage 50%", minutes: 900, cents: (row.ordinary + 1) / 2)
    ]
    let truth = Truth(name: "supported wage")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// Paid as the lowest adult row, without a classification or with a job's title.
  private static func noClassification(_ setting: inout Setting) -> [CorpusSlip]? {
    let adults = setting.book.rows.filter { $0.age == "adult" && !$0.isCasual }
    guard let row = adults.min(by: { $0.ordinary < $1.ordinary }) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.classification = setting.draws.pick(["", "Team member", "Staff"])
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    let truth = Truth(name: "classification not stated", size: worker.classification)
    return [setting.slip(worker, start, lines, truth)]
  }

  /// A junior's lawful pay on a slip that prints no birthday.
  private static func noAge(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.row(where: { $0.age != "adult" }) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.printsBirth = false
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    return [setting.slip(worker, start, lines, Truth(name: "age not stated", size: row.age))]
  }

  /// A permanent's lawful pay on a slip that does not say who is casual.
  private static func noEmployment(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let row = setting.adult(where: { !$0.isCasual }) else { return nil }
    let start = setting.monday()
    var worker = setting.worker(row, on: start)
    worker.employment = ""
    let lines = [CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary)]
    return [setting.slip(worker, start, lines, Truth(name: "employment not stated"))]
  }
}
