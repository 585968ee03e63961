import AwardTables
import PayDomain

extension MissingFact {
  /// The age matters for super.
  static func adultForSuper(_ minors: SuperMinors) -> MissingFact {
    let (age, hours) = (minors.adultAge, minors.weeklyHours)
    return MissingFact(
      .age, why: "no super is due for someone under \(age) who works at most \(hours) a week",
      question: "Is the employee \(age) or older?")
  }

  /// The hours of each week matter for super.
  static func hoursOfEachWeek(_ minors: SuperMinors) -> MissingFact {
    MissingFact(
      .hours,
      why:
        "below \(minors.adultAge) super is due for a week of more than \(minors.weeklyHours), and the pay is for several",
      question: "How many hours were worked in each week of this pay?")
  }

  /// Nothing on the slip is about super.
  static let superNotStated = MissingFact(
    .superTreatment, why: "the slip does not state super",
    question: "How much super was paid to the fund for this pay?")

  /// The pay of the month matters for super.
  static func monthlyPay(_ threshold: Money) -> MissingFact {
    MissingFact(
      .superTreatment,
      why: "on that day no super was due in a calendar month that paid less than \(threshold)",
      question: "How much was paid in the calendar month of this payment?")
  }

  /// Earnings may pass the contribution base.
  static let contributionBase = MissingFact(
    .superTreatment, why: "earnings at this pace may pass the maximum contribution base",
    question: "How much has been earned in the quarter or year of this payment?")

  /// What a payment is for matters for super.
  static let countsForSuper = MissingFact(
    .superTreatment, why: "whether a payment counts for super depends on what it is for",
    question:
      "Which of the slip's payments are for ordinary hours, and which for overtime or costs?")

  /// What pay was given up for matters for super.
  static let givenUpFor = MissingFact(
    .superTreatment,
    why: "pay given up for super still earns super, pay given up for anything else does not",
    question: "What was the salary sacrificed for: super, or something else such as a car?")

  /// Another contribution may be the employer's.
  static let whoseContribution = MissingFact(
    .superTreatment, why: "another contribution on the slip may be the employer's too",
    question: "Who paid the other contribution on the slip: the employer, or the worker?")
}
