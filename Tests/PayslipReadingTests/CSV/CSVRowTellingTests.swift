import PayDomain
import PayslipReading
import Testing

/// Whose the rows of a table are: totals, cells left blank `as above`, headings again.
///
/// All exports are synthetic.
@Suite struct CSVRowTellingTests {
  private static let header =
    "Employee No,Employee,Period End,Pay Date,Pay Item,Hours,Rate,Amount\n"
  private static let anh = "1042,Anh Nguyen,13/09/2026,16/09/2026,"
  private static let sean = "1077,Sean O'Brien,13/09/2026,16/09/2026,"
  // 38 x 28.50 = 1083.00; 2 x 42.75 = 85.50.
  private static let ordinary = "Ordinary Hours,38.00,28.50,1083.00\n"
  private static let overtime = "Overtime 1.5,2.00,42.75,85.50\n"

  private func open(_ rows: String...) throws -> OpenedCSV {
    try OpenedCSV(CSVRowTellingTests.header + rows.joined())
  }

  private func people(_ opened: OpenedCSV) -> [String] {
    opened.slips.compactMap { $0 }.map { slip in
      "\(slip.employeeNumber.value ?? "-") \(slip.employee.value ?? "-") \(slip.lines.count)"
    }
  }

  // MARK: Totals

