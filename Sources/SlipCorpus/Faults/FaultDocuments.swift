import MadeSlips
import PayDomain

/// Documents that do not say what a payslip has to, and sums beside the pay that contradict each other.
enum FaultDocuments {
  static let recipes =
    omissions.map { name, check, change in
      Recipe(name, weight: 1) { setting in
        guard var made = base(&setting) else { return nil }
        change(&made)
        made.truth = Truth(name: name, check: check)
        return [made]
      }
    } + [
      Recipe("no hourly rate", weight: 1) {
        hourly(&$0, "no hourly rate", "slip/missing-hourly-rate") { $0.rate = "" }
      },
      Recipe("no hours", weight: 1) {
        hourly(&$0, "no hours", "slip/missing-hours") { $0.quantity = "" }
      },
      Recipe("salary sacrifice counted as super", weight: 2, sacrificeCounted),
      Recipe("shortage off a junior's minimum", weight: 2, juniorShortage),
      Recipe("sums to date do not follow", weight: 1, toDate),
    ]

  private typealias Change = @Sendable (inout CorpusSlip) -> Void

  private static let omissions: [(name: String, check: String, change: Change)] = [
    ("no employer", "slip/missing-employer-name", { $0.omitted = [.employer] }),
    ("no ABN", "slip/missing-abn", { $0.omitted = [.abn] }),
    ("ABN that is none", "slip/abn-invalid", { $0.abn = "15999004614" }),
    ("no name", "slip/missing-employee-name", { $0.omitted = [.employee] }),
    ("no payment date", "slip/missing-payment-date", { $0.omitted = [.payment] }),
    ("no period", "slip/missing-period", { $0.omitted = [.period] }),
    (
      "no annual rate", "slip/missing-annual-rate",
      { $0.lines = [CorpusLine("Annual salary", sum: 250_000)] }
    ),
    (
      "no gross", "slip/missing-gross",
      {
        var more = $0.lines[0]
        more.label = "Ordinary hours week 2"
        $0.lines[0].label = "Ordinary hours week 1"
        $0.end = $0.end.adding(days: 7)
        $0.payment = $0.payment.adding(days: 7)
        $0.lines.append(more)
        $0.omitted = [.gross]
      }
    ),
    ("no net", "slip/missing-net", { $0.omitted = [.net] }),
    ("no fund", "slip/missing-super-fund", { $0.omitted = [.fund] }),
    ("no super", "slip/missing-super-amount", { $0.statesSuper = false }),
    (
      "given late", "slip/issued-late",
      { $0.issued = $0.payment.adding(days: 9) }
    ),
    (
      "deduction to nobody", "deduction/no-recipient",
      {
        $0.lines.append(
          CorpusLine("Other deduction", sum: 2500, category: "deduction", part: .deduction))
      }
    ),
    (
      "deductions do not add up", "sum/deductions-mismatch",
      {
        $0.lines.append(
          CorpusLine("Union fees", sum: 1300, category: "deduction", part: .deduction))
        $0.lines.append(
          CorpusLine("Social club", sum: 500, category: "deduction", part: .deduction))
        $0.deductionsError = 1000
      }
    ),
    (
      "tax does not add up", "sum/tax-mismatch",
      {
        let tax = $0.tax
        $0.lines.append(CorpusLine("PAYG", sum: tax - 3000, category: "tax", part: .tax))
        $0.lines.append(CorpusLine("Extra tax", sum: 2000, category: "tax", part: .tax))
      }
    ),
    (
      "super does not add up", "sum/super-mismatch",
      {
        let due = $0.superDue
        $0.superStated = due + 1000
        $0.lines.append(
          CorpusLine(
            "Super guarantee", sum: due - 500, category: "super_guarantee", part: .employerSuper))
        $0.lines.append(
          CorpusLine(
            "Super guarantee top-up", sum: 500, category: "super_guarantee", part: .employerSuper))
      }
    ),
  ]

  /// A casual's document whose ordinary hours lack something.
  private static func hourly(
    _ setting: inout Setting, _ name: String, _ check: String, _ change: (inout CorpusLine) -> Void
  ) -> [CorpusSlip]? {
    guard var made = base(&setting, where: { $0.isCasual }) else { return nil }
    change(&made.lines[0])
    made.truth = Truth(name: name, check: check)
    return [made]
  }

  /// A lawful document.
  static func base(
    _ setting: inout Setting, where fits: (GuideRow) -> Bool = { _ in true }
  ) -> CorpusSlip? {
    guard let row = setting.adult(where: fits) else { return nil }
    let start = setting.monday()
    let lines = [CorpusLine("Ordinary hours", minutes: 1500, cents: row.ordinary).inWholeHours]
    var made = setting.slip(setting.worker(row, on: start), start, lines, Truth(name: ""))
    made.isDocument = true
    return made
  }

  private static func sacrificeCounted(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting) else { return nil }
    let given = 4000
    made.lines.append(
      CorpusLine(
        "Salary sacrifice super", sum: given, category: "salary_sacrifice", part: .deduction))
    made.lines[1].countsForSuper = false
    made.superStated = made.superDue - given
    made.truth = Truth(
      name: "salary sacrifice counted as super", check: "super/sacrifice-counted", owed: given,
      also: ["super/short"])
    return [made]
  }

  /// The guide's rate for the age, less what the till was short of: no guardian agreed, as the user says.
  private static func juniorShortage(_ setting: inout Setting) -> [CorpusSlip]? {
    let taken = setting.draws.pick([500, 1250, 4000])
    guard var made = juniorLess(&setting, taken) else { return nil }
    made.worker.facts = ["guardian_agreed: no"]
    made.truth = Truth(
      name: "shortage off a junior's minimum", size: "\(taken) c",
      check: "deduction/junior-below-minimum", owed: taken,
      also: ["deduction/not-permitted-kind", "deduction/no-recipient"])
    return [made]
  }

  /// A junior under 18 on the guide's rate, of whose pay some cents are taken for a till that was short.
  static func juniorLess(_ setting: inout Setting, _ taken: Int) -> CorpusSlip? {
    guard let row = setting.row(where: { $0.age != "adult" && Setting.years($0.age) < 18 }) else {
      return nil
    }
    let start = setting.monday()
    let lines = [
      CorpusLine("Ordinary hours", minutes: 900, cents: row.ordinary).inWholeHours,
      CorpusLine("Till shortage", sum: taken, category: "deduction", part: .deduction),
    ]
    return setting.slip(setting.worker(row, on: start), start, lines, Truth(name: ""))
  }

  /// Of three weeks in a row the third forgets a part of the year.
  private static func toDate(_ setting: inout Setting) -> [CorpusSlip]? {
    guard let first = base(&setting) else { return nil }
    var sum = first.gross * 5
    return (0..<3).map { week in
      var made = first
      made.start = first.start.adding(days: 7 * week)
      made.end = first.end.adding(days: 7 * week)
      made.payment = first.payment.adding(days: 7 * week)
      sum += made.gross - (week == 2 ? 3100 : 0)
      made.grossToDate = sum
      made.truth =
        week == 2
        ? Truth(name: "sums to date do not follow", check: "run/year-to-date-gap")
        : Truth(name: "sums to date that follow")
      return made
    }
  }
}
