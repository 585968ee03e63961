import PayDomain

/// A figure of the national tables with its source.
public struct NationalFigure<Value: Sendable>: Sendable {
  /// The figure.
  public let value: Value
  /// The Act or order, and the row.
  public let reference: LegalReference
}

extension NationalFigure: Equatable where Value: Equatable {}

/// Whether a kind of payment counts towards the super guarantee.
public enum SuperTreatment: String, Hashable, Sendable, CaseIterable {
  /// It counts.
  case counts
  /// It does not.
  case excluded
  /// It depends on facts a slip does not show.
  case depends
}

/// The tables that hold for every award: minimum wage, super, the full-time week, the longest pay.
public struct NationalTables: Sendable {
  /// The day the tables were last checked.
  public let checkedOn: CivilDate
  /// The last day that the tables answer for; nothing after it is covered.
  public let coversTo: CivilDate
  /// The last day on which super on a payment was due with the quarter, not with the pay.
  public let superByQuarterTo: CivilDate
  /// SHA-256 over the folder's files in name order, lower-case hexadecimal.
  public let digest: String
  /// Days in whole averaging cycles over which the hours of a week can be averaged from a slip
  /// alone.
  public let averagingCycleDays: [Int]
  private let wages: DatedFigures<Rate>
  private let guarantee: DatedFigures<Percentage>
  private let bases: DatedFigures<ContributionBase>
  private let treatments: DatedFigures<SuperTreatment>
  private let minors: DatedFigures<SuperMinors>
  private let thresholds: DatedFigures<Money>
  private let weeks: DatedFigures<Hours>
  private let cycles: DatedFigures<Int>
  private let reviews: DatedFigures<AnnualReview>
  private let lowest: DatedFigures<Rate>
  /// The age in completed years from which nobody is a junior under the special national minimum wage.
  public let adultAge: Int
  private let interestRates: DatedFigures<Percentage>
  private let limitations: DatedFigures<Int>
  private let accruals: DatedFigures<LeaveAccrual>
  private let dues: DatedFigures<SuperDue>
  private let taxes: TaxTables
  private let holidays: PublicHolidays
  private let slipTimes: DatedFigures<SlipTimes>
  private let guardianAges: DatedFigures<Int>
  /// What words of a slip's labels and names give away.
  public let slipWords: SlipWords

  /// The adult national minimum hourly wage; nil before the tables begin.
  public func minimumWage(on dates: EffectiveDates) -> NationalFigure<Rate>? {
    wages.find(0, on: dates)
  }

  /// The lowest hourly rate that any award gives an adult who is no apprentice, trainee or on a
  /// supported wage; nil before the tables begin.
  ///
  /// Someone whose award is not known can be paid no less: entry-level rates of awards may be below
  /// the national minimum wage, which holds where no award does.
  public func lowestAwardRate(on dates: EffectiveDates) -> NationalFigure<Rate>? {
    lowest.find(0, on: dates)
  }

