import PayDomain
import PayslipReading
import Testing

@Suite struct CSVWideSlipTests {
  static let row =
    "E1,Ana,Example,2026-06-29,2026-07-05,2026-07-09,MA000004,Level 1,casual,33.19,10,331.90,4,"
    + "159.32,,,0,0,491.22,58.95\n"

  @Test func aRowIsASlipAndItsPairsAreLines() throws {
    let opened = try OpenedCSV(CSVSamples.wideHeader + CSVWideSlipTests.row)
    let slip = try #require(opened.slips[0])
    #expect(slip.employee.value == "Ana Example")
    #expect(slip.employeeNumber.value == "E1")
    #expect(slip.hourlyRate.value == Rate(cents: 3319))
    #expect(slip.employment.value == .casual)
    #expect(slip.superGuarantee.value == Money(cents: 5895))
    #expect(slip.lines.map(\.label) == ["Ordinary", "Saturday"])
    #expect(slip.lines.map(\.category) == [.ordinary, .saturday])
    #expect(slip.lines[1].quantity.reading?.place == .cell(row: 2, column: 13))
    #expect(slip.lines[1].amount.value == Money(cents: 15_932))
    #expect(slip.lines[1].rate == .notOnSlip)
    // 331.90 + 159.32 = 491.22.
    #expect(slip.gross.reading?.proof == .proved)
    #expect(opened.document.unreadColumns == [])
  }

  @Test func oneBadRowIsOneProblem() throws {
    let bad = CSVWideSlipTests.row.replacing("33.19", with: "abc")
    let opened = try OpenedCSV(
      CSVSamples.wideHeader + CSVWideSlipTests.row + bad + CSVWideSlipTests.row)
    #expect(
      opened.problems == [
        nil,
        .unreadableFigure(
          field: "Hourly Rate", expected: "26.55", place: .cell(row: 3, column: 10)),
        nil,
      ])
  }

  @Test func aRowOfTotalsIsNoSlipAndAPersonNamedPageIsOne() throws {
    let header = "Employee Name,Employee Number,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
    let opened = try OpenedCSV(
      header + "Page Example,7,05/07/2026,10,200,200\nTotal,,,10,200,200\n")
    #expect(opened.slips.map { $0?.employee.value } == ["Page Example"])
  }

  @Test func sameEmployeeTwiceIsTwoSlips() throws {
    let opened = try OpenedCSV(CSVSamples.wideHeader + CSVWideSlipTests.row + CSVWideSlipTests.row)
    #expect(opened.document.slipCount == 2)
  }

  @Test func aPublicHolidayIsSettledByAmountOverHours() throws {
    // 8 × 33.19 = 265.52 is the ordinary rate; 663.80 is 2.5 times it.
    let header = CSVSamples.wideHeader
    let worked = CSVWideSlipTests.row.replacing(",0,0,491.22", with: ",8,663.80,1155.02")
    let unclear = CSVWideSlipTests.row.replacing(",0,0,491.22", with: ",8,265.52,756.74")
    #expect(try OpenedCSV(header + worked).slips[0]?.lines[2].category == .publicHoliday)
    #expect(try OpenedCSV(header + unclear).slips[0]?.lines[2].category == .unknown)
  }

  @Test func ratesAndOtherColumnsMakeLines() throws {
    let header =
      "Employee Number,Employee Name,Period End,Overtime 1.5 Hours,Overtime 1.5 Rate,"
      + "Laundry Allowance,Gross Pay,PAYG,Net Pay,Store\n"
    let opened = try OpenedCSV(
      header + "7,Example Ana,05/07/2026,2,39.83,6.25,85.91,10.00,75.91,12\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.category) == [.overtime, .expenseAllowance])
    #expect(slip.lines[0].rate.value == Rate(cents: 3983))
    #expect(slip.lines[0].multiplier == Percentage(thousandths: 150_000))
    #expect(slip.tax.value == Money(cents: 1000))
    #expect(opened.document.unreadColumns == ["Store"])
  }

  @Test func moneyInAColumnThatIsNotUnderstoodMakesGrossDoubtful() throws {
    let header = "Employee Number,Period End,Ordinary Hours,Ordinary Pay,Gross Pay,Zorblax\n"
    let doubtful = try OpenedCSV(header + "7,05/07/2026,10,200,250,50\n").slips[0]
    #expect(doubtful?.gross.reading?.proof == .doubtful)
    #expect(doubtful?.remarks.count == 1)
    let blank = try OpenedCSV(header + "7,05/07/2026,10,200,250,\n").slips[0]
    #expect(blank?.gross.reading?.proof == .read)
    let whole = try OpenedCSV(header + "7,05/07/2026,10,200,200,50\n").slips[0]
    #expect(whole?.gross.reading?.proof == .proved)
  }

  @Test func theRowsBeforeTheHeaderCount() throws {
    let header = "Employee Number,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
    let opened = try OpenedCSV(
      "Business,Example Pty Ltd\nABN,41 001 000 111\nPay Period,29/06/2026 - 05/07/2026\n"
        + "Generated,06/07/2026\n\n" + header + "7,05/07/2026,10,200,200\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.employer.value == "Example Pty Ltd")
    #expect(slip.employer.reading?.place == .cell(row: 1, column: 2))
    #expect(slip.abn.value == "41001000111")
    #expect(slip.periodStart.value == CivilDate(year: 2026, month: 6, day: 29))
    #expect(slip.paymentDate == .notOnSlip)
  }

  @Test func columnsOfHoursThatComeToGrossHoldMoney() throws {
    // 300.00 + 90.00 = 390.00 and 200.00 = 200.00: no hours come to gross.
    let header = "Employee Number,Period End,Ordinary Hours,Overtime x 1.5,Gross Pay\n"
    let opened = try OpenedCSV(
      header + "7,05/07/2026,300.00,90.00,390.00\n8,05/07/2026,200.00,,200.00\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.quantity) == [.notOnSlip, .notOnSlip])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 30_000), Money(cents: 9000)])
    #expect(slip.lines.map(\.category) == [.ordinary, .overtime])
    #expect(slip.gross.reading?.proof == .proved)
    let hours = try OpenedCSV(header + "7,05/07/2026,10,90.00,390.00\n")
    #expect(hours.slips[0]?.lines.map(\.quantity.value) == [Hours(minutes: 600)])
  }

  @Test func moreHoursThanThePeriodHasAreLeftUnread() throws {
    // A week has 7 × 24 = 168 hours.
    let header = "Employee Number,Period Start,Period End,Saturday Hours,Gross Pay\n"
    let opened = try OpenedCSV(header + "7,29/06/2026,05/07/2026,171.00,390.00\n")
    #expect(opened.slips[0]?.lines == [])
    #expect(opened.slips[0]?.remarks.contains { $0.contains("`Saturday Hours`") } == true)
    let whole = try OpenedCSV(header + "7,29/06/2026,05/07/2026,168,390.00\n")
    #expect(whole.slips[0]?.lines.count == 1)
  }
}
