import PayDomain
import Wording

/// Finds contributions that the fund had later than the law allows.
///
/// Judged only where the user says when the fund had the contribution; a slip cannot.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 as amended by the Treasury Laws Amendment (Payday
/// Superannuation) Act 2025: seven business days, twenty for a first contribution, from 1 July 2026.
/// **Limits:** holidays of a part of a state are business days in law and here too; contributions for a pay outside the
/// usual cycle may be later.
enum SuperLate: SlipCheck {
  static let description = CheckDescription(
    id: "super/late", kind: .breach, title: "super reached the fund late",
    law:
      "Superannuation Guarantee (Administration) Act 1992, usual period, as amended by the Treasury Laws Amendment (Payday Superannuation) Act 2025",
    explanation: """
      Since 1 July 2026 the fund has to have the contribution within seven business days of the day of payment, twenty \
      for the first one of a worker or to a new fund. A day that is a public holiday anywhere in Australia does not \
      count. The profile says on which day the fund had the contribution for this pay, and that is later.
      """,
    formula: "last day = the 7th business day after the day of payment (the 20th for a first one)",
    workedExample: worked,
    clearedBy:
      "A statement of the fund with an earlier day, a first contribution to the fund, or a pay outside the usual cycle.",
    howWrong: """
      Only the day in the profile is known, not how the fund came to it. Between the seventh and the twentieth day it \
      is left open whether it was a first contribution. Extensions that the tax office gives in a disaster are not seen.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case late =
      "super for the pay of {paid} reached the fund on {received}, the last day was {last}"
    case received = "the fund had it on {day}, as the user says"
    case holidaysAfter = "public holidays after {day}"
    case firstContribution = "a worker's first contribution, or the first to a new fund, has longer"
    case askFirstContribution = "Was this the first contribution for the worker or to this fund?"
    case outOfCycle = "super on a pay outside the usual cycle is due with the next usual one"
    case askOutOfCycle = "Was this a usual pay or one outside the usual cycle?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard !view.facts.superReceived.isEmpty, case .read(let paid) = view.slip.paymentDate,
      let received = view.facts.superReceived[paid.value],
      let due = view.calendar[paid.value].superDue
    else { return }
    let last = view.calendar.businessDay(due.value.businessDays, after: paid.value)
    let lastOfFirst = view.calendar.businessDay(due.value.firstBusinessDays, after: paid.value)
    guard let last, let lastOfFirst else {
      return results.append(
        .cannotTell(description, [.notCovered(Say.holidaysAfter(["day": "\(paid.value)"]))]))
    }
    guard received > last else {
      return results.append(CheckResult(check: description.id, verdict: .met, kind: .breach))
    }
    var result = CheckResult(
      check: description.id, verdict: verdict(received > lastOfFirst, paid, view), kind: .breach)
    result.summary = Say.late([
      "paid": "\(paid.value)", "received": "\(received)", "last": "\(last)",
    ])
    result.places = [paid.place]
    result.proof = paid.proof
    result.assumptions = [Say.received(["day": "\(received)"])]
    result.notes.append(ResultPhrase.by(["reference": "\(due.reference)"]))
    results.append(result)
  }

  private static func verdict(
    _ isLateForFirst: Bool, _ paid: Reading<CivilDate>, _ view: SlipView
  ) -> Verdict {
    if paid.proof == .doubtful { return .cannotTell([.ofLine(.reading)]) }
    if view.others.sharesPeriod { return .cannotTell([.ofLine(.otherSlip)]) }
    if !view.work.hasWork || view.slip.isCorrection { return .cannotTell([.outOfCycle]) }
    return isLateForFirst ? .short : .cannotTell([.firstContribution])
  }
}

extension MissingFact {
  /// A first contribution has longer.
  static let firstContribution = MissingFact(
    .superTreatment, SuperLate.Say.firstContribution, ask: SuperLate.Say.askFirstContribution)
  /// A pay outside the usual cycle has longer.
  static let outOfCycle = MissingFact(
    .superTreatment, SuperLate.Say.outOfCycle, ask: SuperLate.Say.askOutOfCycle)
}
