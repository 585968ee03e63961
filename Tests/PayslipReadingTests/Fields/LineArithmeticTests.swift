import PayDomain
import PayslipReading
import Testing

@Suite struct LineArithmeticTests {
  /// Whether three printed figures agree.
  private func agrees(_ hours: String, _ rate: String, _ amount: String) throws -> Bool {
    let place = SourcePlace.line(1)
    return LineArithmetic.agrees(
      quantity: Reading(try #require(Figures.hours(hours)), at: place, text: hours),
      rate: Reading(try #require(Figures.rate(rate)), at: place, text: rate),
      amount: Reading(try #require(Figures.money(amount)), at: place, text: amount))
  }

  @Test func theVendorsPayslip() throws {
    // 159.6 × 36.5497 = 5,833.332…; printed $5,833.33.
    #expect(try agrees("159.6000", "$36.5497", "$5,833.33"))
  }

  @Test func printedPrecisionIsAllowedAndNotMore() throws {
    // Exact figures: half a cent. 7.5 × 33.19 = 248.925.
    #expect(try agrees("7.5", "33.2", "249.00"))
    #expect(try agrees("7.5", "33.2", "249.01") == false)
    // A rate of two decimals hides up to 10 × 0.005 = 0.05, and half a cent of the amount.
    #expect(try agrees("10", "20.00", "200.05"))
    #expect(try agrees("10", "20.00", "200.06") == false)
    #expect(try agrees("10", "20.0000", "200.01") == false)
    // Hours of two decimals hide up to 0.005 h: at $20 that is 0.10.
    #expect(try agrees("7.33", "20", "146.70"))
    #expect(try agrees("7.33", "20", "146.71") == false)
  }

  @Test func negativesAgreeWithNegatives() throws {
    #expect(try agrees("-4", "20.00", "-80.00"))
    #expect(try agrees("4", "20.00", "-80.00") == false)
    #expect(try agrees("0", "20.00", "0.00"))
  }
}
