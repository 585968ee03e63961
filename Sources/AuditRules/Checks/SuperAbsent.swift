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
    clearedBy:
      "A statement of the fund that shows a contribution for this pay, or an age under 18 with at most 30 hours in the week.",
    examples: [
      CheckExample(
        .met, "the contribution is stated",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          """),
      CheckExample(
        .met, "seventeen years old with ten hours in the week: none is due",
        slip: """
          award MA000004; level 1; part-time; born 2008-05-01; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00
          Ordinary hours: 10.00 h x 26.55 = 265.50
          """),
      CheckExample(
        .short, "a contribution of nothing for a full week",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 0.00
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          """),
      CheckExample(
        .cannotTell, "the slip does not speak of super",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          """),
    ])

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .absent: results.append(assessment.result(description, view))
    case .notStated: results.append(.cannotTell(description, [.ofLine(.superTreatment)]))
    case .met, .wrongPercentage, .short, .undated, .unknown: break
    }
  }
}
