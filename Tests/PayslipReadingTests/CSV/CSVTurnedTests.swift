import PayDomain
import PayslipReading
import Testing

/// Tables with their employees side by side, or their fields one below the other.
@Suite struct CSVTurnedTests {
  /// A table of Ana (10 × 30.00 = 300.00) and Ben (8 × 31.00 = 248.00); `names` and `fund` stand in two of its rows.
  private func table(
    names: String = "Pay item,Ana Example,,Ben Example,,Total,",
    fund: String = ",,60.00,,48.00,,108.00"
  ) -> String {
    """
    Example Pty Ltd
    Pay period,09/11/2026 to 15/11/2026
    Pay date,18/11/2026

    \(names)
    ,Hours,Amount,Hours,Amount,Hours,Amount
    Ordinary Hours,10.00,300.00,8.00,248.00,18.00,548.00
    Sunday,2.00,,0.00,0.00,,
    Gross,,300.00,,248.00,,548.00
    PAYG,,40.00,,20.00,,60.00
    Net,,260.00,,228.00,,488.00
    Super\(fund)

    """
  }

  @Test func employeesSideBySideAreASlipEach() throws {
    let opened = try OpenedCSV(table())
    #expect(opened.slips.map { $0?.employee.value } == ["Ana Example", "Ben Example"])
    let ben = try #require(opened.slips[1])
    #expect(ben.lines.map(\.label) == ["Ordinary Hours"])
    #expect(ben.lines[0].quantity.value == Hours(minutes: 480))
    #expect(ben.gross.reading?.proof == .proved)
    #expect(ben.net.reading?.proof == .proved)
    #expect(ben.superGuarantee.value == Money(cents: 4800))
    #expect(ben.employer.value == "Example Pty Ltd")
    #expect(ben.periodEnd.value == CivilDate(year: 2026, month: 11, day: 15))
    // Where each stands in the file itself.
    #expect(ben.employee.reading?.place == .cell(row: 5, column: 4))
    #expect(ben.lines[0].amount.reading?.place == .cell(row: 7, column: 5))
    #expect(ben.net.reading?.place == .cell(row: 11, column: 5))
  }

  /// Whether a file holds a slip that can be read.
  private func isRead(_ text: String) -> Bool {
    guard let opened = try? OpenedCSV(text) else { return false }
    return opened.slips.contains { $0 != nil }
  }

  @Test func employeesThatAreNotPlainAreRefused() {
    #expect(!isRead(table(names: "Pay item,Ana Example,,Ana Example,,Total,")))
    #expect(!isRead(table(names: "Pay item,Week 1,,Week 2,,Total,")))
    #expect(!isRead(table(fund: ",Rest Super,60.00,Rest Super,48.00,")))
    #expect(!isRead(table(fund: ",,60.00,,48.00,,108.00,5.00")))
  }

  @Test func kindsOfPaySideBySideAreNoEmployees() throws {
    let opened = try? OpenedCSV(
      """
      Pay period,09/11/2026 to 15/11/2026
      Pay date,18/11/2026

      ,Ordinary Time,,Public Holiday,
      ,Hours,Amount,Hours,Amount
      Ana Example,10.00,300.00,8.00,248.00
      Ben Example,10.00,300.00,8.00,248.00

      """)
    #expect(opened == nil)
  }

  /// One slip, a field in each row.
  private static let fields = """
    Field,Value
    Employer,Example Pty Ltd
    Employee,Ana Example
    PeriodStart,2026-11-09
    PeriodEnd,2026-11-15
    PaymentDate,2026-11-18
    Line1Description,Ordinary Hours
    Line1Hours,10.00
    Line1Rate,30.00
    Line1Amount,300.00
    Line2Description,Saturday
    Line2Hours,2.00
    Line2Rate,36.00
    Line2Amount,72.00
    Gross,372.00
    Tax,50.00
    Net,322.00
    Super,44.64

    """

  @Test func fieldsBelowEachOtherAreOneSlip() throws {
    let opened = try OpenedCSV(CSVTurnedTests.fields)
    #expect(opened.document.slipCount == 1)
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.label) == ["Ordinary Hours", "Saturday"])
    // 10 × 30.00 + 2 × 36.00 = 372.00, less 50.00 is 322.00.
    #expect(slip.lines.map { $0.rate.reading?.proof } == [.proved, .proved])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.superGuarantee.value == Money(cents: 4464))
    #expect(slip.lines[1].amount.reading?.place == .cell(row: 14, column: 2))
    #expect(slip.gross.reading?.place == .cell(row: 15, column: 2))
  }

  @Test func fieldsThatStandTwiceOrLackASumAreRefused() {
    let fields = CSVTurnedTests.fields
    #expect(problemOpening(fields + fields) != nil)
    #expect(problemOpening(fields.replacing("Line2Amount,72.00\n", with: "")) != nil)
    #expect(problemOpening(fields.replacing("Line2Hours,", with: "Line2Zorblax,")) != nil)
  }

  @Test func aRowOfHoursAndARowOfSumsForEachEmployeeIsNoTableWithARowASlip() {
    let rows = "Ana Example,15/11/2026,Hours,10,,\nAna Example,15/11/2026,Amount,300,300,260\n"
    #expect(
      problemOpening("Employee,Period End,Measure,Ordinary Hours,Gross,Net\n" + rows) != nil)
  }
}
