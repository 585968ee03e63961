import PayDomain

extension SuperAssessment {
  /// A short result of a check, with its working.
  func result(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    guard !view.others.sharesPeriod else { return sharedResult(check, view) }
    var result = CheckResult(check: check.id, verdict: .short, kind: check.kind)
    result.shortfall = shortfall
    fill(&result, view)
    result.summary =
      "super \(stated) stated, \(due.least) due on \(earnings); short \(shortfall.provable)"
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
    result.summary = "super \(stated) stated, \(due.least) due on \(earnings)"
    if trifle > .zero { result.notes.append("\(trifle) less than due on this pay alone") }
    return result
  }

  /// A met result for someone no super is due to.
  func noneDueResult(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .met, kind: check.kind)
    guard view.detail else { return result }
    result.summary = "no super is due at the age and for the hours of the slip"
    result.places = [view.slip.born.reading?.place].compactMap { $0 }
    return result
  }

  private func fill(_ result: inout CheckResult, _ view: SlipView) {
    let slip = view.slip
    result.places = [slip.superGuarantee.reading?.place, slip.paymentDate.reading?.place]
      .compactMap { $0 }
    result.proof = slip.superGuarantee.proof ?? .read
    if view.facts.isAdult == true { result.assumptions.append("an adult, as the user says") }
    if slip.paymentDate.value == nil {
      result.assumptions.append("paid within a month of the period's end (assumed)")
    }
    result.assumptions.append("an employee, not under a foreign certificate (assumed)")
    if let quarterlyTo, shortfall.provable > .zero {
      result.assumptions.append(
        "super was due by the quarter until \(quarterlyTo); the slip's figure is taken as the whole contribution for this pay"
      )
    }
    guard let percentage else { return }
    result.workings = [
      Working(
        subject: "super guarantee", hours: nil, paidRate: nil, paid: stated, owedRate: nil,
        owed: due.least, derivation: "\(percentage.value) of \(earnings) = \(due.least)",
        reference: percentage.reference)
    ]
  }
}
