import PayDomain
import Wording

/// Observes two slips of one worker for one period that do not say the same.
enum TwoSlipsDiffer: RunCheck {
  static let description = CheckDescription(
    id: "run/two-slips-differ", kind: .observation, title: "two slips for one period that differ",
    law: "Fair Work Act 2009 s 536(3): a slip is not false or misleading",
    explanation: """
      The worker has two slips for the same first and last day whose figures differ, and neither says that it \
      corrects the other. Ask which one was given, and when. A shortfall on either is left open until that is known.
      """,
    formula: "same first day, same last day; gross, net or the amounts of the lines differ",
    workedExample: workedExample,
    clearedBy: """
      A correction, a bonus or a back-pay run for the same days, or two jobs with one employer.
      """,
    howWrong: """
      An export may round or leave out what the slip shows. A slip that is marked as a correction is passed over.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case two = "the period {start} to {end} has more than one slip"
    case gross = "{said}, gross {first} and {second}"
    case more = "{said}; so have {count} more periods"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    var concerned: [SlipMark] = []
    var periods = 0
    var place = 0
    while place < run.slips.count {
      var end = place + 1
      while end < run.slips.count, run.slips[end].end == run.slips[place].end { end += 1 }
      guard end - place > 1 else {
        place = end
        continue
      }
      let same = run.slips[place..<end].filter { $0.statesPeriod && !$0.flags.contains(.isTotals) }
      for group in Dictionary(grouping: same, by: \.start).values.sorted(by: isBefore)
      where group.count > 1 && !group.contains(where: { $0.flags.contains(.isCorrection) }) {
        concerned += group
        periods += 1
      }
      place = end
    }
    guard let first = concerned.first else { return }
    var summary = Say.two([
      "start": "\(CivilDate(dayNumber: first.start))", "end": "\(CivilDate(dayNumber: first.end))",
    ])
    let sums = concerned.prefix(2).compactMap(\.gross).map { "\(Money(cents: $0))" }
    if sums.count == 2, sums[0] != sums[1] {
      summary = Say.gross([
        "said": .said(summary), "first": .text(sums[0]), "second": .text(sums[1]),
      ])
    }
    if periods > 1 {
      summary = Say.more(["said": .said(summary), "count": "\(periods - 1)"])
    }
    findings.append(run.finding(description, concerned, summary, on: [.gross, .net]))
  }

  private static func isBefore(_ left: [SlipMark], _ right: [SlipMark]) -> Bool {
    guard let first = left.first, let second = right.first else { return false }
    return SlipMark.isEarlier(first, second)
  }
}
