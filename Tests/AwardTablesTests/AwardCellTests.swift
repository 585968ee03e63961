import PayDomain
import Testing

@testable import AwardTables

@Suite("What is owed for an hour")
struct AwardCellTests {
  @Test("a row that starts with a period waits for the first period on or after its date")
  func periodStart() throws {
    let award = try InventedAwards().load()
    // Level 1: 23.71 until the first period from 1 July 2030, then 25.00.
    #expect(award.answer("ordinary", period: "2030-06-30", day: "2030-07-06").text == "$23.71")
    #expect(award.answer("ordinary", period: "2030-06-24", day: "2030-06-30").text == "$23.71")
    #expect(award.answer("ordinary", period: "2030-07-01").text == "$25.00")
    #expect(award.answer("ordinary", period: "2030-07-02").text == "$25.00")
  }

  @Test("a row that starts on a day starts in the middle of a period")
  func dayStart() throws {
    let award = try InventedAwards().load()
    // Level 2: 23.75 to 30 June 2030, 25.00 from 1 July, whatever the period.
    #expect(
      award.answer("ordinary", "two", period: "2030-06-24", day: "2030-06-30").text == "$23.75")
    #expect(
      award.answer("ordinary", "two", period: "2030-06-24", day: "2030-07-01").text == "$25.00")
  }

  @Test("a period that begins after what the tables cover has no rate")
  func coversTo() throws {
    let award = try InventedAwards().load()
    #expect(award.answer("ordinary", period: "2032-06-30", day: "2032-07-06").text == "$25.00")
    #expect(
      award.answer("ordinary", period: "2032-07-01").text
        == "rates of MA999999 after 2032-06-30 are not known: its tables were checked on "
        + "2030-09-01")
    let same = InventedAwards.changed(
      "award.yaml", "covers_to: 2032-06-30", "covers_to: 2030-09-01")
    #expect(
      try InventedAwards(same).load().answer("ordinary", period: "2030-09-01").text == "$25.00")
  }

  @Test("a cell is the rounded base times the percentage, a half up")
  func rounding() throws {
    let award = try InventedAwards().load()
    // 25.74 × 1.25 = 32.175, to 32.18; unrounded 978.10 / 38 × 1.25 = 32.17434….
    let casual = try #require(award.answer("ordinary", "three", .casual).cell)
    #expect(casual.rate == Rate(cents: 3218))
    #expect(casual.base == Rate(cents: 2574))
    #expect(casual.weekly == Money(cents: 97_810))
    let hour = Hours(minutes: 60)
    let exact = (casual.exact * hour).rounded(.down, per: casual.reference)
    #expect(exact == Money(cents: 3217))
    // 23.71 × 1.5 = 35.565, to 35.57; 23.75 × 1.5 = 35.625, to 35.63.
    #expect(award.answer("sunday", period: "2029-08-06").text == "$35.57")
    #expect(award.answer("sunday", "two", period: "2029-08-06").text == "$35.63")
  }

  @Test("a base rate that is no quotient is taken as printed")
  func printedHourly() throws {
    let award = try InventedAwards(
      InventedAwards.changed(
        "rates.csv", "950.00,25.00,published,17.1,PR1,made-up,",
        "950.00,25.10,published,17.1,PR1,made-up,with an allowance folded in")
    ).load()
    // 25.10 × 1.75 = 43.925, to 43.93, and the unrounded rate keeps the 25.10.
    let cell = try #require(award.answer("sunday", "one", .casual).cell)
    #expect(cell.rate == Rate(cents: 4393))
    #expect(cell.exact == Rate(cents: 2510) * Percentage(thousandths: 175_000))
  }

  @Test("flat dollars are apart from the rate and the same for juniors")
  func flat() throws {
    let award = try InventedAwards().load()
    let adult = try #require(award.answer("evening").cell)
    #expect(adult.rate == Rate(cents: 2500))
    #expect(adult.flat == Rate(cents: 295))
    #expect(adult.flatPerStartedHour)
    // 17 years: 950.00 × 75 % = 712.50; / 38 = 18.75.
    let junior = try #require(award.answer("evening", age: .junior(years: 17, months: nil)).cell)
    #expect(junior.rate == Rate(cents: 1875))
    #expect(junior.flat == Rate(cents: 295))
  }

  @Test("what the tables do not say has a reason and never a figure")
  func notCovered() throws {
    let award = try InventedAwards().load()
    #expect(
      award.answer("ordinary", period: "2029-06-30").text
        == "penalties of MA999999 are not covered before 2029-07-01")
    #expect(
      award.answer("sunday", "one", .casual, period: "2030-06-30").text
        == "penalties of MA999999 are not covered before 2030-07-01")
    #expect(
      award.answer("sunday", "three", .casual).text
        == "penalties of MA999999 are not covered from 2029-07-01: start uncertain: not told")
    #expect(
      award.answer("evening", "one", .casual).text
        == "`evening` of MA999999 has no figure for casual Example employee level 1")
    #expect(
      award.answer("bank").text == "penalties of MA999999 are not covered from 2030-07-01: ended")
  }

  @Test("a gap in base rates is a gap in every cell until the next rate")
  func baseGap() throws {
    let award = try InventedAwards(
      InventedAwards.changed(
        "rates.csv", "three,2029-07-01,period,978.10,25.74,published,17.2,,made-up,",
        """
        three,2029-07-01,period,978.10,25.74,published,17.2,,made-up,
        three,2030-03-01,period,,,,,,,not covered
        """)
    ).load()
    #expect(award.answer("ordinary", "three", period: "2030-02-28").text == "$25.74")
    #expect(
      award.answer("ordinary", "three", period: "2030-03-01").text
        == "base rates of MA999999 are not covered from 2030-03-01")
    #expect(award.answer("ordinary", "three", period: "2030-07-01").text == "$25.74")
  }

  @Test("the basis is the weakest of those it rests on; computed < carried < published")
  func basis() throws {
    let award = try InventedAwards().load()
    #expect(award.answer("ordinary").cell?.basis == .published)
    #expect(award.answer("ordinary", "two", period: "2029-08-06").cell?.basis == .carried)
    #expect(award.answer("ordinary", "two").cell?.basis == .computed)
    #expect(award.answer("overtime-first").cell?.basis == .computed)
    #expect(Basis.allCases.sorted() == [.computed, .carried, .published])
  }

  @Test("references name the clause and the row of each figure")
  func references() throws {
    let cell = try #require(InventedAwards().load().answer("sunday", "one", .casual).cell)
    #expect("\(cell.reference)" == "MA999999 clause 22.1 (penalties.csv:6)")
    #expect("\(cell.baseReference)" == "MA999999 clause 17.1 (rates.csv:3)")
    #expect(cell.junior == nil)
  }

  @Test("provisions of a category are those someone has and that have not ended")
  func provisions() throws {
    let award = try InventedAwards().load()
    func found(_ category: PayCategory, _ type: EmploymentType, _ day: String) throws -> [String] {
      let date = try #require(CivilDate(iso: day))
      let question = RateQuestion(
        classification: 0, employment: type, age: .adult,
        dates: EffectiveDates(periodStart: date, day: date))
      return award.provisions(for: category, question: question).map { award.provisions[$0].id }
    }
    #expect(try found(.sunday, .casual, "2030-07-01") == ["sunday"])
    // Not covered yet, and therefore in: the cell says so.
    #expect(try found(.sunday, .casual, "2030-06-30") == ["sunday"])
    #expect(try found(.evening, .casual, "2030-07-01") == [])
    #expect(try found(.publicHoliday, .fullTime, "2030-06-30") == ["bank"])
    #expect(try found(.publicHoliday, .fullTime, "2030-07-01") == [])
  }

  @Test("conditions are read from their columns")
  func conditions() throws {
    let award = try InventedAwards().load()
    let evening = try #require(award.provisions.first { $0.id == "evening" }).condition
    #expect(evening.days == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(evening.fromMinute == 18 * 60 && evening.toMinute == 24 * 60)
    let overtime = try #require(award.provisions.first { $0.id == "overtime-first" })
    #expect(overtime.condition.upToHours == Hours(minutes: 180))
    #expect(overtime.condition.afterHours == nil)
    #expect(overtime.condition.shiftworkers == false && overtime.combination == .highest)
    #expect(award.provisions.filter(\.condition.isElective).map(\.id) == ["bank"])
    #expect(award.provisions.allSatisfy { !$0.hasFurtherTerms })
  }

  @Test("changes of base rates are listed once, oldest first")
  func rateChanges() throws {
    let dates = try InventedAwards().load().rateChanges.map(\.description)
    #expect(dates == ["2029-07-01", "2030-07-01"])
  }

  @Test("going rates leave out what someone does not have")
  func goingRates() throws {
    let award = try InventedAwards().load()
    let day = try #require(CivilDate(iso: "2030-08-05"))
    let rates = award.goingRates(
      classifications: [0], on: EffectiveDates(periodStart: day, day: day))
    #expect(
      rates.map { "\($0.question.employment) \($0.words) \($0.answer.text)" } == [
        "full-time ordinary hours $25.00", "full-time after 6pm $25.00+$2.95",
        "full-time Sunday $37.50", "full-time first 3 hours $37.50",
        "part-time ordinary hours $25.00", "part-time after 6pm $25.00+$2.95",
        "part-time Sunday $37.50", "casual ordinary hours $31.25", "casual Sunday $43.75",
      ])
  }
}
