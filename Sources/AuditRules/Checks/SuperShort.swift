import PayDomain

/// Finds contributions below the guarantee on the earnings that were paid.
///
/// Super that is short because the wage was short is not counted here: it follows from the wage.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 19.
enum SuperShort: SlipCheck {
  static let description = CheckDescription(
    id: "super/short", kind: .shortfall, title: "super below the guarantee",
    law: "Superannuation Guarantee (Administration) Act 1992 s 19",
    explanation: """
      The contribution stated is less than the guarantee percentage of the day of payment on the ordinary-time \
      earnings of the slip (qualifying earnings from 1 July 2026). Overtime, expenses and unused leave paid at \
      the end do not count. A payment that may or may not count leaves the sum open.
      """,
    formula:
      "shortfall = percentage on the day of payment × ordinary-time earnings − the contribution stated",
    workedExample: worked,
    clearedBy:
      "A further contribution for the same pay, or the reason why one of the payments does not count.",
    howWrong: """
      Until June 2026 super was due by the quarter, so that a later payment may have made up for it. Pay for hours beyond \
      a full-time week, and pay given up for something else than super, is left out. It does not see a foreign employee \
      who stays under another country's scheme, or earnings of the year from another employer.
      """,
    examples: examples)

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .short: results.append(assessment.result(description, view))
    case .met: results.append(assessment.metResult(description, view))
    case .unknown(let missing):
      var result = CheckResult.cannotTell(description, [missing])
      let range = assessment.shortfall
      result.shortfall = Shortfall(
        provable: .zero, likely: range.likely, atMost: range.atMost)
      results.append(result)
    case .absent, .wrongPercentage, .sacrificeCounted, .noneDue, .notStated, .undated: break
    }
  }
}
