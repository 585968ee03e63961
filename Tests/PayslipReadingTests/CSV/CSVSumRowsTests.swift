import PayDomain
import PayslipReading
import Testing

/// Rows of an export with one row a line that sum up the others, or say more than a figure.
@Suite struct CSVSumRowsTests {
  @Test func amountsUnderGrossAreTheLinesAndATotalRowIsTheSlips() throws {
    // 14.50 × 30.00 = 435.00 and 6.00 × 36.00 = 216.00, together 651.00; less 126.00 is 525.00.
    let opened = try OpenedCSV(
      """
      Employee;Pay Period;Payment Date;Pay Type;Hours;Rate ($/hr);Gross;PAYG;Net;Super
      Ana Example;09/11/2026 - 15/11/2026;18/11/2026;Ordinary;14.50;$30.00;$435.00;$126.00;;
      Ana Example;09/11/2026 - 15/11/2026;18/11/2026;Saturday;6.00;$36.00;$216.00;;;
      Ana Example;;;TOTAL;20.50;;$651.00;$126.00;$525.00;$78.12
      Ben Example;09/11/2026 - 15/11/2026;18/11/2026;Ordinary;10.00;$30.00;$300.00;$30.00;;
      Ben Example;;;TOTAL;10.00;;$300.00;$30.00;$270.00;$36.00

      """)
    #expect(opened.document.slipCount == 2)
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Saturday"])
    #expect(slip.gross.value == Money(cents: 65_100))
    #expect(slip.tax.value == Money(cents: 12_600))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.superGuarantee.value == Money(cents: 7812))
  }

  @Test func aTotalThatTheLinesDoNotComeToIsNoGross() throws {
    let slip = try #require(
      try OpenedCSV(
        """
        Employee,Period End,Item,Hours,Rate,Amount
        Ana Example,05/07/2026,Ordinary,10,30.00,300.00
        Ana Example,05/07/2026,Total,10,,310.00

        """
      ).slips[0])
    #expect(slip.gross == .notOnSlip)
    #expect(slip.lines.count == 1)
  }

  @Test func theFundBesideASuperContributionIsNoFigure() throws {
    let header = "Employee,Period End,Item,Hours,Rate,Amount\n"
    let ordinary = "Ana Example,05/07/2026,Ordinary,10,30.00,300.00\n"
    let slip = try #require(
      try OpenedCSV(
        header + ordinary + "Ana Example,05/07/2026,Employer Super,Rest Super,,36.00\n"
      ).slips[0])
    #expect(slip.superGuarantee.value == Money(cents: 3600))
    #expect(slip.superFund.value == "Rest Super")
    #expect(slip.lines.count == 1)
    let work = try OpenedCSV(
      header + ordinary + "Ana Example,05/07/2026,Saturday,six hours,,36.00\n")
    #expect(
      work.problems[0]
        == .unreadableFigure(field: "Hours", expected: "7.6", place: .cell(row: 3, column: 4)))
  }

  @Test func aLineThatNoWordPlacesIsADeductionWhereBothSumsSaySo() throws {
    // 300.00 - 40.00 - 11.20 = 248.80.
    func slip(net: String) throws -> Payslip {
      try #require(
        try OpenedCSV(
          """
          Employee,Period End,Item,Hours,Rate,Amount
          Ana Example,05/07/2026,Ordinary,10,30.00,300.00
          Ana Example,05/07/2026,Gross,,,300.00
          Ana Example,05/07/2026,Tax,,,-40.00
          Ana Example,05/07/2026,Zorblax,,,-11.20
          Ana Example,05/07/2026,Net,,,\(net)

          """
        ).slips[0])
    }
    let told = try slip(net: "248.80")
    #expect(told.lines.map(\.section) == [.earnings, .deduction])
    #expect(told.gross.reading?.proof == .proved)
    #expect(try slip(net: "250.00").lines.map(\.section) == [.earnings, .earnings])
  }

  /// A table of two pays below the name of their employee; `days` repeats the days on the rows of the first.
  private func history(_ label: String, days: String = ",") -> String {
    """
    Pay History
    Employee,Ana Example

    Period,Paid,\(label),Hours,Rate,Amount
    02/11/2026 - 08/11/2026,11/11/2026,Ordinary,11.00,30.00,330.00
    \(days),Saturday,6.00,36.00,216.00
    \(days),Gross,,,546.00
    09/11/2026 - 15/11/2026,18/11/2026,Ordinary,10.00,30.00,300.00
    ,,Gross,,,300.00

    """
  }

  @Test(arguments: ["Item", "Line Description"], [",", "02/11/2026 - 08/11/2026,11/11/2026"])
  func theEmployeeAboveTheTableIsThatOfAllItsPays(label: String, days: String) throws {
    // 330.00 + 216.00 = 546.00.
    let slips = try OpenedCSV(history(label, days: days)).slips
    #expect(slips.map { $0?.employee.value } == ["Ana Example", "Ana Example"])
    #expect(slips.map { $0?.lines.count } == [2, 1])
    #expect(slips.map { $0?.gross.reading?.proof } == [.proved, .proved])
    #expect(slips[0]?.paymentDate.value == CivilDate(year: 2026, month: 11, day: 11))
    #expect(slips[1]?.periodStart.value == CivilDate(year: 2026, month: 11, day: 9))
  }

  @Test func aTableOfSeveralIsNotThatOfTheEmployeeAbove() {
    let table = history("Line Description")
    #expect(problemOpening(table + "Employee,Ben Example,,,,\n") != nil)
    #expect(problemOpening(table + "Ben Example,,,,,\n") != nil)
    #expect(problemOpening(table.replacing("Ana Example", with: "All Employees")) != nil)
  }
}
