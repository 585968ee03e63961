import PayDomain
import Testing

@testable import PayslipReading

/// Figures of lines that stand in words, in two columns or beside the label of another fact.
///
/// All slips are synthetic.
struct LineFiguresTests {
  /// Rows of texts at these places, from 600 down.
  private func slip(_ rows: [[String]], at places: [Int]) throws -> Payslip {
    let texts = rows.enumerated().flatMap { index, row in
      zip(row, places).filter { !$0.0.isEmpty }.map { ($0.0, $0.1, 600 - index * 20) }
    }
    return try DrawnSlip.read([("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + texts)
  }

  /// 10 x 25.65 = 256.50; 4 x 32.06 = 128.24; 256.50 + 128.24 = 384.74; 384.74 - 50.00 = 334.74.
  @Test(arguments: [
    ["Ordinary  10.00 hours at $25.65", "Saturday  4.00 hours at $32.06"],
    ["Ordinary (10 hrs at $25.65/hr)", "Saturday (4 hrs at $32.06/hr)"],
    ["Ordinary (10.00 hrs @ $25.65)", "Saturday (4.00 hrs @ $32.06)"],
    ["Ordinary: 10 hours at $25.65 per hour", "Saturday: 4 hours at $32.06 per hour"],
    ["Ordinary 10.00 at 25.65", "Saturday 4.00 at 32.06"],
  ])
  func hoursAtARate(_ lines: [String]) throws {
    let slip = try slip(
      [
        [lines[0], "$256.50"], [lines[1], "$128.24"], ["Gross pay", "$384.74"], ["Tax", "$50.00"],
        ["Net pay", "$334.74"],
      ], at: [40, 410])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Saturday"])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["10.00 h", "4.00 h"])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 2565), Rate(cents: 3206)])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 25650), Money(cents: 12824)])
  }

  /// `at` in a text is no sign.
  @Test func aPlaceOfWork() throws {
    let slip = try slip(
      [
        ["Ordinary at Site 2", "10.00", "25.65", "256.50"], ["Gross pay", "", "", "256.50"],
        ["Tax", "", "", "50.00"], ["Net pay", "", "", "206.50"],
      ], at: [40, 250, 330, 410])
    #expect(slip.lines.map(\.label) == ["Ordinary at Site 2"])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["10.00 h"])
  }

  // MARK: Codes

  /// A code is no label, before the description or behind it: 20 x 33.50 = 670.00; 4 x 50.25 = 201.00; 871.00 - 200.00 =
  /// 671.00.
  @Test(arguments: [
    ["Code", "Description"], ["Description", "Code"], ["Pay item", "Pay code"],
  ])
  func codeAndDescription(_ heads: [String]) throws {
    let isFirst = heads[0] == "Code"
    func row(_ label: String, _ code: String, _ figures: [String]) -> [String] {
      (isFirst ? [code, label] : [label, code]) + figures
    }
    let slip = try slip(
      [
        heads + ["Hours", "Rate", "Amount"],
        row("Ordinary Hours", "N1", ["20.00", "33.50", "670.00"]),
        row("Saturday", "SAT15", ["4.00", "50.25", "201.00"]),
        ["Gross pay", "", "", "", "871.00"], ["Tax", "", "", "", "200.00"],
        ["Net pay", "", "", "", "671.00"],
      ], at: [40, 150, 250, 330, 410])
    #expect(slip.lines.map(\.label) == ["Ordinary Hours", "Saturday"])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["20.00 h", "4.00 h"])
  }

  // MARK: Dollars and cents

  /// 38 x 33.55 = 1,274.90; 4 x 50.33 = 201.32; 1,274.90 + 201.32 = 1,476.22; 1,476.22 - 300.05 = 1,176.17.
  @Test func dollarsAndCentsInTwoColumns() throws {
    let slip = try slip(
      [
        ["Description", "Hours", "Rate", "$", "c"], ["Ordinary", "38.00", "33.55", "1,274", "90"],
        ["Overtime", "4.00", "50.33", "201", "32"], ["Gross pay", "", "", "1,476", "22"],
        ["Tax", "", "", "300", "05"], ["Net pay", "", "", "1,176", "17"],
      ], at: [40, 250, 330, 410, 440])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 127490), Money(cents: 20132)])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 3355), Rate(cents: 5033)])
    #expect(slip.gross.value == Money(cents: 147622) && slip.tax.value == Money(cents: 30005))
    #expect(slip.net.value == Money(cents: 117617) && slip.net.reading?.proof == .proved)
  }

  /// Whole hours and rates are no dollars and cents: 38 x 33 = 1,254; 4 x 50 = 200; 1,454 - 300 = 1,154.
  @Test func wholeHoursAndRates() throws {
    let slip = try slip(
      [
        ["Description", "Hours", "Rate", "Amount"], ["Ordinary", "38", "33", "1,254"],
        ["Overtime", "04", "50", "200"], ["Gross pay", "", "", "1,454"], ["Tax", "", "", "300"],
        ["Net pay", "", "", "1,154"],
      ], at: [40, 300, 330, 410])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 3300), Rate(cents: 5000)])
    #expect(slip.net.value == Money(cents: 115400))
  }

  // MARK: Salary

  /// 2,884.62 + 100.00 = 2,984.62; 2,984.62 - 700.00 = 2,284.62.
  @Test(arguments: ["Earnings", "Pay details"])
  func aBaseSalaryAmongThePayIsOfThisPay(_ heading: String) throws {
    let slip = try slip(
      [
        [heading, heading == "Earnings" ? "Amount" : ""], ["Base Salary", "2,884.62"],
        ["Car allowance", "100.00"], ["Gross pay", "2,984.62"], ["Tax", "700.00"],
        ["Net pay", "2,284.62"],
      ], at: [40, 410])
    #expect(slip.lines.map(\.label) == ["Base Salary", "Car allowance"])
    #expect(slip.lines.map(\.category).first == .salary)
    #expect(slip.annualSalary.value == nil)
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// A year's salary stays one: 75,000.12 is nothing of a gross of 2,884.62.
  @Test func aBaseSalaryOfAYear() throws {
    let slip = try slip(
      [
        ["Base Salary", "75,000.12"], ["Ordinary pay", "2,884.62"], ["Gross pay", "2,884.62"],
        ["Tax", "700.00"], ["Net pay", "2,184.62"],
      ], at: [40, 410])
    #expect(slip.annualSalary.value == Money(cents: 7_500_012))
    #expect(slip.lines.map(\.label) == ["Ordinary pay"])
  }
}
