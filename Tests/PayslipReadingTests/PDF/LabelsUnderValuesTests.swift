import PayDomain
import Testing

@testable import PayslipReading

/// Labels that stand under their values: all slips are synthetic.
struct LabelsUnderValuesTests {
  private static let head = [
    ("Pelican Point Park", 40, 780),
    ("83 914 571 673", 40, 740), ("Ada Example", 180, 740), ("2 Feb 2026 - 8 Feb 2026", 300, 740),
    ("ABN", 40, 728), ("Employee", 180, 728), ("Pay period", 300, 728),
  ]
  private static let sums = [
    ("$974.70", 40, 700), ("$120.00", 180, 700), ("$854.70", 300, 700),
    ("Gross pay", 40, 688), ("Tax", 180, 688), ("Net pay", 300, 688),
  ]
  /// 38 x 25.65 = 974.70; 974.70 - 120.00 = 854.70.
  private static let lines = [
    ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
    ("Ordinary hours", 40, 580), ("38.00", 250, 580), ("25.65", 330, 580), ("974.70", 410, 580),
  ]

  @Test func theyAreReadFromAbove() throws {
    let slip = try DrawnSlip.read(Self.head + Self.sums + Self.lines)
    #expect(slip.abn.value == "83914571673")
    #expect(slip.employee.value == "Ada Example")
    #expect(
      slip.period == PayPeriod(start: .init(iso: "2026-02-02")!, end: .init(iso: "2026-02-08")!))
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.net.value == Money(cents: 85470))
    #expect(slip.net.reading?.proof == .proved)
  }

  /// Labels over their values stay so, whatever stands over them.
  @Test func labelsOverTheirValuesStaySo() throws {
    let slip = try DrawnSlip.read(
      [
        ("Pelican Point Park", 40, 760), ("Payslip", 180, 760), ("Private", 300, 760),
        ("Employee", 40, 748), ("Pay period", 180, 748), ("Pay date", 300, 748),
        ("Ada Example", 40, 736), ("2/02/2026 - 8/02/2026", 180, 736), ("10/02/2026", 300, 736),
        ("Gross pay", 40, 712), ("Tax", 180, 712), ("Net pay", 300, 712),
        ("$974.70", 40, 700), ("$120.00", 180, 700), ("$854.70", 300, 700),
        ("Gross YTD", 40, 688), ("Tax YTD", 180, 688), ("Net YTD", 300, 688),
        ("$9,747.00", 40, 676), ("$1,200.00", 180, 676), ("$8,547.00", 300, 676),
      ] + Self.lines)
    #expect(slip.employee.value == "Ada Example")
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.net.value == Money(cents: 85470))
  }
}
