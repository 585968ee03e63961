import PayDomain
import PayslipReading
import Testing

@Suite struct FiguresTests {
  static let money: [(String, Int64)] = [
    ("1,234.56", 123_456), ("$1,234.56", 123_456), ("-80", -8000), ("80-", -8000),
    ("(80.00)", -8000), ("$ 80", 8000), ("-$80", -8000), ("$-80", -8000), ("- 28.85", -2885),
    ("1733.8", 173_380), ("0", 0), (".50", 50), ("1.0000", 100), (" 5 ", 500), ("+5", 500),
    ("\u{2212}5.10", -510), ("\u{A0}5\u{A0}", 500), ("($80.00)", -8000), ("$00.00-", 0),
    ("999,999,999.99", 99_999_999_999), ("1,000,000", 100_000_000), ("007", 700),
    ("A$1,234.56", 123_456), ("AUD 80", 8000), ("AU$80", 8000), ("(A$56.39)", -5639),
    ("-AUD 33.20", -3320),
  ]

  @Test("Money is read in each accepted form", arguments: money)
  func readsMoney(text: String, cents: Int64) {
    #expect(Figures.money(text) == Money(cents: cents))
  }

  static let refused = [
    "12,34", "1.2.3", "#REF!", "TBD", "", " ", "-", "$", "--80", "-80-", "(80", "80)", "(-80)",
    "80.", "1,2345", "1,23,456", ",123", "123,", "1 234", "1.005", "1e5", "0x10", "N/A", "80 CR",
    "1,234,5", "$$80", "8O", "1000000000", "12345678901234567890", "1.00000000000000000001",
    "½", "80+", "five",
    "AUD", "A$", "A80", "AUDAUD 5", "USD 5",
  ]

  @Test("Anything else is no money", arguments: refused)
  func refusesMoney(text: String) {
    #expect(Figures.money(text) == nil)
  }

  @Test func ratesKeepSixDecimals() {
    #expect(Figures.rate("$36.5497") == Rate(micros: 36_549_700))
    #expect(Figures.rate("26.550000") == Rate(micros: 26_550_000))
    #expect(Figures.rate("26.5500001") == nil)
    #expect(Figures.rate("0.000001") == Rate(micros: 1))
    #expect(Figures.rate("10000000") == nil)
    #expect(Figures.rate("9999999") == Rate(micros: 9_999_999_000_000))
  }

  @Test func hoursAreDecimalOrClock() {
    #expect(Figures.hours("7.6") == Hours(millionths: 7_600_000))
    #expect(Figures.hours("7:36") == Hours(minutes: 456))
    #expect(Figures.hours("7:36") == Figures.hours("7.60"))
    #expect(Figures.hours("7h 36m") == Hours(minutes: 456))
    #expect(Figures.hours("38h 00m") == Hours(minutes: 2280))
    #expect(Figures.hours("7h36m") == Hours(minutes: 456))
    #expect(Figures.hours("159.6000") == Hours(millionths: 159_600_000))
    #expect(Figures.hours("-7:30") == Hours(minutes: -450))
    #expect(Figures.hours("0:59") == Hours(minutes: 59))
    #expect(Figures.hours("38 hrs") == Hours(minutes: 2280))
    #expect(Figures.hours("38h") == Hours(minutes: 2280))
    #expect(Figures.hours("1:00:03") == Hours(units: 3_002_500))
  }

  @Test(
    "A time that cannot be is refused",
    arguments: [
      "7:60", "7:5", "7:", ":30", "7.6.1", "38 km", "hrs", "1:00:01", "7;30", "$7", "7h 36",
      "7h 6m", "7h 60m",
    ])
  func refusesHours(text: String) {
    #expect(Figures.hours(text) == nil)
  }

  @Test func percentages() {
    #expect(Figures.percentage("150%") == Percentage(thousandths: 150_000))
    #expect(Figures.percentage("17.5 %") == Percentage(thousandths: 17_500))
    #expect(Figures.percentage("25") == Percentage(thousandths: 25_000))
    #expect(Figures.percentage("%") == nil)
    #expect(Figures.percentage("17.5%%") == nil)
    #expect(Figures.percentage("1.23456%") == nil)
  }
}
