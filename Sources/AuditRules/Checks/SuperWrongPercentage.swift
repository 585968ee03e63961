import PayDomain
import Wording

/// Finds contributions that are exactly those of an earlier year's percentage.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 19(2).
enum SuperWrongPercentage: SlipCheck {
  static let description = CheckDescription(
    id: "super/wrong-percentage", kind: .shortfall, title: "super at an earlier percentage",
    law: "Superannuation Guarantee (Administration) Act 1992 s 19(2)",
    explanation: """
      The contribution is to the cent that of a percentage from before the day of payment, applied to the same \
      earnings. What counts is the day the pay was paid, not the days it was worked.
      """,
    formula: "shortfall = percentage on the day of payment × earnings − the contribution stated",
    workedExample: worked,
    clearedBy:
      "A day of payment before the percentage rose, or a further contribution for the same pay.",
    howWrong: """
      Until June 2026 super was due by the quarter, so that a later payment may have made up for it. A day of payment \
      that was read wrongly changes the percentage.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case isShare = "{sum} is {percentage} of {earnings}"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .wrongPercentage(let figure):
      var result = assessment.result(description, view)
      result.notes.append(
        Say.isShare([
          "sum": "\(assessment.stated)", "percentage": "\(figure.value)",
          "earnings": "\(assessment.earnings)",
        ]))
      results.append(result)
    case .undated: results.append(.cannotTell(description, [.ofLine(.paymentDate)]))
    case .met, .absent, .sacrificeCounted, .short, .noneDue, .notStated, .unknown: break
    }
  }
}
