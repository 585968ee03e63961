import PayDomain
import Wording

/// Finds super that the worker gave up counted as the employer's own.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 ss 15A and 23, since 1 January 2020.
enum SuperSacrificeCounted: SlipCheck {
  static let description = CheckDescription(
    id: "super/sacrifice-counted", kind: .shortfall,
    title: "salary sacrifice counted as the employer's super",
    law: "Superannuation Guarantee (Administration) Act 1992 s 23, since 1 January 2020",
    explanation: """
      The worker gives up pay for super. Since 2020 that sum does not count as the employer's contribution, and it \
      does not make the pay smaller that super is worked out on. On this slip the employer's contribution reaches what \
      is due only together with the worker's sum, or is the percentage of what was left of the pay.
      """,
    formula:
      "shortfall = percentage × earnings before anything was given up for super − the employer's contribution",
    workedExample: worked,
    clearedBy:
      "A further contribution of the employer for the same pay, or a sum that was given up for something else than super.",
    howWrong: """
      Whether a sum was given up for super is known from the words of its line. A line that says only `salary \
      sacrifice` is taken as given up for something else.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case given = "{sum} was given up for super, which does not count"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .sacrificeCounted(let given):
      var result = assessment.result(description, view)
      result.notes.append(Say.given(["sum": "\(given)"]))
      results.append(result)
    case .unknown(let missing) where missing == .givenUpFor:
      results.append(.cannotTell(description, [missing]))
    case .met where GivenUp.isOn(view.slip.lines):
      results.append(CheckResult(check: description.id, verdict: .met, kind: .shortfall))
    case .met, .absent, .wrongPercentage, .short, .noneDue, .notStated, .undated, .unknown: break
    }
  }
}
