import PayDomain
import Wording

/// Finds lines whose amount is not hours × rate.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(3): rate, hours and amount at that rate.
/// **Limits:** a mismatch says that the slip contradicts itself, not that money is owed.
enum LineMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/line-mismatch", kind: .mismatch, title: "hours times rate is not the amount",
    law: "Fair Work Regulations 2009 reg 3.46(3)",
    explanation: """
      A line states hours, a rate and an amount, and hours times rate is not the amount, even when each figure \
      is taken only to the decimals that are printed and the label's multiple is tried. The slip contradicts \
      itself; which of the figures is wrong is not known. It is a question where minutes may stand behind the point of \
      the hours, where the rate may be the pay of the whole line, where the amount is the product with a loading that \
      was not read, and where a line that pays nothing may be hours kept for time off.
      """,
    formula:
      "difference = hours x rate - amount, each figure taken to the decimals printed; a cent is allowed",
    workedExample: workedExample,
    clearedBy: "A corrected slip, or the payroll's own figures with more decimals.",
    howWrong: """
      A rate that is printed with fewer decimals than were used, or hours that were multiplied first, are allowed for \
      only as far as the label says so.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case product = "{hours} x {rate} = {product}, the line shows {amount}"
    case asPrinted = "each figure was taken to the decimals printed, and a cent"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    var isComparable = false
    let count = results.count
    for index in lines.indices
    where lines[index].section == .earnings && lines[index].unit != .dollars {
      guard let agrees = SumTolerance.agrees(lines, index) else { continue }
      isComparable = true
      if !agrees { results.append(result(lines[index], index)) }
    }
    guard results.count == count, isComparable else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
  }

  private static func result(_ line: PayLine, _ index: Int) -> CheckResult {
    let proofs = [line.quantity.proof, line.rate.proof, line.amount.proof].compactMap { $0 }
    var verdict = proofs.contains(.doubtful) ? Verdict.cannotTell([.ofLine(.reading)]) : .short
    if SumTolerance.mayAgree(line) { verdict = .cannotTell([.ofLine(.lineMeaning)]) }
    var result = CheckResult(check: description.id, verdict: verdict, kind: .mismatch)
    result.lines = [index]
    result.proof = proofs.min() ?? .read
    result.places = [
      line.quantity.reading?.place, line.rate.reading?.place, line.amount.reading?.place,
    ].compactMap { $0 }
    guard let hours = line.quantity.value, let rate = line.rate.value,
      let amount = line.amount.value
    else { return result }
    let product = (rate * hours).rounded(.halfUp, per: .comparison)
    result.summary = Say.product([
      "hours": "\(hours.plain)", "rate": "\(rate)", "product": "\(product)",
      "amount": "\(amount)",
    ])
    result.rounding = Say.asPrinted()
    return result
  }
}
