import PayDomain
import Testing

@testable import AwardTables

/// Rates that are worked out through others, from another classification's, or with hours beside those worked.
@Suite("Rates worked out through others")
struct RoundedStepsTests {
  /// Level one has 23.71 an hour in 2029, level three 25.74.
  private func award(
    _ rows: String, columns: String = "percentage,of,through,shift_hours",
    _ more: [String: String] = [:]
  ) throws -> Award {
    try InventedAwards(more.merging(RoundedStepsTests.table(rows, columns)) { $1 }).load()
  }

  private static func table(_ rows: String, _ columns: String) -> [String: String] {
    let blanks = String(repeating: ",", count: columns.count { $0 == "," })
    let head =
      "provision,classifications,employment,category,words,days,from_time,to_time,after_hours,"
      + "up_to_hours,shift,shiftworkers,elective,\(columns),flat,flat_per,combine,from,starts,basis,"
      + "clause,instrument,source,note\n"
    let ordinary = [("full_time part_time", "100"), ("casual", "125")].map { type, share in
      "ordinary,*,\(type),ordinary,ordinary hours,,,,,,,,,\(share)\(blanks)\(tail)"
    }
    let ends = rows.split(separator: "\n").map { "\($0)\(tail)" }
    return ["MA999999-example/penalties.csv": head + (ordinary + ends).joined()]
  }

  private static let tail = ",,,,2029-07-01,period,published,22.1,,made-up,\n"

  private func rate(_ award: Award, _ name: String, _ type: EmploymentType = .casual) -> String {
    award.answer(name, "one", type, period: "2029-08-06").text
  }

  @Test("each step is taken to the cent before the next")
  func steps() throws {
    let award = try award(
      """
      night,*,casual,overtime,night,,,,,,,,,225,,125 150,
      plain,*,casual,overtime,plain,,,,,,,,,225,,,
      """)
    // 23.71 × 1.25 = 29.6375, 29.64; × 1.2 = 35.568, 35.57; × 1.5 = 53.355, 53.36. At once: 53.3475.
    #expect(rate(award, "night") == "$53.36")
    #expect(rate(award, "plain") == "$53.35")
    let night = try #require(award.answer("night", "one", .casual, period: "2029-08-06").cell)
    #expect(night.share.english == "225 % of $23.71, to the cent at 125 % and 150 %")
    let plain = try #require(award.answer("plain", "one", .casual, period: "2029-08-06").cell)
    #expect(plain.share.english == "225 % of $23.71")
    // 25.00 × 2.25 = 56.25 either way: then the steps are not worth a word.
    #expect(award.answer("night", "one", .casual).cell?.share.english == "225 % of $25.00")
  }

  @Test("through 100 nothing is rounded on the way where the award compounds")
  func direct() throws {
    let compounds = InventedAwards.changed(
      "award.yaml", "additive_on_rounded_hourly", "compound_on_rounded_casual")
    let award = try award(
      """
      sunday,*,casual,sunday,Sunday,sun,,,,,,,,175,,100,
      saturday,*,casual,saturday,Saturday,sat,,,,,,,,175,,,
      """, compounds)
    // 23.71 × 1.75 = 41.4925. Through the casual rate: 29.64 × 1.4 = 41.496.
    #expect(rate(award, "sunday") == "$41.49")
    #expect(rate(award, "saturday") == "$41.50")
  }

  @Test("a percentage of another classification's rate")
  func ofAnother() throws {
    let award = try award(
      """
      first,*,full_time,overtime,first hours,,,,,,,,,150,three,,
      first,*,casual,overtime,first hours,,,,,,,,,150,own,,
      """)
    // 25.74 × 1.5 = 38.61; 23.71 × 1.5 = 35.565, 35.57.
    #expect(rate(award, "first", .fullTime) == "$38.61")
    #expect(rate(award, "first") == "$35.57")
    let cell = try #require(award.answer("first", "one", period: "2029-08-06").cell)
    #expect(cell.base == Rate(cents: 2574))
    #expect(cell.share.english == "150 % of $25.74 (Clerk level 2)")
    #expect(cell.weekly == nil)
  }

