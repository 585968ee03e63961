import PayDomain
import Testing

@testable import AwardTables

/// Payments of the invented award; the arithmetic stands beside each figure.
@Suite("Payments that are not one rate an hour")
struct PaymentTests {
  private static let header =
    "payment,part,classifications,employment,words,unit,amount,percentage,of,of_rate,times,over,"
    + "decimals,adult_from,from,starts,basis,clause,instrument,source,note\n"

  private static let rows = """
    watch,1,stream:floor,full_time part_time,watch,hour,,150,own,hourly,,,,,2029-07-01,period,published,23.4,,made-up,
    watch,2,stream:floor,full_time part_time,watch,shift,,100,own,hourly,8,,,,2029-07-01,period,published,23.4,,made-up,
    cook,1,*,full_time,cook on a sixth day,week,,150,own,weekly,0.5,5.5,,,2029-07-01,period,published,23.5,,made-up,
    road,1,*,casual,road,kilometre,,156 115,three,weekly,,2850,4,,2029-07-01,period,published,23.6,,made-up,
    stage,1,*,casual,stage,performance,,16.7 125 200,own,weekly,,,,,2029-07-01,period,published,23.7,,made-up,
    sum,1,stream:floor,casual,sum,hour,,131.75,own,adult_hourly,,,,18,2029-07-01,period,published,23.8,,made-up,
    sum,2,stream:floor,casual,sum,hour,,73.4,own,adult_hourly,,,,18,2029-07-01,period,published,23.8,,made-up,
    late,1,three,casual,late,engagement,5.62,,,,,,,,2029-07-01,period,published,23.9,,made-up,
    late,1,three,casual,late,,,,,,,,,,2030-07-01,period,,,,,ended
    boat,1,three,full_time,boat,,,,,,,,,,2029-07-01,period,,,,,not covered: nobody knows

    """

  private func award(_ rows: String = PaymentTests.rows) throws -> Award {
    try InventedAwards(["MA999999-example/payments.csv": PaymentTests.header + rows]).load()
  }

  /// The payments of somebody as `id sums`, in table order.
  private func shown(
    _ award: Award, _ classification: Int, _ employment: EmploymentType, age: AgeBand = .adult,
    on: String = "2029-08-05"
  ) throws -> [String] {
    let day = try #require(CivilDate(iso: on))
    let question = RateQuestion(
      classification: classification, employment: employment, age: age,
      dates: EffectiveDates(periodStart: day, day: day))
    return award.payments(for: question).map { payment in
      if case .notCovered(let why) = payment.answer { return "\(payment.id) \(why)" }
      let sums = payment.answer.sums.map { "\($0.amount.plain)/\($0.unit.rawValue)" }
      return "\(payment.id) \(sums.joined(separator: "+"))"
    }
  }

