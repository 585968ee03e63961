import PayDomain
import PayslipReading
import Testing

/// Headings that are days only where days stand below them, and labels under a heading of sections.
@Suite struct CSVDatedHeadingsTests {
  @Test func startEndAndPaidAboveDaysAreThePays() throws {
    // 14.50 × 30.00 = 435.00 and 6.00 × 36.00 = 216.00, together 651.00.
    let opened = try OpenedCSV(
      """
      Emp,Start,End,Paid,Type,Hrs,$ Rate,$ Total
      Ana Example,09/11/2026,15/11/2026,18/11/2026,Ordinary Hours,14.50,30.00,435.00
      Ana Example,09/11/2026,15/11/2026,18/11/2026,Saturday,6.00,36.00,216.00
      Ana Example,09/11/2026,15/11/2026,18/11/2026,Gross,,,651.00

      """)
    let slip = try #require(opened.slips[0])
    #expect(opened.document.slipCount == 1)
    #expect(slip.employee.value == "Ana Example")
    #expect(slip.periodStart.value == CivilDate(year: 2026, month: 11, day: 9))
    #expect(slip.periodEnd.value == CivilDate(year: 2026, month: 11, day: 15))
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 11, day: 18))
    #expect(slip.lines.map(\.category) == [.ordinary, .saturday])
    #expect(slip.gross.reading?.proof == .proved)
  }

  @Test func startAndFinishOfTheClockAreRefusedAsBefore() {
    let problem = problemOpening(
      "Employee,Period End,Pay Item,Start,Finish,Hours,Rate,Amount\n"
        + "Ana Example,05/07/2026,Ordinary,9:00,17:00,8,30.00,240.00\n")
    #expect(problem != nil)
  }

  @Test func startAndEndOfShiftsAreNoPays() {
    let rows = ["13/07/2026,13/07/2026", "14/07/2026,15/07/2026"].map {
      "Ana Example,22/07/2026,Ordinary,\($0),8,30.00,240.00\n"
    }
    #expect(
      problemOpening("Employee,Pay Date,Pay Item,Start,End,Hours,Rate,Amount\n" + rows.joined())
        != nil)
  }

  @Test func paidAboveWordsIsNoDayOfPayment() throws {
    let opened = try OpenedCSV(
      "Employee,Period End,Pay Item,Hours,Rate,Amount,Paid\n"
        + "Ana Example,05/07/2026,Ordinary,8,30.00,240.00,yes\n")
    #expect(opened.slips[0]?.paymentDate == .notOnSlip)
    #expect(opened.slips[0]?.lines.count == 1)
  }

  @Test func aTypeThatIsOneForAllRowsOfAPayIsNoLabel() {
    let rows = ["20,30.00,600.00", "4,36.00,144.00"].map { "Ana Example,05/07/2026,Casual,\($0)\n" }
    #expect(problemOpening("Employee,Period End,Type,Hours,Rate,Amount\n" + rows.joined()) != nil)
  }

  @Test func sumsOfTheYearBesideALineAreNoPartOfThePay() throws {
    let opened = try OpenedCSV(
      "Employee,Start,End,Paid,Ordinary Hours,Ordinary Rate,Ordinary Amount,Ordinary YTD,Gross,"
        + "Gross YTD,Tax,Net\n"
        + "Ana Example,09/11/2026,15/11/2026,18/11/2026,20,30.00,600.00,4200.00,600.00,4200.00,"
        + "80.00,520.00\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 11, day: 18))
    #expect(slip.net.reading?.proof == .proved)
    #expect(opened.document.unreadColumns == [])
    #expect(slip.remarks == [])
  }

  @Test func aSecondAmountThatIsNeverLessIsTheYears() throws {
    // 20 × 30.00 = 600.00 and 4 × 36.00 = 144.00: the first column is the lines'.
    let header = "Employee,Period End,Item,Hours,Rate,Amount,Amount\n"
    let slip = try #require(
      try OpenedCSV(
        header + "Ana Example,05/07/2026,Ordinary,20,30.00,600.00,4200.00\n"
          + "Ana Example,05/07/2026,Saturday,4,36.00,144.00,288.00\n"
          + "Ana Example,05/07/2026,Tax,,,80.00,480.00\n"
      ).slips[0])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 60_000), Money(cents: 14_400)])
    #expect(slip.tax.value == Money(cents: 8000))
    let open = header + "Ana Example,05/07/2026,Ordinary,20,30.00,600.00,4.00\n"
    #expect(
      problemOpening(open) == .duplicateHeading("Amount", place: .cell(row: 1, column: 7)))
  }
}