  @Test(arguments: [
    "TOTAL,,13/09/2026,16/09/2026,,38.00,,1083.00\n",
    ",Total,13/09/2026,16/09/2026,Ordinary Hours,38.00,28.50,1083.00\n",
    "1042,Anh Nguyen Total,13/09/2026,16/09/2026,,38.00,,1083.00\n",
    "1042 Total,,,,,38.00,,1083.00\n", ",,13/09/2026 Total,,,38.00,,1083.00\n",
    ",Report totals:,13/09/2026,,,38.00,,1083.00\n", ",Sum,13/09/2026,,,38.00,,1083.00\n",
    "3,Employees,13/09/2026,,,38.00,,1083.00\n", ",6 records,13/09/2026,,,38.00,,1083.00\n",
    ",Grand Total,13/09/2026,16/09/2026,Total,38.00,,1083.00\n",
  ])
  func rowsOfTotalsAreNobodys(_ total: String) throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary, total,
      CSVRowTellingTests.sean + CSVRowTellingTests.ordinary, total)
    #expect(people(opened) == ["1042 Anh Nguyen 1", "1077 Sean O'Brien 1"])
    #expect(opened.problems == [nil, nil])
  }

  @Test(arguments: ["Sum", "Grand", "Wai Sum", "Subtotalli", "Countess Li"])
  func peopleNamedLikeTotalsArePeople(_ name: String) throws {
    let opened = try open("1042,\(name),13/09/2026,16/09/2026," + CSVRowTellingTests.ordinary)
    #expect(opened.document.slipCount == 1)
  }

  @Test(arguments: [
    "TOTAL,6 records,05/07/2026,20,400,400\n", ",Department: Sales Total,05/07/2026,20,400,400\n",
    ",Company Total,05/07/2026,20,400,400\n", "3,Employees,05/07/2026,20,400,400\n",
    ",Sum,05/07/2026,20,400,400\n", "Total Employees: 2,,05/07/2026,20,400,400\n",
    "Register,,,,,Page 2\n",
  ])
  func rowsOfTotalsAreNoSlips(_ total: String) throws {
    let opened = try OpenedCSV(
      "Employee Number,Employee Name,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
        + "7,Anh Nguyen,05/07/2026,10,200,200\n8,Sum,05/07/2026,10,200,200\n" + total)
    #expect(opened.slips.map { $0?.employee.value } == ["Anh Nguyen", "Sum"])
  }

  /// 200 + 300 = 500; a row without a name that is no such sum is told of.
  @Test(arguments: [("500,500", 2), ("500,501", 3), ("500,", 3)])
  func aRowWithoutWordsThatIsTheSumIsNoSlip(_ sums: String, _ count: Int) throws {
    let opened = try OpenedCSV(
      "Employee Number,Employee Name,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
        + "7,Anh Nguyen,05/07/2026,10,200,200\n8,Bo Chen,05/07/2026,10,300,300\n"
        + ",Sum,05/07/2026,20,500,500\n,,05/07/2026,20,\(sums)\n")
    #expect(opened.document.slipCount == count)
    #expect(opened.problems.compactMap { $0?.code } == (count == 2 ? [] : ["csv/missing-key"]))
  }

  @Test func oneRowIsNoSum() throws {
    let opened = try OpenedCSV(
      "Employee Number,Employee Name,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
        + "7,Anh Nguyen,05/07/2026,10,200,200\n,,05/07/2026,10,200,200\n")
    #expect(opened.problems.map { $0?.code } == [nil, "csv/missing-key"])
  }

  // MARK: As above

  @Test func blanksAreAsAboveWhereNoRowRepeats() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary, ",,,," + CSVRowTellingTests.overtime,
      ",,20/09/2026,23/09/2026," + CSVRowTellingTests.ordinary,
      ",,,," + CSVRowTellingTests.overtime, CSVRowTellingTests.sean + CSVRowTellingTests.ordinary,
      ",,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime)
    #expect(
      people(opened) == ["1042 Anh Nguyen 2", "1042 Anh Nguyen 2", "1077 Sean O'Brien 2"])
    let second = try #require(opened.slips[1])
    #expect(second.periodEnd.value == CivilDate(year: 2026, month: 9, day: 20))
    // The name stands on the file's second row, the slip's first row is the fourth.
    #expect(second.employee.reading?.place == .cell(row: 2, column: 2))
    #expect(second.paymentDate.reading?.place == .cell(row: 4, column: 4))
  }

  @Test func blanksAreNotAsAboveWhereRowsRepeatTheName() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary,
      CSVRowTellingTests.anh + CSVRowTellingTests.overtime,
      CSVRowTellingTests.sean + CSVRowTellingTests.ordinary,
      ",,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime,
      ",,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime)
    // The slip above may lack the two rows.
    let problem = ReadingProblem.namelessRows(count: 2, place: .cell(row: 5, column: 1))
    #expect(opened.problems == [nil, problem, problem])
    #expect(people(opened) == ["1042 Anh Nguyen 2"])
  }

  @Test func rowsBeforeTheFirstNameAreNobodys() throws {
    let opened = try open(
      ",,13/09/2026,16/09/2026," + CSVRowTellingTests.ordinary,
      CSVRowTellingTests.sean + CSVRowTellingTests.ordinary)
    #expect(
      opened.problems == [nil, .namelessRows(count: 1, place: .cell(row: 2, column: 1))])
  }

  @Test func aTableWithoutAnyNameIsOnePersons() throws {
    let opened = try open(
      ",,13/09/2026,16/09/2026," + CSVRowTellingTests.ordinary,
      ",,20/09/2026,23/09/2026," + CSVRowTellingTests.ordinary)
    #expect(opened.problems == [nil, nil])
  }

  @Test func rowsBehindASummarysHeadingAreNobodys() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary, "\nSummary\n",
      ",,,," + CSVRowTellingTests.ordinary, ",,,," + CSVRowTellingTests.overtime)
    #expect(people(opened) == ["1042 Anh Nguyen 1"])
    #expect(
      opened.problems == [nil, .namelessRows(count: 2, place: .cell(row: 5, column: 1))])
  }

  @Test func aBlankPaymentDateIsTheRowsAbove() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary,
      "1042,Anh Nguyen,13/09/2026,," + CSVRowTellingTests.overtime,
      "1042,Anh Nguyen,20/09/2026,," + CSVRowTellingTests.ordinary)
    #expect(people(opened) == ["1042 Anh Nguyen 2", "1042 Anh Nguyen 1"])
    #expect(opened.slips[1]?.paymentDate == .notOnSlip)
  }

  // MARK: Headings again

  @Test(arguments: ["Rate,Hours", "Hours,YTD"])
  func otherColumnsEndTheTable(_ columns: String) throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary, "\n",
      "Employee No,Employee,Period End,Pay Date,Pay Item,\(columns),Amount\n",
      CSVRowTellingTests.sean + "Ordinary Hours,28.50,38.00,1083.00\n")
    #expect(people(opened) == ["1042 Anh Nguyen 1"])
    #expect(opened.problems == [nil, .otherColumns(place: .cell(row: 4, column: 1))])
  }

  /// The slip goes on below the headings, in columns that are not read.
  @Test func aSlipCutByOtherColumnsIsNotRead() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary,
      "Employee No,Employee,Period End,Pay Date,Pay Item,Rate,Hours,Amount\n",
      CSVRowTellingTests.anh + "Overtime 1.5,42.75,2.00,85.50\n")
    let problem = ReadingProblem.otherColumns(place: .cell(row: 3, column: 1))
    #expect(opened.problems == [problem, problem])
  }

  @Test func otherColumnsEndAWideTable() throws {
    let opened = try OpenedCSV(
      "Employee Number,Employee Name,Period End,Ordinary Hours,Ordinary Pay,Gross Pay\n"
        + "7,Anh Nguyen,05/07/2026,10,200,200\n"
        + "Employee Number,Employee Name,Period End,Ordinary Pay,Ordinary Hours,Gross Pay\n"
        + "8,Sean O'Brien,05/07/2026,200,10,200\n")
    #expect(opened.slips.map { $0?.employee.value } == ["Anh Nguyen", nil])
    #expect(opened.problems == [nil, .otherColumns(place: .cell(row: 3, column: 1))])
  }

  // MARK: Runs and names

  @Test(arguments: ["Run", "Pay Batch", "Batch", "Pay Run ID", "Payroll Run"])
  func twoRunsAreTwoSlips(_ heading: String) throws {
    let opened = try OpenedCSV(
      "\(heading)," + CSVRowTellingTests.header + "101," + CSVRowTellingTests.anh
        + CSVRowTellingTests.ordinary + "102," + CSVRowTellingTests.anh
        + CSVRowTellingTests.ordinary)
    #expect(people(opened) == ["1042 Anh Nguyen 1", "1042 Anh Nguyen 1"])
  }

  @Test func aNumberMakesTheNamesCaseImmaterial() throws {
    let opened = try open(
      CSVRowTellingTests.anh + CSVRowTellingTests.ordinary,
      "1042,ANH NGUYEN,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime,
      "1042,Bo Chen,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime)
    #expect(people(opened) == ["1042 Anh Nguyen 2", "1042 Bo Chen 1"])
    let unnumbered = try open(
      ",Anh Nguyen,13/09/2026,16/09/2026," + CSVRowTellingTests.ordinary,
      ",ANH NGUYEN,13/09/2026,16/09/2026," + CSVRowTellingTests.overtime)
    #expect(people(unnumbered) == ["- Anh Nguyen 1", "- ANH NGUYEN 1"])
  }
}
