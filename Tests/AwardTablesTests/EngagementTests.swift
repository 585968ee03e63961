import AwardTables
import PayDomain
import TestSupport
import Testing

/// The least that is paid for coming to work, and the lowest rate of any award.
@Suite struct EngagementTests {
  private func library() throws -> AwardLibrary {
    try AwardLibrary(folder: Repository.root + "/Awards")
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func least(
    _ code: String, _ employment: EmploymentType, _ date: String
  ) throws -> [LeastEngagement] {
    let day = try day(date)
    return try library().award(code).leastEngagements(
      for: RateQuestion(
        classification: 0, employment: employment, age: .adult,
        dates: EffectiveDates(periodStart: day, day: day)))
  }

  @Test func retailSaysThreeHoursAndHalfForStudents() throws {
    let casual = try least("MA000004", .casual, "2025-07-07")
    #expect(casual.map(\.hours) == [Hours(minutes: 180), Hours(minutes: 90)])
    #expect(casual.map(\.isConditional) == [false, true])
    #expect(casual.map(\.reference.clause) == ["11.2", "11.3"])
    #expect(casual[1].question?.contains("school student") == true)
    #expect(try least("MA000004", .partTime, "2025-07-07").map(\.hours) == [Hours(minutes: 180)])
    #expect(try least("MA000004", .fullTime, "2025-07-07").isEmpty)
  }

  @Test func itHoldsFromThePeriodOnItsDate() throws {
    #expect(try least("MA000004", .casual, "2021-12-05").isEmpty)
    #expect(try least("MA000004", .casual, "2021-12-06").count == 2)
    #expect(try least("MA000100", .partTime, "2022-06-30").isEmpty)
    #expect(try least("MA000100", .partTime, "2022-07-01").count == 2)
  }

  /// Social and community services employees have three hours, two in disability services work; all others two.
  @Test func hoursDependOnTheStream() throws {
    let award = try library().award("MA000100")
    let day = try day("2026-07-06")
    func hours(_ title: String) throws -> [LeastEngagement] {
      let place = try #require(award.classifications.firstIndex { $0.title.contains(title) })
      return award.leastEngagements(
        for: RateQuestion(
          classification: place, employment: .casual, age: .adult,
          dates: EffectiveDates(periodStart: day, day: day)))
    }
    let social = try hours("(Social and community services employee)")
    #expect(social.map(\.hours) == [Hours(minutes: 180), Hours(minutes: 120)])
    #expect(social.map(\.isConditional) == [false, true])
    #expect(social.map(\.reference.clause) == ["10.5(a)", "10.5(b)"])
    let crisis = try hours("(Crisis accommodation employee)")
    #expect(crisis.map(\.hours) == [Hours(minutes: 120)])
    #expect(crisis.map(\.reference.clause) == ["10.5(b)"])
  }

  @Test func anAwardWithoutTheTableSaysNothing() throws {
    let award = try library().award("MA000009")
    #expect(!award.saysLeastEngagement)
    #expect(try least("MA000009", .casual, "2025-07-07").isEmpty)
  }

  /// Titles that say an age, a trainee or a supported wage; everybody else is an adult.
  private static let others = [
    "under", "years", "junior", "cadet", "trainee", "apprentice", "year of",
  ]

  @Test(arguments: [
    "2019-07-01", "2021-03-01", "2022-07-01", "2023-07-01", "2025-07-07", "2026-07-06",
  ])
  func noAwardGivesAnAdultLessThanTheLowest(_ date: String) throws {
    let library = try library()
    let dates = EffectiveDates(periodStart: try day(date), day: try day(date))
    let lowest = try #require(library.national.lowestAwardRate(on: dates)).value
    // Awards with entry levels; the supported employment award has a wage of its own.
    for code in ["MA000004", "MA000008", "MA000009", "MA000010", "MA000013", "MA000119"] {
      let award = try library.award(code)
      for (place, each) in award.classifications.enumerated() {
        let title = each.title.lowercased()
        guard !Self.others.contains(where: title.contains) else { continue }
        let question = RateQuestion(
          classification: place, employment: .fullTime, age: .adult, dates: dates)
        let ordinary = award.provisions(for: .ordinary, question: question).first
        guard let ordinary, case .cell(let cell) = award.cell(ordinary, for: question) else {
          continue
        }
        #expect(cell.base >= lowest, "\(code) \(each.title) on \(date)")
      }
    }
  }
}
