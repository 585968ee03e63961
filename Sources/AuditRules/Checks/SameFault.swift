import PayDomain
import Wording

/// Sums up a check that found something on slips of several workers of one employer.
enum SameFault: EmployerCheck {
  static let description = CheckDescription(
    id: "employer/same-fault", kind: .observation, title: "the same fault for several workers",
    law: "Fair Work Act 2009 ss 45, 323, 536: as at each finding",
    explanation: """
      One check found something on slips of two workers or more. It says how many workers, over how many pay \
      periods, since when, and what it comes to. A fault that many share points to a setting of the payroll; the \
      figures stand at each slip already and are counted once.
      """,
    formula:
      "for each finding id: workers, pay periods, first and last of them, sum of what was found",
    workedExample: workedExample,
    clearedBy: "What clears each finding; one wrong fact, such as the award, clears them all.",
    howWrong:
      "A wrong fact about the employer makes the same wrong finding for everyone. Slips that name nobody are one worker.",
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case found =
      "`{finding}` was found for {workers} workers in {periods}, those to {first} up to {last}"
    case inAll = "{said}, {sum} in all"
    case onePeriod = "1 pay period"
    case periods = "{count} pay periods"
  }

  static func judge(_ employer: EmployerSlips, into findings: inout [RunFinding]) {
    for fault in employer.faults where fault.workers.count > 1 {
      guard let first = fault.ends.min(), let last = fault.ends.max() else { continue }
      let repeated = RepeatedFault(
        finding: fault.check, workers: fault.workers.count, slips: fault.slips,
        periods: fault.ends.count, first: CivilDate(dayNumber: first),
        last: CivilDate(dayNumber: last), shortfall: fault.shortfall)
      let periods =
        repeated.periods == 1 ? Say.onePeriod() : Say.periods(["count": "\(repeated.periods)"])
      let found = Say.found([
        "finding": .text(fault.check), "workers": "\(repeated.workers)",
        "periods": .said(periods), "first": "\(repeated.first)", "last": "\(repeated.last)",
      ])
      let sum = fault.shortfall.provable
      var finding = RunFinding(
        check: description, who: employer.identity, slips: [], count: fault.slips,
        summary: sum > .zero ? Say.inAll(["said": .said(found), "sum": "\(sum)"]) : found)
      finding.fault = repeated
      findings.append(finding)
    }
  }
}
