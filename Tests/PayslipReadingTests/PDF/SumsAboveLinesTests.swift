import PayDomain
import Testing

@testable import PayslipReading

/// Boxes with the sums of the pay, and below them lines without headings.
///
/// All slips are synthetic. 14.50 x 34.76 = 504.02 and 6.00 x 41.72 = 250.32, together 754.34;
/// 754.34 - 80.00 - 11.20 = 663.14.
struct SumsAboveLinesTests {
  private let boxes = [
    ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
    ("Employee: Jane Smith", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
    ("Gross", 40, 690), ("Tax", 140, 690), ("Deductions", 240, 690), ("Net Pay", 340, 690),
    ("Super", 440, 690), ("$754.34", 40, 675), ("$80.00", 140, 675), ("$11.20", 240, 675),
    ("$663.14", 340, 675), ("$90.52", 440, 675),
  ]

  @Test(arguments: ["Saturday", "Florist hours"])
  func linesBelowTheSumsAreRead(label: String) throws {
    let slip = try DrawnSlip.read(
      boxes + [
        ("Ordinary Hours", 40, 640), ("14.50 hrs", 250, 640), ("@ 34.76", 350, 640),
        ("504.02", 500, 640), (label, 40, 625), ("6.00 hrs", 255, 625),
        ("@ 41.72", 350, 625), ("250.32", 500, 625), ("SDA Union Fees", 40, 610),
        ("-11.20", 500, 610), ("PAYG", 40, 595), ("-80.00", 500, 595),
      ])
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.label) == ["Ordinary Hours", label])
    #expect(earnings.map(\.quantity.value?.description) == ["14.50 h", "6.00 h"])
    #expect(earnings.map(\.rate.value?.description) == ["$34.76", "$41.72"])
    #expect(earnings.map(\.amount.reading?.proof) == [.proved, .proved])
    let deductions = slip.lines.filter { $0.section == .deduction }
    #expect(deductions.map(\.amount.value) == [Money(cents: 1120)])
    #expect(slip.net.value == Money(cents: 66314))
    #expect(slip.tax.value == Money(cents: 8000))
  }

  /// An allowance behind the lines is one of them, 754.34 = 504.02 + 242.64 + 7.68 with 6.00 x 40.44 = 242.64; what there is
  /// of leave is none.
  @Test func leaveBehindTheLinesIsNoPay() throws {
    let slip = try DrawnSlip.read(
      boxes + [
        ("Ordinary Hours", 40, 640), ("14.50 hrs", 250, 640), ("@ 34.76", 350, 640),
        ("504.02", 500, 640), ("Saturday", 40, 625), ("6.00 hrs", 255, 625),
        ("@ 40.44", 350, 625), ("242.64", 500, 625), ("Laundry Allowance", 40, 610),
        ("7.68", 500, 610), ("Annual Leave", 40, 595), ("45.60", 500, 595),
      ])
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.amount.value?.cents) == [50402, 24264, 768])
    #expect(slip.gross.reading?.proof == .proved)
  }
}
