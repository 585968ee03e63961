import PayDomain
import Wording

/// Observes hours that are the same to the minute, slip after slip.
///
/// **Limits:** only for workers known to be part-time or casual; full-time hours are the same by agreement.
enum SameHours: RunCheck {
  /// How many slips in a row must agree; fewer can be chance or a short roster.
  private static let fewest = 8

  static let description = CheckDescription(
    id: "run/same-hours", kind: .observation, title: "the same hours on every slip",
    law:
      "Fair Work Regulations 2009 reg 3.33, 3.34: records of the hours of casuals and of overtime",
    explanation: """
      Eight or more slips in a row pay exactly the same hours to someone who is not full-time. Hours that are worked \
      differ by minutes; hours that never do may be the roster's, with what was worked beyond it left out.
      """,
    formula: "hours of work on slip 1 = on slip 2 = … = on slip 8 or later, to the minute",
    workedExample: workedExample,
    clearedBy: "A fixed roster or agreed part-time hours that were worked as rostered.",
    howWrong: "It knows nothing of rosters. A change of a minute on one slip ends the row.",
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case same = "{count} slips in a row, to {first} and on to {last}, pay exactly {hours}"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    var row: [SlipMark] = []
    var longest: [SlipMark] = []
    for slip in run.slips where !slip.flags.contains(.isTotals) {
      let isKnown =
        slip.workTime > 0 && !slip.flags.isDisjoint(with: [.isPartTime, .isCasual])
      let goesOn =
        row.last.map { last in
          last.workTime == slip.workTime && last.end < slip.end
            && last.end - last.start == slip.end - slip.start
        } ?? true
      if !isKnown || !goesOn { row = [] }
      if isKnown { row.append(slip) }
      if row.count > longest.count { longest = row }
    }
    guard longest.count >= fewest, let first = longest.first, let last = longest.last else {
      return
    }
    let hours = Hours(units: Int64(first.workTime) * (Hours.unitsPerHour / 10_000))
    findings.append(
      run.finding(
        description, longest,
        Say.same([
          "count": "\(longest.count)", "first": "\(CivilDate(dayNumber: first.end))",
          "last": "\(CivilDate(dayNumber: last.end))", "hours": "\(hours)",
        ])))
  }
}
