import PayDomain
import Wording

/// Finds slips that call someone casual and let annual leave accrue, or permanent and pay the casual loading.
///
/// **Law:** Fair Work Act 2009 s 86: annual leave is for employees who are not casual; the award's casual clause.
/// **Limits:** a change from casual to permanent inside the period explains either.
enum CasualLeaveAccrues: SlipCheck {
  static let description = CheckDescription(
    id: "casual/leave-accrues", kind: .mismatch,
    title: "casual and permanent pay on one slip",
    law: "Fair Work Act 2009 s 86, and the award's casual clause",
    explanation: """
      A casual gets a loading instead of paid annual leave; a permanent employee gets the leave. \
      The slip itself says casual and shows annual leave accruing in the period, or says full-time \
      or part-time and pays the casual loading on every ordinary hour. It contradicts itself; no \
      sum is said to be owed. Where the slip does not say the employment itself, the same pattern \
      is only worth a look.
      """,
    formula: "casual on the slip and annual leave accrued in the period > 0, or the reverse",
    workedExample: workedExample,
    clearedBy: """
      The day on which the employment changed, where it changed in this period, or a corrected \
      slip.
      """,
    howWrong: """
      Somebody who became permanent inside the period can lawfully have both. A balance kept from \
      an earlier job is not counted, only what accrues in the period. An employer may give leave \
      to casuals as well.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case casual = "the slip says casual, and annual leave accrues"
    case permanent = "the slip says full-time or part-time, and pays a casual loading"
    case unsaid =
      "a casual loading is paid and annual leave accrues, and the slip says no employment"
    case innocent =
      "innocent where the employment changed in this period, or where casuals get leave by agreement"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let accrued = view.slip.leave.first { balance in
      balance.kind == .annual && (balance.accrued.value.map { $0 > .zero } ?? false)
    }
    let loading = view.work.lines.first { line in
      line.role == .casualLoading && (line.paid.map { $0 > .zero } ?? false)
    }
    guard accrued != nil || loading != nil else { return }
    let printed = view.slip.employment.value
    let parts = LeaveAndLoading(view: view, accrued: accrued, loading: loading)
    switch printed {
    case .casual?: if accrued != nil { return results.append(parts.casualAccrues()) }
    case .fullTime?, .partTime?:
      if loading != nil { return results.append(parts.permanentLoaded()) }
    case nil: if accrued != nil, loading != nil { return results.append(parts.unsaid()) }
    }
    guard printed != nil else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
  }
}

/// What a slip says of leave and of the casual loading.
private struct LeaveAndLoading {
  let view: SlipView
  let accrued: LeaveBalance?
  let loading: WorkLine?

  func casualAccrues() -> CheckResult {
    result(
      .casual, isContradiction: true, proof: accrued?.accrued.proof)
  }

  /// The loading on fewer hours than all ordinary ones may be for extra hours under an agreement.
  func permanentLoaded() -> CheckResult {
    let all = view.work.ordinary.hours
    let isOnAll = loading?.hours.map { all > .zero && $0 >= all } ?? false
    return result(
      .permanent, isContradiction: isOnAll, proof: loading?.proof)
  }

  func unsaid() -> CheckResult {
    result(
      .unsaid, isContradiction: false, proof: loading?.proof)
  }

  private func result(
    _ summary: CasualLeaveAccrues.Say, isContradiction: Bool, proof: Proof?
  ) -> CheckResult {
    let weakest = min(proof ?? .read, view.slip.employment.proof ?? .proved)
    var result = CheckResult(
      check: CasualLeaveAccrues.description.id,
      verdict: weakest == .doubtful ? .cannotTell([.ofLine(.reading)]) : .short,
      kind: isContradiction ? .mismatch : .observation)
    result.summary = summary()
    result.proof = weakest
    result.places = [view.slip.employment.reading?.place, accrued?.place].compactMap { $0 }
    if let loading { result.lines = view.work.places(of: loading) }
    result.notes = [CasualLeaveAccrues.Say.innocent()]
    return result
  }
}
