import PayDomain

/// Finds hours paid below the ordinary rate of the award.
///
/// **Law:** the award's minimum rates clause.
/// **Limits:** an unknown classification takes the lowest the slip allows.
enum BelowMinimum: LineCheck {
  static let description = CheckDescription(
    id: "rate/below-minimum", kind: .shortfall, title: "ordinary hours below the award's minimum",
    law: "the award's clause of minimum rates",
    explanation: """
      The line pays less for an hour than the award's minimum for the classification, employment, \
      age and date. Where one of them is not known, the reading that is best for the employer is \
      taken, and the sum under each classification is shown.
      """,
    clearedBy: """
      A lower classification, an agreement or arrangement that sets another rate, or a correction \
      of the line.
      """,
    examples: [
      CheckExample(
        .met, "26.55 is the rate of level 1",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.55 = 531.00
          """),
      CheckExample(
        .met, "a cent below is rounding",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.54 = 530.80
          """),
      CheckExample(
        .met, "1008.90 is the wage of a full-time week",
        slip: """
          award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 38.00 h x 26.5500 = 1008.90
          """),
      CheckExample(
        .short, "two cents below: 20 x 0.02 = 0.40",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 26.53 = 530.60
          """),
      CheckExample(
        .cannotTell, "the level is not known: 27.16 is enough at levels 1 and 2",
        slip: """
          award MA000004; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 27.16 = 543.20
          """),
      CheckExample(
        .cannotTell, "an enterprise agreement is named",
        slip: """
          award Hillside Enterprise Agreement 2023; level 1; part-time; adult; 2025-07-07 to 2025-07-13
          Ordinary hours: 20.00 h x 20.00 = 400.00
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.category == .ordinary }
}
