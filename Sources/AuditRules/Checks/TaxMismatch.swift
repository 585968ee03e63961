import PayDomain

/// Finds slips whose lines of tax do not add up to the tax they print.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(1)-(2): gross, net, and what is taken off.
/// **Limits:** study loans are tried inside and outside of the sum.
enum TaxMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/tax-mismatch", kind: .mismatch, title: "the tax lines do not add up to the tax",
    law: "Fair Work Regulations 2009 reg 3.46(1)-(2)",
    explanation: """
      The lines of tax do not add up to the tax that the slip prints, although that figure is proved: gross \
      less tax and deductions gives the net. Study loan repayments are tried inside and outside of the sum. \
      The slip contradicts itself; no sum is said to be owed.
      """,
    formula:
      "difference = sum of the lines of tax - tax printed; half a cent for each line is allowed",
    workedExample: workedExample,
    clearedBy: "A line of tax that was not read, or a corrected slip.",
    howWrong: """
      A line of tax that stands elsewhere on the slip and was not read would explain it.
      """,
    examples: examples)

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let tax) = view.slip.tax, tax.proof == .proved else { return }
    var parts = LineParts()
    let lines = view.slip.lines
    for index in lines.indices where lines[index].section == .tax {
      parts.add(lines[index].amount, isOptional: lines[index].category == .studyLoan)
    }
    parts.judge(tax, of: .tax, description, view, into: &results)
  }
}

/// The lines of one section against the sum that a slip prints for them.
struct LineParts {
  private var sum = Money.zero
  private var optional = Money.zero
  private var count: Int64 = 0
  private var misses = false
  private var proof = Proof.proved

  /// Starts with no line.
  init() {}

  /// Adds a line's amount; one that is optional may stand inside or outside of the printed sum.
  mutating func add(_ amount: Field<Money>, isOptional: Bool) {
    count += 1
    guard case .read(let amount) = amount else {
      misses = true
      return
    }
    proof = min(proof, amount.proof)
    if isOptional { optional += amount.value } else { sum += amount.value }
  }

  /// Adds the result; none with fewer than two lines, of which the sum may be made.
  func judge(
    _ printed: Reading<Money>, of name: SumPhrase, _ check: CheckDescription, _ view: SlipView,
    also others: [Money] = [], into results: inout [CheckResult]
  ) {
    guard count > 1, !misses else { return }
    let slack = Money(cents: count / 2 + 1)
    let sums = [sum + optional, sum, optional] + others.map { sum + optional + $0 }
    if sums.contains(where: { ($0.magnitude - printed.value.magnitude).magnitude <= slack }) {
      return results.append(CheckResult(check: check.id, verdict: .met, kind: check.kind))
    }
    var result = CheckResult(
      check: check.id, verdict: view.mismatch([printed.proof, proof]), kind: check.kind)
    result.summary = ResultPhrase.linesAndShown([
      "sum": "\(sum + optional)", "name": .said(name()), "shown": "\(printed.value)",
    ])
    result.places = [printed.place]
    result.proof = min(printed.proof, proof)
    result.rounding = RoundingPhrase.halfCentALine()
    results.append(result)
  }
}
