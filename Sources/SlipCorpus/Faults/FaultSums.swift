import MadeSlips
import PayDomain

/// Super that is short, and slips that contradict themselves.
enum FaultSums {
  static let recipes = [
    Recipe("super at last year's percentage", weight: 3, lastYearsSuper),
    Recipe("super short", weight: 3, superShort),
    Recipe("super nothing", weight: 2, superNothing),
    Recipe("line does not add up", weight: 3, lineWrong),
    Recipe("lines do not add up to gross", weight: 3, grossWrong),
    Recipe("net wrong", weight: 3, netWrong),
  ]

  /// A lawful slip of ordinary hours of an adult, so long that its super is some dollars.
  private static func base(_ setting: inout Setting, above: Int = 0) -> CorpusSlip? {
    guard let row = setting.adult() else { return nil }
    let start = setting.monday()
    let lines = [
      CorpusLine(
        "Ordinary hours", minutes: 60 * setting.draws.within(10...30), cents: row.ordinary + above)
    ]
    return setting.slip(setting.worker(row, on: start), start, lines, Truth(name: ""))
  }

  private static func lastYearsSuper(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting),
      let tenths = setting.national.earlierTenths(on: made.payment)
    else { return nil }
    made.superStated = made.superDue(tenths: tenths)
    let owed = made.superDue - made.superDue(tenths: tenths)
    guard owed >= 100 else { return nil }
    made.truth = Truth(
      name: "super at last year's percentage", size: "\(tenths / 10).\(tenths % 10) %",
      check: "super/wrong-percentage", owed: owed)
    return [made]
  }

  private static func superShort(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting) else { return nil }
    // Until June 2026 super was due by the quarter: less than a dollar in one pay proves nothing.
    let isByQuarter = setting.national.base(on: made.payment) != nil
    let gap = setting.draws.pick(isByQuarter ? [100, 101, 250, 1000] : [2, 3, 10, 99, 500])
    made.superStated = made.superDue - gap
    made.truth = Truth(
      name: "super short", size: "\(FigureText.dollars(gap)) of \(made.year)",
      check: "super/short", owed: gap, also: ["super/wrong-percentage"])
    return [made]
  }

  private static func superNothing(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting) else { return nil }
    made.superStated = 0
    made.truth = Truth(name: "super nothing", check: "super/absent", owed: made.superDue)
    return [made]
  }

  /// The amount differs from hours × rate; the pay stays above the award.
  private static func lineWrong(_ setting: inout Setting) -> [CorpusSlip]? {
    let gap = setting.draws.pick([-1000, -100, -50, 100, 1000])
    guard var made = base(&setting, above: 200) else { return nil }
    made.lines[0].amount += gap
    made.truth = Truth(
      name: "line does not add up", size: FigureText.dollars(gap), check: "sum/line-mismatch")
    return [made]
  }

  private static func grossWrong(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting) else { return nil }
    made.grossError = setting.draws.pick([-2000, -100, -5, 5, 100, 2000])
    made.truth = Truth(
      name: "lines do not add up to gross", size: FigureText.dollars(made.grossError),
      check: "sum/gross-mismatch")
    return [made]
  }

  private static func netWrong(_ setting: inout Setting) -> [CorpusSlip]? {
    guard var made = base(&setting) else { return nil }
    made.netError = setting.draws.pick([-5000, -100, -5, -2])
    made.truth = Truth(
      name: "net wrong", size: FigureText.dollars(made.netError), check: "sum/net-mismatch")
    return [made]
  }
}
