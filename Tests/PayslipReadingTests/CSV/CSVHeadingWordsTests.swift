import PayDomain
import PayslipReading
import Testing

@Suite struct CSVHeadingWordsTests {
  /// Headings of the same columns as payrolls spell them.
  static let headings = [
    "EmpID,EmpName,WeekEnding,PayDate,PayItem,Qty,UnitRate,Amt",
    "Emp. No.,Emp. Name,Pay Prd End,Dt Paid,Pay Item,Hrs.,Rate ($/hr),Amount $",
    "EMP_ID,EMP_NAME,PERIOD_END,PAY_DATE,PAY_ITEM,HOURS,RATE,AMOUNT",
    "employeeId,employeeName,periodEnd,payDate,payItem,hours,payRate,amount",
    "Employee Id,Employee Name,Period End,Pay Date,Pay Item,Hours (hh:mm),Rate ($),Gross Amount ($)",
    "Empl ID,Employee,Week Ending,Pay Date,Pay Item,Current Hours,Current Rate,Current Amount",
  ]

  @Test("Headings are told by their words", arguments: headings)
  func words(headings: String) throws {
    let opened = try OpenedCSV(
      headings + "\n7,Example Ana,05/07/2026,09/07/2026,Ordinary,10,30.00,300.00\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.employeeNumber.value == "7")
    #expect(slip.employee.value == "Example Ana")
    #expect(slip.periodEnd.value == CivilDate(year: 2026, month: 7, day: 5))
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 9))
    // 10 × 30.00 = 300.00.
    #expect(slip.lines.map { $0.amount.reading?.proof } == [.proved])
    #expect(opened.document.unreadColumns == [])
  }

  @Test func theLastWordOfAWideHeadingMayBeShort() throws {
    let opened = try OpenedCSV(
      "Emp No,Period End,Ord Hrs,Ord Amt,SatHrs,SatAmt,Gross Pay\n7,05/07/2026,10,300.00,2,90.00,390.00\n"
    )
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.category) == [.ordinary, .saturday])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 30_000), Money(cents: 9000)])
    #expect(slip.gross.reading?.proof == .proved)
  }

  @Test func daysOfLeaveAreNotTakenForHours() throws {
    let opened = try OpenedCSV(
      "Employee Number,Period End,Gross Pay,LSL Balance (days)\n7,05/07/2026,390.00,3\n")
    #expect(opened.document.unreadColumns == ["LSL Balance (days)"])
  }

  @Test func barsMayPartTheFields() throws {
    let opened = try OpenedCSV(
      "Employee|Period End|Pay Item|Hours|Rate|Amount\nExample Ana|05/07/2026|Ordinary|10|30|300.00\n"
    )
    #expect(opened.slips[0]?.lines.map(\.amount.value) == [Money(cents: 30_000)])
  }
}
