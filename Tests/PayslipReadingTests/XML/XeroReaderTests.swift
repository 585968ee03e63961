import PayDomain
import PayslipReading
import Testing

@Suite struct XeroReaderTests {
  private static let items = """
    <PayItems><EarningsRates>
    <EarningsRate><EarningsRateID>ord</EarningsRateID><Name>Ordinary Hours</Name>
    <EarningsType>ORDINARYTIMEEARNINGS</EarningsType></EarningsRate>
    <EarningsRate><EarningsRateID>odd</EarningsRateID><Name>Zebra special</Name>
    <EarningsType>ORDINARYTIMEEARNINGS</EarningsType></EarningsRate>
    <EarningsRate><EarningsRateID>ot</EarningsRateID><Name>Ordinary Hours extra</Name>
    <EarningsType>OVERTIMEEARNINGS</EarningsType></EarningsRate>
    </EarningsRates><LeaveTypes><LeaveType><LeaveTypeID>al</LeaveTypeID><Name>Annual Leave</Name>
    </LeaveType></LeaveTypes></PayItems>
    """

  private static func run(_ slips: String, days: String = days) -> String {
    "<PayRuns><PayRun>\(days)<Payslips>\(slips)</Payslips></PayRun></PayRuns>"
  }

  private static let days = """
    <PayRunPeriodStartDate>2026-07-06T00:00:00</PayRunPeriodStartDate>
    <PayRunPeriodEndDate>2026-07-12T00:00:00</PayRunPeriodEndDate>
    <PaymentDate>2026-07-15T00:00:00Z</PaymentDate>
    """

  private static func slip(_ id: String, _ lines: String) -> String {
    "<Payslip><PayslipID>\(id)</PayslipID><EmployeeID>e</EmployeeID>\(lines)</Payslip>"
  }

  private static func line(_ item: String, _ more: String = "") -> String {
    "<EarningsLines><EarningsLine><EarningsRateID>\(item)</EarningsRateID>\(more)</EarningsLine>"
      + "</EarningsLines>"
  }

  private func outcomes(_ inner: String) throws -> [SlipOutcome] {
    try XMLCase.xero([("x.xml", "<Response>\(inner)</Response>")])
  }

  private func category(_ lines: String) throws -> PayCategory? {
    try outcomes(Self.items + Self.run(Self.slip("1", lines))).first?.slip?.lines.first?.category
  }

  @Test func anOrdinaryItemWithAnUnknownNameIsNotTakenForBasePay() throws {
    #expect(try category(Self.line("ord")) == .ordinary)
    #expect(try category(Self.line("odd")) == .unknown)
  }

  @Test func theEarningsTypeWinsOverTheName() throws {
    #expect(try category(Self.line("ot")) == .overtime)
  }

