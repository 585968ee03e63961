import PayDomain
import PayslipReading
import Testing

@Suite struct DatesTests {
  static let first = CivilDate(year: 2026, month: 7, day: 1)

  @Test(
    "1 July 2026 is read in each accepted form",
    arguments: [
      "2026-07-01", "2026-07-01T00:00:00", "2026-07-01 00:00:00", "1/7/2026", "01/07/26",
      "01.07.2026", "01-07-2026", "1 Jul 2026", "1 July 2026", "01Jul26", "01-Jul-26", "01JUL2026",
      " 1/07/2026 ", "01/07/2026 06:30", "1/07/2026 6:30 PM", "2026-07-01T00:00:00Z",
      "1 July, 2026", "2026-07-01T00:00:00.000",
      // 1,782,864,000 s = 20,635 days × 86,400 s; 1 July 2026 is day 20,635.
      "/Date(1782864000000+0000)/", "/Date(1782864000000)/",
    ])
  func readsFirstOfJuly(text: String) {
    #expect(Dates.date(text) == DatesTests.first)
  }

  @Test(
    "Anything else is no date",
    arguments: [
      "31/02/2026", "2026-02-30", "29/02/2027", "0/1/2026", "13/13/2026", "32 Jul 2026", "1/7/202",
      "2026/07/01", "1/7", "July 2026", "1 Jly 2026", "TBD", "", "20260701", "1-7/2026",
      "2026-07-01T00:00:00+10:00", "1/7/2026 x", "1 Ju 2026", "/Date(x)/", "46204", "1/7/20261",
      "1 Julyish 2026",
    ])
  func refuses(text: String) {
    #expect(Dates.date(text) == nil)
  }

  @Test func theVendorsExampleOfEpochMilliseconds() {
    // 1573692155 s after 1970 is 14 November 2019, 00:42:35 UTC; two hours west it is still the 13th.
    #expect(
      Dates.date("/Date(1573692155000+0000)/") == CivilDate(year: 2019, month: 11, day: 14))
    #expect(
      Dates.date("/Date(1573692155000-0200)/") == CivilDate(year: 2019, month: 11, day: 13))
    #expect(Dates.date("/Date(-1)/") == CivilDate(year: 1969, month: 12, day: 31))
  }

  @Test func twoDigitYearsTurnAtFifty() {
    #expect(Dates.date("1/1/49") == CivilDate(year: 2049, month: 1, day: 1))
    #expect(Dates.date("1/1/50") == CivilDate(year: 1950, month: 1, day: 1))
  }

  @Test func aColumnProvesItsOrder() {
    func column(_ values: [String]) -> DateColumn {
      var column = DateColumn()
      for value in values { Array(value.utf8).withUnsafeBytes { column.add($0) } }
      return column
    }
    #expect(column([]).order == .dayFirst)
    #expect(column(["1/7/2026", "2026-07-31", "12/12/2026"]).order == .dayFirst)
    #expect(column(["1/7/2026", "13/7/2026"]).order == .dayFirst)
    #expect(column(["1/7/2026", "7/13/2026"]).order == .monthFirst)
    #expect(column(["13/7/2026", "7/13/2026"]).order == nil)
    #expect(column(["40/50/2026"]).order == .dayFirst)
    #expect(Dates.date("7/1/2026", order: .monthFirst) == DatesTests.first)
    #expect(Dates.date("2026-07-01", order: .monthFirst) == DatesTests.first)
  }

  @Test func periodsAreTwoDays() {
    let july = CivilDate(year: 2024, month: 7, day: 1)
    #expect(Dates.period("01 Jul 2024 to 14 Jul 2024")?.start == july)
    #expect(Dates.period("01/07/2024 - 14/07/2024")?.dayCount == 14)
    #expect(Dates.period("01/07/2024 – 14/07/2024")?.dayCount == 14)
    #expect(Dates.period("14/07/2024 - 01/07/2024") == nil)
    #expect(Dates.period("01-07-2024") == nil)
    #expect(Dates.period("2024-07-01 - 2024-07-14")?.dayCount == 14)
  }
}
