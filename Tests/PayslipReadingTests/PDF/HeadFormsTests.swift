import PayDomain
import Testing

@testable import PayslipReading

/// Periods, names and numbers of a slip's head as slips print them.
///
/// All slips are synthetic.
struct HeadFormsTests {
  private func slip(_ head: [(String, Int, Int)]) throws -> Payslip {
    try DrawnSlip.read(
      [("Pelican Point Park", 40, 780), ("ABN 83 914 571 673", 300, 780)] + head
        + DrawnSlip.table)
  }

  private func day(_ month: Int, _ day: Int) -> CivilDate? {
    CivilDate(year: 2026, month: month, day: day)
  }

  /// The week from Monday 27 July to Sunday 2 August 2026.
  @Test(arguments: [
    "Pay Period: 31 (27 Jul 2026 - 2 Aug 2026)", "Week: 27/07/2026 to 02/08/2026",
    "For week ended 02/08/2026", "Pay run #31 27.07.26-02.08.26", "Period 31: 27/07/26-02/08/26",
    "Pay Period #31 (27/07/2026 to 02/08/2026)", "Period (27-Jul-26 to 02-Aug-26)",
    "Wages for the week 27/07/2026 - 02/08/2026", "Wk ending 02/08/2026",
  ])
  func aPeriodIsReadAsItIsWritten(text: String) throws {
    let slip = try slip([("Employee: Jane Smith", 40, 750), (text, 40, 730)])
    #expect(slip.periodStart.value == day(7, 27))
    #expect(slip.periodEnd.value == day(8, 2))
    #expect(slip.periodEnd.reading?.proof == .read)
  }

  /// A spreadsheet's narrow cell cuts the last day off: the day behind `Paid` is another's.
  @Test func aDayOfPaymentEndsNoPeriod() throws {
    let slip = try slip([
      ("Employee: Jane Smith", 40, 750), ("Pay period", 40, 730),
      ("27/07/2026 - 02/08/2 Paid 05/08/2026", 140, 730),
    ])
    #expect(slip.periodStart.value == day(7, 27))
    #expect(slip.periodEnd.value == nil)
    #expect(slip.paymentDate.value == day(8, 5))
  }

  /// Two days that no word says are a period stay a guess.
  @Test func twoDaysAloneAreAGuess() throws {
    let slip = try slip([
      ("Employee: Jane Smith", 40, 750), ("Mon 27 Jul 2026 to Sun 2 Aug 2026", 40, 730),
    ])
    #expect(slip.periodEnd.value == day(8, 2))
    #expect(slip.periodEnd.reading?.proof == .doubtful)
  }

  /// A period wrapped in its cell ends on the day below it, not on the day of payment beside it.
  @Test(arguments: [
    ("27 Jul 2026 to", "2 Aug 2026"), ("27/07/2026", "02/08/2026"), ("27/07/2026 -", "02/08/2026"),
    ("27/07/2026", "to 02/08/2026"),
  ])
  func aWrappedPeriodStaysInItsCell(first: String, last: String) throws {
    let slip = try slip([
      ("Employee", 40, 750), ("Pay period", 180, 750), ("Date paid", 340, 750),
      ("Jane", 40, 737), (first, 180, 737), ("04/08/2026", 340, 737),
      ("Smith", 40, 725), (last, 180, 725),
    ])
    #expect(slip.periodStart.value == day(7, 27))
    #expect(slip.periodEnd.value == day(8, 2))
    #expect(slip.paymentDate.value == day(8, 4))
    #expect(slip.employee.value == "Jane Smith")
  }

  /// The number beside a name is the employer's, and no part of the name.
  @Test(arguments: [
    ("Employee: SMITH, JANE (Emp 1042)", "SMITH, JANE"),
    ("Employee: Jane Smith - 1042", "Jane Smith"), ("Employee: 1042 Sean O'Brien", "Sean O'Brien"),
    ("Payee: Jane Smith (1042)", "Jane Smith"), ("Emp #1042 Jane Smith", "Jane Smith"),
    ("Employee: Jane Smith, No. 1042", "Jane Smith"), ("Employee 1042 Jane Smith", "Jane Smith"),
  ])
  func theNumberBesideANameIsPartedFromIt(text: String, name: String) throws {
    let slip = try slip([(text, 40, 750), ("Pay period: 27/07/2026 to 02/08/2026", 40, 730)])
    #expect(slip.employee.value == name)
    #expect(slip.employeeNumber.value == "1042")
  }

  /// The number of a member is no contribution: 974.70 x 12 % = 116.96.
  @Test func theNumberOfAMemberIsNoContribution() throws {
    let head = [
      ("Employee: Jane Smith", 40, 750), ("Pay period: 27/07/2026 to 02/08/2026", 40, 730),
    ]
    let alone = try slip(head + [("Superannuation", 40, 460), ("1234567", 410, 460)])
    #expect(alone.superGuarantee.value == nil)
    let both = try slip(
      head + [
        ("Superannuation", 40, 460), ("Member number", 40, 440), ("1234567", 410, 440),
        ("SGC", 40, 420), ("116.96", 410, 420),
      ])
    #expect(both.superGuarantee.value == Money(cents: 11696))
    #expect(both.lines.filter { $0.section == .employerSuper }.count == 1)
  }

  /// A summary of this pay and the year, over the tables that make it up; the table's own total has its name.
  @Test func aSummaryWithTheYearBesideItIsRead() throws {
    let slip = try DrawnSlip.read([
      ("Pelican Point Park", 40, 780), ("ABN 83 914 571 673", 300, 780),
      ("Employee: Jane Smith", 40, 760), ("Pay period: 27/07/2026 to 02/08/2026", 300, 760),
      ("Current", 250, 740), ("YTD", 350, 740), ("Hours worked", 40, 725), ("38.00", 250, 725),
      ("494.00", 350, 725), ("Gross pay", 40, 710), ("974.70", 250, 710),
      ("12,671.10", 350, 710), ("Pre tax deductions", 40, 695), ("0.00", 250, 695),
      ("0.00", 350, 695), ("Employee taxes", 40, 680), ("120.00", 250, 680),
      ("1,560.00", 350, 680), ("Net pay", 40, 665), ("854.70", 250, 665),
      ("11,111.10", 350, 665), ("Earnings", 40, 630), ("Description", 40, 615),
      ("Hours", 250, 615), ("Rate", 310, 615), ("Amount", 370, 615), ("YTD Amount", 480, 615),
      ("Ordinary", 40, 600), ("38.00", 250, 600), ("25.65", 310, 600), ("974.70", 370, 600),
      ("12,671.10", 480, 600), ("Earnings", 40, 585), ("974.70", 370, 585),
      ("12,671.10", 480, 585),
    ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.net.value == Money(cents: 85470))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.lines.map(\.label) == ["Ordinary"])
  }
}
