import PayDomain

/// Finds lines that pay to the cent the ordinary rate of a younger age.
///
/// **Law:** the award's junior rates clause; the percentage is that of the age on the day worked.
enum JuniorRateForAdult: LineCheck {
  static let description = CheckDescription(
    id: "rate/junior-rate-for-adult", kind: .shortfall, title: "the rate of a younger age",
    law: "the award's clause of junior rates; the percentage is that of the age on the day",
    explanation: """
      The line pays exactly the junior rate of a younger age than the employee has on the day. A \
      birthday inside the period changes the rate from that day; where the lines carry no days, \
      both ages are tried.
      """,
    clearedBy: """
      A date of birth that makes the employee younger.
      """,
    examples: [
      CheckExample(
        .met, "twenty with unknown service: 90 % of 26.55 is lawful for up to six months",
        slip: """
          award MA000004; level 1; part-time; born 2005-01-10; started 2025-05-01; 2025-07-07 to 2025-07-13
          Ordinary hours: 10.00 h x 23.90 = 239.00
          """),
      CheckExample(
        .met, "eighteen at 70 %: 1008.90 x 70 % / 38 = 18.59",
        slip: """
          award MA000004; level 1; part-time; born 2007-01-10; 2025-07-07 to 2025-07-13
          Ordinary hours: 10.00 h x 18.59 = 185.90
          """),
      CheckExample(
        .short, "22 and paid the 70 % of eighteen: 26.55 - 18.59 = 7.96 an hour",
        slip: """
          award MA000004; level 1; part-time; born 2003-01-10; 2025-07-07 to 2025-07-13
          Ordinary hours: 10.00 h x 18.59 = 185.90
          """),
      CheckExample(
        .cannotTell, "the age is not known: 18.59 is right at eighteen",
        slip: """
          award MA000004; level 1; part-time; 2025-07-07 to 2025-07-13
          Ordinary hours: 10.00 h x 18.59 = 185.90
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool { cause.isYoungersRate }
}
