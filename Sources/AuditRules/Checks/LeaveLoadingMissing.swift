import AwardTables
import PayDomain
import Wording

/// Finds annual leave paid without the award's loading.
///
/// **Law:** the award's clause on annual leave loading; see `leave_loading.csv`.
/// **Limits:** where the award pays the greater of the loading and the penalties of the work, only the loading is held
/// against the slip.
enum LeaveLoadingMissing: SlipCheck {
  static let description = CheckDescription(
    id: "leave/loading-missing", kind: .shortfall, title: "annual leave without its loading",
    law: "the award's clause on annual leave loading",
    explanation: """
      The award adds a loading to annual leave. The slip pays hours of annual leave at the plain rate and has no line \
      for the loading. It is found only where the profile says that loading is paid with each leave: many employers \
      pay it once a year or in the hourly rate, and a slip does not show that.
      """,
    formula:
      "shortfall = hours of leave × (base rate + loading) − what the slip pays, at most hours × loading",
    workedExample: worked,
    clearedBy:
      "A payment of the loading at another time of the year, a rate that holds it, or an agreement that gives none.",
    howWrong: """
      It does not see loading that was paid before or after this slip, and does not work out whether the penalties \
      that the work would have earned are more than the loading.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case loading = "annual leave loading"
    case noLoading =
      "annual leave {hours} paid {paid} and no loading, {loading} of loading at the award's rate"
    case withEachLeave = "loading is paid with each leave, as the user says"
    case penaltiesInstead = "where the penalties of the work are more, they are owed instead"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    guard lines.indices.contains(where: { lines[$0].category == .annualLeave }),
      case .award(_, let onlyBase, _) = view.ground, !onlyBase,
      view.facts.employment ?? view.slip.employment.value != .casual,
      let leave = view.annualLeave, let prices = view.leavePrices
    else { return }
    guard !lines.indices.contains(where: { lines[$0].category == .leaveLoading }),
      !leave.holdsLoading
    else { return results.append(met(leave, view)) }
    if let missing = leave.missing {
      return results.append(.cannotTell(description, [missing], lines: leave.lines))
    }
    if let result = result(leave, prices, view) { results.append(result) }
  }

  /// One reading's loading and what the slip is short of it.
  private struct Gap {
    let sum: Money
    let loading: LeaveLoading
    let reading: WorkerReading
  }

  private static func result(
    _ leave: LeaveTaken, _ prices: LeavePrices, _ view: SlipView
  ) -> CheckResult? {
    guard let (paid, hours) = leave.sum.figures else { return nil }
    var gaps: [Gap] = []
    for reading in prices.readings {
      let answers = prices.loadings(reading).filter { answer in
        guard let isFor = answer.isForShiftworkers else { return true }
        return view.facts.isShiftworker.map { $0 == isFor } ?? true
      }
      // An award that gives a reading no loading asks for none.
      if answers.isEmpty { return nil }
      for answer in answers {
        switch answer.answer {
        case .notCovered(let why):
          return .cannotTell(description, [.notCovered(why)], lines: leave.lines)
        case .loading(let loading):
          gaps.append(Gap(sum: gap(loading, paid, hours), loading: loading, reading: reading))
        }
      }
    }
    guard let least = gaps.min(by: { $0.sum < $1.sum }),
      let most = gaps.max(by: { $0.sum < $1.sum })
    else { return .cannotTell(description, [.ofLine(.period)], lines: leave.lines) }
    guard most.sum > .zero else { return met(leave, view) }
    switch view.facts.leaveLoading {
    case .otherTimes, .inRate: return met(leave, view)
    case .withLeave, nil: break
    }
    let missing = missing(least.sum, leave, prices, view)
    var result = CheckResult(
      check: description.id, verdict: missing.isEmpty ? .short : .cannotTell(missing),
      kind: .shortfall)
    result.lines = leave.lines
    // Never more than stands once the other pay of the period has answered what it may.
    let provable = missing.isEmpty ? least.sum - answer(prices, view) : .zero
    result.shortfall = Shortfall(
      provable: provable, likely: max(provable, gaps[0].sum), atMost: most.sum)
    fill(&result, leave, missing.isEmpty ? least : most, view)
    if missing.isEmpty, let note = CheckResult.strictNote(least.sum, standing: provable) {
      result.notes.append(note)
    }
    return result
  }

  /// What of the loading the slip does not pay; what is below the base rate is another finding.
  private static func gap(_ loading: LeaveLoading, _ paid: Money, _ hours: Hours) -> Money {
    let base = (loading.base * hours).rounded(.halfUp, per: loading.reference)
    let owed = base + (loading.rate * hours).rounded(.halfUp, per: loading.reference)
    let cents = Money(cents: hours.startedHours)
    return owed - max(paid, base) > cents ? owed - max(paid, base) : .zero
  }

  private static func missing(
    _ gap: Money, _ leave: LeaveTaken, _ prices: LeavePrices, _ view: SlipView
  ) -> [MissingFact] {
    if view.facts.leaveLoading == nil { return [.leaveLoading] }
    guard gap > .zero else {
      return prices.unknown.isEmpty ? [.ofLine(.shiftworker)] : prices.unknown
    }
    if let obstacle = view.obstacle(to: leave, prices) { return [obstacle] }
    if view.work.answeringPay >= gap { return [view.openPay] }
    return answer(prices, view) >= gap ? [view.answers(gap)] : []
  }

  /// The pay of the period that may answer for the loading.
  private static func answer(_ prices: LeavePrices, _ view: SlipView) -> Money {
    guard let reading = prices.readings.first, let cell = prices.base(reading) else {
      return view.work.answeringPay
    }
    return view.mayAnswerLeave(beyond: cell)
  }

  private static func met(_ leave: LeaveTaken, _ view: SlipView) -> CheckResult {
    var result = CheckResult(check: description.id, verdict: .met, kind: .shortfall)
    result.lines = leave.lines
    return result
  }

  private static func fill(
    _ result: inout CheckResult, _ leave: LeaveTaken, _ gap: Gap, _ view: SlipView
  ) {
    guard let (paid, hours) = leave.sum.figures else { return }
    let loading = gap.loading
    let owed = (loading.rate * hours).rounded(.halfUp, per: loading.reference)
    result.workings = [
      Working(
        subject: Say.loading(), hours: hours, paidRate: nil, paid: owed - gap.sum,
        owedRate: loading.rate, owed: owed,
        derivation: ResultPhrase.shareAnHour([
          "percentage": "\(loading.percentage)", "base": "\(loading.base)",
          "rate": "\(loading.rate)",
        ]),
        reference: loading.reference)
    ]
    result.summary = Say.noLoading([
      "hours": "\(hours)", "paid": "\(paid)", "loading": "\(owed)",
    ])
    result.places = leave.lines.map { view.slip.lines[$0].place }
    result.proof = min(leave.sum.proof, view.proof)
    if view.facts.isAdult == true { result.assumptions.append(TakenPhrase.adultAsUserSays()) }
    if view.facts.leaveLoading == .withLeave {
      result.assumptions.append(Say.withEachLeave())
    }
    if loading.isLeastOfPenalties {
      result.notes.append(Say.penaltiesInstead())
    }
  }
}