  /// The guarantee percentage for a payment on `day`; nil outside the tables.
  public func superPercentage(on day: CivilDate) -> NationalFigure<Percentage>? {
    guarantee.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The maximum contribution base for the quarter or the year of `day`; nil outside the tables.
  public func contributionBase(on day: CivilDate) -> NationalFigure<ContributionBase>? {
    bases.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// Up to which age and weekly hours no super is due for a payment on `day`; nil outside the tables.
  public func superMinors(on day: CivilDate) -> NationalFigure<SuperMinors>? {
    minors.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The pay of a calendar month below which no super is due; nil outside the tables and since it
  /// ended.
  public func superThreshold(on day: CivilDate) -> NationalFigure<Money>? {
    thresholds.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The most ordinary hours of a full-time week, where no award says; nil outside the tables.
  public func fullTimeWeek(on day: CivilDate) -> NationalFigure<Hours>? {
    weeks.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The most days that one pay can be for, and that can pass before it is paid; nil outside the
  /// tables.
  public func longestPayDays(on day: CivilDate) -> NationalFigure<Int>? {
    cycles.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The last annual wage review that took effect by `day`; nil outside the tables.
  ///
  /// **Limits:** some awards took a review over months after its date; each award's `rates.csv` says
  /// when.
  public func annualReview(on day: CivilDate) -> NationalFigure<AnnualReview>? {
    reviews.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The simple interest a year that the Federal Court's practice note gives for `day`; nil outside the tables and
  /// in a half-year whose rate is not known.
  ///
  /// The rate is that of the half-year, January to June or July to December, that the day falls in.
  ///
  /// **Law:** Fair Work Act 2009 s 547; practice note GPN-INT: 4 above the cash rate last published before the
  /// half-year began.
  public func interest(on day: CivilDate) -> NationalFigure<Percentage>? {
    interestRates.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// For how many years after `day` a court can be asked for pay that fell due on it; nil outside the tables.
  ///
  /// **Law:** Fair Work Act 2009 s 544.
  public func limitationYears(on day: CivilDate) -> NationalFigure<Int>? {
    limitations.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// How paid leave accrues for work on `day`; nil outside the tables.
  public func leaveAccrual(
    _ leave: AccruingLeave, on day: CivilDate
  ) -> NationalFigure<LeaveAccrual>? {
    guard let key = AccruingLeave.allCases.firstIndex(of: leave) else { return nil }
    return accruals.find(key, on: EffectiveDates(periodStart: day, day: day))
  }

  /// Within how many business days of a payment on `day` the fund has to have the contribution; nil outside the
  /// tables and while super was due by the quarter.
  public func superDue(on day: CivilDate) -> NationalFigure<SuperDue>? {
    dues.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// The scales of withholding for a payment on `day`, in the order of ``TaxScale``; empty outside the tables.
  ///
  /// **Limits:** of some years only some scales are in the tables.
  public func taxScales(on day: CivilDate) -> [TaxFigure] {
    day <= coversTo ? taxes.scales(on: day) : []
  }

  /// The public holidays of `day`, by state; empty when it is none.
  ///
  /// **Limits:** holidays of a part of a state are not in the tables; nor is anything before their first year and
  /// after their last, ``holidayYears``.
  public func publicHolidays(on day: CivilDate) -> [PublicHoliday] { holidays.on(day) }

  /// The years whose public holidays the tables hold.
  public var holidayYears: ClosedRange<Int> { holidays.years }

  /// The `count`-th day after `day` that is a business day everywhere: no Saturday, no Sunday, and no day on which any
  /// state or territory has a public holiday, or a part of one.
  ///
  /// - Returns: nil when the tables do not hold the holidays of every day up to it.
  public func businessDay(_ count: Int, after day: CivilDate) -> CivilDate? {
    holidays.businessDay(count, after: day)
  }

  /// How soon after a payment on `day` its slip must be given; nil outside the tables.
  public func slipTimes(on day: CivilDate) -> NationalFigure<SlipTimes>? {
    slipTimes.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// Below which age a deduction on `day` needs the written agreement of a parent or guardian; nil outside the tables.
  ///
  /// **Law:** Fair Work Act 2009 s 326(4).
  public func guardianAge(on day: CivilDate) -> NationalFigure<Int>? {
    guardianAges.find(0, on: EffectiveDates(periodStart: day, day: day))
  }

  /// Whether a category of pay counts for super when paid on `day`; nil when the tables do not say.
  public func superTreatment(
    of category: PayCategory, on day: CivilDate
  ) -> NationalFigure<SuperTreatment>? {
    guard let key = PayCategory.allCases.firstIndex(of: category) else { return nil }
    return treatments.find(key, on: EffectiveDates(periodStart: day, day: day))
  }
}

extension NationalTables {
  /// The folder's name among the awards.
  static let folder = "national"
  /// The file that says when they were checked and where they are from.
  static let manifest = "national.yaml"

  /// Reads and checks the tables of a folder.
  ///
  /// - Throws: the first ``AwardProblem``; every file must be there and hold a row.
  init(path: String) throws(AwardProblem) {
    let allowed = [NationalTables.manifest] + NationalSchemas.all.map(\.file)
    var pieces: [(name: String, bytes: [UInt8])] = []
    for name in try TableFolder.names(in: path) where !name.hasSuffix(".md") {
      guard allowed.contains(name) else {
        throw .unknownFile("\(path)/\(name)", allowed: allowed)
      }
      pieces.append((name, try TableFolder.bytes(of: "\(path)/\(name)")))
    }
    digest = TableDigest.hex(pieces)
    let manifest = "\(path)/\(NationalTables.manifest)"
    let file = try YAMLMapping.file(
      manifest, bytes: TableFolder.bytes(of: manifest),
      allowed: [
        "checked_on", "covers_to", "super_by_quarter_to", "averaging_weeks", "sources",
      ])
    let cover = try file.checkedAndCovered()
    (checkedOn, coversTo) = (cover.checkedOn, cover.coversTo)
    superByQuarterTo = try file.date("super_by_quarter_to")
    averagingCycleDays = try file.weeks("averaging_weeks").map { $0 * 7 }
    let sources = try AwardManifest.sources(file)
    var oldestJunior = 0
    wages = try DatedFigures(path, NationalSchemas.minimumWage, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      let age = row.text(schema.index(of: "age"))
      if let years = Int(age) { oldestJunior = max(oldestJunior, years) }
      return age == Words.adult ? (0, try row.rate(schema.index(of: "hourly"))) : nil
    }
    adultAge = oldestJunior + 1
    lowest = try DatedFigures(path, NationalSchemas.lowestAwardRate, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.rate(schema.index(of: "hourly")))
    }
    guarantee = try DatedFigures(path, NationalSchemas.superGuarantee, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.percentage(schema.index(of: "percentage")))
    }
    bases = try DatedFigures(path, NationalSchemas.contributionBase, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try ContributionBase(row, schema))
    }
    minors = try DatedFigures(path, NationalSchemas.superMinors, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try SuperMinors(row, schema))
    }
    thresholds = try DatedFigures(path, NationalSchemas.superThreshold, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.money(schema.index(of: "amount")))
    }
    weeks = try DatedFigures(path, NationalSchemas.fullTimeWeek, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.hours(schema.index(of: "hours")))
    }
    cycles = try DatedFigures(path, NationalSchemas.payCycle, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.count(schema.index(of: "days")))
    }
    reviews = try DatedFigures(path, NationalSchemas.annualReview, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try AnnualReview(row, schema))
    }
    interestRates = try DatedFigures(path, NationalSchemas.interest, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.percentage(schema.index(of: "percentage")))
    }
    limitations = try DatedFigures(path, NationalSchemas.limitation, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.count(schema.index(of: "years")))
    }
    accruals = try DatedFigures(path, NationalSchemas.leave, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      let leave = AccruingLeave(rawValue: row.text(schema.index(of: "leave")))
      let key = leave.flatMap(AccruingLeave.allCases.firstIndex)
      let accrual = try LeaveAccrual(row, schema)
      return key.map { ($0, accrual) }
    }
    dues = try DatedFigures(path, NationalSchemas.superDue, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try SuperDue(row, schema))
    }
    (taxes, holidays) = try Concurrently.both { () throws(AwardProblem) in
      try TaxTables(folder: path, sources)
    } _: { () throws(AwardProblem) in
      try PublicHolidays(folder: path, sources)
    }
    slipTimes = try DatedFigures(path, NationalSchemas.slipTimes, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try SlipTimes(row, schema))
    }
    guardianAges = try DatedFigures(path, NationalSchemas.guardianAge, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      (0, try row.count(schema.index(of: "age")))
    }
    slipWords = try SlipWords(path, sources, cover.coversTo)
    treatments = try DatedFigures(path, NationalSchemas.superTreatment, sources, cover.coversTo) {
      row, schema throws(AwardProblem) in
      let category = PayCategory(rawValue: row.text(schema.index(of: "category")))
      let key = category.flatMap(PayCategory.allCases.firstIndex)
      return key.map { ($0, SuperTreatment(rawValue: row.text(schema.index(of: "treatment")))) }
    }
  }
}

