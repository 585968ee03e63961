import PayDomain
import Wording

extension SuperAssessment {
  /// A short result of a check, with its working.
  func result(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    guard !view.others.sharesPeriod else { return sharedResult(check, view) }
    var result = CheckResult(check: check.id, verdict: .short, kind: check.kind)
    result.shortfall = shortfall
    fill(&result, view)
    result.summary = SuperPhrase.short([
      "stated": "\(stated)", "due": "\(due.least)", "earnings": "\(earnings)",
      "short": "\(shortfall.provable)",
    ])
    if elsewhere > .zero {
      let sum: Slots = ["sum": "\(elsewhere)"]
      let isByQuarter = quarterlyTo != nil
      result.notes.append(
        isByQuarter ? SuperPhrase.elsewhere(sum) : SuperPhrase.withOtherPay(sum))
    }
    return result
  }

  /// What is said where another slip pays the same days: its super may be for both.
  private func sharedResult(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    var result = CheckResult.cannotTell(check, [.ofLine(.otherSlip)])
    let range = shortfall
    result.shortfall = Shortfall(provable: .zero, likely: range.likely, atMost: range.atMost)
    fill(&result, view)
    return result
  }

  /// A met result, with words only where asked for.
  func metResult(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .met, kind: check.kind)
    let trifle = trifle
    guard view.detail || trifle > .zero else { return result }
    fill(&result, view)
    result.summary = SuperPhrase.met([
      "stated": "\(stated)", "due": "\(due.least)", "earnings": "\(earnings)",
    ])
    if trifle > .zero { result.notes.append(SuperPhrase.trifle(["sum": "\(trifle)"])) }
    return result
  }

  /// A met result for someone no super is due to.
  func noneDueResult(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .met, kind: check.kind)
    guard view.detail else { return result }
    result.summary = SuperPhrase.noneDue()
    result.places = [view.slip.born.reading?.place].compactMap { $0 }
    return result
  }

  private func fill(_ result: inout CheckResult, _ view: SlipView) {
    let slip = view.slip
    result.places = [slip.superGuarantee.reading?.place, slip.paymentDate.reading?.place]
      .compactMap { $0 }
    result.proof = slip.superGuarantee.proof ?? .read
    if view.facts.isAdult == true { result.assumptions.append(TakenPhrase.adultAsUserSays()) }
    if slip.paymentDate.value == nil {
      result.assumptions.append(SuperPhrase.paidWithinMonth())
    }
    result.assumptions.append(SuperPhrase.employee())
    if let quarterlyTo, shortfall.provable > .zero {
      result.assumptions.append(SuperPhrase.byQuarter(["day": "\(quarterlyTo)"]))
    }
    guard let percentage else { return }
    result.workings = [
      Working(
        subject: SuperPhrase.guarantee(), hours: nil, paidRate: nil, paid: stated, owedRate: nil,
        owed: due.least,
        derivation: ResultPhrase.share([
          "percentage": "\(percentage.value)", "base": "\(earnings)", "sum": "\(due.least)",
        ]),
        reference: percentage.reference)
    ]
  }
}
