/// The tables that hold for every award, and the index of awards.
enum NationalSchemas {
  /// Every table of the folder `national`.
  static let all = [
    minimumWage, superGuarantee, contributionBase, superTreatment, superMinors, superThreshold,
    fullTimeWeek, payCycle, annualReview, interest, limitation, leave, superDue, taxCoefficients,
    publicHolidays, slipWords, slipTimes, lowestAwardRate, guardianAge,
  ]

  /// The national minimum wage: adults in dollars, juniors as a share of the adult week.
  static let minimumWage = TableSchema(
    "minimum_wage.csv", required: true,
    [
      .key("age", .ageOrAdult, required: true), .figure("percentage", .percentage),
      .figure("weekly", .money), .figure("hourly", .money),
    ] + TableSchema.dated)

  /// The lowest hourly rate that any award gives an adult.
  static let lowestAwardRate = TableSchema(
    "lowest_award_rate.csv", required: true,
    [.figure("hourly", .money, required: true)] + TableSchema.dated)

  /// The guarantee percentage by day of payment.
  static let superGuarantee = TableSchema(
    "super_guarantee.csv", required: true,
    [.figure("percentage", .percentage, required: true)] + TableSchema.dated)

  /// The most earnings that the guarantee is owed on.
  static let contributionBase = TableSchema(
    "contribution_base.csv", required: true,
    [
      .figure("amount", .money, required: true),
      .detail("per", .word(Words.baseSpan), required: true),
    ] + TableSchema.dated)

  /// Whether kinds of payment count for super.
  static let superTreatment = TableSchema(
    "super_treatment.csv", required: true,
    [
      .key("category", .word(Words.category), required: true),
      .figure("treatment", .word(Words.superTreatment), required: true),
    ] + TableSchema.dated)

  /// Up to which age and weekly hours no super is due.
  static let superMinors = TableSchema(
    "super_minors.csv", required: true,
    [.figure("age", .count, required: true), .figure("hours", .hours, required: true)]
      + TableSchema.dated)

  /// The pay of a calendar month below which no super is due.
  static let superThreshold = TableSchema(
    "super_threshold.csv", required: true,
    [.figure("amount", .money, required: true)] + TableSchema.dated)

  /// The most ordinary hours of a full-time week.
  static let fullTimeWeek = TableSchema(
    "full_time_week.csv", required: true,
    [.figure("hours", .hours, required: true)] + TableSchema.dated)

  /// The most days that one pay can be for.
  static let payCycle = TableSchema(
    "pay_cycle.csv", required: true,
    [.figure("days", .count, required: true)] + TableSchema.dated)

  /// By how much each annual wage review moved the rates of the awards.
  static let annualReview = TableSchema(
    "annual_review.csv", required: true,
    [
      .figure("percentage", .percentage, required: true), .figure("least_rise", .money),
      .figure("floor_weekly", .money), .figure("floor_hourly", .money),
      .figure("entry_weekly", .money), .figure("entry_hourly", .money),
    ] + TableSchema.dated)

  /// The simple interest a year that courts add to what was not paid, by half-year.
  static let interest = TableSchema(
    "interest.csv", required: true,
    [.figure("percentage", .percentage, required: true)] + TableSchema.dated)

  /// For how many years after it fell due pay can be claimed in court.
  static let limitation = TableSchema(
    "limitation.csv", required: true,
    [.figure("years", .count, required: true)] + TableSchema.dated)

  /// How paid leave accrues: an hour for each so many ordinary hours, so many weeks a year.
  static let leave = TableSchema(
    "leave.csv", required: true,
    [
      .key("leave", .word(Words.accruingLeave), required: true),
      .figure("divisor", .count, required: true), .figure("weeks", .count, required: true),
      .figure("year_days", .count, required: true),
    ] + TableSchema.dated)

  /// Within how many business days of a payment the fund has to have the contribution.
  static let superDue = TableSchema(
    "super_due.csv", required: true,
    [
      .figure("business_days", .count, required: true),
      .figure("first_business_days", .count, required: true),
    ] + TableSchema.dated)

  /// What is withheld from a week's pay below so many dollars: `a` times the pay less `b`.
  static let taxCoefficients = TableSchema(
    "tax_coefficients.csv", required: true,
    [
      .key("scale", .word(Words.taxScale), required: true), .key("less_than", .count),
      .figure("a", .coefficient, required: true), .figure("b", .coefficient, required: true),
    ] + TableSchema.dated)

  /// The public holidays of the states and territories.
  static let publicHolidays = TableSchema(
    "public_holidays.csv", required: true, dated: false,
    [
      .key("state", .word(Words.state), required: true), .key("date", .date, required: true),
      .detail("name", .text, required: true),
      .detail("kind", .word(Words.holidayKind), required: true),
      .detail("source", .declared([.source]), required: true),
    ])

  /// What words of a slip's labels and names give away.
  static let slipWords = TableSchema(
    "slip_words.csv", required: true,
    [
      .key("words", .text, required: true),
      .figure("meaning", .word(Words.slipWordMeaning), required: true),
    ] + TableSchema.dated)

  /// How soon a slip must be given.
  static let slipTimes = TableSchema(
    "slip_times.csv", required: true,
    [
      .figure("working_days", .count, required: true),
      .figure("local_holidays", .count, required: true),
      .figure("holidays", .count, required: true),
    ] + TableSchema.dated)

  /// Below which age a parent or guardian has to agree to a deduction.
  static let guardianAge = TableSchema(
    "guardian_age.csv", required: true,
    [.figure("age", .count, required: true)] + TableSchema.dated)

  /// The awards there are, so that finding one by name loads none.
  static let index = TableSchema(
    "index.csv", required: true, dated: false,
    [
      .key("code", .text, required: true), .detail("folder", .text, required: true),
      .detail("title", .text, required: true), .detail("names", .text),
    ])

  /// How many cells of a year's pay guide a test holds against an award's tables.
  static let compared = TableSchema(
    "compared.csv", dated: false,
    [
      .key("code", .text, required: true), .key("year", .text, required: true),
      .detail("cells", .count, required: true), .detail("compared", .count, required: true),
    ])
}
