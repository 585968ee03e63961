import PayDomain
import Wording

/// Points out deductions for the employer's own losses and costs.
///
/// **Law:** Fair Work Act 2009 ss 324-326; the words stand in `slip_words.csv`.
/// **Limits:** an award, an agreement or a court can allow any of them: never counted as found.
enum NotPermittedKind: SlipCheck {
  static let description = CheckDescription(
    id: "deduction/not-permitted-kind", kind: .observation,
    title: "a deduction of a kind the law seldom allows",
    law: "Fair Work Act 2009 ss 324-326",
    explanation: """
      An employer may take money off wages only where a law, a court, an award or an enterprise agreement \
      lets it, or where the worker agreed in writing and the deduction is mainly for the worker's own good. \
      Taking a shortage in the till, breakages, customers who did not pay, or a fine off wages is mainly for \
      the employer's good, so that it is seldom allowed. For uniforms, training, meals or rent it depends on \
      what was agreed. A worker under 18 needs a parent or guardian to agree in writing.
      """,
    formula:
      "observation = the label of a deduction has words for a loss of the employer; for a cost that can be agreed the question is asked",
    workedExample: workedExample,
    clearedBy:
      "A written agreement mainly for the worker, or a clause of the award or agreement, or an order of a court.",
    howWrong: """
      Words can mean something else at this employer: `board` may be a fee of a board. Some awards allow \
      breakages after wilful misconduct.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case takes = "`{label}` takes {sum}: lawful only with an authority, {reference}"
    case authority = "such a deduction is lawful only with an authority, which no slip shows"
    case askMinor =
      "Did the worker, and a parent or guardian, agree to this deduction in writing, and who gains by it?"
    case askAdult = "Did the worker agree to this deduction in writing, and who gains by it?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    let count = results.count
    var hasLine = false
    for index in lines.indices where lines[index].section == .deduction {
      guard case .read(let amount) = lines[index].amount, amount.value > .zero else { continue }
      hasLine = true
      guard let words = view.words(lines[index].label) else { continue }
      let seldom = words.reference(of: .seldomAllowed)
      guard let reference = seldom ?? words.reference(of: .mustBeAgreed) else { continue }
      let isSure = seldom != nil && amount.proof != .doubtful
      let missing = MissingFact.authority(isMinor: view.guardianAge != nil)
      var result = CheckResult(
        check: description.id, verdict: isSure ? .short : .cannotTell([missing]),
        kind: description.kind)
      result.lines = [index]
      result.places = [amount.place]
      result.proof = amount.proof
      result.summary = Say.takes([
        "label": .text(lines[index].label), "sum": "\(amount.value)", "reference": "\(reference)",
      ])
      if isSure { result.notes = [missing.question] }
      results.append(result)
    }
    guard hasLine, results.count == count else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
  }
}

extension MissingFact {
  /// What lets the employer deduct.
  fileprivate static func authority(isMinor: Bool) -> MissingFact {
    MissingFact(
      .lineMeaning, NotPermittedKind.Say.authority,
      ask: isMinor ? NotPermittedKind.Say.askMinor : NotPermittedKind.Say.askAdult)
  }
}
