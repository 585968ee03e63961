import PayDomain
import PayslipReading
import Testing

/// Reports that were written for paper: whose lines are whose.
///
/// All exports are synthetic.
@Suite struct CSVBlockSlipTests {
  private static let header = ",Period Ending,Description,Hours,Rate,Amount\n"
  // 38 x 28.50 = 1083.00.
  private static let first =
    "1042,\"Nguyen, Anh\",,,,\n,13/09/2026,Ordinary Hours,38.00,28.50,1083.00\n"
    + ",,Net Pay,,,900.00\n"
  // 22 x 31.00 = 682.00.
  private static let second = ",13/09/2026,Ordinary Hours,22.00,31.00,682.00\n"

  private func people(_ opened: OpenedCSV) -> [String?] {
    opened.slips.compactMap { $0 }.map { slip in
      "\(slip.employeeNumber.value ?? "-") \(slip.employee.value ?? "-") \(slip.lines.count)"
    }
  }

  @Test(arguments: [
    "SEAN O'BRIEN", "Sean O'Brien,,,,,", "Mr Sean O'Brien", "1077 Sean O'Brien",
    "Sean O'Brien - Casual", "240 Collins Street", "Kitchen,,,",
  ])
  func linesBelowAnUnknownHeadingAreNobodys(_ heading: String) throws {
    let dateless = ",,Ordinary Hours,22.00,31.00,682.00\n"
    for lines in [CSVBlockSlipTests.second, dateless, dateless + dateless] {
      let opened = try OpenedCSV(
        CSVBlockSlipTests.header + CSVBlockSlipTests.first + heading + "\n" + lines)
      #expect(people(opened) == ["1042 Nguyen, Anh 1"])
      let count = lines.split(separator: "\n").count
      #expect(
        opened.problems == [
          nil, .unclaimedRows(count: count, place: .cell(row: 5, column: 1)),
        ])
      #expect(opened.problems[1]?.message.contains("Sean") == false)
    }
  }

  @Test func aHeadingThatIsUnderstoodAgainEndsTheStretch() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + "Mr Anh Nguyen\n" + CSVBlockSlipTests.second
        + CSVBlockSlipTests.first + "Printed 21/09/2026 by payroll\nPage 2\n")
    #expect(people(opened) == ["1042 Nguyen, Anh 1"])
    #expect(opened.problems[1] == .unclaimedRows(count: 1, place: .cell(row: 2, column: 1)))
    #expect(opened.document.slipCount == 2)
  }

  /// Its net stands nowhere, and the lines below may be its own.
  @Test func aSlipThatMayLackTheLinesBelowIsNotRead() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + CSVBlockSlipTests.first.replacing(",,Net Pay,,,900.00\n", with: "")
        + "Kitchen staff\n,,Sunday,5.50,57.00,313.50\n")
    let problem = ReadingProblem.unclaimedRows(count: 1, place: .cell(row: 4, column: 1))
    #expect(opened.problems == [problem, problem])
  }

  @Test(arguments: [
    ("1077 - Sean O'Brien", "1077 Sean O'Brien 1"), ("1077: Sean O'Brien", "1077 Sean O'Brien 1"),
    ("\"O'BRIEN, Sean (1077)\"", "1077 O'BRIEN, Sean 1"),
    ("Sean O'Brien,1077", "1077 Sean O'Brien 1"),
    ("1077,Sean O'Brien,Casual,Level 2", "1077 Sean O'Brien 1"),
    ("Worker,Sean O'Brien", "- Sean O'Brien 1"), ("Staff Member: Sean O'Brien", "- Sean O'Brien 1"),
    ("Employee: 1077", "1077 - 1"), ("Employee,1077 Sean O'Brien", "1077 Sean O'Brien 1"),
    ("Emp No: 1077,Name: Sean O'Brien", "1077 Sean O'Brien 1"),
    ("Card ID: 1077,Sean O'Brien", "1077 Sean O'Brien 1"),
    ("Payee: Sean O'Brien", "- Sean O'Brien 1"), ("Payee,Sean O'Brien", "- Sean O'Brien 1"),
    ("Employee: 1077 - Sean O'Brien", "1077 Sean O'Brien 1"),
    ("Employee: Sean O'Brien (1077)", "1077 Sean O'Brien 1"),
    ("[1077] Sean O'Brien", "1077 Sean O'Brien 1"), ("1077/Sean O'Brien", "1077 Sean O'Brien 1"),
    ("Sean O'Brien - 1077", "1077 Sean O'Brien 1"),
  ])
  func plainHeadingsAreUnderstood(_ heading: String, _ person: String) throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + CSVBlockSlipTests.first + heading + "\n"
        + CSVBlockSlipTests.second)
    #expect(people(opened) == ["1042 Nguyen, Anh 1", person])
    #expect(opened.problems == [nil, nil])
  }

  /// A number before a name is an employee's where the report names all so: a street's would do as well elsewhere.
  @Test func aNumberBeforeANameWhereAllAreNamedSo() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + "E1042 Anh Nguyen\n" + CSVBlockSlipTests.second
        + "E1077 Sean O'Brien\n" + CSVBlockSlipTests.second)
    #expect(people(opened) == ["E1042 Anh Nguyen 1", "E1077 Sean O'Brien 1"])
  }

  @Test func aHeadingGoesOnBehindAPagesEnd() throws {
    let page = "Earnings Report,,,,,Page 2\n" + CSVBlockSlipTests.header
    let opened = try OpenedCSV(
      "Earnings Report,,,,,Page 1\n" + CSVBlockSlipTests.header + CSVBlockSlipTests.first
        + "1077,\"O'Brien, Sean\"\n" + CSVBlockSlipTests.second + page
        + "1077,\"O'Brien, Sean (continued)\"\n,,Sunday,5.50,57.00,313.50\n,,Net Pay,,,800.00\n")
    #expect(people(opened) == ["1042 Nguyen, Anh 1", "1077 O'Brien, Sean 2"])
    #expect(opened.slips[1]?.net.value == Money(cents: 80_000))
  }

  @Test func linesBehindAnEmployeeWithoutADayAreToldOf() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + CSVBlockSlipTests.first
        + "1077,\"O'Brien, Sean\"\n,,Sunday,5.50,57.00,313.50\n")
    #expect(
      opened.problems == [nil, .unclaimedRows(count: 1, place: .cell(row: 6, column: 1))])
  }

  @Test func aSummaryBehindTheLastEmployeeIsNoPay() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + CSVBlockSlipTests.first
        + "Summary by pay code\n,,Ordinary Hours,38.00,,1083.00\n,,Net Pay,,,1800.00\n")
    #expect(people(opened) == ["1042 Nguyen, Anh 1"])
    #expect(opened.slips[0]?.net.value == Money(cents: 90_000))
    #expect(opened.problems == [nil])
  }

  @Test func otherColumnsEndTheReport() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + CSVBlockSlipTests.first
        + ",Period Ending,Description,Rate,Hours,Amount\n1077,\"O'Brien, Sean\"\n"
        + CSVBlockSlipTests.second)
    #expect(people(opened) == ["1042 Nguyen, Anh 1"])
    #expect(opened.problems == [nil, .otherColumns(place: .cell(row: 5, column: 1))])
  }

  @Test func headingsOfLinesLeaveTheEmployee() throws {
    let opened = try OpenedCSV(
      CSVBlockSlipTests.header + "1042,\"Nguyen, Anh\",,,,\n,13/09/2026,,,,\n,,Gifts and such,,,\n"
        + ",,Ordinary Hours,38.00,28.50,1083.00\n")
    #expect(people(opened) == ["1042 Nguyen, Anh 1"])
  }

  /// The day above the table is every slip's.
  @Test func aDayAboveTheTableIsTheSlips() throws {
    let opened = try OpenedCSV(
      "Period Ending,13/09/2026\n" + CSVBlockSlipTests.header
        + "1042,\"Nguyen, Anh\"\n,,Ordinary Hours,38.00,28.50,1083.00\n"
        + "1077,\"O'Brien, Sean\"\n,,Sunday,5.50,57.00,313.50\n")
    #expect(people(opened) == ["1042 Nguyen, Anh 1", "1077 O'Brien, Sean 1"])
    #expect(opened.slips[1]?.periodEnd.value == CivilDate(year: 2026, month: 9, day: 13))
  }
}
