import PayDomain
import Testing

@testable import PayslipReading

/// Columns of figures of which one is the rate that is paid, or the pay of this period.
///
/// All slips are synthetic.
struct ColumnsOfFiguresTests {
  /// 6 x 34.10 = 204.60 times 120 % is 245.52, and 6 x 40.95 = 245.70: the rate is what is paid.
  @Test func theRateIsTheOneThatIsPaid() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Description", "Hours", "Base rate", "Loading", "Rate paid", "Total"],
        ["Casual Ordinary", "10.00", "$34.10", "100%", "$34.10", "$341.00"],
        ["Casual Saturday", "6.00", "$34.10", "120%", "$40.95", "$245.70"],
        ["Gross", "", "", "", "", "$586.70"], ["Tax", "", "", "", "", "$100.00"],
        ["Net", "", "", "", "", "$486.70"],
      ], lefts: [40, 200, 270, 330, 390, 450])
    #expect(slip.lines.map(\.rate.value) == [Rate(micros: 34_100_000), Rate(micros: 40_950_000)])
    #expect(slip.lines.allSatisfy { $0.rate.reading?.proof == .proved })
  }

  /// Two columns without a heading, each of which balances: nothing says that one is the year's.
  ///
  /// 804.22 + 38.15 = 842.37, less 126.00 = 716.37; 7,535.54 + 357.47 = 7,893.01, less 1,180.62 = 6,712.39.
  @Test func twoColumnsThatBothBalanceProveNothing() throws {
    let slip = try DrawnSlip.read(table: [
      ["Ordinary Hours", "26.07", "$804.22", "$7,535.54"],
      ["Travel Allowance", "", "$38.15", "$357.47"],
      ["Gross Pay", "", "$842.37", "$7,893.01"], ["Tax", "", "$126.00", "$1,180.62"],
      ["Net Pay", "", "$716.37", "$6,712.39"],
    ])
    #expect(slip.gross.value == Money(cents: 84237) && slip.net.value == Money(cents: 71637))
    #expect([slip.gross, slip.tax, slip.net].allSatisfy { $0.reading?.proof != .proved })
    #expect(slip.lines.allSatisfy { $0.amount.reading?.proof == .doubtful })
  }

  /// 164.67 x 43.5225 = 7,166.85, less 1,526.00 = 5,640.85: what the salary is paid for is told by the heading.
  @Test(arguments: [("Hours", LineUnit.hours), ("Qty", .dollars)])
  func aSalaryMayCountHours(_ heading: String, _ unit: LineUnit) throws {
    let slip = try DrawnSlip.read(table: [
      ["Earnings", heading, "Rate", "Amount"], ["Base Salary", "164.67", "43.5225", "7,166.85"],
      ["Gross", "", "", "7,166.85"], ["Tax", "", "", "1,526.00"], ["Net", "", "", "5,640.85"],
    ])
    #expect(slip.lines.map(\.unit) == [unit])
  }
}
