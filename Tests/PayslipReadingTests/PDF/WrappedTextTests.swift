import PayDomain
import Testing

@testable import PayslipReading

/// Labels and values that the page breaks, runs together or turns round; no layout of their own.
struct WrappedTextTests {
  /// A slip with these lines between head and sums; people and firms are made up.
  private func slip(
    head: String =
      "Employer: Wattle Bend Bakery\nEmployee: Jo Marlowe\nPay period: 13/07/2026 - 19/07/2026",
    _ lines: String, gross: String, tax: String, net: String
  ) throws -> Payslip {
    let text = "\(head)\n\n\(lines)\n\nGross pay   \(gross)\nPAYG tax   \(tax)\nNet pay   \(net)\n"
    return try #require(try LayoutCases.slips(text).first)
  }

  private static let heading = "Description            Hours       Rate        Amount\n"

  private func earnings(_ slip: Payslip) -> [String] {
    slip.lines.filter { $0.section == .earnings }.map { "\($0.label) [\($0.category.rawValue)]" }
  }

  @Test func `a second line that begins small goes on with the label above`() throws {
    // 20 x 25.00 = 500.00; 2 x 50.00 = 100.00; 4 x 37.50 = 150.00.
    let slip = try slip(
      Self.heading + """
        Base                   20.00       25.00       500.00
        Hourly
        Double                 2.00        50.00       100.00
        time
        Sunday                 4.00        37.50       150.00
        """, gross: "750.00", tax: "100.00", net: "650.00")
    #expect(
      earnings(slip) == ["Base Hourly [ordinary]", "Double time [overtime]", "Sunday [sunday]"])
  }

  @Test func `a word of a heading under leave is its second line where no leave follows`() throws {
    // 30 x 25.00 = 750.00; 8 x 25.00 = 200.00; 2 x 37.50 = 75.00.
    let slip = try slip(
      Self.heading + """
        Ordinary Hours         30.00       25.00       750.00
        Sick/Carer's           8.00        25.00       200.00
        Leave
        Overtime 1.5           2.00        37.50       75.00
        """, gross: "1,025.00", tax: "125.00", net: "900.00")
    #expect(
      earnings(slip) == [
        "Ordinary Hours [ordinary]", "Sick/Carer's Leave [personal_leave]",
        "Overtime 1.5 [overtime]",
      ])
    #expect(slip.gross.reading?.proof == .proved)
  }

  @Test func `a word completes the label above where the one below has its own`() throws {
    // 10 x 25.00 = 250.00; 250 + 15 + 100 = 365.
    let slip = try slip(
      Self.heading + """
        Ordinary Hours         10.00       25.00       250.00
        Laundry                                        15.00
        Allowance
        Back                                           100.00
        Payment
        Overtime 1.5           2.00        37.50       75.00
        """, gross: "440.00", tax: "40.00", net: "400.00")
    #expect(
      slip.lines.map(\.label).prefix(3) == ["Ordinary Hours", "Laundry Allowance", "Back Payment"])
  }

  @Test func `rates left of hours are told by overtime, and stay doubtful`() throws {
    // 46.42 x 60.00 = 2785.20; 69.63 x 3.75 = 261.1125, and 46.42 x 1.5 = 69.63.
    let slip = try slip(
      """
      Normal Hours           46.42       60.00       2,785.20
      Overtime - time and a half   69.63  3.75       261.11
      """, gross: "3,046.31", tax: "600.00", net: "2,446.31")
    #expect(slip.lines[0].rate.value == Rate(micros: 46_420_000))
    #expect(slip.lines[1].rate.value == Rate(micros: 69_630_000))
    for line in slip.lines.prefix(2) {
      #expect(line.rate.reading?.proof == .doubtful)
      #expect(line.quantity.reading?.proof == .doubtful)
    }
  }

  @Test func `hours left of rates stay where the rates do not speak against it`() throws {
    // 40 x 25.37 = 1014.80; 8 x 38.11 = 304.88: hours make round shares of one another too.
    let slip = try slip(
      """
      Normal Hours           40.00       25.37       1,014.80
      Overtime - time and a half   8.00  38.11       304.88
      """, gross: "1,319.68", tax: "200.00", net: "1,119.68")
    #expect(slip.lines[0].quantity.value == Hours(minutes: 40 * 60))
    #expect(slip.lines[1].quantity.value == Hours(minutes: 8 * 60))
  }

  @Test func `a label over two lines is no label of pay`() throws {
    let head = """
      Employer: Wattle Bend Bakery         Pay period: 13/07/2026 - 19/07/2026
      Employee: Jo Marlowe                 Hourly base     25.00
      Department: Ovens                    rate:
      """
    let slip = try slip(
      head: head, Self.heading + "Ordinary Hours         10.00       25.00       250.00",
      gross: "250.00", tax: "20.00", net: "230.00")
    #expect(slip.lines.filter { $0.section == .earnings }.map(\.label) == ["Ordinary Hours"])
  }
}