  @Test("a percentage of the weekly wage over the hours, where the hourly rate holds more")
  func ofWeek() throws {
    let rates = InventedAwards.changed(
      "rates.csv", "900.90,23.71,published,17.1,,made-up,",
      "900.90,27.27,published,17.1,,made-up,with the loading of a single contract")
    let award = try award(
      """
      night,*,full_time,shift,night,,,,,,,,,130,week,,
      plain,*,full_time,shift,plain,,,,,,,,,130,,,
      """, rates)
    // 900.90 / 38 = 23.7079, 23.71; × 1.3 = 30.823. Of the hourly rate: 27.27 × 1.3 = 35.451.
    #expect(rate(award, "night", .fullTime) == "$30.82")
    #expect(rate(award, "plain", .fullTime) == "$35.45")
    #expect(rate(award, "ordinary", .fullTime) == "$27.27")
    let cell = try #require(award.answer("night", "one", period: "2029-08-06").cell)
    #expect(cell.share.english == "130 % of $23.71 (the week's wage over its hours)")
    // 900.90 / 38 × 1.3 = 30.8202…, unrounded.
    let hour = (cell.exact * Hours(minutes: 60)).rounded(.down, per: cell.reference)
    #expect(hour == Money(cents: 3082))
  }

  @Test("hours for each shift stand beside the rate, and no slip is judged by them")
  func shiftHours() throws {
    let award = try award(
      """
      saturday,*,full_time,saturday,Saturday,sat,,,,,,,,100,,,4
      sunday,*,full_time,sunday,Sunday,sun,,,,,,,,150,,,
      """)
    // 4 × 23.71 = 94.84.
    let cell = try #require(award.answer("saturday", "one", period: "2029-08-06").cell)
    #expect(cell.rate == Rate(cents: 2371))
    #expect(cell.perShift == Rate(cents: 9484))
    #expect(award.answer("sunday", "one").cell?.perShift == nil)
    #expect(award.provisions.map(\.hasFurtherTerms) == [false, true, false])
  }

  @Test("what is no percentage and no classification is refused at its place")
  func refused() throws {
    for (cells, says) in [
      (",125 0,", "`through` is `125 0`"), (",125  150,", "`through` is `125  150`"),
      (",1.2345,", "`through` is `1.2345`"),
      ("nobody,,", "classification `nobody` is not declared"),
      (",,four", "`shift_hours` is `four`"),
    ] {
      let rows = "night,*,casual,overtime,night,,,,,,,,,225,\(cells)"
      let tables = RoundedStepsTests.table(rows, "percentage,of,through,shift_hours")
      #expect(try InventedAwards(tables).refusal().contains(says), "\(cells)")
    }
  }

  @Test("each of the columns may be left out alone")
  func optional() throws {
    let award = try award(
      "night,*,casual,overtime,night,,,,,,,,,225,125 150", columns: "percentage,through")
    #expect(rate(award, "night") == "$53.36")
  }

  @Test("full-time and part-time have their own figures where a row is for one of them alone")
  func employment() throws {
    let award = try award(
      """
      both,*,part_time casual full_time,overtime,both,,,,,,,,,150,,,
      part,*,full_time,overtime,part,,,,,,,,,150,,,
      part,one,part_time,overtime,part,,,,,,,,,160,,,
      """)
    // 23.71 × 1.5 = 35.565, 35.57; × 1.6 = 37.936.
    for type in EmploymentType.allCases { #expect(rate(award, "both", type) == "$35.57") }
    #expect(rate(award, "part", .fullTime) == "$35.57")
    #expect(rate(award, "part", .partTime) == "$37.94")
    #expect(
      award.answer("part", "two", .partTime, period: "2029-08-06").text
        == "`part` of MA999999 has no figure for part-time Example employee level 2")
    #expect(
      award.answer("part", "one", .casual, period: "2029-08-06").text
        == "`part` of MA999999 has no figure for casual Example employee level 1")
  }
}
