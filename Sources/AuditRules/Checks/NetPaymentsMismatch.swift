import PayDomain
import Wording

/// Finds slips whose payments do not add up to the net.
///
/// **Law:** Fair Work Act 2009 s 323(1): paid in full; Fair Work Regulations 2009 reg 3.46(1): the net amount.
/// **Limits:** a payment that was not read, such as cash, explains a lesser sum; found only where nothing was left over.
enum NetPaymentsMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/net-payments-mismatch", kind: .mismatch, title: "what was paid out is not the net",
    law: "Fair Work Act 2009 s 323(1); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      The slip says which sums went to which account, and together they are not the net pay that its sums \
      prove. The slip contradicts itself: a part of the pay went nowhere that the slip names, or more was \
      paid than it says. The bank statement tells.
      """,
    formula: "difference = sum of the payments - net; a cent is allowed",
    workedExample: workedExample,
    clearedBy: "A bank statement, or a payment in cash.",
    howWrong: """
      A payment in cash, or one that the slip does not print, would explain it.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case apart = "the payments add up to {sum}, the net shown is {net}"
    case further = "a further payment"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let payments = view.slip.netPayments
    guard !payments.isEmpty, case .read(let net) = view.slip.net else { return }
    let sum = payments.reduce(Money.zero) { $0 + $1.amount.value }
    guard (sum - net.value).magnitude > Money(cents: 1) else {
      return results.append(
        CheckResult(check: description.id, verdict: .met, kind: description.kind))
    }
    let proof = payments.reduce(net.proof) { min($0, $1.amount.proof) }
    var verdict = view.mismatch([proof])
    let isWhole = view.slip.unread.map { $0.figures == 0 && !$0.hasPictures } ?? false
    if verdict == .short, !isWhole || net.proof != .proved {
      verdict = .cannotTell([.printedAnywhere(Say.further())])
    }
    var result = CheckResult(check: description.id, verdict: verdict, kind: description.kind)
    result.summary = Say.apart(["sum": "\(sum)", "net": "\(net.value)"])
    result.places = [net.place] + payments.map(\.amount.place)
    result.proof = proof
    result.rounding = RoundingPhrase.cent()
    results.append(result)
  }
}
