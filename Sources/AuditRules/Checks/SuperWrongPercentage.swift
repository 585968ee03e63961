import PayDomain

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
    clearedBy:
      "A day of payment before the percentage rose, or a further contribution for the same pay.",
    examples: [
      CheckExample(
        .met, "12 % of 1,008.90 is 121.07",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 121.07
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          """),
      CheckExample(
        .met, "paid on 30 June 2025, when 11.5 % was the percentage",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-06-23 to 2025-06-29; paid 2025-06-30; super 112.10
          Ordinary hours: 38.00 h x 25.65 = 974.70
          """),
      CheckExample(
        .short, "11.5 % of 1,008.90 is 116.02, 5.05 less than 12 %",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16; super 116.02
          Ordinary hours: 38.00 h x 26.55 = 1008.90
          """),
      CheckExample(
        .cannotTell, "no day of payment, and the percentage rose within a month of the period",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-06-23 to 2025-06-29; super 112.10
          Ordinary hours: 38.00 h x 25.65 = 974.70
          """),
    ])

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let assessment = view.assessment else { return }
    switch assessment.outcome {
    case .wrongPercentage(let figure):
      var result = assessment.result(description, view)
      result.notes.append("\(assessment.stated) is \(figure.value) of \(assessment.earnings)")
      results.append(result)
    case .undated: results.append(.cannotTell(description, [.ofLine(.paymentDate)]))
    case .met, .absent, .short, .notStated, .unknown: break
    }
  }
}