  @Test(
    "parts are added by unit, each to the cent, and further percentages are of the rounded figure")
  func adults() throws {
    // 150 % of 23.71 = 35.565; 8 × 23.71 = 189.68; 150 % of 900.90 × 0.5 / 5.5 = 122.85.
    #expect(
      try shown(award(), 0, .fullTime) == [
        "watch 35.57/hour+189.68/shift", "cook 122.85/week",
      ])
    // 156 % of 978.10 / 2850 = 0.53538…, to 0.5354, × 115 % = 0.61571.
    // 16.7 % of 900.90 = 150.4503, to 150.45; × 125 % = 188.0625, to 188.06; × 2 = 376.12. Unrounded it is 376.13.
    // 131.75 % of 23.71 = 31.237925; 73.4 % = 17.40314.
    #expect(
      try shown(award(), 0, .casual) == [
        "road 0.6157/kilometre", "stage 376.12/performance", "sum 48.64/hour",
      ])
  }

  @Test("a junior has the share of the own rate, or of what the adult's comes to, until an age")
  func juniors() throws {
    let sixteen = AgeBand.junior(years: 16, months: nil)
    // 50 % of 900.90 = 450.45, / 38 = 11.85: × 1.5 = 17.775, × 8 = 94.80; 450.45 × 1.5 × 0.5 / 5.5 = 61.425.
    #expect(
      try shown(award(), 0, .fullTime, age: sixteen) == [
        "watch 17.78/hour+94.80/shift", "cook 61.43/week",
      ])
    // The adult's 31.24 and 17.40 by half: 15.62 + 8.70. Of 11.85 it would be 15.61 and 8.70.
    #expect(try shown(award(), 0, .casual, age: sixteen).last == "sum 24.32/hour")
    let eighteen = AgeBand.junior(years: 18, months: nil)
    #expect(try shown(award(), 0, .casual, age: eighteen).last == "sum 48.64/hour")
  }

  @Test("a junior whose share is of the hourly rate has it of the week as well")
  func weekOfHourlyJunior() throws {
    let hourly = InventedAwards.changed("award.yaml", "junior: weekly", "junior: hourly")
    let award = try InventedAwards(
      hourly.merging(["MA999999-example/payments.csv": PaymentTests.header + PaymentTests.rows]) {
        $1
      }
    ).load()
    // 50 % of 900.90 = 450.45; × 1.5 × 0.5 / 5.5 = 61.425.
    #expect(
      try shown(award, 0, .fullTime, age: .junior(years: 16, months: nil)).last
        == "cook 61.43/week")
  }

  @Test("a salary of the year is what others are percentages of, and never of itself")
  func salaries() throws {
    let rows = """
      annual-salary,1,one,casual,salary,year,71774.00,,,,,,,,2029-07-01,period,published,D.6,,made-up,
      annual-salary,1,two,casual,salary,year,,70,one,annual,,,,,2029-07-01,period,published,D.6,,made-up,
      annual-salary,1,three,casual,salary,year,,100,own,annual,,,,,2029-07-01,period,published,D.6,,made-up,
      annual-salary,2,one two,casual,salary,year,8284.44,,,,,,,,2029-07-01,period,published,D.6,,made-up,
      flying,1,*,casual,flying,hour,,100 125,own,annual,,800,,,2029-07-01,period,published,10.6,,made-up,

      """
    // The second row is of the first's whole salary; the full-time one has none.
    let award = try award(
      rows.replacing("one,casual,salary,year,71", with: "one,full_time casual,salary,year,71"))
    // 80,058.44 / 800 = 100.07305, to 100.07, × 125 % = 125.0875.
    #expect(try shown(award, 0, .casual) == ["annual-salary 80058.44/year", "flying 125.09/hour"])
    // 70 % of 71,774.00 = 50,241.80, and 8,284.44; / 800 = 73.1578, to 73.16, × 125 % = 91.45.
    #expect(try shown(award, 1, .casual) == ["annual-salary 58526.24/year", "flying 91.45/hour"])
    #expect(
      try shown(award, 2, .casual).allSatisfy {
        $0.hasSuffix("MA999999 has no salary for Clerk level 2")
      })
  }

  @Test("what has ended is left out; what is not covered, or not yet, says why")
  func gaps() throws {
    #expect(try shown(award(), 2, .casual).last == "late 5.62/engagement")
    #expect(
      try shown(award(), 2, .casual, on: "2030-08-05").contains { $0.hasPrefix("late") } == false)
    #expect(
      try shown(award(), 2, .fullTime).last
        == "boat payments of MA999999 are not covered from 2029-07-01: nobody knows")
    #expect(
      try shown(award(), 2, .casual, on: "2028-08-05").last
        == "late payments of MA999999 are not covered before 2029-07-01")
    #expect(
      try shown(award(), 2, .fullTime, on: "2032-07-05").allSatisfy { $0.contains("not known") })
    #expect(try shown(InventedAwards().load(), 0, .fullTime).isEmpty)
  }

  @Test(
    "a row that cannot be right is refused",
    arguments: [
      ("three,weekly,,2850", "three,daily,,2850", "payments.csv:5:47: unknown word `daily`"),
      (",0.5,5.5,", ",0.5,0,", "payments.csv:4:65: `over` is `0`"),
      (",2850,4,", ",2850,9,", "payments.csv:5:60: `decimals` is `9`"),
      ("16.7 125 200", "16.7 125 x", "payments.csv:6:37: `percentage` is `16.7 125 x`"),
      (",150,own,hourly", ",150,own,", "payments.csv:2:62: `of_rate` is blank"),
      ("watch,2,", "watch,1,", "payments.csv:3:1"),
    ])
  func refused(_ old: String, _ new: String, _ says: String) throws {
    let text = PaymentTests.rows.replacing(old, with: new)
    let file = ["MA999999-example/payments.csv": PaymentTests.header + text]
    let refusal = try InventedAwards(file).refusal()
    #expect(refusal.hasPrefix(says), "\(refusal)")
  }

  @Test("the heading of a guide's column finds a payment by its words or its provision's")
  func headings() throws {
    let award = try award()
    #expect(award.payments(headed: "Cook - on a sixth day") == ["cook"])
    #expect(award.payments(headed: "Moon").isEmpty)
  }
}
