import MadeSlips
import PayDomain

/// Slips on which something may be owed and may as well not be: nothing may be found, and the check should ask.
enum OpenFaults {
  static let recipes = [
    Recipe("leave that one week's slip shows too little of", accrual),
    Recipe("meal or kilometre below the guide's, perhaps not owed", weight: 3, allowance),
    Recipe("short days that nobody says who ended", engagement),
    Recipe("long week that may be averaged", longWeek),
    Recipe("leave that may be of before July", leaveOfJune),
    Recipe("early shift that may begin late enough", earlyShift),
    Recipe("no award, and below the national minimum of adults", weight: 1, national),
    Recipe("no hourly rate of one who may be paid a wage", weight: 1, noRate),
    Recipe("no gross on a slip of one line", weight: 1, noGross),
    Recipe("weekend at twice the ordinary rate, or the ordinary rate on top", weekend),
    Recipe("shortage off a junior's pay that a guardian may have agreed to", weight: 1, shortage),
  ]

  private static func shortage(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultDocuments.juniorLess(&setting, 1250) else { return nil }
    made.truth = Truth(
      name: "shortage off a junior's pay that a guardian may have agreed to",
      asks: "deduction/junior-below-minimum", also: ["deduction/not-permitted-kind"])
    return [made]
  }

  private static func accrual(_ setting: inout Setting) -> [CorpusSlip]? {
    let isAnnual = setting.draws.chance(50)
    guard
      var made = FaultLeave.accrual(
        &setting, isAnnual: isAnnual, isAnnual ? 280 : 138, weeks: setting.draws.pick([1, 2]))
    else { return nil }
    made.truth = Truth(
      name: "leave that one week's slip shows too little of", asks: "leave/accrual-low")
    return [made]
  }

  /// Less than the least that the guide prints for a meal or a kilometre.
  private static func allowance(_ setting: inout Setting) -> [CorpusSlip]? {
    let isMeal = setting.draws.chance(50)
    let sums = isMeal ? setting.sums.meals : setting.sums.kilometres
    guard let row = setting.adult(), setting.book.year == "2025-26",
      let least = sums[setting.book.award]?.min()
    else { return nil }
    let start = setting.monday()
    let gap = setting.draws.pick([5, 20])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine(
        isMeal ? "Meal allowance" : "Vehicle allowance", count: isMeal ? 2 : 120,
        unit: isMeal ? "each" : "km", cents: least - gap),
    ]
    let truth = Truth(
      name: "meal or kilometre below the guide's, perhaps not owed",
      size: "\(gap) c \(isMeal ? "a meal" : "a kilometre")", asks: "allowance/underpaid")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  private static func engagement(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultLeave.shortDays(&setting) else { return nil }
    made.truth = Truth(
      name: "short days that nobody says who ended", asks: "rate/minimum-engagement")
    return [made]
  }

  private static func longWeek(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultPenalties.longWeek(&setting) else { return nil }
    made[0].worker.facts = []
    made[0].truth = Truth(
      name: "long week that may be averaged", asks: "overtime/ordinary-hours-above-week")
    return made
  }

  /// In July, at the rate of June.
  private static func leaveOfJune(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let older = setting.older,
      let row = setting.row(where: { !$0.isCasual && $0.age == "adult" }),
      let before = older.rows.first(where: {
        $0.classification == row.classification && $0.age == row.age
          && $0.employments == row.employments && $0.ordinary < row.ordinary - 1
      })
    else { return nil }
    let start = Setting.firstMonday(of: setting.book).day
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine("Annual leave", minutes: 480, cents: before.ordinary).inWholeHours,
    ]
    let truth = Truth(name: "leave that may be of before July", asks: "leave/below-base-rate")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The award pays more for hours before some time of the clock; the label names none.
  private static func earlyShift(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.adult(where: { row in
        row.cells.contains { $0.category == "early_morning" && $0.rate > row.ordinary + 1 }
          && !row.cells.contains { $0.category == "shift" }
      })
    else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick(["Early Morning Shift", "Early Shift"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine(label, minutes: 240, cents: row.ordinary).inWholeHours,
    ]
    let truth = Truth(
      name: "early shift that may begin late enough", size: label,
      asks: label == "Early Shift" ? "rate/below-minimum" : "penalty/shift-underpaid")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }

  /// The employer may not be in the national system, and nobody says that the worker is no trainee.
  private static func national(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultRates.belowNational(&setting) else { return nil }
    made[0].worker.facts = []
    made[0].truth = Truth(
      name: "no award, and below the national minimum of adults",
      asks: "rate/below-national-minimum")
    return made
  }

  private static func noRate(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultDocuments.base(&setting, where: { !$0.isCasual }) else { return nil }
    made.lines[0].rate = ""
    made.truth = Truth(
      name: "no hourly rate of one who may be paid a wage", asks: "slip/missing-hourly-rate")
    return [made]
  }

  private static func noGross(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = FaultDocuments.base(&setting) else { return nil }
    made.omitted = [.gross]
    made.truth = Truth(name: "no gross on a slip of one line", asks: "slip/missing-gross")
    return [made]
  }

  /// Where a Sunday is paid double, a Sunday line at the ordinary rate is half of what is owed, or the other half of
  /// hours that stand in the ordinary line.
  private static func weekend(_ setting: inout Setting) -> [CorpusSlip]? {
    guard
      let row = setting.row(where: { row in
        !row.isCasual
          && row.cells.contains {
            $0.provision == "sunday" && abs($0.rate - 2 * row.ordinary) <= 1
          }
      })
    else { return nil }
    let start = setting.monday()
    let label = setting.draws.pick(["Sunday", "Sun Hrs", "Sunday Penalty"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      CorpusLine(label, minutes: 300, cents: row.ordinary).inWholeHours,
    ]
    let truth = Truth(
      name: "weekend at twice the ordinary rate, or the ordinary rate on top", size: label,
      asks: "penalty/sunday-underpaid")
    return [setting.slip(setting.worker(row, on: start), start, lines, truth)]
  }
}
