import PayDomain
import Testing

struct ValueTextTests {
  @Test(arguments: [
    (0, "$0.00", "0.00"), (5, "$0.05", "0.05"), (-5, "-$0.05", "-0.05"),
    (123_456, "$1,234.56", "1234.56"), (-100_000_000, "-$1,000,000.00", "-1000000.00"),
  ])
  func money(cents: Int, text: String, plain: String) {
    #expect(Money(cents: Int64(cents)).description == text)
    #expect(Money(cents: Int64(cents)).plain == plain)
  }

  @Test func rates() {
    #expect(Rate(cents: 2655).description == "$26.55")
    #expect(Rate(micros: 36_549_700).description == "$36.5497")
    #expect(Rate(micros: -1_500_000).description == "-$1.50")
  }

  @Test func hours() {
    #expect(Hours(millionths: 7_600_000).description == "7.60 h")
    #expect(Hours(minutes: 440).plain == "7.3333")
    #expect(Hours(millionths: 159_600_000).plain == "159.60")
  }

  @Test func percentages() {
    #expect(Percentage(thousandths: 150_000).description == "150 %")
    #expect(Percentage(thousandths: 121_700).description == "121.7 %")
  }

  @Test(arguments: [(0, 0), (60, 1), (61, 2), (135, 3)])
  func partsOfAnHourCountWhole(minutes: Int, started: Int) {
    #expect(Hours(minutes: Int64(minutes)).startedHours == Int64(started))
  }

  @Test func references() {
    let clause = LegalReference(instrument: "MA000004", clause: "22.1", row: "penalties.csv:9")
    #expect(clause.description == "MA000004 clause 22.1 (penalties.csv:9)")
    #expect(LegalReference(instrument: "practice", clause: "").description == "practice")
    let page = LegalReference(instrument: "MA000002", clause: "pay guide, page 3")
    #expect(page.description == "MA000002, pay guide, page 3")
    let section = LegalReference(instrument: "SGA 1992", clause: "s 19(2)")
    #expect(section.description == "SGA 1992 s 19(2)")
  }
}
