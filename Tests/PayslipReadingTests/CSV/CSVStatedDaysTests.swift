import PayDomain
import PayslipReading
import Testing

/// Days that stand only above a table.
///
/// All exports are synthetic: 38 x 26.55 = 1,008.90.
@Suite struct CSVStatedDaysTests {
  private static let table =
    "Employee ID,Employee,Pay Item,Hours,Rate,Amount\n"
    + "1001,Ana Example,Ordinary Hours,38.00,26.55,1008.90\n"

  private func days(_ slip: Payslip) -> [String?] {
    [slip.periodStart, slip.periodEnd, slip.paymentDate].map { $0.value?.description }
  }

  @Test(arguments: [
    ("Pay period: 27/07/2026 - 02/08/2026", ["2026-07-27", "2026-08-02", nil]),
    ("Pay Period,27/07/2026,to,02/08/2026", ["2026-07-27", "2026-08-02", nil]),
    ("Pay Period:,27/07/2026,02/08/2026", ["2026-07-27", "2026-08-02", nil]),
    ("Pay period 5 from 27/07/2026 to 02/08/2026", ["2026-07-27", "2026-08-02", nil]),
    (
      "Pay Period Start: 27/07/2026,,Pay Period End: 02/08/2026", ["2026-07-27", "2026-08-02", nil]
    ),
    ("Harbour Foods Pty Ltd,,Pay run: 27 Jul - 2 Aug 2026", ["2026-07-27", "2026-08-02", nil]),
    ("Fortnight 13 - 26 July 2026", ["2026-07-13", "2026-07-26", nil]),
    ("Pay period 28 Dec – 3 Jan 2027", ["2026-12-28", "2027-01-03", nil]),
    ("Pay Period: July 2026", ["2026-07-01", "2026-07-31", nil]),
    ("Register for the week ending Sunday 2nd August 2026", [nil, "2026-08-02", nil]),
    ("Period Ending: 02/08/2026", [nil, "2026-08-02", nil]),
    ("Printed 03/08/2026\nPayment date: Wed 5 Aug 2026", [nil, nil, "2026-08-05"]),
    // One day of payment is that of one pay.
    (
      "\"Payroll Activity, 1 Jul 2026 to 31 Jul 2026\"\nPayment date,31/07/2026",
      ["2026-07-01", "2026-07-31", "2026-07-31"]
    ),
  ])
  func onePaysDaysAreThoseOfItsRows(_ above: String, _ expected: [String?]) throws {
    let slip = try #require(try OpenedCSV(above + "\n" + Self.table).slips[0])
    #expect(days(slip) == expected)
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 100_890)])
  }

  /// A report over days is not of one pay unless something says so, nor is what is longer than a month.
  @Test(arguments: [
    ("Payroll Activity,1 Jul 2026 to 31 Jul 2026", "2026-07-01 to 2026-07-31"),
    ("Pay Run Totals 1 Jul 2026 to 31 Jul 2026", "2026-07-01 to 2026-07-31"),
    ("From,27/07/2026,To,02/08/2026", "2026-07-27 to 2026-08-02"),
    ("Pay Period: 01/07/2025 - 30/06/2026", "2025-07-01 to 2026-06-30"),
    ("Report for the period ending 30/06/2026", "2026-06-30"),
  ])
  func aReportsDaysAreNot(_ above: String, _ days: String) throws {
    let problem = problemOpening(above + "\n" + Self.table)
    guard case .severalPays(days, _) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  @Test func theUsersPayCycleTellsThatDaysAreOnePays() throws {
    var facts = KnownFacts()
    facts.cycleDays = 7
    let above = "Payroll Activity,27 Jul 2026 to 2 Aug 2026\n"
    let slip = try #require(try OpenedCSV(above + Self.table, facts: facts).slips[0])
    #expect(days(slip) == ["2026-07-27", "2026-08-02", nil])
    facts.cycleDays = 14
    #expect(throws: ReadingProblem.self) { try OpenedCSV(above + Self.table, facts: facts) }
  }

  @Test func aRowASlip() throws {
    let slip = try #require(
      try OpenedCSV(
        "Pay period: 27/07/2026 - 02/08/2026\n"
          + "Employee ID,Employee,Gross Pay,Ordinary Hours,Ordinary Pay\n"
          + "1001,Ana Example,1008.90,38.00,1008.90\n"
      ).slips[0])
    #expect(days(slip) == ["2026-07-27", "2026-08-02", nil])
  }

  /// Somebody who stands in two rows has two pays.
  @Test func twoSlipsOfOnePersonAreNotOfOnePay() {
    let problem = problemOpening(
      "Pay period: 01/07/2026 - 31/07/2026\n"
        + "Employee ID,Employee,Gross Pay,Ordinary Hours,Ordinary Pay\n"
        + "1001,Ana Example,1008.90,38.00,1008.90\n1001,Ana Example,265.50,10.00,265.50\n")
    #expect(problem?.code == "csv/several-pays")
  }

  /// A month's report holds pays of its weeks, the last of which may end with it.
  @Test(arguments: ["Payment Date", "Period Ending"])
  func rowsWithDaysOfTheirOwnDoNotTakeTheReports(_ heading: String) throws {
    let slips = try OpenedCSV(
      "Pay Period,01/07/2026 - 31/07/2026\n"
        + "Employee ID,Employee,\(heading),Pay Item,Hours,Rate,Amount\n"
        + "1001,Ana Example,24/07/2026,Ordinary Hours,38.00,26.55,1008.90\n"
        + "1001,Ana Example,31/07/2026,Ordinary Hours,38.00,26.55,1008.90\n"
    ).slips
    #expect(slips.count == 2)
    #expect(slips.allSatisfy { $0?.periodStart == .notOnSlip })
  }
}
