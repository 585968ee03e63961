import PayDomain
import Wording

/// Observes net pay that goes to other accounts than on the last slip.
enum BankSplitChanges: RunCheck {
  static let description = CheckDescription(
    id: "run/bank-split-changes", kind: .observation,
    title: "the accounts that net pay goes to change",
    law: "Fair Work Act 2009 s 323(1)(b): in money, to the account the employee names",
    explanation: """
      The accounts on a slip are not those on the worker's slip before it. Ask the worker whether they asked for that.
      """,
    formula: "accounts of the net pay on this slip ≠ accounts on the last slip that states them",
    workedExample:
      "The slip to 6 July pays *****678. The slip to 13 July pays *****678 and *****901.",
    clearedBy: "The worker named another account, or split the pay.",
    howWrong: """
      Accounts are compared as printed and masked: two that end alike are taken for one, and one that is masked in \
      another way for two. How much went to each is not compared.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case other = "net pay goes to other accounts from the slip to {day}"
    case often = "{said}; they change {count} times in all"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    var last: SlipMark?
    var concerned: [SlipMark] = []
    var changes: [CivilDate] = []
    for slip in run.slips where slip.accounts != 0 {
      defer { last = slip }
      guard let before = last, before.accounts != slip.accounts else { continue }
      changes.append(CivilDate(dayNumber: slip.end))
      concerned += concerned.last?.key == before.key ? [slip] : [before, slip]
    }
    guard let first = changes.first else { return }
    var summary = Say.other(["day": "\(first)"])
    if changes.count > 1 {
      summary = Say.often(["said": .said(summary), "count": "\(changes.count)"])
    }
    findings.append(run.finding(description, concerned, summary, on: .account))
  }
}
