import PayDomain
import Testing

@testable import Profiles

/// What a profile and the files leave open together.
@Suite struct ProfileReviewTests {
  private func review(
    _ profile: String, _ slips: [Payslip], exports: [ExportSurvey] = []
  ) throws -> ProfileReview {
    let sheet = try Profile.sheet(Array(profile.utf8), path: "p.yaml")
    var survey = ProfileSurvey()
    for slip in slips { survey.add(slip, facts: sheet.facts) }
    return ProfileReview(sheet, survey: survey, exports: exports)
  }

  private static let whole = """
    award: MA000004
    all_adults: yes
    employees:
      - {number: "7", classification: Level 1, employment: casual}
    """

  @Test func `a profile that answers everything is closed`() throws {
    let review = try review(Self.whole, [ProfileDraftTests.slip()])
    #expect(!review.isOpen)
    #expect(review.remarks == [])
    #expect(
      review.text(path: "p.yaml") == "p.yaml: nothing is open; seen 1 slip, $1,000.00 of earnings\n"
    )
  }

  @Test func `what is missing is weighed, most money first`() throws {
    let review = try review(
      "award: \"?\"\nemployees:\n  - {number: \"7\", classification: Level 1}\n",
      [
        ProfileDraftTests.slip(lines: [("Ordinary", .ordinary, 100_000), ("OC", .unknown, 500)]),
        ProfileDraftTests.slip(number: "8", lines: [("Ordinary", .ordinary, 50_000)]),
      ])
    // $1,005.00 + $500.00 for the award, the types and the ages; $500.00 for one classification.
    #expect(
      review.questions.map { "\($0.tally?.slips ?? 0) \($0.tally?.money ?? .zero)" } == [
        "2 $1,505.00", "2 $1,505.00", "2 $1,505.00", "1 $500.00", "1 $5.00",
      ])
    #expect(review.questions.last?.words == "what is `OC` for?")
    #expect(review.questions.first { $0.words.contains("award") }?.spot?.line == 1)
  }

  @Test func `entries that fit nothing are named by their line`() throws {
    let review = try review(
      Self.whole + "\n  - {number: \"17\"}\npay_codes:\n  Ghost: allowance\n",
      [ProfileDraftTests.slip()])
    #expect(
      review.remarks == [
        "p.yaml:5: no slip is of this employee", "p.yaml:7: no line has this pay code",
      ])
  }

  @Test func `an ABN that no slip states is to be corrected`() throws {
    let review = try review("abn: 53 004 085 616\n" + Self.whole, [ProfileDraftTests.slip()])
    #expect(review.isOpen)
    #expect(review.doubts.map(\.place) == [AssertedPlace(file: "p.yaml", line: 1)])
    #expect(
      try self.review("abn: 41001000111\n" + Self.whole, [ProfileDraftTests.slip()]).isOpen == false
    )
  }

  @Test func `slips of another employer take nothing`() throws {
    let slip = ProfileDraftTests.slip()
    let review = try review("abn: 53 004 085 616\n" + Self.whole, [slip])
    #expect(review.remarks.first?.contains("another ABN") == true)
    let facts = try Profile.read(
      Array(("abn: 53 004 085 616\n" + Self.whole).utf8), path: "p.yaml")
    #expect(facts.facts(for: slip) == EmployeeFacts())
    let own = try Profile.read(Array(("abn: 41001000111\n" + Self.whole).utf8), path: "p.yaml")
    #expect(own.facts(for: slip).classification == "Level 1")
    #expect(own.facts(for: ProfileDraftTests.slip(abn: nil)).classification == "Level 1")
  }

  @Test func `a pay week is held against the ends of periods`() throws {
    // 12 July 2026 is a Sunday.
    #expect(try review("pay_week: monday\n" + Self.whole, [ProfileDraftTests.slip()]).remarks == [])
    let other = try review("pay_week: sunday\n" + Self.whole, [ProfileDraftTests.slip()])
    #expect(other.remarks.first?.contains("ends on Sunday") == true)
  }

  @Test func `without files the questions are the profile's own`() throws {
    let sheet = try Profile.sheet(
      Array("award: \"?\"\nemployees:\n  - {number: \"7\", employment: \"?\"}\n".utf8),
      path: "p.yaml")
    #expect(
      ProfileReview(sheet).questions.map(\.words) == ["`award`", "`employment` of 7"])
  }

  @Test(arguments: [
    ("columns:\n  Pmt: money\n", "2:"), ("columns:\n  Pmt: amount\n  PMT: rate\n", "3:"),
    ("abn: 12\n", "1:"), ("abn: 53 004 085 617\n", "1:"), ("pay_week: someday\n", "1:"),
    ("columns: 3\n", "1:"),
  ])
  func `a wrong answer is refused with its line`(text: String, place: String) throws {
    let caught = #expect(throws: ProfileProblem.self) {
      try Profile.read(Array(text.utf8), path: "p.yaml")
    }
    let problem = try #require(caught)
    #expect(problem.lines(path: "p.yaml").hasPrefix("p.yaml:\(place)"))
  }

  @Test func `columns are read by their folded heading`() throws {
    let facts = try Profile.read(Array("columns:\n  \"Pmt  Amt:\": amount\n".utf8), path: "p")
    #expect(facts.columns == ["pmt amt": .amount])
  }
}