  @Test func aLineMadeFromASalaryIsSalary() throws {
    let line = Self.line(
      "ord",
      "<CalculationType>ANNUALSALARY</CalculationType><AnnualSalary>70000.00</AnnualSalary>")
    #expect(try category(line) == .salary)
    let slip = try #require(
      try outcomes(Self.items + Self.run(Self.slip("1", line))).first?.slip)
    #expect(slip.annualSalary.value == Money(cents: 70_000_00))
  }

  @Test func leaveIsLeaveWhateverItsRateIsCalled() throws {
    func leave(_ inner: String) -> String {
      "<LeaveEarningsLines><LeaveEarningsLine>\(inner)</LeaveEarningsLine></LeaveEarningsLines>"
    }
    #expect(try category(leave("<EarningsRateID>ord</EarningsRateID>")) == .otherLeave)
    #expect(try category(leave("<LeaveTypeID>al</LeaveTypeID>")) == .annualLeave)
    #expect(
      try category(
        leave("<EarningsRateID>ord</EarningsRateID><PayOutType>CASHED_OUT</PayOutType>"))
        == .leaveCashedOut)
  }

  @Test func severalFundsMakeOneGuaranteeAndOtherContributionsStayOut() throws {
    let lines = """
      <SuperannuationLines>
      <SuperannuationLine><ContributionType>SGC</ContributionType><Amount>40.00</Amount>
      </SuperannuationLine><SuperannuationLine><ContributionType>SGC</ContributionType>
      <Amount>60.00</Amount></SuperannuationLine><SuperannuationLine>
      <ContributionType>EMPLOYERADDITIONAL</ContributionType><Amount>5.00</Amount>
      </SuperannuationLine><SuperannuationLine><ContributionType>SALARYSACRIFICE</ContributionType>
      <Amount>20.00</Amount></SuperannuationLine></SuperannuationLines>
      """
    let slip = try #require(
      try outcomes(Self.run(Self.slip("1", lines))).first?.slip)
    #expect(slip.superGuarantee.value == Money(cents: 100_00))
    #expect(slip.superGuarantee.reading?.text == "40.00 + 60.00")
    #expect(
      slip.lines.map(\.category) == [
        .superGuarantee, .superGuarantee, .superOther, .salarySacrifice,
      ])
    #expect(slip.lines.last?.section == .deduction)
  }

  @Test func aBadPayslipCostsItselfAlone() throws {
    let outcomes = try outcomes(
      Self.run(
        Self.slip("1", Self.line("ord")) + Self.slip("2", "<Wages>lots</Wages>")
          + Self.slip("3", Self.line("ord"))))
    #expect(outcomes.map { $0.slip != nil } == [true, false, true])
    #expect(outcomes[1].problem?.code == "value/unreadable-figure")
  }

  @Test func aSecondPayslipOfOneIdIsAProblem() throws {
    let whole = Self.slip("1", Self.line("ord"))
    let outcomes = try outcomes(Self.run(whole + whole))
    #expect(outcomes.map { $0.slip != nil } == [true, false])
    #expect(outcomes.last?.problem?.code == "xml/duplicate-slip")
  }

  @Test func theDaysOfARunMayFollowItsPayslips() throws {
    let text =
      "<Response><PayRuns><PayRun><Payslips>\(Self.slip("1", Self.line("ord")))</Payslips>"
      + Self.days + "</PayRun></PayRuns>\(Self.items)</Response>"
    let joined = try XMLCase.xero([("x.xml", text)]).compactMap(\.slip)
    let streamed = try XMLCase.streamed(text, path: "x.xml").streamed.compactMap(\.slip)
    #expect(joined.first?.period?.description == "2026-07-06 to 2026-07-12")
    #expect(joined.first?.lines.first?.category == .ordinary)
    #expect(streamed == joined)
  }

  @Test func aDayThatCannotBeIsUnreadableNotMissing() throws {
    let days = Self.days.replacing("2026-07-12T", with: "2026-07-32T")
    let slip = try #require(
      try outcomes(Self.run(Self.slip("1", ""), days: days)).first?.slip)
    guard case .absent(.unreadable(let text, _)) = slip.periodEnd else {
      Issue.record("the day was read")
      return
    }
    #expect(text == "2026-07-32T00:00:00")
  }

  @Test func aTimeThatCouldBeEitherOfTwoDaysIsNotRead() throws {
    let days = Self.days.replacing("2026-07-15T00:00:00Z", with: "2026-07-14T14:00:00Z")
    let slip = try #require(
      try outcomes(Self.run(Self.slip("1", ""), days: days)).first?.slip)
    #expect(slip.paymentDate.value == nil)
  }

  @Test func partsBeforeABreakAreKeptAndTheBreakIsAProblem() throws {
    let outcomes = try XMLCase.xero([
      ("x.xml", "<Response>" + Self.run(Self.slip("1", Self.line("ord"))) + "<Employees>")
    ])
    #expect(outcomes.count == 2)
    #expect(outcomes.first?.slip != nil)
    #expect(outcomes.last?.problem?.code == "file/truncated")
  }

  @Test func aResponseWithoutPayrollIsNotXeroPayroll() {
    #expect(throws: ReadingProblem.self) {
      try XMLCase.parts("<Response><Invoices/></Response>", path: "x.xml")
    }
    #expect(throws: Never.self) {
      try XMLCase.parts("<Response><PayrollCalendars/></Response>", path: "x.xml")
    }
  }
}
