import PayDomain
import Wording

/// Finds sums to date that do not follow from the last slip and this pay.
///
/// **Law:** Fair Work Act 2009 s 536: a slip is given for each pay, and is not false or misleading.
/// **Limits:** a payroll whose sums to date follow its pays on no two slips is not held to them.
enum YearToDateGap: RunCheck {
  static let description = CheckDescription(
    id: "run/year-to-date-gap", kind: .mismatch,
    title: "sums to date do not follow from slip to slip",
    law: "Fair Work Act 2009 s 536(1), (3)",
    explanation: """
      A slip's year-to-date figure should be the one on the last slip plus this pay; it starts again with the first \
      pay of a financial year. Where it is not, a slip between the two is missing here, such as one of a bonus or of \
      a correction, or a figure was altered. The finding says between which two slips, and by how much; it says of no \
      sum that it is owed. A slip that is missing from the folder says nothing against the employer: where days between \
      the two have no slip, it is a question and does not count.
      """,
    formula: "difference = (sum to date on this slip − sum to date on the last slip) − this pay",
    workedExample: workedExample,
    clearedBy: """
      A slip that is not in the folder: a bonus, a correction, a lost one. A payment that this payroll counts to date \
      and not in the gross, or the other way round. A change of payroll in the middle of the year.
      """,
    howWrong: """
      A payroll may count some payments in the sum to date and not in the pay. Differences that allowances, \
      deductions, reimbursements or leave paid out on the slip explain are passed over, and so is a payroll whose sums \
      to date follow its pays on no two slips of the worker. Tax, net and super to date alone are only ever a question: \
      they may be counted otherwise than on the slip.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case anew = "the sum to date begins anew with this pay"
    case altered =
      "a slip paid between these two, such as a bonus or a correction, is missing here, or one of the two was altered; no sum is said to be owed"
    case missingSlip = "a slip between these two may be missing here"
    case askMissingSlip = "Is there a payslip of this worker between {first} and {last}?"
    case falls = "{kind} to date falls by {sum}"
    case rises = "{kind} to date rises by {sum}"
    case between = "{said} from the slip of {first} to the slip of {last}"
    case moreThan = "{said}, {sum} more than the pay of {pay}"
    case lessThan = "{said}, {sum} less than the pay of {pay}"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    guard run.slips.contains(where: { $0.toDate != nil }) else { return }
    let chains = ToDateChain.chains(of: run.slips)
    var gaps: [[ToDateGap]] = chains.map { _ in [] }
    for kind in YearToDateKind.allCases {
      let lists = chains.map { $0.points(of: kind) }
      let evidence = ToDateEvidence(lists.joined())
      for place in chains.indices {
        gaps[place] += lists[place].flatMap {
          evidence.gaps(kind, in: $0, of: chains[place])
        }
      }
    }
    for (chain, found) in zip(chains, gaps) {
      for pair in found.pairsInOrder {
        findings.append(finding(of: found.filter { $0.pair == pair }, in: chain, run))
      }
    }
  }

  private static func finding(
    of gaps: [ToDateGap], in chain: ToDateChain, _ run: WorkerRun
  ) -> RunFinding {
    let (before, after) = (chain.steps[gaps[0].pair.before], chain.steps[gaps[0].pair.after])
    let marks = [before.marks.last, after.marks.last].compactMap { $0 }
    let days = marks.map { CivilDate(dayNumber: $0.paid ?? $0.end) }
    let isOpen = gaps.allSatisfy(\.isOpen)
    let figures = gaps.reduce(into: MarkFigures()) { $0.formUnion(MarkFigures($1.kind)) }
    let end =
      gaps.contains(where: \.isRestart)
      ? Say.anew() : Say.altered()
    let words = Sentence(gaps.map { $0.inWords(days) } + [end], separator: "; ")
    let missing = MissingFact(
      .missingSlip, why: Say.missingSlip(),
      question: Say.askMissingSlip([
        "first": "\(days[0])", "last": "\(days[days.count - 1])",
      ]))
    return run.finding(
      description, marks, words, on: figures, verdict: isOpen ? .cannotTell([missing]) : .short)
  }
}

/// Between which two steps of a chain a sum to date does not follow.
struct StepPair: Hashable {
  /// The earlier step.
  let before: Int
  /// The later step.
  let after: Int
}

/// A sum to date that does not follow.
struct ToDateGap {
  let kind: YearToDateKind
  let pair: StepPair
  /// By how much the sum to date rises, and what was paid, in cents.
  let rise: Int64
  let pay: Int64
  /// Whether a slip that is not here explains it well enough that nothing is found.
  var isOpen = false
  /// Whether the sum to date is this pay alone.
  var isRestart = false

  /// What the sum to date rises by beyond the pay.
  var difference: Int64 { rise - pay }

  /// The gap as a phrase.
  func inWords(_ days: [CivilDate]) -> Sentence {
    typealias Say = YearToDateGap.Say
    let name = Slot.said(kind.inWords())
    var moves =
      rise < 0
      ? Say.falls(["kind": name, "sum": "\(Money(cents: -rise))"])
      : Say.rises(["kind": name, "sum": "\(Money(cents: rise))"])
    if days.count == 2 {
      moves = Say.between([
        "said": .said(moves), "first": "\(days[0])", "last": "\(days[1])",
      ])
    }
    let slots: Slots = [
      "said": .said(moves), "sum": "\(Money(cents: abs(difference)))",
      "pay": "\(Money(cents: pay))",
    ]
    return difference > 0 ? Say.moreThan(slots) : Say.lessThan(slots)
  }
}

extension [ToDateGap] {
  /// The pairs of steps with a gap, each once, in order.
  var pairsInOrder: [StepPair] {
    Set(map(\.pair)).sorted { ($0.after, $0.before) < ($1.after, $1.before) }
  }
}

/// How well the sums to date of one kind follow the pays on a worker's slips.
private struct ToDateEvidence {
  /// How many pairs of slips that follow one another agree.
  private var agreeing = 0
  /// How many do not.
  private var differing = 0

  init(_ lists: some Sequence<[ToDateChain.Point]>) {
    for list in lists {
      let steady = ToDateEvidence.withoutOutliers(list)
      for (last, next) in zip(steady, steady.dropFirst()) {
        if ToDateEvidence.isSame(last.drift, next.drift) { agreeing += 1 } else { differing += 1 }
      }
    }
  }

  /// Whether the payroll plainly counts its pays in the sum to date.
  private var isEstablished: Bool { agreeing > 0 && agreeing >= differing }

  /// A cent of rounding is no gap.
  private static func isSame(_ left: Int64, _ right: Int64) -> Bool { abs(left - right) <= 1 }

  /// The points without those that stand alone between two that agree.
  private static func withoutOutliers(_ points: [ToDateChain.Point]) -> [ToDateChain.Point] {
    points.indices.filter { !isOutlier($0, points) }.map { points[$0] }
  }

  private static func isOutlier(_ place: Int, _ points: [ToDateChain.Point]) -> Bool {
    guard place > 0, place + 1 < points.count else { return false }
    return isSame(points[place - 1].drift, points[place + 1].drift)
      && !isSame(points[place - 1].drift, points[place].drift)
  }

  /// The gaps of a list of points.
  func gaps(
    _ kind: YearToDateKind, in points: [ToDateChain.Point], of chain: ToDateChain
  ) -> [ToDateGap] {
    // Two slips alone show no habit: what does not follow is a question.
    guard isEstablished || (agreeing == 0 && differing == 1 && kind != .superGuarantee) else {
      return []
    }
    var gaps: [ToDateGap] = []
    var place = 1
    while place < points.count {
      defer { place += 1 }
      let (last, next) = (points[place - 1], points[place])
      guard !ToDateEvidence.isSame(last.drift, next.drift) else { continue }
      // The slip after an outlier follows from the one before it.
      if place > 1, ToDateEvidence.isOutlier(place - 1, points) { continue }
      var gap = ToDateGap(
        kind: kind, pair: StepPair(before: last.step, after: next.step),
        rise: next.toDate - last.toDate, pay: next.pay)
      guard !explains(gap, chain), !ToDateEvidence.leavesOutThisPay(points, at: place) else {
        continue
      }
      gap.isRestart = next.toDate == next.pay
      gap.isOpen =
        !isEstablished || gap.isRestart || kind != .gross
        || chain.hasHole(before: next.step) || chain.steps[next.step].isLoose
        || chain.steps[last.step].isLoose
      gaps.append(gap)
    }
    return gaps
  }

  /// Whether the sums to date are those before each pay: what one of them rises by is the pay of the slip before, on
  /// this slip and the next, or on every slip where this is the last.
  private static func leavesOutThisPay(_ points: [ToDateChain.Point], at place: Int) -> Bool {
    func lags(_ place: Int) -> Bool {
      isSame(points[place].toDate - points[place - 1].toDate, points[place - 1].pay)
    }
    guard lags(place) else { return false }
    if place + 1 < points.count { return lags(place + 1) }
    return place > 1 && !isSame(points[place - 1].pay, points[place - 2].pay)
      && (1..<place).allSatisfy(lags)
  }

  /// Whether something on the slips explains a gap: a payment counted apart, or a pay that replaces an earlier one.
  private func explains(_ gap: ToDateGap, _ chain: ToDateChain) -> Bool {
    if chain.replaces(gap.pair.after, gap.kind, by: gap.difference) { return true }
    guard gap.kind != .tax else { return false }
    let marks = (gap.pair.before...gap.pair.after).flatMap { chain.steps[$0].marks }
    return marks.contains { $0.toDate?.explains(gap.difference) == true }
  }
}

extension YearToDateKind {
  /// What it sums up, in words.
  var inWords: SumPhrase {
    switch self {
    case .gross: .gross
    case .tax: .tax
    case .net: .net
    case .superGuarantee: .superGuarantee
    }
  }
}
