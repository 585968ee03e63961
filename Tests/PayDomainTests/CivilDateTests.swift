import PayDomain
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-07-01", 20_635), ("1969-12-31", -1),
  ])
  func countsDays(text: String, number: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(Int(date.dayNumber) == number)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-06-31", "26-06-01", "2026/06/01", "",
  ])
  func refusesDaysThatCannotBe(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func knowsTheWeekday() {
    // 1 July 2026 is a Wednesday; 29 December 1969 was a Monday.
    #expect(CivilDate(iso: "2026-07-01")?.weekday == .wednesday)
    #expect(CivilDate(iso: "1969-12-29")?.weekday == .monday)
    #expect(CivilDate(iso: "2026-07-05")?.weekday == .sunday)
  }

  @Test(arguments: [("2026-11-20", 20), ("2026-11-21", 21), ("2026-11-22", 21)])
  func ageChangesOnTheBirthday(day: String, age: Int) throws {
    let birth = try #require(CivilDate(iso: "2005-11-21"))
    #expect(try #require(CivilDate(iso: day)).age(born: birth) == age)
  }

  @Test(arguments: [("2025-02-28", 20), ("2025-03-01", 21)])
  func bornOnALeapDay(day: String, age: Int) throws {
    let birth = try #require(CivilDate(iso: "2004-02-29"))
    #expect(try #require(CivilDate(iso: day)).age(born: birth) == age)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    var day = CivilDate(year: 1900, month: 1, day: 1)
    while let date = day, date.parts.year < 2199 {
      let (year, month, dayOfMonth) = date.parts
      #expect(CivilDate(year: year, month: month, day: dayOfMonth) == date)
      day = date.adding(days: 13)
    }
  }

  @Test func writesTheDayInWords() {
    #expect(CivilDate(iso: "2026-07-01")?.inWords == "1 July 2026")
  }
}
