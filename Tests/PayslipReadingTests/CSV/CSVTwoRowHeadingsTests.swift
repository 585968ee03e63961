import PayDomain
import PayslipReading
import Testing

/// Headings that stand in two rows, as merged cells leave them.
///
/// All exports are synthetic: 38 x 26.55 = 1,008.90; 2 x 39.83 = 79.66; 1,008.90 + 79.66 = 1,088.56.
@Suite struct CSVTwoRowHeadingsTests {
  @Test(arguments: [
    [
      ",,,Ordinary,,Overtime,,,",
      "Employee ID,Employee,Period End,Hours,Amount,Hours,Amount,Gross,Net",
      "1001,Ana Example,02/08/2026,38.00,1008.90,2.00,79.66,1088.56,900.00",
    ],
    [
      "Employee,,Pay Period,,Ordinary Hours,,Overtime,,Totals,",
      "ID,Name,Start,End,Hours,Pay,Hours,Pay,Gross,Net",
      "1001,Ana Example,27/07/2026,02/08/2026,38.00,1008.90,2.00,79.66,1088.56,900.00",
    ],
    // Cells merged over both rows hold their text in the upper.
    [
      "Employee ID,Employee,Period End,Ordinary,,,Overtime,,,Gross",
      ",,,Hours,Rate,Amount,Hours,Rate,Amount,",
      "1001,Ana Example,02/08/2026,38.00,26.55,1008.90,2.00,39.83,79.66,1088.56",
    ],
  ])
  func theUpperRowNamesTheLine(_ rows: [String]) throws {
    let slip = try #require(try OpenedCSV(rows.joined(separator: "\n") + "\n").slips[0])
    #expect(slip.employeeNumber.value == "1001" && slip.employee.value == "Ana Example")
    #expect(slip.periodEnd.value?.description == "2026-08-02")
    #expect(slip.lines.map(\.category) == [.ordinary, .overtime])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 100_890), Money(cents: 7966)])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// Rows of text above one row of headings change nothing.
  @Test func aTitleIsNoUpperRow() throws {
    let slip = try #require(
      try OpenedCSV(
        "Payroll,Weekly,Harbour\n"
          + "Employee ID,Employee,Period End,Pay Item,Hours,Rate,Amount\n"
          + "1001,Ana Example,02/08/2026,Ordinary,38.00,26.55,1008.90\n"
      ).slips[0])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
  }

  @Test func headingsThatStandTwiceInOneRowStayRefused() {
    let problem = problemOpening(
      "Employee ID,Employee,Period End,Hours,Hours,Gross\n"
        + "1001,Ana Example,02/08/2026,38.00,2.00,1088.56\n")
    #expect(problem?.code == "csv/duplicate-heading")
  }
}
