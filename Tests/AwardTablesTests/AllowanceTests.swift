import PayDomain
import Testing

@testable import AwardTables

/// Allowances of the invented award; the arithmetic stands beside each figure.
@Suite("Allowances")
struct AllowanceTests {
  private static let header =
    "allowance,classifications,words,amount,percentage,of,of_rate,unit,cap,all_purpose,expense,"
    + "from,starts,basis,clause,instrument,source,note\n"

  private static let rows = """
    lamp,*,carrying the lamp,,2.5,one,hourly,hour,,yes,,2029-07-01,period,published,19.1,,made-up,
    lead,stream:floor,leading others,,10,own,weekly,week,,,,2029-07-01,period,published,19.2,,made-up,
    soap,*,washing,1.25,,,,shift,6.25 a week,,yes,2029-07-01,period,published,19.3,,made-up,
    soap,*,washing,1.30,,,,shift,6.50 a week,,yes,2030-07-01,period,published,19.3,,made-up,
    bell,three,ringing the bell,4.00,,,,as_worded,,,,2029-07-01,period,published,19.4,,made-up,
    bell,three,ringing the bell,,,,,,,,,2030-07-01,period,,,,,ended
    hull,two,painting,,,,,,,,,2029-07-01,period,,,,,not covered: nobody knows

    """

  private func award(_ rows: String = AllowanceTests.rows) throws -> Award {
    try InventedAwards(["MA999999-example/allowances.csv": AllowanceTests.header + rows]).load()
  }

  /// Each allowance on a day as `id unit figure`, in table order.
  private func shown(_ award: Award, on: String, of chosen: [Int]? = nil) throws -> [String] {
    let day = try #require(CivilDate(iso: on))
    let dates = EffectiveDates(periodStart: day, day: day)
    return award.allowances(of: chosen, on: dates).map { allowance in
      let unit = allowance.unit?.rawValue ?? "-"
      return switch allowance.answer {
      case .notCovered(let why): "\(allowance.id) \(unit) \(why)"
      case .amount(let figure): "\(allowance.id) \(unit) \(figure.amount)"
      }
    }
  }

  @Test("a percentage is of the rate on the day, to the cent")
  func percentages() throws {
    // 2.5 % of 23.71 = 0.59275; 10 % of 900.90 = 90.09, of 902.60 = 90.26.
    #expect(
      try shown(award(), on: "2029-08-05") == [
        "lamp hour $0.59", "lead week $90.09", "lead week $90.26", "soap shift $1.25",
        "bell as_worded $4.00",
        "hull - allowances of MA999999 are not covered from 2029-07-01: nobody knows",
      ])
    // 2.5 % of 25.00 = 0.625; 10 % of 950.00 = 95.00. The second's wage is only computed: its own figure.
    #expect(
      try shown(award(), on: "2030-08-05", of: [0, 1]).prefix(4) == [
        "lamp hour $0.63", "lead week $95.00", "lead week $95.00", "soap shift $1.30",
      ])
  }

  @Test("what has ended is left out, what has not begun says so")
  func dates() throws {
    #expect(
      try shown(award(), on: "2030-08-05", of: [2]) == ["lamp hour $0.63", "soap shift $1.30"])
    #expect(
      try shown(award(), on: "2028-08-05", of: [2]).first
        == "lamp hour this allowance of MA999999 is not covered before 2029-07-01")
  }

  @Test("a period that begins after the tables end has no figure")
  func endOfCover() throws {
    let late = try shown(award(), on: "2032-07-05", of: [2])
    #expect(late.allSatisfy { $0.contains("are not known") })
    #expect(late.count == 2)
  }

  @Test("whom it is for, its share, its limit and its clause are told")
  func details() throws {
    let day = try #require(CivilDate(iso: "2029-08-05"))
    let award = try award()
    let found = award.allowances(on: EffectiveDates(periodStart: day, day: day))
    let lamp = try #require(found.first)
    #expect(lamp.isAllPurpose && !lamp.isExpense)
    #expect(lamp.classifications == [0, 1, 2])
    guard case .amount(let figure) = lamp.answer else {
      Issue.record("no figure")
      return
    }
    #expect(figure.reference.description == "MA999999 clause 19.1 (allowances.csv:2)")
    #expect(figure.share?.of == Rate(cents: 2371))
    #expect(figure.share?.isOfWeek == false)
    let soap = try #require(found.first { $0.id == "soap" })
    #expect(soap.isExpense && soap.cap == "6.25 a week")
    #expect(award.allowanceCount == 5)
  }

  @Test(
    "a row that cannot be right is refused",
    arguments: [
      (",shift,6.25", ",moon,6.25", "allowances.csv:4:24: unknown word `moon` in `unit`"),
      ("one,hourly", "one,daily", "allowances.csv:2:35: unknown word `daily` in `of_rate`"),
      ("washing,1.30", "washing,", "allowances.csv:5:16: no figure in `amount`, `percentage`"),
    ])
  func refused(_ old: String, _ new: String, _ says: String) throws {
    let text = AllowanceTests.rows.replacing(old, with: new)
    let file = ["MA999999-example/allowances.csv": AllowanceTests.header + text]
    #expect(try InventedAwards(file).refusal().hasPrefix(says))
  }

  @Test("an award without the table has no allowances")
  func none() throws {
    #expect(try shown(InventedAwards().load(), on: "2030-08-05").isEmpty)
  }

  @Test("every unit says what the sum is for")
  func units() {
    let words = AllowanceUnit.allCases.map(\.description)
    #expect(words.count { $0.isEmpty } == 1)
    #expect(Set(words).count == words.count)
  }
}
