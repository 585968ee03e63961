import PayDomain
import Wording

/// Observes pay periods of one worker that overlap in part.
///
/// **Limits:** periods that only meet at a day, and one that lies within another and pays no hours, are passed over.
enum PeriodOverlap: RunCheck {
  static let description = CheckDescription(
    id: "run/period-overlap", kind: .observation, title: "pay periods that overlap",
    law: "Fair Work Regulations 2009 reg 3.46(1): a slip states the period it is for",
    explanation: """
      Two slips of the worker pay for some of the same days. If both pay hours, either some days were paid twice or a \
      period is printed wrong, and then the rate that applied on a date may be judged by the wrong days.
      """,
    formula: "overlap = last day of the earlier slip − first day of the later slip + 1",
    workedExample: """
      One slip is for 1 to 14 July, the next for 12 to 25 July: 12, 13 and 14 July are in both, three days.
      """,
    clearedBy: "A change of the pay cycle, a correction run, or a period printed wrong.",
    howWrong:
      "A period is taken as printed. Where a slip states one day only, it overlaps nothing.",
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case shared = "{count} days from {day} are in two pay periods"
    case oneMore = "{said}; 1 more slip overlaps another"
    case more = "{said}; {count} more slips overlap another"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    let slips = run.slips.filter { $0.statesPeriod && !$0.flags.contains(.isTotals) }
    var concerned: [SlipMark] = []
    var first: (days: Int32, from: Int32)?
    var widest: SlipMark?
    for slip in slips.sorted(by: SlipMark.isEarlier) {
      defer { if widest.map({ $0.end < slip.end }) ?? true { widest = slip } }
      guard let last = widest, last.start != slip.start || last.end != slip.end else { continue }
      let shared = min(last.end, slip.end) - slip.start + 1
      guard shared > 1, !(slip.end <= last.end && (slip.workTime <= 0 || last.workTime <= 0))
      else { continue }
      concerned += concerned.last?.key == last.key ? [slip] : [last, slip]
      if first == nil { first = (shared, slip.start) }
    }
    guard let first else { return }
    let shared = Say.shared([
      "count": "\(Int(first.days))", "day": "\(CivilDate(dayNumber: first.from))",
    ])
    let summary = and(concerned.count - 2, shared)
    findings.append(run.finding(description, concerned, summary, on: .period))
  }

  private static func and(_ more: Int, _ said: Sentence) -> Sentence {
    guard more > 0 else { return said }
    return more == 1
      ? Say.oneMore(["said": .said(said)])
      : Say.more(["said": .said(said), "count": "\(more)"])
  }
}

extension SlipMark {
  /// Whether the first day is stated, so that the days between are known.
  var statesPeriod: Bool { flags.contains(.statesStart) }

  /// Orders by the first day.
  static func isEarlier(_ left: SlipMark, _ right: SlipMark) -> Bool {
    (left.start, left.end, left.key) < (right.start, right.end, right.key)
  }
}
