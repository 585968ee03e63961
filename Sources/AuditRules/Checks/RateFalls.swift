import PayDomain
import Wording

/// Observes an ordinary hourly rate that falls from one slip to the next.
enum RateFalls: RunCheck {
  static let description = CheckDescription(
    id: "run/rate-falls", kind: .observation, title: "an hourly rate that falls",
    law: "Fair Work Act 2009 s 323: what is payable is paid in full",
    explanation: """
      The ordinary hourly rate on a slip is lower than on the worker's slip before it, with the same type of \
      employment. A rate can be lowered only by agreement and never below the award; ask whether there was one.
      """,
    formula: "fall = ordinary rate on the last slip − ordinary rate on this slip",
    workedExample: workedExample,
    clearedBy: """
      Higher duties that ended, another job or classification, a loading or allowance that was in the rate before, or \
      an agreed change.
      """,
    howWrong: """
      The rate is the one of the lines of ordinary hours where they all have the same, else the one the slip states. Two \
      layouts may print it with and without a casual loading.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case lower = "the ordinary rate falls from {last} to {next} an hour on the slip to {day}"
    case often = "{said}; it falls {count} times in all"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    run.observeFalls(description, of: { $0.rate }, on: .rate, into: &findings) { last, next in
      last.flags.isDisjoint(with: .employment) || next.flags.isDisjoint(with: .employment)
        || !last.flags.intersection(.employment).isDisjoint(with: next.flags)
    } words: { last, next in
      Say.lower([
        "last": .text(last.rateInWords), "next": .text(next.rateInWords),
        "day": "\(CivilDate(dayNumber: next.end))",
      ])
    }
  }
}

extension SlipMark {
  /// The ordinary rate in dollars.
  fileprivate var rateInWords: String { "\(Rate(micros: Int64(rate) * 100))" }
}

extension WorkerRun {
  /// Observes a figure that is lower than on the last slip that states it; nothing when it never is.
  ///
  /// - Parameters:
  ///   - check: what is looked for.
  ///   - figure: the figure; 0 where it is not known.
  ///   - figures: what of the slips it rests on.
  ///   - findings: takes what is seen.
  ///   - isSame: whether two slips can be held against each other.
  ///   - words: the first fall as a phrase.
  func observeFalls(
    _ check: CheckDescription, of figure: (SlipMark) -> Int32, on figures: MarkFigures,
    into findings: inout [RunFinding], where isSame: (SlipMark, SlipMark) -> Bool,
    words: (SlipMark, SlipMark) -> Sentence
  ) {
    var last: SlipMark?
    var concerned: [SlipMark] = []
    var falls: [(SlipMark, SlipMark)] = []
    for slip in slips where figure(slip) > 0 && !slip.flags.contains(.isTotals) {
      defer { last = slip }
      guard let before = last, figure(slip) < figure(before), isSame(before, slip) else { continue }
      falls.append((before, slip))
      concerned += concerned.last?.key == before.key ? [slip] : [before, slip]
    }
    guard let first = falls.first else { return }
    var summary = words(first.0, first.1)
    if falls.count > 1 {
      summary = RateFalls.Say.often(["said": .said(summary), "count": "\(falls.count)"])
    }
    findings.append(finding(check, concerned, summary, on: figures))
  }
}
