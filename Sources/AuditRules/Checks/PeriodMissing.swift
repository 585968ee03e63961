import PayDomain
import Wording

/// Observes days between a worker's slips that no slip pays for.
///
/// **Limits:** a gap shorter than the shorter of the periods beside it is passed over: weeks printed from Monday to
/// Friday leave out their weekends.
enum PeriodMissing: RunCheck {
  static let description = CheckDescription(
    id: "run/period-missing", kind: .observation, title: "a pay period without a slip",
    law:
      "Fair Work Act 2009 s 536(1): a slip for each payment; s 535: records are kept seven years",
    explanation: """
      Between two slips of the worker lie days that no slip here pays for, at least as many as a pay period has. \
      A slip may be missing from the folder. Ask for it: what it pays is in no figure of this report.
      """,
    formula: "days without a slip = first day of the later slip − last day of the earlier slip − 1",
    workedExample: """
      One slip is for 1 to 7 July, the next for 15 to 21 July: the seven days from 8 to 14 July are on no slip.
      """,
    clearedBy: """
      A slip that is not in the folder, no work in those days (a casual without shifts, leave without pay), or \
      employment that ended and began again.
      """,
    howWrong: """
      It sees only the slips it is given. Slips that do not state their first day are not used, since nobody can say \
      where their period begins.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case missing = "no slip here pays for {days}"
    case more = "no slip here pays for {days} and {count} more gaps"
    case gap = "{from} to {to}"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    guard run.slips.allSatisfy(\.statesPeriod) else { return }
    var concerned: [SlipMark] = []
    var gaps: [(from: Int32, to: Int32)] = []
    var widest: SlipMark?
    for slip in run.slips.sorted(by: SlipMark.isEarlier) {
      defer { if widest.map({ $0.end < slip.end }) ?? true { widest = slip } }
      guard let last = widest, slip.start > last.end + 1 else { continue }
      let missing = slip.start - last.end - 1
      guard missing >= min(last.end - last.start, slip.end - slip.start) + 1 else { continue }
      gaps.append((last.end + 1, slip.start - 1))
      concerned += concerned.last?.key == last.key ? [slip] : [last, slip]
    }
    guard !gaps.isEmpty else { return }
    let shown = gaps.prefix(mostShown).map {
      Say.gap([
        "from": "\(CivilDate(dayNumber: $0.from))", "to": "\(CivilDate(dayNumber: $0.to))",
      ])
    }
    let (days, rest) = (Slot.list(shown, separator: ", "), gaps.count - shown.count)
    findings.append(
      run.finding(
        description, concerned,
        rest > 0
          ? Say.more(["days": days, "count": "\(rest)"]) : Say.missing(["days": days]),
        on: .period))
  }

  /// How many gaps are named one by one.
  private static let mostShown = 5
}
