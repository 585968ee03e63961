import PayDomain
import Testing

private let practice = LegalReference(instrument: "practice", clause: "test")

struct AmountTests {
  @Test func aHalfCentRoundsUp() {
    // 25.74 × 1.25 = 32.175
    let casual = Rate(cents: 2574) * Percentage(thousandths: 125_000)
    #expect(casual.rounded(.halfUp, per: practice) == Rate(cents: 3218))
    #expect(casual.rounded(.down, per: practice) == Rate(cents: 3217))
    #expect(casual.rounded(.up, per: practice) == Rate(cents: 3218))
  }

  @Test func justUnderAHalfCentRoundsDown() {
    // 26.55 × 1.5 = 39.825; 26.55 × 1.4999 = 39.822...
    let rate = Rate(cents: 2655)
    #expect(
      (rate * Percentage(thousandths: 150_000)).rounded(.halfUp, per: practice).description
        == "$39.83")
    #expect(
      (rate * Percentage(thousandths: 149_990)).rounded(.halfUp, per: practice).description
        == "$39.82")
  }

  @Test func negativeHalvesRoundAwayFromZero() {
    let amount = Rate(cents: -2574) * Percentage(thousandths: 125_000)
    #expect(amount.rounded(.halfUp, per: practice).description == "-$32.18")
  }

  @Test func aMinuteAtTwentyDollarsIsExact() {
    // $20.00 × 1/60 h = $0.3333…: three of them are one dollar exactly.
    let minute = Rate(cents: 2000) * Hours(minutes: 1)
    #expect((minute + minute + minute) == Money(cents: 100).exact)
    #expect(minute.rounded(.halfUp, per: practice) == Money(cents: 33))
  }

  @Test func aWeeklyWageOverItsHours() {
    // 948.00 / 38 = 24.947… → 24.95; 922.70 / 38 = 24.28157…
    #expect(
      ExactRate(Money(cents: 94_800), over: 38_000).rounded(.halfUp, per: practice).description
        == "$24.95")
    #expect(
      ExactRate(Money(cents: 92_270), over: 38_000).rounded(.halfUp, per: practice).description
        == "$24.28")
  }

  @Test func aShareOfASum() {
    // 12 % of 1,008.90 = 121.068
    let share = Money(cents: 100_890) * Percentage(thousandths: 12_000)
    #expect(share.rounded(.halfUp, per: practice) == Money(cents: 12_107))
  }
}
