import AuditRules
import PayDomain
import Testing

/// When shortfalls can be claimed no longer, and what interest they carry.
@Suite struct ShortfallClockTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func clock(today: String = "2026-11-21", to: String? = nil) throws -> ShortfallClock {
    ShortfallClock(
      today: try day(today), interestTo: try to.map(day),
      national: try Tables.library.get().national)
  }

  // MARK: - Six years

  @Test(arguments: [
    ("2020-11-21", "2026-11-21"), ("2020-11-22", "2026-11-22"), ("2020-02-29", "2026-02-28"),
    ("2021-02-28", "2027-02-28"),
  ])
  func payCanBeClaimedForSixYears(due: String, last: String) throws {
    #expect(try clock().lastDay(of: day(due)) == day(last))
  }

  @Test(arguments: [
    // Last day 20 November: yesterday.
    ("2020-11-20", [true, false, false]),
    // Last day today: gone tomorrow.
    ("2020-11-21", [false, true, true]),
    // Last day 20 December 2026, 29 days from now: gone on the thirtieth.
    ("2020-12-20", [false, true, true]), ("2020-12-21", [false, false, true]),
    // Last day 18 February 2027, 89 days from now.
    ("2021-02-18", [false, false, true]), ("2021-02-19", [false, false, false]),
  ])
  func whatLeavesTheWindowIsCounted(due: String, expected: [Bool]) throws {
    var sums = ClockSums()
    sums.add([Shortfall(certain: Money("10.00"))], due: try day(due), by: try clock())
    let sum = [sums.expired, sums.near, sums.far].map(\.provable)
    #expect(sum == expected.map { $0 ? Money("10.00") : .zero })
    #expect(sums.undated == .none && sums.interest == .zero)
  }

  @Test func aSlipWithoutADayIsNamedApart() throws {
    var sums = ClockSums()
    sums.add([Shortfall(certain: Money("10.00"))], due: nil, by: try clock())
    #expect(sums.undated.provable == Money("10.00") && sums.far == .none)
  }

  // MARK: - Interest

  @Test(arguments: [
    // 1,000.00 × 7.85 % × 184 days of July to December 2025 / 365 = 39.5726…
    ("1000.00", "2025-06-30", "2025-12-31", "39.57"),
    // and 1,000.00 × 7.60 % × 181 / 365 = 37.6876…: 77.2602… together, rounded once.
    ("1000.00", "2025-06-30", "2026-06-30", "77.26"),
    // A leap year has 366 days: 1,000.00 × 8.35 % × 366 / 366.
    ("1000.00", "2023-12-31", "2024-12-31", "83.50"),
    // The day after it fell due is the first.
    ("1000.00", "2025-07-01", "2025-07-01", "0.00"),
    // 1,000.00 × 7.85 % / 365 = 0.2150…
    ("1000.00", "2025-07-01", "2025-07-02", "0.22"),
    // 31 December at 7.85 %, 1 January at 7.60 %: 0.2150… + 0.2082… = 0.4232…
    ("1000.00", "2025-12-30", "2026-01-01", "0.42"),
    // Not yet due.
    ("1000.00", "2026-01-10", "2026-01-01", "0.00"),
  ])
  func interestIsSimpleAndByTheDay(sum: String, due: String, to: String, interest: String) throws {
    let clock = try clock(to: to)
    #expect(clock.interest(on: Money(sum), from: try day(due)) == Money(interest))
  }

  @Test func interestOfAnUnknownHalfYearIsNotKnown() throws {
    // The rate from 1 January 2027 is not published yet.
    #expect(
      try clock(to: "2026-12-31").interest(on: Money("10.00"), from: day("2026-12-01")) != nil)
    #expect(
      try clock(to: "2027-01-01").interest(on: Money("10.00"), from: day("2026-12-01")) == nil)
    #expect(try clock().interest(on: Money("10.00"), from: day("2026-12-01")) == nil)
    var sums = ClockSums()
    sums.add(
      [Shortfall(certain: Money("10.00"))], due: try day("2026-12-01"),
      by: try clock(to: "2027-01-01"))
    #expect(sums.interest == .zero && sums.withoutInterest == Money("10.00"))
  }

  @Test func eachShortfallIsRoundedByItself() throws {
    // 0.2150… a thousand a day: two of them are 0.22 + 0.22, and 0.43 in one sum.
    let clock = try clock(to: "2025-07-02")
    var sums = ClockSums()
    let one = Shortfall(certain: Money("1000.00"))
    sums.add([one, one], due: try day("2025-07-01"), by: clock)
    #expect(sums.interest == Money("0.44"))
    #expect(clock.interest(on: Money("2000.00"), from: try day("2025-07-01")) == Money("0.43"))
  }
}
