import PayDomain

/// The age and service that a junior percentage depends on.
public enum AgeBand: Hashable, Sendable {
  /// Paid the adult rate.
  case adult
  /// A junior of an age in completed years.
  ///
  /// `months` is completed months with the employer, nil when unknown.
  case junior(years: Int, months: Int?)
}

/// The two dates that decide which row of a table applies.
public struct EffectiveDates: Hashable, Sendable {
  /// The first day of the pay period: rows that start with a pay period apply when their date is on
  /// or before it.
  public let periodStart: CivilDate
  /// The day of the work: rows that start on a day apply when their date is on or before it.
  public let day: CivilDate

  /// Makes the dates of work on `day` in a period that starts on `periodStart`.
  public init(periodStart: CivilDate, day: CivilDate) {
    self.periodStart = periodStart
    self.day = day
  }
}

/// Whose rate is asked for.
public struct RateQuestion: Hashable, Sendable {
  /// The classification, by its place in ``Award/classifications``.
  public var classification: Int
  /// How they are employed.
  public var employment: EmploymentType
  /// Adult, or which junior.
  public var age: AgeBand
  /// When.
  public var dates: EffectiveDates

  /// Makes a question.
  public init(
    classification: Int, employment: EmploymentType, age: AgeBand, dates: EffectiveDates
  ) {
    self.classification = classification
    self.employment = employment
    self.age = age
    self.dates = dates
  }
}
