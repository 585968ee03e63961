import AwardTables
import PayDomain

/// What the national tables say of pay and super on one day, looked up once.
final class NationalDay {
  /// The guarantee percentage; nil outside the tables.
  let percentage: NationalFigure<Percentage>?
  /// The maximum contribution base; nil outside the tables.
  let base: NationalFigure<ContributionBase>?
  /// Up to which age and weekly hours no super is due; nil outside the tables.
  let minors: NationalFigure<SuperMinors>?
  /// The pay of a calendar month below which no super is due; nil since it ended.
  let threshold: NationalFigure<Money>?
  /// The most ordinary hours of a full-time week; nil outside the tables.
  let fullTimeWeek: NationalFigure<Hours>?
  /// The most days that one pay can be for; nil outside the tables.
  let longestPay: NationalFigure<Int>?
  /// Within how many business days the fund has to have a contribution; nil while super was due by the quarter.
  let superDue: NationalFigure<SuperDue>?
  /// The scales of withholding; empty outside the tables.
  let taxScales: [TaxFigure]
  /// How annual leave accrues; nil outside the tables.
  let annualLeave: NationalFigure<LeaveAccrual>?
  /// How personal leave accrues; nil outside the tables.
  let personalLeave: NationalFigure<LeaveAccrual>?
  /// Whether the whole day is a public holiday in every state and territory.
  let isHolidayEverywhere: Bool
  /// The adult national minimum wage of a pay period that begins on the day; nil outside the tables.
  let minimumWage: NationalFigure<Rate>?
  /// The lowest adult rate of any award for such a period; nil outside the tables.
  let lowestAwardRate: NationalFigure<Rate>?
  /// The last day of super by the quarter, when this day is not after it; nil since super is due with the pay.
  let superByQuarterTo: CivilDate?
  /// Below which age a deduction needs a parent's or guardian's agreement; nil outside the tables.
  let guardianAge: NationalFigure<Int>?
  private let treatments: [(category: PayCategory, treatment: SuperTreatment?)]

  /// Looks up a day.
  init(_ tables: NationalTables, _ day: CivilDate) {
    percentage = tables.superPercentage(on: day)
    base = tables.contributionBase(on: day)
    minors = tables.superMinors(on: day)
    threshold = tables.superThreshold(on: day)
    fullTimeWeek = tables.fullTimeWeek(on: day)
    longestPay = tables.longestPayDays(on: day)
    superDue = tables.superDue(on: day)
    taxScales = tables.taxScales(on: day)
    annualLeave = tables.leaveAccrual(.annual, on: day)
    personalLeave = tables.leaveAccrual(.personal, on: day)
    let dates = EffectiveDates(periodStart: day, day: day)
    let holidays = tables.publicHolidays(on: day).filter { $0.kind == .day }
    isHolidayEverywhere = Set(holidays.map(\.state)).count == AustralianState.allCases.count
    minimumWage = tables.minimumWage(on: dates)
    lowestAwardRate = tables.lowestAwardRate(on: dates)
    superByQuarterTo = day <= tables.superByQuarterTo ? tables.superByQuarterTo : nil
    guardianAge = tables.guardianAge(on: day)
    treatments = PayCategory.allCases.map { category in
      (category, tables.superTreatment(of: category, on: day)?.value)
    }
  }

  /// Whether a category counts; nil when the tables do not say.
  func treatment(of category: PayCategory) -> SuperTreatment? {
    treatments.first { $0.category == category }?.treatment
  }
}

/// The days looked up so far.
///
/// Not safe to share between threads.
final class NationalCalendar {
  private let tables: NationalTables
  /// What words of slips give away.
  let words: SlipWordDesk
  private var days: [Int32: NationalDay] = [:]
  /// The percentages before those of a day, by day.
  private var earlier: [Int32: [NationalFigure<Percentage>]] = [:]
  private var recent: [(day: Int32, rules: NationalDay)?] = Array(
    repeating: nil, count: recentCount)

  /// How many places there are for days asked for lately; a power of two.
  private static let recentCount = 512

  /// The age in completed years from which nobody is a junior under the national minimum wage.
  var adultAge: Int { tables.adultAge }

  /// Starts with no day looked up.
  init(_ tables: NationalTables) {
    self.tables = tables
    words = SlipWordDesk(tables.slipWords)
  }

  /// What holds on a day.
  subscript(day: CivilDate) -> NationalDay {
    let place = Int(day.dayNumber) & (NationalCalendar.recentCount - 1)
    if let known = recent[place], known.day == day.dayNumber { return known.rules }
    let rules = days[day.dayNumber] ?? NationalDay(tables, day)
    days[day.dayNumber] = rules
    recent[place] = (day.dayNumber, rules)
    return rules
  }

  /// How soon after a payment its slip must be given; nil outside the tables.
  func slipTimes(on day: CivilDate) -> NationalFigure<SlipTimes>? { tables.slipTimes(on: day) }

  /// The `count`-th business day after `day`; nil where the tables do not hold the holidays up to it.
  func businessDay(_ count: Int, after day: CivilDate) -> CivilDate? {
    tables.businessDay(count, after: day)
  }

  /// The percentages of earlier days that differ from the one in force on `day`, latest first.
  func earlierPercentages(than day: CivilDate) -> [NationalFigure<Percentage>] {
    if let known = earlier[day.dayNumber] { return known }
    let found = lookUpEarlierPercentages(than: day)
    earlier[day.dayNumber] = found
    return found
  }

  private func lookUpEarlierPercentages(than day: CivilDate) -> [NationalFigure<Percentage>] {
    var found: [NationalFigure<Percentage>] = []
    var seen = self[day].percentage?.value
    var year = day
    while let figure = self[year].percentage {
      if figure.value != seen { found.append(figure) }
      seen = figure.value
      year = year.adding(days: -NationalCalendar.daysOfYear)
    }
    return found
  }

  /// The step with which earlier percentages are looked for; they change at most once a year.
  private static let daysOfYear = 365
}
