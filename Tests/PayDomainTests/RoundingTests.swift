import Testing

@testable import PayDomain

/// Whole quotients worked out by hand, on both sides of the half and of 64 bits.
struct RoundingTests {
  @Test(arguments: [
    (value: Int128(14), divisor: Int128(10), halfUp: Int64(1), down: Int64(1), up: Int64(2)),
    (15, 10, 2, 1, 2), (16, 10, 2, 1, 2), (20, 10, 2, 2, 2), (0, 10, 0, 0, 0),
    (-14, 10, -1, -1, -2), (-15, 10, -2, -1, -2), (-20, 10, -2, -2, -2),
    // 7 / 2: the power of two is the whole divisor.
    (7, 2, 4, 3, 4), (6, 2, 3, 3, 3),
  ])
  func small(value: Int128, divisor: Int128, halfUp: Int64, down: Int64, up: Int64) {
    #expect(Rounding.halfUp.divide(value, by: divisor) == halfUp)
    #expect(Rounding.down.divide(value, by: divisor) == down)
    #expect(Rounding.up.divide(value, by: divisor) == up)
  }

  /// A divisor of 2^70 × 5: what is shifted out of the value never changes the quotient.
  @Test func divisorsAndValuesBeyond64Bits() {
    let divisor = Int128(5) << 70
    for whole in [Int128(1), 7, 123_456_789] {
      let value = whole * divisor
      #expect(Rounding.down.divide(value, by: divisor) == Int64(whole))
      #expect(Rounding.down.divide(value - 1, by: divisor) == Int64(whole) - 1)
      #expect(Rounding.up.divide(value + 1, by: divisor) == Int64(whole) + 1)
      #expect(Rounding.halfUp.divide(value + divisor / 2 - 1, by: divisor) == Int64(whole))
      #expect(Rounding.halfUp.divide(value + divisor / 2, by: divisor) == Int64(whole) + 1)
      #expect(Rounding.halfUp.divide(-(value + divisor / 2), by: divisor) == -Int64(whole) - 1)
    }
  }

  /// An odd divisor of more than 64 bits has no power of two to take off.
  @Test func oddDivisorBeyond64Bits() {
    let divisor = (Int128(1) << 66) + 1
    #expect(Rounding.down.divide(divisor * 9 + 8, by: divisor) == 9)
    #expect(Rounding.up.divide(divisor * 9 + 8, by: divisor) == 10)
  }

  /// From the rounded casual rate to its overtime.
  ///
  /// 34.59 holds 125 %, and 187.5 % of what it holds is
  /// 34.59 x 1.875 / 1.25 = 51.885, half a cent up 51.89. 187.5 % of the rate before its loading was rounded,
  /// 27.67 x 1.875 = 51.88125, is a cent less.
  @Test func aRateThatHoldsALoadingIsMultipliedAsItIsPaid() {
    let guide = LegalReference(instrument: "MA000045", clause: "pay guide")
    let (held, whole) = (Percentage(thousandths: 125_000), Percentage(thousandths: 187_500))
    let paid = ExactRate(Rate(micros: 34_590_000), times: whole, over: held)
    #expect(paid.rounded(.halfUp, per: guide) == Rate(micros: 51_890_000))
    let unrounded = Rate(micros: 27_670_000) * whole
    #expect(unrounded.rounded(.halfUp, per: guide) == Rate(micros: 51_880_000))
  }
}
