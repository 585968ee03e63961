import AwardTables
import PayDomain

/// How old the worker is taken to be.
enum AgeReading: Hashable {
  /// One band for the whole period.
  case band(AgeBand)
  /// By date of birth; a line without a day is taken to be of `undated`.
  case born(CivilDate, employed: CivilDate?, undated: CivilDate)
}

/// One complete set of answers to what is not known of the worker.
struct WorkerReading {
  /// The classification's place in the award.
  var classification: Int
  /// Full-time, part-time or casual.
  var employment: EmploymentType
  /// How old.
  var age: AgeReading
  /// The first day of the pay period.
  var start: CivilDate

  /// The dates that decide the row for a line.
  func dates(_ day: CivilDate?) -> EffectiveDates {
    EffectiveDates(periodStart: start, day: day ?? start)
  }

  /// The question to ask for a line worked on `day`, or on a day unknown.
  func question(_ day: CivilDate?, _ desk: AwardDesk) -> RateQuestion {
    let dates = dates(day)
    let band: AgeBand =
      switch age {
      case .band(let band): band
      case .born(let born, let employed, let undated):
        .on(day ?? undated, born: born, employed: employed, classification, dates, desk)
      }
    return RateQuestion(
      classification: classification, employment: employment, age: band, dates: dates)
  }
}

extension AgeBand {
  /// The band of someone born on `born` on a day; adult when the classification has no junior rate for the age.
  ///
  /// Months of service are given only where the classification's rate depends on them; a month begun counts,
  /// so that the day after six months is more than six.
  static func on(
    _ day: CivilDate, born: CivilDate, employed: CivilDate?, _ classification: Int,
    _ dates: EffectiveDates, _ desk: AwardDesk
  ) -> AgeBand {
    let bands = desk.juniorBands(of: classification, on: dates)
    let age = day.age(born: born)
    guard let oldest = bands.last?.years, age <= oldest else { return .adult }
    let steps = bands.count { $0.years == age }
    let months = steps > 1 ? employed.map { day.monthsBegun(since: $0) } : nil
    return .junior(years: age, months: months)
  }

  /// Completed years of a junior; nil for an adult.
  var years: Int? {
    switch self {
    case .adult: nil
    case .junior(let years, _): years
    }
  }
}

extension CivilDate {
  /// Months begun since `earlier`: six on the day that completes six, seven on the next; never below zero.
  func monthsBegun(since earlier: CivilDate) -> Int {
    let (year, month, day) = parts
    let (startYear, startMonth, startDay) = earlier.parts
    return max(0, (year - startYear) * 12 + month - startMonth + (day > startDay ? 1 : 0))
  }
}

/// What is not known of the worker, for the questions of a report.
struct Unknowns: OptionSet {
  /// One bit for each fact.
  let rawValue: UInt8
  /// The classification.
  static let classification = Unknowns(rawValue: 1)
  /// Full-time, part-time or casual.
  static let employment = Unknowns(rawValue: 2)
  /// The age.
  static let age = Unknowns(rawValue: 4)
  /// The length of service.
  static let service = Unknowns(rawValue: 8)
  /// The first day of the period.
  static let period = Unknowns(rawValue: 16)
  /// A birthday or service step inside the period.
  static let birthday = Unknowns(rawValue: 32)
}

/// Every reading of what is not known, and the usual one.
struct WorkerReadings {
  /// The readings; the first is the usual one.
  var all: [WorkerReading] = []
  /// What differs between them.
  var unknown: Unknowns = []
  /// The classifications the slip could be, in table order; one when known.
  var classifications: [Int] = []
  /// Whether neither slip nor user names a classification the award has.
  var isUnclassified = false
  /// Whether the first day is taken from the worker's previous slip.
  var isFollowingOn = false
}

extension WorkerReadings {
  /// Forgets the last slip, keeping the memory.
  mutating func removeAll() {
    all.removeAll(keepingCapacity: true)
    unknown = []
    classifications.removeAll(keepingCapacity: true)
    isUnclassified = false
    isFollowingOn = false
  }

  /// Takes casuals at the permanent rate: an agreement's base rate is compared without loading.
  mutating func leaveOutLoading() {
    for place in all.indices where all[place].employment == .casual {
      all[place].employment = .fullTime
    }
  }
}
