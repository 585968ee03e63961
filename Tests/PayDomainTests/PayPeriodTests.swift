import PayDomain
import Testing

struct PayPeriodTests {
  @Test func bothEndsCount() throws {
    let start = try #require(CivilDate(iso: "2026-07-06"))
    let week = try #require(PayPeriod(start: start, end: start.adding(days: 6)))
    #expect(week.dayCount == 7)
    #expect(week.contains(start) && week.contains(start.adding(days: 6)))
    #expect(!week.contains(start.adding(days: 7)) && !week.contains(start.adding(days: -1)))
  }

  @Test func aDayIsAPeriodAndTheReverseIsNot() throws {
    let start = try #require(CivilDate(iso: "2026-07-06"))
    #expect(PayPeriod(start: start, end: start)?.dayCount == 1)
    #expect(PayPeriod(start: start, end: start.adding(days: -1)) == nil)
  }

  @Test func longerThanAYearIsNone() throws {
    let start = try #require(CivilDate(iso: "2025-07-01"))
    #expect(PayPeriod(start: start, end: start.adding(days: 366)) != nil)
    #expect(PayPeriod(start: start, end: start.adding(days: 367)) == nil)
  }
}
