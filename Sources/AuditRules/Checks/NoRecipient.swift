import PayDomain
import Wording

/// Finds deductions of which the slip does not say where they went.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(2): the amount, and the name, or the name and number, of the fund or account.
/// **Limits:** any word beyond general ones counts as a name; the words stand in `slip_words.csv`.
enum NoRecipient: SlipCheck {
  static let description = CheckDescription(
    id: "deduction/no-recipient", kind: .breach, title: "a deduction without a recipient",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(2)",
    explanation: """
      For each deduction a payslip has to say how much was taken and the name, or the name and number, of \
      the fund or account it went to. This deduction has a label such as deduction or other, which names \
      nobody, and nothing else on the slip does. Tax is not looked at here.
      """,
    formula:
      "breach = a deduction whose label has only general words, and no text left over on the slip can name where it went",
    workedExample: workedExample,
    clearedBy:
      "The name of the fund or account anywhere on the slip, or a letter that came with it.",
    howWrong: """
      A code that the employer has explained elsewhere is not known. Any other word passes, so that many \
      labels which name nobody are not found.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case line = "`{label}` takes {sum} and does not say where it went"
    case oneSum = "deductions of {sum} are one sum that does not say where it went"
    case recipient = "the label of a deduction names nobody, and not every word was understood"
    case askRecipient = "Does the slip say anywhere which fund or account the deduction went to?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard view.isGivenToWorker else { return }
    let lines = view.slip.lines
    let count = results.count
    var hasLine = false
    for index in lines.indices where lines[index].section == .deduction {
      guard let amount = lines[index].amount.value, amount != .zero else { continue }
      hasLine = true
      guard view.words(lines[index].label)?.saysOnly(.unclearDeduction) == true else { continue }
      var result = result(lines[index].amount.reading, view)
      result.lines = [index]
      result.summary = Say.line(["label": .text(lines[index].label), "sum": "\(amount)"])
      results.append(result)
    }
    if !hasLine, case .read(let sum) = view.slip.deductions, sum.value > .zero {
      hasLine = true
      var result = result(sum, view)
      result.summary = Say.oneSum(["sum": "\(sum.value)"])
      results.append(result)
    }
    guard hasLine, results.count == count else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
  }

  private static func result(_ amount: Reading<Money>?, _ view: SlipView) -> CheckResult {
    let isSure =
      amount?.proof != .doubtful && view.wasReadWhole(but: [.superFund, .gross])
    var result = CheckResult(
      check: description.id, verdict: isSure ? .short : .cannotTell([.recipient]),
      kind: description.kind)
    result.places = [amount?.place].compactMap { $0 }
    result.proof = amount?.proof ?? .read
    return result
  }
}

extension MissingFact {
  /// Where a deduction went.
  fileprivate static let recipient = MissingFact(
    .lineMeaning, NoRecipient.Say.recipient, ask: NoRecipient.Say.askRecipient)
}
