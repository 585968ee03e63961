import PayDomain

/// Finds slips that state a super contribution of nothing where one is due.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992 s 19.
/// **Limits:** a slip that says nothing of super proves nothing; it cannot be told.
enum SuperAbsent: SlipCheck {
  static let description = CheckDescription(
    id: "super/absent", kind: .shortfall, title: "no super on pay that earns it",
    law: "Superannuation Guarantee (Administration) Act 1992 s 19",
    explanation: """
      The slip states that the employer's super contribution for this pay is nothing, although it pays \
      ordinary hours that super is due on. The percentage is that of the day of payment. A slip that says \
      nothing of super at all is not a finding: the contribution may be shown elsewhere.
      """,
    formula: "shortfall = percentage on the day of payment × ordinary-time earnings − nothing",
    workedExample: worked,
    clearedBy:
      "A statement of the fund that shows a contribution for this pay, or an age and weekly hours for which none is due.",
    howWrong: """
      It does not see a contribution that is shown elsewhere than on the slip, a foreign employee who stays under \
      another country's scheme, or a certificate by which one of several employers need not pay. Hours beyond a \
      full-time week may be overtime and are left out.
      """,
    examples: examples)

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .absent: results.append(assessment.result(description, view))
    case .notStated: results.append(.cannotTell(description, [.superNotStated]))
    case .noneDue: results.append(assessment.noneDueResult(description, view))
    case .met, .wrongPercentage, .sacrificeCounted, .short, .undated, .unknown: break
    }
  }
}
