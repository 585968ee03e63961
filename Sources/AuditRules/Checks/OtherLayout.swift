import PayDomain
import Wording

/// Observes documents of an employer in another layout than nearly all of its slips.
enum OtherLayout: EmployerCheck {
  /// An employer with fewer documents has no usual layout.
  private static let fewest = 10
  /// A layout is unusual when it has less than one slip in this many.
  private static let oneIn = 10

  static let description = CheckDescription(
    id: "employer/other-layout", kind: .observation, title: "slips of another layout than the rest",
    law: "Fair Work Act 2009 s 536(3): a slip is not false or misleading",
    explanation: """
      A few of the employer's slips come in another layout than all the others. They may be from another payroll, \
      or made by hand afterwards. Look at what the originals show.
      """,
    formula: "slips of the layout × 10 < all slips of the employer that are documents",
    workedExample:
      "Forty slips are Xero's, two are a table that no payroll prints: the two are named.",
    clearedBy: "A new payroll, another branch, or a slip that payroll could not print.",
    howWrong:
      "A layout that the program cannot tell from another counts as the same. Exports are not looked at.",
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case layout =
      "{count} of {all} slips came in the layout `{layout}`, to {first} and up to {last}"
  }

  static func judge(_ employer: EmployerSlips, into findings: inout [RunFinding]) {
    let all = employer.layouts.reduce(0) { $0 + $1.count }
    guard all >= fewest else { return }
    for tally in employer.layouts where tally.count * oneIn < all {
      findings.append(
        RunFinding(
          check: description, who: employer.identity, slips: tally.slips, count: tally.count,
          summary: Say.layout([
            "count": "\(tally.count)", "all": "\(all)", "layout": .text(tally.layout),
            "first": "\(CivilDate(dayNumber: tally.first))",
            "last": "\(CivilDate(dayNumber: tally.last))",
          ])))
    }
  }
}
