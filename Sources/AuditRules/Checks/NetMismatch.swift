import PayDomain
import Wording

/// Finds slips whose net is not gross less tax and deductions.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(1) and (2): gross, net, and each deduction.
/// **Limits:** what a payroll export leaves out is not taken as nothing.
enum NetMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/net-mismatch", kind: .mismatch, title: "gross less deductions is not net",
    law: "Fair Work Regulations 2009 reg 3.46(1)-(2)",
    explanation: """
      The gross, less the tax and the deductions that the slip shows, is not the net it prints. \
      Reimbursements and salary given up for super are tried on either side, and a study loan's repayment inside and \
      beside the tax. A document must show every \
      deduction; an export may leave columns out, so there the deductions must be stated.
      """,
    formula:
      "difference = gross - tax - deductions - net; a cent is allowed, and a net rounded to five cents or a dollar",
    workedExample: workedExample,
    clearedBy: "A deduction or payment that was not read, or a corrected slip.",
    howWrong: """
      A deduction or payment that was not read would explain it.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case apart =
      "{gross} less tax {tax} and deductions {deductions} = {left}, the net shown is {net}"
    case deductions = "the document does not state all that was deducted"
    case askDeductions = "Which tax and deductions were taken from this pay?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let gross) = view.slip.gross, case .read(let net) = view.slip.net else {
      return
    }
    let parts = NetParts(view)
    if parts.fits(net.value, gross.value) || view.moved?.isProved == true {
      return results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
    }
    let isStated = parts.statesTax && (parts.statesDeductions || view.slip.source.kind == .document)
    guard isStated else {
      return results.append(.cannotTell(description, [.deductions]))
    }
    let proofs = [gross.proof, net.proof, view.slip.tax.proof, view.slip.deductions.proof]
      .compactMap { $0 }
    var result = CheckResult(
      check: description.id, verdict: view.mismatch(proofs), kind: .mismatch)
    result.summary = Say.apart([
      "gross": "\(gross.value)", "tax": "\(parts.tax)", "deductions": "\(parts.deductions)",
      "left": "\(gross.value - parts.tax - parts.deductions)", "net": "\(net.value)",
    ])
    result.places = [gross.place, net.place]
    result.proof = proofs.min() ?? .read
    result.rounding = RoundingPhrase.cent()
    results.append(result)
  }
}

/// What stands between gross and net.
struct NetParts {
  /// The sums of the lines.
  let sums: SlipSums
  /// The tax; zero where none is stated.
  let tax: Money
  /// The deductions; zero where none are stated.
  private(set) var deductions: Money
  /// Whether the slip states tax.
  let statesTax: Bool
  /// Whether the slip states deductions.
  let statesDeductions: Bool
  /// Whether it prints their sum.
  private let printsDeductions: Bool

  /// Takes what the slip prints, else what its lines come to.
  init(_ view: SlipView) {
    let slip = view.slip
    sums = view.sums
    let tax = slip.tax.value?.magnitude ?? sums.tax
    let deductions = slip.deductions.value?.magnitude ?? sums.deductions
    statesTax = tax != nil
    statesDeductions = deductions != nil
    printsDeductions = slip.deductions.value != nil
    self.tax = tax ?? .zero
    self.deductions = deductions ?? .zero
  }

  /// The parts with lines put into another; nil where what is printed does not allow it.
  ///
  /// The deductions printed are those of the lines that stay, with the tax or without it, or hold the lines that go.
  func moving(_ move: MovedLines.Move) -> NetParts? {
    let rest = (sums.deductions ?? Money.zero) - move.deducted
    if printsDeductions, deductions == rest || deductions == rest + tax { return self }
    guard !move.leavesEarnings, deductions >= move.deducted else { return nil }
    var without = self
    without.deductions = deductions - move.deducted
    return without
  }

  /// Whether some arrangement of the parts gives the net.
  func fits(_ net: Money, _ gross: Money) -> Bool {
    // Of most slips nothing else has to be tried.
    if CashSteps.fit(net, gross - tax - deductions) { return true }
    // Some slips print all deductions with the tax among them.
    let taken =
      deductions >= tax && tax > .zero ? [tax + deductions, deductions] : [tax + deductions]
    let given = [Money.zero, sums.sacrificed, -sums.sacrificed]
    let loans = sums.studyLoans > .zero ? [Money.zero, sums.studyLoans] : [Money.zero]
    return taken.contains { taken in
      given.contains { given in
        loans.contains { loan in
          sums.outside.contains { CashSteps.fit(net, gross - taken - given - loan + $0) }
        }
      }
    }
  }
}

/// The coins that a net paid in cash is rounded to.
private enum CashSteps {
  /// Five cents and a dollar, in cents.
  private static let steps: [Int64] = [5, 100]

  /// Whether a net is what is left, to the cent or to the nearest coin.
  static func fit(_ net: Money, _ left: Money) -> Bool {
    let gap = (left - net).magnitude
    return gap <= Money(cents: 1)
      || steps.contains { net.cents % $0 == 0 && 2 * gap.cents <= $0 }
  }
}

extension MissingFact {
  /// An export that does not state what was deducted.
  fileprivate static let deductions = MissingFact(
    .rate, NetMismatch.Say.deductions, ask: NetMismatch.Say.askDeductions)
}
