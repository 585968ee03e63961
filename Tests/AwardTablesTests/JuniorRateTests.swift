import PayDomain
import Testing

@testable import AwardTables

@Suite("What juniors are owed")
struct JuniorRateTests {
  /// The tables with another rounding basis for juniors.
  private func award(_ basis: String) throws -> Award {
    try InventedAwards(InventedAwards.changed("award.yaml", "junior: weekly", "junior: \(basis)"))
      .load()
  }

  private func rate(_ award: Award, _ classification: String, _ years: Int) -> String {
    award.answer(
      "ordinary", classification, age: .junior(years: years, months: nil), period: "2029-08-06"
    ).text
  }

  @Test("a share of the weekly wage, to the cent, over the week")
  func weekly() throws {
    let award = try award("weekly")
    // 900.90 × 50 % = 450.45; / 38 = 11.8539…
    #expect(rate(award, "one", 16) == "$11.85")
    // 902.60 × 75 % = 676.95; / 38 = 17.8144…
    #expect(rate(award, "two", 17) == "$17.81")
    let cell = try #require(
      award.answer("ordinary", age: .junior(years: 16, months: nil), period: "2029-08-06").cell)
    #expect(cell.weekly == Money(cents: 45_045))
  }

  @Test("a share of the weekly wage, to ten cents, over the week")
  func steppedWeekly() throws {
    let award = try award("weekly_10c")
    // 450.45 to 450.50 (a half up); / 38 = 11.8552…
    #expect(rate(award, "one", 16) == "$11.86")
    // 676.95 to 677.00 (a half up); / 38 = 17.8157…
    #expect(rate(award, "two", 17) == "$17.82")
    let cell = try #require(
      award.answer("ordinary", age: .junior(years: 16, months: nil), period: "2029-08-06").cell)
    #expect(cell.weekly == Money(cents: 45_050))
    #expect(cell.exact == ExactRate(Money(cents: 45_050), over: 38_000))
  }

  @Test("a share of the adult hourly rate as printed")
  func hourly() throws {
    let award = try award("hourly")
    // 23.71 × 50 % = 11.855, to 11.86.
    #expect(rate(award, "one", 16) == "$11.86")
    // 23.75 × 75 % = 17.8125.
    #expect(rate(award, "two", 17) == "$17.81")
    let cell = try #require(
      award.answer("ordinary", age: .junior(years: 16, months: nil), period: "2029-08-06").cell)
    #expect(cell.weekly == nil)
  }

  @Test("a row that says how the rate comes about is not rounded the award's way")
  func ownRounding() throws {
    var text = InventedTables.juniors.replacing(",own,", with: ",own,,,")
      .replacing("percentage,of,", with: "percentage,of,unless,rounding,")
    text = text.replacing("under_17,,50,own,,,", with: "under_17,,50,own,,hourly,")
    let award = try InventedAwards(["MA999999-example/juniors.csv": text]).load()
    // 23.71 × 50 % = 11.855, to 11.86; by the week it is 11.85.
    #expect(rate(award, "one", 16) == "$11.86")
    // The next row leaves it to the award: 902.60 × 75 % = 676.95; / 38 = 17.8144…
    #expect(rate(award, "two", 17) == "$17.81")
    let wrong = ["MA999999-example/juniors.csv": text.replacing("own,,hourly", with: "own,,daily")]
    let refusal = try InventedAwards(wrong).refusal()
    #expect(refusal.hasPrefix("juniors.csv:2:32: unknown word `daily`"), "\(refusal)")
  }

  @Test("a percentage of another classification's rate")
  func ofAnother() throws {
    let award = try InventedAwards(
      InventedAwards.changed(
        "juniors.csv", "stream:floor,17,,75,own", "stream:floor,17,,75,three")
    ).load()
    // 978.10 × 75 % = 733.575, to 733.58; / 38 = 19.3047…
    #expect(rate(award, "one", 17) == "$19.30")
  }

  @Test("penalties are percentages of the rounded junior rate")
  func penalties() throws {
    // 17 years: 900.90 × 75 % = 675.675, to 675.68; / 38 = 17.7810…, to 17.78; × 1.5 = 26.67.
    let award = try InventedAwards().load()
    let cell = try #require(
      award.answer("sunday", age: .junior(years: 17, months: nil), period: "2029-08-06").cell)
    #expect(cell.rate == Rate(cents: 2667))
    #expect(cell.base == Rate(cents: 1778))
    #expect(cell.junior?.percentage == Percentage(thousandths: 75_000))
    let reference = cell.junior?.reference.description
    #expect(reference == "MA999999 clause 17.3 (juniors.csv:3)")
    // Unrounded: 900.90 × 0.75 / 38 × 1.5 = 26.6713…
    let exact = (cell.exact * Hours(minutes: 6000)).rounded(.down, per: cell.reference)
    #expect(exact == Money(cents: 266_713))
  }

  @Test("ages at the edges of the bands")
  func ages() throws {
    let award = try InventedAwards().load()
    // Under 17 is 16 and younger; 19 and older have no percentage: the adult rate.
    #expect(rate(award, "one", 14) == rate(award, "one", 16))
    #expect(rate(award, "one", 17) != rate(award, "one", 16))
    #expect(rate(award, "one", 19) == "$23.71")
    // The office stream has no junior percentages at all.
    #expect(rate(award, "three", 15) == "$25.74")
  }

  @Test("service decides from its date on; six completed months are not over six")
  func service() throws {
    let award = try InventedAwards().load()
    func rate(_ months: Int?, _ period: String) -> String {
      award.answer("ordinary", age: .junior(years: 18, months: months), period: period).text
    }
    // Before: 900.90 × 80 % = 720.72; / 38 = 18.966…
    #expect(rate(12, "2030-06-30") == "$18.97")
    // After: 950.00 × 80 % = 760.00, / 38 = 20.00; × 90 % = 855.00, / 38 = 22.50.
    #expect(rate(5, "2030-07-01") == "$20.00")
    #expect(rate(6, "2030-07-01") == "$20.00")
    #expect(rate(7, "2030-07-01") == "$22.50")
    // Unknown: the lower.
    #expect(rate(nil, "2030-07-01") == "$20.00")
  }

  @Test("the basis of a junior rate includes its percentage's")
  func basis() throws {
    let award = try InventedAwards().load()
    #expect(
      award.answer("ordinary", age: .junior(years: 18, months: 6)).cell?.basis == .computed)
    #expect(
      award.answer("ordinary", age: .junior(years: 18, months: 7)).cell?.basis == .published)
  }

  @Test("bands are listed youngest first, both sides of a step apart")
  func bands() throws {
    let award = try InventedAwards().load()
    func bands(_ classification: Int, _ day: String) throws -> [AgeBand] {
      let date = try #require(CivilDate(iso: day))
      return award.juniorBands(
        of: classification, on: EffectiveDates(periodStart: date, day: date))
    }
    #expect(
      try bands(0, "2030-06-30") == [
        .junior(years: 16, months: nil), .junior(years: 17, months: nil),
        .junior(years: 18, months: nil),
      ])
    #expect(
      try bands(0, "2030-07-01") == [
        .junior(years: 16, months: nil), .junior(years: 17, months: nil),
        .junior(years: 18, months: 6), .junior(years: 18, months: 7),
      ])
    #expect(try bands(2, "2030-07-01") == [])
  }

  @Test("before the first percentage and in a gap there is no rate; after an end it is the adult's")
  func gaps() throws {
    let award = try InventedAwards(
      InventedAwards.changed(
        "juniors.csv", "stream:floor,17,,75,own,2029-07-01,period,published,17.3,,made-up,",
        """
        stream:floor,17,,,,2029-07-01,period,,,,,not covered
        stream:floor,17,,75,own,2029-09-01,period,published,17.3,,made-up,
        stream:floor,17,,,,2030-01-01,period,,,,,ended
        """)
    ).load()
    func rate(_ period: String) -> String {
      award.answer("ordinary", age: .junior(years: 17, months: nil), period: period).text
    }
    #expect(
      rate("2029-08-31") == "junior rates of MA999999 are not covered from 2029-07-01")
    // 900.90 × 75 % = 675.675, to 675.68; / 38 = 17.7810…
    #expect(rate("2029-09-01") == "$17.78")
    #expect(rate("2030-01-01") == "$23.71")
  }
}
