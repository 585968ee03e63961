import AwardTables
import PayDomain

extension MissingFact {
  /// The age matters for super.
  static func adultForSuper(_ minors: SuperMinors) -> MissingFact {
    let (age, hours) = (minors.adultAge, minors.weeklyHours)
    return MissingFact(
      .age, why: WhyPhrase.adultForSuper(["age": "\(age)", "hours": "\(hours)"]),
      question: AskPhrase.adultForSuper(["age": "\(age)"]))
  }

  /// The hours of each week matter for super.
  static func hoursOfEachWeek(_ minors: SuperMinors) -> MissingFact {
    MissingFact(
      .hours,
      why: WhyPhrase.hoursOfEachWeek([
        "age": "\(minors.adultAge)", "hours": "\(minors.weeklyHours)",
      ]),
      question: AskPhrase.hoursOfEachWeek())
  }

  /// Nothing on the slip is about super.
  static let superNotStated = MissingFact(
    .superTreatment, WhyPhrase.superNotStated, ask: AskPhrase.superTreatment)

  /// The pay of the month matters for super.
  static func monthlyPay(_ threshold: Money) -> MissingFact {
    MissingFact(
      .superTreatment,
      why: WhyPhrase.monthlyPay(["sum": "\(threshold)"]), question: AskPhrase.monthlyPay())
  }

  /// Earnings may pass the contribution base.
  static let contributionBase = MissingFact(
    .superTreatment, WhyPhrase.contributionBase, ask: AskPhrase.contributionBase)

  /// Super of the quarter's other slips may be for this pay.
  static let superOfQuarter = MissingFact(
    .superTreatment, WhyPhrase.superOfQuarter, ask: AskPhrase.superOfQuarter)

  /// Super on other slips of the worker, in the days allowed, may be for this pay.
  static let superWithOtherPay = MissingFact(
    .superTreatment, WhyPhrase.superWithOtherPay, ask: AskPhrase.superWithOtherPay)

  /// A fund of defined benefits asks for something else than a percentage.
  static let definedBenefit = MissingFact(
    .superTreatment, WhyPhrase.definedBenefit, ask: AskPhrase.definedBenefit)

  /// What a payment is for matters for super.
  static let countsForSuper = MissingFact(
    .superTreatment, WhyPhrase.countsForSuper, ask: AskPhrase.countsForSuper)

  /// What pay was given up for matters for super.
  static let givenUpFor = MissingFact(
    .superTreatment, WhyPhrase.givenUpFor, ask: AskPhrase.givenUpFor)

  /// Another contribution may be the employer's.
  static let whoseContribution = MissingFact(
    .superTreatment, WhyPhrase.whoseContribution, ask: AskPhrase.whoseContribution)
}