extension ContributionBase {
  /// Reads a row; nil in a gap.
  fileprivate init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let amount = try row.money(schema.index(of: "amount")),
      let span = BaseSpan(rawValue: row.text(schema.index(of: "per")))
    else { return nil }
    self.init(amount: amount, span: span)
  }
}

extension AnnualReview {
  /// Reads a row; nil in a gap.
  fileprivate init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let percentage = try row.percentage(schema.index(of: "percentage")) else { return nil }
    let weekly = (
      try row.money(schema.index(of: "floor_weekly")),
      try row.money(schema.index(of: "entry_weekly"))
    )
    let hourly = (
      try row.rate(schema.index(of: "floor_hourly")),
      try row.rate(schema.index(of: "entry_hourly"))
    )
    self.init(
      percentage: percentage, leastRise: try row.money(schema.index(of: "least_rise")),
      weeklyFloors: [weekly.0, weekly.1].compactMap { $0 },
      hourlyFloors: [hourly.0, hourly.1].compactMap { $0 })
  }
}

extension SuperMinors {
  /// Reads a row; nil in a gap.
  fileprivate init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let age = try row.count(schema.index(of: "age")),
      let hours = try row.hours(schema.index(of: "hours"))
    else { return nil }
    self.init(adultAge: age, weeklyHours: hours)
  }
}
