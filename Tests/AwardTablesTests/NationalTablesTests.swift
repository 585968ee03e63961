import PayDomain
import Testing

@testable import AwardTables

@Suite("National tables")
struct NationalTablesTests {
  private func national(_ changed: [String: String] = [:]) throws -> NationalTables {
    try InventedAwards(changed).library().national
  }

  /// The national tables of the repository.
  private func shipped() throws -> NationalTables {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return try AwardLibrary(folder: "/" + parts.joined(separator: "/") + "/Awards").national
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test("the minimum wage starts with a pay period and is the adult one")
  func minimumWage() throws {
    let national = try national()
    func wage(_ period: String, _ work: String) throws -> String? {
      try national.minimumWage(on: EffectiveDates(periodStart: day(period), day: day(work)))?.value
        .description
    }
    #expect(try wage("2029-06-30", "2029-07-02") == nil)
    #expect(try wage("2030-06-24", "2030-07-02") == "$20.00")
    #expect(try wage("2030-07-01", "2030-07-02") == "$21.00")
  }

  @Test("no figure holds after the day that the tables cover")
  func coversTo() throws {
    let national = try national()
    let (last, next) = (try day("2032-06-30"), try day("2032-07-01"))
    #expect(national.superPercentage(on: last)?.value == Percentage(thousandths: 10_000))
    #expect(national.superPercentage(on: next) == nil)
    #expect(national.longestPayDays(on: last)?.value == 28)
    #expect(national.longestPayDays(on: next) == nil)
    #expect(national.superTreatment(of: .ordinary, on: last)?.value == .counts)
    #expect(national.superTreatment(of: .ordinary, on: next) == nil)
    let begun = EffectiveDates(periodStart: last, day: next)
    #expect(national.minimumWage(on: begun)?.value == Rate(cents: 2100))
    let later = EffectiveDates(periodStart: next, day: next)
    #expect(national.minimumWage(on: later) == nil)
  }

  @Test("the guarantee follows the day of payment")
  func guarantee() throws {
    let national = try national()
    #expect(try national.superPercentage(on: day("2029-06-30")) == nil)
    #expect(
      try national.superPercentage(on: day("2030-06-30"))?.value == Percentage(thousandths: 9250))
    let figure = try #require(try national.superPercentage(on: day("2030-07-01")))
    #expect(figure.value == Percentage(thousandths: 10_000))
    #expect("\(figure.reference)" == "Act 1 s 1 (national/super_guarantee.csv:3)")
  }

  @Test("a row without an instrument is referred to by its source")
  func sourceAsInstrument() throws {
    let dates = EffectiveDates(periodStart: try day("2030-07-01"), day: try day("2030-07-01"))
    let reference = try national().minimumWage(on: dates)?.reference
    #expect(reference?.instrument == "Made up for tests")
  }

  @Test("the contribution base and what counts")
  func baseAndTreatment() throws {
    let national = try national()
    let quarter = try #require(try national.contributionBase(on: day("2030-06-30"))?.value)
    #expect(quarter.amount == Money(cents: 5_000_000) && quarter.span == .quarter)
    let year = try #require(try national.contributionBase(on: day("2030-07-01"))?.value)
    #expect(year.amount == Money(cents: 21_000_000) && year.span == .year)
    #expect(try national.contributionBase(on: day("2029-06-30")) == nil)
    let before = try day("2030-06-30")
    #expect(national.superTreatment(of: .ordinary, on: before)?.value == .counts)
    #expect(national.superTreatment(of: .overtime, on: before)?.value == .excluded)
    #expect(national.superTreatment(of: .bonus, on: before) == nil)
    #expect(try national.superTreatment(of: .bonus, on: day("2030-07-01"))?.value == .depends)
    #expect(try national.superTreatment(of: .unknown, on: day("2030-07-01")) == nil)
  }

  @Test("who earns no super, by age and by the pay of a month")
  func eligibility() throws {
    let national = try national()
    #expect(try national.superMinors(on: day("2029-06-30")) == nil)
    let minors = try #require(try national.superMinors(on: day("2029-07-01")))
    #expect(minors.value.adultAge == 17 && minors.value.weeklyHours == Hours(minutes: 20 * 60))
    #expect("\(minors.reference)" == "Act 1 s 4 (national/super_minors.csv:2)")
    #expect(try national.superThreshold(on: day("2030-06-30"))?.value == Money(cents: 30_000))
    #expect(try national.superThreshold(on: day("2030-07-01")) == nil)
  }

