import PayDomain
import Testing

@testable import AwardTables

/// Loadings on annual leave of the invented award; the arithmetic stands beside each figure.
@Suite("Loadings on annual leave")
struct LeaveLoadingTests {
  private static let header =
    "classifications,employment,shiftworkers,percentage,or_penalties,"
    + "from,starts,basis,clause,instrument,source,note\n"

  private static let rows = """
    one,full_time part_time,,17.5,,2029-07-01,period,published,28.3,,made-up,
    two,full_time,no,17.5,,2029-07-01,period,published,28.3,,made-up,
    two,full_time,yes,20,yes,2029-07-01,period,published,28.4,,made-up,
    three,full_time,,,,2029-07-01,period,,,,,not covered: nobody knows
    three,part_time,,10,,2029-07-01,period,published,28.5,,made-up,
    three,part_time,,,,2030-07-01,period,,,,,ended

    """

  private func award(_ rows: String = LeaveLoadingTests.rows) throws -> Award {
    let text = LeaveLoadingTests.header + rows
    return try InventedAwards(["MA999999-example/leave_loading.csv": text]).load()
  }

  private func shown(
    _ award: Award, _ place: Int, _ type: EmploymentType, on: String
  ) throws -> [String] {
    let day = try #require(CivilDate(iso: on))
    let question = RateQuestion(
      classification: place, employment: type, age: .adult,
      dates: EffectiveDates(periodStart: day, day: day))
    return award.leaveLoadings(for: question).map { leave in
      let who = leave.isForShiftworkers.map { $0 ? "shift " : "day " } ?? ""
      return switch leave.answer {
      case .notCovered(let why): who + why.english
      case .loading(let loading):
        "\(who)\(loading.rate)\(loading.isLeastOfPenalties ? " or penalties" : "")"
      }
    }
  }

  @Test("a percentage of the ordinary hour, to the cent, for whom it is")
  func figures() throws {
    let award = try award()
    // 17.5 % of 23.71 = 4.14925; of 25.00 = 4.375.
    #expect(try shown(award, 0, .fullTime, on: "2029-08-05") == ["$4.15"])
    #expect(try shown(award, 0, .partTime, on: "2030-08-05") == ["$4.38"])
    // 17.5 % of 23.75 = 4.15625; 20 % of 23.75 = 4.75.
    #expect(
      try shown(award, 1, .fullTime, on: "2029-08-05") == ["day $4.16", "shift $4.75 or penalties"])
  }

  @Test("casuals have none, and what is not known says why")
  func gaps() throws {
    let award = try award()
    #expect(try shown(award, 0, .casual, on: "2029-08-05").isEmpty)
    #expect(
      try shown(award, 2, .fullTime, on: "2029-08-05") == [
        "loadings on annual leave of MA999999 are not covered from 2029-07-01: nobody knows"
      ])
    #expect(
      try shown(award, 0, .fullTime, on: "2028-08-05") == [
        "loadings on annual leave of MA999999 are not covered before 2029-07-01"
      ])
    // 10 % of 25.74 = 2.574, until it ended.
    #expect(try shown(award, 2, .partTime, on: "2029-08-05") == ["$2.57"])
    #expect(try shown(award, 2, .partTime, on: "2030-08-05").isEmpty)
    #expect(
      try shown(award, 0, .fullTime, on: "2032-07-05").allSatisfy { $0.contains("not known") })
  }

  @Test("a row that cannot be right is refused, and an award may have no table")
  func refused() throws {
    let text = LeaveLoadingTests.rows.replacing(",no,17.5", with: ",maybe,17.5")
    let file = ["MA999999-example/leave_loading.csv": LeaveLoadingTests.header + text]
    #expect(
      try InventedAwards(file).refusal().hasPrefix(
        "leave_loading.csv:3:15: unknown word `maybe` in `shiftworkers`"))
    #expect(try shown(InventedAwards().load(), 0, .fullTime, on: "2029-08-05").isEmpty)
  }
}
