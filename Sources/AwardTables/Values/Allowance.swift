import PayDomain
import Wording

/// What an allowance is paid for.
public enum AllowanceUnit: String, Hashable, Sendable, CaseIterable {
  case hour
  case startedHour = "started_hour"
  case halfHour = "half_hour"
  case startedHalfHour = "started_half_hour"
  case quarterHour = "quarter_hour"
  case minute
  case day
  case startedDay = "started_day"
  case shift
  case startedShift = "started_shift"
  case workPeriod = "work_period"
  case week
  case fortnight
  case month
  case year
  case kilometre
  case meal
  case occasion
  case engagement
  /// The least that an engagement is paid.
  case leastPaid = "least_paid"
  case performance
  case uniform
  case item
  case night
  case sleepover
  case dayOf24Hours = "day_of_24_hours"
  case journey
  case `break`
  /// The allowance's own words say it.
  case asWorded = "as_worded"
}

/// What an allowance is paid for, as it follows a sum.
enum AllowanceUnitPhrase: String, Phrases {
  case hour = "an hour"
  case startedHour = "for each hour or part"
  case halfHour = "for half an hour"
  case startedHalfHour = "for each half hour or part"
  case quarterHour = "for a quarter of an hour"
  case minute = "a minute"
  case day = "a day"
  case startedDay = "for each day or part"
  case shift = "a shift"
  case startedShift = "for each shift or part"
  case workPeriod = "for a period of work"
  case week = "a week"
  case fortnight = "a fortnight"
  case month = "a month"
  case year = "a year"
  case kilometre = "a kilometre"
  case meal = "a meal"
  case occasion = "for each occasion"
  case engagement = "for each engagement"
  case leastPaid = "at least"
  case performance = "a performance"
  case uniform = "a uniform"
  case item = "for each one"
  case night = "a night"
  case sleepover = "a sleepover"
  case dayOf24Hours = "for 24 hours"
  case journey = "a journey"
  case asBreak = "a break"
}

extension AllowanceUnit: CustomStringConvertible {
  /// The unit as it follows a sum, `an hour`; nothing where the allowance's words say it.
  public var said: Sentence {
    switch self {
    case .hour: AllowanceUnitPhrase.hour()
    case .startedHour: AllowanceUnitPhrase.startedHour()
    case .halfHour: AllowanceUnitPhrase.halfHour()
    case .startedHalfHour: AllowanceUnitPhrase.startedHalfHour()
    case .quarterHour: AllowanceUnitPhrase.quarterHour()
    case .minute: AllowanceUnitPhrase.minute()
    case .day: AllowanceUnitPhrase.day()
    case .startedDay: AllowanceUnitPhrase.startedDay()
    case .shift: AllowanceUnitPhrase.shift()
    case .startedShift: AllowanceUnitPhrase.startedShift()
    case .workPeriod: AllowanceUnitPhrase.workPeriod()
    case .week: AllowanceUnitPhrase.week()
    case .fortnight: AllowanceUnitPhrase.fortnight()
    case .month: AllowanceUnitPhrase.month()
    case .year: AllowanceUnitPhrase.year()
    case .kilometre: AllowanceUnitPhrase.kilometre()
    case .meal: AllowanceUnitPhrase.meal()
    case .occasion: AllowanceUnitPhrase.occasion()
    case .engagement: AllowanceUnitPhrase.engagement()
    case .leastPaid: AllowanceUnitPhrase.leastPaid()
    case .performance: AllowanceUnitPhrase.performance()
    case .uniform: AllowanceUnitPhrase.uniform()
    case .item: AllowanceUnitPhrase.item()
    case .night: AllowanceUnitPhrase.night()
    case .sleepover: AllowanceUnitPhrase.sleepover()
    case .dayOf24Hours: AllowanceUnitPhrase.dayOf24Hours()
    case .journey: AllowanceUnitPhrase.journey()
    case .break: AllowanceUnitPhrase.asBreak()
    case .asWorded: .none
    }
  }

  /// The unit as it follows a sum, in English; empty where the allowance's words say it.
  public var description: String { said.english }
}

/// An allowance of an award on a date, with its figure or why there is none.
public struct GoingAllowance: Hashable, Sendable {
  /// Its identity in the tables, `first-aid`.
  public let id: String
  /// What it is for, in a few words.
  public let words: String
  /// What it is paid for; nil where the tables do not say.
  public let unit: AllowanceUnit?
  /// The most there is, in words; empty when there is no limit.
  public let cap: String
  /// Whether it is part of the rate for every purpose, overtime and leave among them.
  public let isAllPurpose: Bool
  /// Whether it stands for an expense; otherwise it goes with the wage.
  public let isExpense: Bool
  /// Whom it can be owed to, by place in ``Award/classifications``, ascending.
  public let classifications: [Int]
  /// The figure, or why there is none.
  public let answer: AllowanceAnswer
}

/// What an allowance comes to, or why the tables do not say.
public enum AllowanceAnswer: Hashable, Sendable {
  /// The figure is known.
  case amount(AllowanceFigure)
  /// The tables do not say, and why in a phrase.
  case notCovered(Sentence)
}

/// The figure of an allowance.
public struct AllowanceFigure: Hashable, Sendable {
  /// Dollars for one of the allowance's unit, to the cent.
  public let amount: Rate
  /// How it is worked out; nil where the award gives dollars.
  public let share: AllowanceShare?
  /// The clause and the row.
  public let reference: LegalReference
  /// The weaker of the grounds of the allowance and of the rate it is a share of.
  public let basis: Basis
}

/// The percentage of a rate that an allowance is.
public struct AllowanceShare: Hashable, Sendable {
  /// The percentage.
  public let percentage: Percentage
  /// The weekly wage or hourly rate it is of.
  public let of: Rate
  /// Whether ``of`` is a weekly wage.
  public let isOfWeek: Bool
  /// The title of the classification whose rate it is; nil for the employee's own.
  public let classification: String?
}