  @Test("below which age a parent or guardian agrees to deductions")
  func guardianAge() throws {
    let national = try national()
    #expect(try national.guardianAge(on: day("2029-06-30")) == nil)
    let age = try #require(try national.guardianAge(on: day("2029-07-01")))
    #expect(
      age.value == 16 && "\(age.reference)" == "Act 1 s 14 (national/guardian_age.csv:2)")
    #expect(try shipped().guardianAge(on: day("2026-07-01"))?.value == 18)
  }

  @Test("the full-time week and the longest pay")
  func weekAndPay() throws {
    let national = try national()
    #expect(try national.fullTimeWeek(on: day("2029-07-01"))?.value == Hours(minutes: 2190))
    #expect(try national.fullTimeWeek(on: day("2029-06-30")) == nil)
    #expect(try national.longestPayDays(on: day("2029-07-01"))?.value == 28)
    #expect(try national.longestPayDays(on: day("2029-06-30")) == nil)
  }

  @Test("the figures we ship: 18 years, 30 hours, 450.00 until 30 June 2022, 38 hours, 31 days")
  func shippedFigures() throws {
    let national = try shipped()
    let minors = try #require(try national.superMinors(on: day("2026-07-01"))?.value)
    #expect(minors.adultAge == 18 && minors.weeklyHours == Hours(minutes: 30 * 60))
    #expect(try national.superThreshold(on: day("2022-06-30"))?.value == Money(cents: 45_000))
    #expect(try national.superThreshold(on: day("2022-07-01")) == nil)
    #expect(try national.fullTimeWeek(on: day("2026-07-01"))?.value == Hours(minutes: 38 * 60))
    #expect(try national.longestPayDays(on: day("2026-07-01"))?.value == 31)
    #expect(try national.contributionBase(on: day("2026-06-30"))?.value.span == .quarter)
    #expect(try national.contributionBase(on: day("2026-07-01"))?.value.span == .year)
  }

  @Test("averaging cycles in days")
  func averaging() throws {
    #expect(try national().averagingCycleDays == [7, 14, 28])
    #expect(try national().checkedOn == day("2030-09-01"))
  }

  @Test("a national figure that is missing stops the library")
  func missing() throws {
    let header = InventedTables.superGuarantee.prefix { $0 != "\n" } + "\n"
    let awards = try InventedAwards(["national/super_guarantee.csv": String(header)])
    let problem = #expect(throws: AwardProblem.self) { try awards.library() }
    let found = try awards.withoutFolder(#require(problem))
    #expect(found == "national/super_guarantee.csv:2:1: the table has no row")
  }

  @Test("a national row without its source, and a word that is not in the list, are refused")
  func refusals() throws {
    let noSource = try InventedAwards(
      InventedAwards.changed(
        "national/contribution_base.csv", "quarter,2029-07-01,day,published,s 2,Act 1,made-up",
        "quarter,2029-07-01,day,published,s 2,Act 1,"))
    let problem = #expect(throws: AwardProblem.self) { try noSource.library() }
    let found = try noSource.withoutFolder(#require(problem))
    #expect(found == "national/contribution_base.csv:2:53: `source` is blank")
    let noHours = try InventedAwards(
      InventedAwards.changed("national/super_minors.csv", "17,20,", "17,,"))
    let half = #expect(throws: AwardProblem.self) { try noHours.library() }
    #expect(
      try noHours.withoutFolder(#require(half))
        == "national/super_minors.csv:2:4: `hours` is blank")
    let month = try InventedAwards(
      InventedAwards.changed("national/contribution_base.csv", "quarter", "month"))
    let span = #expect(throws: AwardProblem.self) { try month.library() }
    #expect(try #require(span).help == "allowed are `quarter`, `year`")
    let word = try InventedAwards(
      InventedAwards.changed("national/super_treatment.csv", "bonus,depends", "bonus,perhaps"))
    let other = #expect(throws: AwardProblem.self) { try word.library() }
    #expect(try #require(other).help == "allowed are `counts`, `excluded`, `depends`")
  }

  @Test("interest is that of the half-year of the day, and nothing where it is not known")
  func interest() throws {
    let national = try national()
    #expect(try national.interest(on: day("2029-12-31")) == nil)
    #expect(try national.interest(on: day("2030-01-01"))?.value == Percentage(thousandths: 5_500))
    #expect(try national.interest(on: day("2030-06-30"))?.value == Percentage(thousandths: 5_500))
    #expect(try national.interest(on: day("2030-07-01"))?.value == Percentage(thousandths: 6_250))
    #expect(try national.interest(on: day("2030-12-31"))?.value == Percentage(thousandths: 6_250))
    #expect(try national.interest(on: day("2031-01-01")) == nil)
  }

  @Test(
    "the shipped interest is four above the cash rate last set before each half-year",
    arguments: [
      ("2020-01-01", 750), ("2020-06-30", 750), ("2020-07-01", 250), ("2021-01-01", 100),
      ("2022-06-30", 100), ("2022-07-01", 850), ("2023-01-01", 3100), ("2023-07-01", 4100),
      ("2024-01-01", 4350), ("2025-06-30", 4350), ("2025-07-01", 3850), ("2026-01-01", 3600),
      ("2026-07-01", 4350), ("2026-12-31", 4350),
    ])
  func shippedInterest(_ start: String, _ cashRate: Int64) throws {
    let found = try shipped().interest(on: day(start))?.value
    #expect(found == Percentage(thousandths: 4000 + cashRate))
  }
}
