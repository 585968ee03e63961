import PayDomain
import PayslipReading
import Testing

@Suite struct XeroJoinTests {
  private static func files(_ names: [String]) throws -> [(path: String, text: String)] {
    try names.map { ($0, try XMLCase.fixture("xero/" + $0)) }
  }

  private static let all = ["employees.xml", "pay-items.xml", "pay-run.xml", "payslip.xml"]

  @Test func joinsFourFilesToOneSlipAndOneSummary() throws {
    let outcomes = try XMLCase.xero(Self.files(Self.all))
    #expect(outcomes.count == 2)
    let summary = try #require(outcomes.first?.slip)
    let slip = try #require(outcomes.last?.slip)
    #expect(slip.source.path == "payslip.xml")
    #expect(slip.source.kind == .export)
    #expect(slip.employee.value == "Robin Example")
    #expect(slip.employeeNumber.value == "dddddddd-0000-4000-8000-000000000001")
    #expect(slip.born.value == CivilDate(year: 2004, month: 2, day: 29))
    #expect(slip.classification.value == "Retail Employee Level 1")
    #expect(slip.employment.value == .fullTime)
    #expect(slip.period?.description == "2026-07-06 to 2026-07-12")
    // 1,784,073,600 s is 20,649 days after 1 January 1970: 15 July 2026.
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 15))
    #expect(slip.gross.value == Money(cents: 1250_00))
    #expect(slip.deductions.value == Money(cents: 10_00))
    #expect(slip.superGuarantee.value == Money(cents: 120_00))
    #expect(summary.source.path == "pay-run.xml")
    #expect(summary.source.ordinal == 2)
    #expect(summary.lines.isEmpty)
    #expect(summary.classification.reading?.proof == .doubtful)
    #expect(summary.remarks.contains("a summary without lines; the payslip itself is needed"))
  }

  @Test func linesTakeTheirMeaningFromPayItems() throws {
    let slip = try #require(try XMLCase.xero(Self.files(Self.all)).last?.slip)
    #expect(
      slip.lines.map(\.label) == [
        "Ordinary Hours", "Time and a half", "Zebra handling", "Union Fees", "SGC", "PAYG Tax",
      ])
    #expect(
      slip.lines.map(\.category) == [
        .ordinary, .overtime, .allowance, .deduction, .superGuarantee, .tax,
      ])
    #expect(
      slip.lines.map(\.section) == [
        .earnings, .earnings, .earnings, .deduction, .employerSuper, .tax,
      ])
    #expect(slip.lines[1].multiplier == Percentage(thousandths: 150_000))
    // Only what is printed: the rate of the line, not the employee's template of 99.9999.
    #expect(slip.lines[0].rate.value == Rate(cents: 26_00))
    #expect(slip.lines[0].amount == .notOnSlip)
    #expect(slip.lines[2].amount.value == Money(cents: 80_00))
    #expect(slip.lines[2].unit == .dollars)
    // 780.00 + 390.00 + 80.00 = 1250.00, and 1250.00 − 150.00 − 10.00 = 1090.00.
    #expect(slip.lines[0].rate.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func withoutPayItemsLinesAreUnknownAndSaySo() throws {
    let slip = try #require(
      try XMLCase.xero(Self.files(["employees.xml", "pay-run.xml", "payslip.xml"])).last?.slip)
    #expect(slip.lines[0].category == .unknown)
    #expect(slip.lines[0].label == "aaaaaaaa-0000-4000-8000-000000000001")
    #expect(slip.lines[0].rate.value == Rate(cents: 26_00))
    #expect(slip.remarks.contains("line 10: what the line is for is not known"))
    // What the element itself says stays known.
    #expect(slip.lines[4].category == .superGuarantee)
  }

  @Test func theUserMayGiveAnIdAMeaning() throws {
    var facts = KnownFacts()
    facts.codes["aaaaaaaa-0000-4000-8000-000000000001"] = CodeMeaning(category: .ordinary)
    let slip = try #require(
      try XMLCase.xero(Self.files(["pay-run.xml", "payslip.xml"]), facts: facts).last?.slip)
    #expect(slip.lines[0].category == .ordinary)
    #expect(slip.lines[1].category == .unknown)
  }

  @Test func withoutThePayRunThereIsNoPeriod() throws {
    let slip = try #require(
      try XMLCase.xero(Self.files(["pay-items.xml", "payslip.xml"])).first?.slip)
    #expect(slip.period == nil)
    #expect(slip.gross == .notOnSlip)
    #expect(
      slip.remarks.contains("its pay run is in no file: period and payment date are not known"))
  }

  @Test func anEmployeeInNoFileLeavesTheSlip() throws {
    let slip = try #require(
      try XMLCase.xero(Self.files(["pay-items.xml", "pay-run.xml", "payslip.xml"])).last?.slip)
    #expect(slip.employee.value == "Robin Example")
    #expect(slip.born == .notOnSlip)
    #expect(
      slip.remarks.contains(
        "its employee is in no file: age, classification and basis not known"))
  }

  @Test func theOrderOfTheFilesChangesNothing() throws {
    let forward = try XMLCase.xero(Self.files(Self.all)).compactMap(\.slip)
    let backward = try XMLCase.xero(Self.files(Self.all.reversed())).compactMap(\.slip)
    #expect(forward == backward)
  }

  @Test func streamingGivesTheSameSlips() throws {
    let joined = try XMLCase.xero(Self.files(Self.all)).compactMap(\.slip)
    for name in Self.all {
      let others = try Self.files(Self.all.filter { $0 != name })
      let text = try XMLCase.fixture("xero/" + name)
      let (streamed, rest) = try XMLCase.streamed(text, path: name, after: others)
      let slips = (streamed + rest).compactMap(\.slip).sorted { $0.source.path < $1.source.path }
      #expect(slips == joined, "streaming \(name)")
    }
  }
}
