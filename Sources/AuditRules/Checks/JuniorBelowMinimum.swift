import AwardTables
import PayDomain
import Wording

/// Finds deductions that leave a worker under 18 less than the award's minimum, with no guardian's agreement.
///
/// **Law:** Fair Work Act 2009 s 326(4): what a contract, an award or an agreement lets the employer deduct has no effect
/// below the age of `guardian_age.csv` unless a parent or guardian agreed in writing; s 323: the pay is then owed whole.
/// **Limits:** only deductions for the employer's own ends, and those that name nobody, are counted; what names another
/// recipient may be the worker's own wish, or a law's or a court's.
enum JuniorBelowMinimum: SlipCheck {
  static let description = CheckDescription(
    id: "deduction/junior-below-minimum", kind: .shortfall,
    title: "deductions that bring a junior below the minimum",
    law: "Fair Work Act 2009 s 326(4), with ss 323 and 324",
    explanation: """
      What a contract, an award or an agreement lets an employer take off the pay of someone under 18 has no effect unless a parent or \
      guardian agreed to it in writing; without that the pay is owed whole. This slip takes so much for the employer's own ends, \
      or to nobody named, that less is left than the award's minimum for the hours. Whether a parent or guardian agreed \
      stands on no slip, so it is asked; the profile can answer it (`guardian_agreed`). Tax, super, pay that was \
      given up, and deductions that name where they go are not counted.
      """,
    formula:
      "below = deductions counted − what the period's pay is above the award's minimum for its hours; nothing where that is not above zero",
    workedExample: workedExample,
    clearedBy: """
      A written agreement of a parent or guardian, an order of a court, or a law that lets the employer take it.
      """,
    howWrong: """
      It goes by the words of the label. A deduction that the worker alone agreed to, mainly for their own good, may stand \
      without a guardian: only deductions for losses of the employer are found, and only where the user says that no guardian agreed \
      and nothing else allows them. Pay above the award counts for the employer, so the true sum can be more.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case below =
      "deductions of {sum} leave a worker under {age} {short} less than the award's minimum for the hours"
    case mayBeBelow =
      "deductions of {sum} may leave a worker under {age} less than the award's minimum for the hours"
    case subject = "what deductions for losses of the employer take of the minimum"
    case taken = "{sum} taken"
    case takenBeyond = "{sum} taken, {answer} of it from pay above the minimum"
    case noneAgreed =
      "no parent or guardian agreed in writing, and no law or court orders it, as {origin} says"
    case guardian =
      "without a parent's or guardian's agreement in writing such a deduction has no effect"
    case askGuardian = "Did a parent or guardian agree in writing to what is taken off the pay?"
    case workersOwn = "the worker may have agreed to it in writing, mainly for their own good"
    case askWorkersOwn =
      "Did the worker agree in writing to what is taken off the pay, and who gains by it?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    guard lines.indices.contains(where: { lines[$0].category == .deduction }),
      let age = view.guardianAge, let taken = TakenOff(view)
    else { return }
    switch view.ground {
    case .missing(let missing, _):
      results.append(.cannotTell(description, [missing], lines: taken.lines))
    case .award, nil:
      guard let pricing = view.pricing else { return }
      results.append(BelowMinimumByDeduction(taken, age, view, pricing).result)
    }
  }
}

extension SlipView {
  /// Below which age a parent or guardian agrees to deductions, where the worker certainly was younger when paid; nil
  /// otherwise.
  ///
  /// Where the day of payment is not stated, the last on which the pay can be paid has to be before the birthday.
  var guardianAge: Int? {
    let births = [facts.born, slip.born.value].compactMap { $0 }
    guard !births.isEmpty, let day = lastDayOfPayment, let age = calendar[day].guardianAge?.value,
      births.allSatisfy({ day.age(born: $0) < age })
    else { return nil }
    return age
  }

  /// The day of payment, else the last on which the pay of the period can be paid.
  private var lastDayOfPayment: CivilDate? {
    if let paid = slip.paymentDate.value { return paid }
    guard let end = slip.periodEnd.value, let longest = calendar[end].longestPay?.value else {
      return nil
    }
    return end.adding(days: longest)
  }
}

/// What a slip takes off for the employer's own ends, or to nobody named.
private struct TakenOff {
  /// The lines, by index.
  var lines: [Int] = []
  /// What they take; lines that give back are counted against it.
  var sum = Money.zero
  /// What those for losses of the employer take whose labels say nothing else.
  var losses = Money.zero
  /// The row that says what those are.
  var reference: LegalReference?
  var proof = Proof.proved

  /// Nil where nothing is taken.
  init?(_ view: SlipView) {
    let printed = view.slip.lines
    for index in printed.indices
    where printed[index].category == .deduction && printed[index].section == .deduction {
      guard case .read(let amount) = printed[index].amount, !printed[index].isPriorPeriod,
        let words = view.words(printed[index].label)
      else { continue }
      let seldom = words.reference(of: .seldomAllowed)
      guard
        seldom != nil || words.reference(of: .mustBeAgreed) != nil
          || words.reference(of: .moneyBack) != nil || words.saysOnly(.unclearDeduction)
      else { continue }
      lines.append(index)
      sum += amount.value
      proof = min(proof, amount.proof)
      if let seldom, words.saysOnly(.seldomAllowed) {
        losses += amount.value
        reference = seldom
      }
    }
    guard sum > .zero else { return nil }
    // What another line gives back may be a loss's.
    losses = max(.zero, min(losses, sum))
  }
}

/// Deductions of a slip held against what its pay leaves above the minimum.
private struct BelowMinimumByDeduction {
  let taken: TakenOff
  let age: Int
  let view: SlipView
  let pricing: SlipPricing

  init(_ taken: TakenOff, _ age: Int, _ view: SlipView, _ pricing: SlipPricing) {
    self.taken = taken
    self.age = age
    self.view = view
    self.pricing = pricing
  }

  var result: CheckResult {
    let check = JuniorBelowMinimum.description
    let below = max(.zero, taken.sum - pricing.spare)
    guard view.facts.hasGuardianAgreed != true, below > .zero || pricing.readings.all.count > 1
    else { return CheckResult(check: check.id, verdict: .met, kind: check.kind) }
    let answer = pricing.spare + otherEarnings
    let certain = max(.zero, taken.losses - answer)
    let missing = missing(below, certain)
    var result = CheckResult(
      check: check.id, verdict: missing.isEmpty ? .short : .cannotTell(missing), kind: check.kind)
    let provable = missing.isEmpty ? certain : .zero
    result.shortfall = Shortfall(provable: provable, likely: provable, atMost: taken.sum)
    if missing.isEmpty, provable < taken.sum { result.open = [.workersOwn] }
    result.lines = taken.lines
    result.places = taken.lines.compactMap { view.slip.lines[$0].amount.reading?.place }
    result.proof = min(taken.proof, view.proof)
    result.summary = summary(missing.isEmpty ? certain : below).ending(
      missing.first, short: provable)
    guard missing.isEmpty, let reference = taken.reference else { return result }
    result.assumptions = [JuniorBelowMinimum.Say.noneAgreed(["origin": .said(view.origin.said)])]
    result.workings = [
      Working(
        subject: JuniorBelowMinimum.Say.subject(), hours: nil, paidRate: nil, paid: .zero,
        owedRate: nil, owed: provable, derivation: derivation(answer), reference: reference)
    ]
    return result
  }

  /// What keeps it from being found; empty when nothing does.
  private func missing(_ below: Money, _ certain: Money) -> [MissingFact] {
    guard view.facts.hasGuardianAgreed == false else {
      return below > .zero ? [.guardian] : [.guardian, pricing.openFact]
    }
    if let doubt = view.doubt(taken.proof) { return [doubt] }
    guard below > .zero else { return [pricing.openFact] }
    guard pricing.isPricedInEveryReading else { return [.ofLine(.notCovered)] }
    let work = view.work
    guard work.unmeasured.isEmpty, work.unmeasuredExtras.isEmpty else { return [.ofLine(.hours)] }
    return certain > .zero && taken.reference != nil ? [] : [.workersOwn]
  }

  /// What the slip pays beside the lines of work: leave, allowances and the like may be above what they have to be.
  private var otherEarnings: Money {
    var sum = Money.zero
    let lines = view.slip.lines
    for index in lines.indices where lines[index].section == .earnings {
      guard !view.work.lines.contains(where: { view.work.places(of: $0).contains(index) }),
        let amount = lines[index].amount.value, amount > .zero
      else { continue }
      sum += amount
    }
    return sum
  }

  private func summary(_ below: Money) -> Sentence {
    guard below > .zero else {
      return JuniorBelowMinimum.Say.mayBeBelow(["sum": "\(taken.sum)", "age": "\(age)"])
    }
    return JuniorBelowMinimum.Say.below([
      "sum": "\(taken.sum)", "age": "\(age)", "short": "\(below)",
    ])
  }

  private func derivation(_ answer: Money) -> Sentence {
    guard answer > .zero else {
      return JuniorBelowMinimum.Say.taken(["sum": "\(taken.losses)"])
    }
    return JuniorBelowMinimum.Say.takenBeyond(["sum": "\(taken.losses)", "answer": "\(answer)"])
  }
}

extension SlipPricing {
  /// Whether the tables price an ordinary hour under every reading of the worker.
  fileprivate var isPricedInEveryReading: Bool {
    readings.all.allSatisfy { reading in
      if case .known = desk.sheet(reading.question(nil, desk)).ordinary { true } else { false }
    }
  }

  /// What tells the readings of the worker apart.
  fileprivate var openFact: MissingFact {
    if readings.unknown.contains(.classification) { return .ofLine(.classification) }
    if readings.unknown.contains(.employment) { return .ofLine(.employment) }
    if readings.unknown.contains(.service) { return .ofLine(.service) }
    return .ofLine(readings.unknown.contains(.period) ? .period : .age)
  }
}

extension MissingFact {
  /// Whether a parent or guardian agreed to deductions.
  static let guardian = MissingFact(
    .lineMeaning, JuniorBelowMinimum.Say.guardian, ask: JuniorBelowMinimum.Say.askGuardian)
  /// Whether the worker agreed to deductions for their own good.
  fileprivate static let workersOwn = MissingFact(
    .lineMeaning, JuniorBelowMinimum.Say.workersOwn, ask: JuniorBelowMinimum.Say.askWorkersOwn)
}
