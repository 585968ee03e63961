import PayDomain
import Wording

/// Points out deductions that look like wages given back.
///
/// **Law:** Fair Work Act 2009 s 325: no unreasonable demand to pay back wages; the words stand in `slip_words.csv`.
/// **Limits:** goes by the label alone: never counted as found.
enum CashBack: SlipCheck {
  static let description = CheckDescription(
    id: "deduction/cash-back", kind: .observation, title: "wages that go back to the employer",
    law: "Fair Work Act 2009 s 325",
    explanation: """
      Some employers pay the award on paper and ask for a part of it back. A deduction whose label speaks of \
      wages returned or cash back looks like that. An overpayment that is paid back by agreement is lawful, \
      and so are advances and loans.
      """,
    formula: "observation = the label of a deduction speaks of wages that go back to the employer",
    workedExample: workedExample,
    clearedBy: "An overpayment on an earlier slip that is paid back by agreement, or an advance.",
    howWrong: """
      Labels mean different things at different employers; money handed back in cash leaves no trace on a \
      slip.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case back = "`{label}` takes {sum} back"
    case explained = "an overpayment or an advance paid back by agreement explains it"
    case repayment = "a deduction may pay back an overpayment or a loan, or give wages back"
    case askRepayment = "What is being paid back, and did the worker agree to it in writing?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    let count = results.count
    var hasLine = false
    for index in lines.indices where lines[index].section == .deduction {
      guard case .read(let amount) = lines[index].amount, amount.value > .zero else { continue }
      hasLine = true
      guard let words = view.words(lines[index].label) else { continue }
      let isSure = words.reference(of: .moneyBack) != nil && amount.proof != .doubtful
      guard
        isSure || words.reference(of: .mayBeMoneyBack) != nil
          || words.reference(of: .moneyBack) != nil
      else { continue }
      var result = CheckResult(
        check: description.id, verdict: isSure ? .short : .cannotTell([.repayment]),
        kind: description.kind)
      result.lines = [index]
      result.places = [amount.place]
      result.proof = amount.proof
      result.summary = Say.back([
        "label": .text(lines[index].label), "sum": "\(amount.value)",
      ])
      if isSure {
        result.notes = [Say.explained()]
      }
      results.append(result)
    }
    guard hasLine, results.count == count else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
  }
}

extension MissingFact {
  /// What is paid back.
  fileprivate static let repayment = MissingFact(
    .lineMeaning, CashBack.Say.repayment, ask: CashBack.Say.askRepayment)
}
