import PayDomain
import Testing

@testable import AwardTables

@Suite("Leave, withholding, holidays and the days super is due in")
struct NationalExtrasTests {
  private func national(_ changed: [String: String] = [:]) throws -> NationalTables {
    try InventedAwards(changed).library().national
  }

  /// The national tables of the repository.
  private func shipped() throws -> NationalTables {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return try AwardLibrary(folder: "/" + parts.joined(separator: "/") + "/Awards").national
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test("leave accrues by its divisor, and spread over days no less than over the longest year")
  func accrual() throws {
    let national = try national()
    #expect(try national.leaveAccrual(.annual, on: day("2029-06-30")) == nil)
    let old = try #require(try national.leaveAccrual(.annual, on: day("2030-06-30"))?.value)
    // 35 hours over 10; 5 weeks of 35 hours x 5 x 7 / 350 are the same.
    #expect(old.usual(for: Hours(minutes: 35 * 60)) == Hours(minutes: 210))
    #expect(old.least(for: Hours(minutes: 35 * 60)) == Hours(minutes: 210))
    let new = try #require(try national.leaveAccrual(.annual, on: day("2030-07-01"))?.value)
    // 36.5 x 28 / 365 = 2.8, a little less than 36.5 / 13 = 2.8077.
    #expect(new.least(for: Hours(minutes: 2190)) == Hours(minutes: 168))
    #expect(new.usual(for: Hours(minutes: 2190)) > Hours(minutes: 168))
    let personal = try #require(try national.leaveAccrual(.personal, on: day("2030-07-01"))?.value)
    #expect(personal.divisor == 20)
  }

  @Test("we ship one hour for 13 and for 26")
  func shippedAccrual() throws {
    let national = try shipped()
    let full = Hours(minutes: 38 * 60)
    let annual = try #require(try national.leaveAccrual(.annual, on: day("2026-07-06"))?.value)
    // 38 / 13 = 2.9230…; 38 x 28 / 366 = 2.9071….
    #expect(annual.usual(for: full).plain == "2.9231")
    #expect(annual.least(for: full).plain == "2.9071")
    let personal = try #require(try national.leaveAccrual(.personal, on: day("2026-07-06"))?.value)
    #expect(personal.usual(for: full).plain == "1.4615")
    #expect(personal.least(for: full).plain == "1.4536")
  }

  @Test("a bracket holds below its dollars, by the day of payment")
  func brackets() throws {
    let national = try national()
    #expect(try national.taxScales(on: day("2029-06-30")).isEmpty)
    let old = try national.taxScales(on: day("2030-06-30"))
    #expect(old.map(\.scale) == [.threshold])
    func withheld(_ dollars: Int64, _ span: TaxSpan = .week) -> Int64 {
      old[0].withheld(from: Money(cents: dollars * 100), for: span).cents / 100
    }
    #expect(withheld(99) == 0)
    // 0.1 x 100.99 - 10 = 0.099; 0.1 x 199.99 - 10 = 9.999; 0.25 x 200.99 - 40.5 = 9.7475.
    #expect(withheld(100) == 0 && withheld(199) == 10 && withheld(200) == 10)
    // Half of 301 is 150.50: 0.1 x 150.99 - 10 = 5.099, 5 a week.
    #expect(withheld(301, .fortnight) == 10)
    // 3 / 13 of 1,300 is 300: 0.25 x 300.99 - 40.5 = 34.7475, 35 a week, x 13 / 3 = 151.67.
    #expect(withheld(1300, .month) == 152)
    let new = try national.taxScales(on: day("2030-07-01"))
    #expect(new.map(\.scale) == [.threshold, .noNumber])
    // 0.2 x 10.99 + 1.25 = 3.448.
    #expect(new[0].withheld(from: Money(cents: 1000), for: .week) == Money(cents: 300))
    #expect("\(new[0].reference)" == "Act 2, schedule (national/tax_coefficients.csv:5)")
  }

  /// A week's pay and what the formula withholds from it, worked by hand from the published coefficients.
  @Test(
    "the shipped formula, by hand",
    arguments: [
      // 0.3477 x 1,000.99 - 165.4423 = 182.602.
      ("2020-10-12", TaxScale.threshold, 100_000, TaxSpan.week, 183),
      // The day after: 0.3477 x 1,000.99 - 186.2119 = 161.832.
      ("2020-10-13", .threshold, 100_000, .week, 162),
      // 0.3227 x 1,000.99 - 180.0385 = 142.981.
      ("2024-07-01", .threshold, 100_000, .week, 143),
      // 0.32 x 1,000.99 - 65.7202 = 254.597.
      ("2024-07-01", .noThreshold, 100_000, .week, 255),
      // Half of 2,000.00: 143 twice.
      ("2026-06-30", .threshold, 200_000, .fortnight, 286),
      // 4,333.33 and a cent are 1,000.00 a week: 143 x 13 / 3 = 619.67.
      ("2026-06-30", .threshold, 433_333, .month, 620),
      // The last dollar below the first limit of 361, and the first above: 0.16 x 361.99 - 57.8462 = 0.072.
      ("2024-07-01", .threshold, 36_099, .week, 0),
      ("2024-07-01", .threshold, 36_100, .week, 0),
      // 0.16 x 370.99 - 57.8462 = 1.512.
      ("2024-07-01", .threshold, 37_000, .week, 2),
      // No tax file number: 47 % of 1,000.99 = 470.47.
      ("2026-07-01", .noNumber, 100_000, .week, 470),
      // A study loan: nothing below 1,337; 0.15 x 1,400.99 - 200.5615 = 9.587.
      ("2026-07-01", .studyLoan, 133_699, .week, 0),
      ("2026-07-01", .studyLoan, 140_000, .week, 10),
    ])
  func shippedFormula(
    _ on: String, _ scale: TaxScale, _ cents: Int64, _ span: TaxSpan, _ expected: Int64
  ) throws {
    let figure = try #require(try shipped().taxScales(on: day(on)).first { $0.scale == scale })
    #expect(
      figure.withheld(from: Money(cents: cents), for: span) == Money(cents: expected * 100))
  }

