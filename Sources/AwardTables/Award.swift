import PayDomain

/// How good the ground of a figure is.
public enum Basis: String, Hashable, Sendable {
  /// Printed by the Fair Work Commission or the Fair Work Ombudsman for this date.
  case published
  /// Worked out from published figures by the award's own arithmetic.
  case computed
  /// Known for a later date and for an earlier one, and equal in both.
  case carried
}

/// One classification of an award: a level, grade or pay point with rates of its own.
public struct Classification: Hashable, Sendable {
  /// Our identity, stable for ever: `retail-1`.
  public let id: String
  /// The title as published.
  public let title: String
  /// What people write for it on slips, folded: lower case, whitespace collapsed.
  public let aliases: [String]
  /// The stream it belongs to; empty when the award has none.
  public let stream: String
  /// The clause that defines it.
  public let clause: String
  /// The level as the award counts, `1` or `3a`.
  public let level: String
}

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
  /// The first day of the pay period: rows that start with a pay period apply when their date is on or before it.
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

/// When a provision applies, as the award words it, in columns.
public struct Condition: Hashable, Sendable {
  /// The award's distinction in our own short words, `after 6pm`, `first 3 hours`.
  public var words: String
  /// The days it is for; empty means any.
  public var days: [Weekday]
  /// The start of the clock window, minutes after midnight; nil when there is none.
  public var fromMinute: Int?
  /// The end of the clock window, minutes after midnight, exclusive; may be below ``fromMinute`` (over midnight).
  public var toMinute: Int?
  /// Overtime beyond this many hours; nil when it is not a tier.
  public var afterHours: Hours?
  /// Overtime up to this many hours; nil when the tier has no end.
  public var upToHours: Hours?
  /// Which kind of shift: empty when it is not about shifts.
  public var shift: String
  /// Whether it is only for shiftworkers (true), only for others (false) or for both (nil).
  public var shiftworkers: Bool?
  /// Whether it is taken only by election or agreement (time off instead, banking), never owed by itself.
  public var isElective: Bool
}

/// A row of the award's penalty or overtime table: what it is for and when, without its dated figures.
public struct Provision: Hashable, Sendable {
  /// Its identity within the award, stable: `saturday`, `overtime-mon-sat-first`.
  public let id: String
  /// What it pays for.
  public let category: PayCategory
  /// When it applies.
  public let condition: Condition
}

/// What is owed for an hour, with everything needed to show it.
public struct Cell: Hashable, Sendable {
  /// The rate rounded to the cent as the award's tables print it; without the flat dollars.
  public let rate: Rate
  /// The same before rounding: the exact base × the percentage.
  public let exact: ExactRate
  /// Flat dollars on top for each hour, or nil.
  public let flat: Rate?
  /// Whether a part of an hour earns the whole of ``flat``.
  public let flatPerStartedHour: Bool
  /// The percentage of ``base``.
  public let percentage: Percentage
  /// The ordinary full-time hourly rate for this classification and age, rounded to the cent.
  public let base: Rate
  /// The weekly wage that ``base`` comes from, nil where the award gives only an hourly rate.
  public let weekly: Money?
  /// The clause and the row of the percentage.
  public let reference: LegalReference
  /// The clause and the row of the base rate.
  public let baseReference: LegalReference
  /// The weaker of the bases of percentage and base rate.
  public let basis: Basis
}

/// A cell, or why there is none.
public enum CellAnswer: Hashable, Sendable {
  /// The figure is known.
  case cell(Cell)
  /// The tables do not say, and why in a phrase: `penalties of MA000004 are not covered before 2021-09-01`.
  case notCovered(String)
}

/// How free text matches something of an award.
public enum TextMatch<Value: Sendable>: Sendable {
  /// Exactly these fit, in table order; one when it is certain, several when the text is shared.
  case some([Value])
  /// Nothing fits.
  case none
}
