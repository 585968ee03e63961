import PayDomain
import PayslipReading
import Testing

/// What the rows before the header say of every slip.
///
/// All exports are synthetic.
@Suite struct CSVPreambleTests {
  private static let rows =
    "Emp Code,Surname,Given Names,Period Ending,Pay Date,Employment Basis,Description,Qty,Unit Price,Value\n"
    // 76 x 27.37 = 2,080.12.
    + "H1,SMITH,Dale,13/09/2026,16/09/2026,FT,Ordinary Time,76.00,27.37,2080.12\n"

  private func slip(_ preamble: String, rows: String = rows) throws -> Payslip {
    try #require(try OpenedCSV(preamble + rows).slips[0])
  }

  @Test(arguments: [
    "\"Company: Harbour Foods Pty Ltd\",\"ABN 51 824 753 556\"\n",
    "Company,Harbour Foods Pty Ltd,ABN,51 824 753 556\n",
    "Harbour Foods Pty Ltd\nABN: 51 824 753 556\n",
  ])
  func employerAndNumberInOneRowOrTwo(_ preamble: String) throws {
    let slip = try slip(preamble)
    #expect(slip.employer.value == "Harbour Foods Pty Ltd" && slip.abn.value == "51824753556")
    #expect(slip.employment.value == .fullTime)
    #expect(slip.lines[0].rate.value == Rate(cents: 2737))
  }

  @Test func labelsBesideEachOtherAreNoValues() throws {
    #expect(try slip("Employer,Employee,Period\n").employer == .notOnSlip)
  }

  /// A report on a month holds the slips of its fortnights: its first day is not theirs.
  @Test(arguments: [
    ("Pay Period,01/09/2026 - 30/09/2026\n", nil),
    ("Pay Period,31/08/2026 - 13/09/2026\n", "2026-08-31"),
  ])
  func theReportsDaysAreTheSlipsWhereTheyEndTogether(_ preamble: String, _ start: String?) throws {
    let slip = try slip(preamble)
    #expect(slip.periodStart.value?.description == start)
    #expect(slip.periodEnd.value?.description == "2026-09-13")
  }

  /// Days, times and duties of a line are nothing of the slip: two rows of one slip may differ in them.
  @Test(arguments: ["From,To", "Work Type,Basis", "Date From,Date To", "W/C,Price Code"])
  func columnsOfLinesAreNoFactsOfTheSlip(_ columns: String) throws {
    let rows =
      "Emp Code,Surname,Given Names,Period Ending,Pay Date,\(columns),Description,Qty,Rate,Value\n"
      + "H1,SMITH,Dale,13/09/2026,16/09/2026,09:00,17:00,Ordinary Time,7.60,27.37,208.01\n"
      + "H1,SMITH,Dale,13/09/2026,16/09/2026,8/09/2026,9/09/2026,Ordinary Time,7.60,27.37,208.01\n"
    let opened = try OpenedCSV(rows)
    #expect(opened.slips.map { $0?.lines.count } == [2])
    #expect(opened.slips[0]?.periodStart == .notOnSlip)
  }
}