  @Test("the brackets of a scale meet: none jumps by a dollar")
  func continuity() throws {
    for start in ["2018-07-01", "2020-10-13", "2024-07-01", "2026-07-01"] {
      for figure in try shipped().taxScales(on: day(start)) where !figure.scale.isLoan {
        for bracket in figure.brackets {
          guard let limit = bracket.lessThan else { continue }
          let below = figure.withheld(from: Money(cents: limit * 100 - 1), for: .week)
          let above = figure.withheld(from: Money(cents: limit * 100), for: .week)
          #expect(
            (above - below).magnitude <= Money(cents: 100), "\(start) \(figure.scale) \(limit)")
        }
      }
    }
  }

  @Test("brackets out of order, and a scale without its last, are refused")
  func bracketFaults() throws {
    let sound = InventedTables.taxCoefficients
    let swapped = sound.replacing("threshold,200,0.1", with: "threshold,90,0.1")
    #expect(throws: AwardProblem.self) {
      try national(["national/tax_coefficients.csv": swapped])
    }
    let open = sound.replacing("threshold,,0.25", with: "threshold,300,0.25")
    #expect(throws: AwardProblem.self) { try national(["national/tax_coefficients.csv": open]) }
    let word = sound.replacing("0.25,40.5", with: "0.25,40.50001")
    #expect(throws: AwardProblem.self) { try national(["national/tax_coefficients.csv": word]) }
  }

  @Test("a business day is one everywhere")
  func businessDays() throws {
    let national = try national()
    #expect(try national.publicHolidays(on: day("2030-01-01")).map(\.state) == [.tas, .vic])
    #expect(try national.publicHolidays(on: day("2030-12-24"))[0].kind == .partDay)
    // Friday 20 December 2030, then Monday, and Thursday after the eve and the day.
    #expect(try national.businessDay(1, after: day("2030-12-19")) == day("2030-12-20"))
    #expect(try national.businessDay(2, after: day("2030-12-19")) == day("2030-12-23"))
    #expect(try national.businessDay(3, after: day("2030-12-19")) == day("2030-12-26"))
    // The tables end with 2030: Friday 27, Monday 30, Tuesday 31, and then nothing is known.
    #expect(try national.businessDay(6, after: day("2030-12-19")) == day("2030-12-31"))
    #expect(try national.businessDay(7, after: day("2030-12-19")) == nil)
    #expect(try national.superDue(on: day("2030-06-30")) == nil)
    #expect(try national.superDue(on: day("2030-07-01"))?.value.businessDays == 3)
  }

  @Test("payday super of 2026: seven business days, twenty for a first contribution")
  func paydaySuper() throws {
    let national = try shipped()
    #expect(try national.superDue(on: day("2026-06-30")) == nil)
    let due = try #require(try national.superDue(on: day("2026-07-01"))?.value)
    #expect(due.businessDays == 7 && due.firstBusinessDays == 20)
    // The published example: paid on Friday 10 July 2026, no holiday near: Tuesday 21 July.
    #expect(try national.businessDay(7, after: day("2026-07-10")) == day("2026-07-21"))
    #expect(national.holidayYears == 2019...2027)
    // Good Friday, and the funeral day of 2022, are holidays of all eight.
    #expect(try national.publicHolidays(on: day("2026-04-03")).count == 8)
    #expect(try national.publicHolidays(on: day("2022-09-22")).count == 8)
    #expect(try national.publicHolidays(on: day("2026-07-10")).isEmpty)
  }
}
