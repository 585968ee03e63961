import PayDomain
import Testing

@testable import PayslipReading

/// Slips one below the other on a page, whose people no label names.
///
/// All slips are synthetic.
struct VouchersOnAPageTests {
  private func voucher(_ hours: String, _ gross: String, _ net: String, top: Int) -> [(
    String, Int, Int
  )] {
    [
      ("Pelican Point Park", 40, top), ("ABN 83 914 571 673", 300, top),
      ("Pay period: 2/02/2026 to 8/02/2026", 40, top - 20),
      ("Pay date: 10/02/2026", 300, top - 20),
      ("Description", 40, top - 60), ("Hours", 250, top - 60), ("Rate", 330, top - 60),
      ("Amount", 410, top - 60),
      ("Ordinary hours", 40, top - 80), (hours, 250, top - 80), ("28.40", 330, top - 80),
      (gross, 410, top - 80),
      ("Gross pay", 40, top - 100), (gross, 410, top - 100),
      ("Tax", 40, top - 120), ("50.00", 410, top - 120),
      ("Net pay", 40, top - 140), (net, 410, top - 140),
    ]
  }

  /// 20 x 28.40 = 568.00 and 30 x 28.40 = 852.00, each less 50.00 of tax.
  @Test func twoSlipsOfOnePeriodAreTwo() throws {
    let slips = try DrawnSlip.readAll(
      voucher("20.00", "568.00", "518.00", top: 760)
        + voucher("30.00", "852.00", "802.00", top: 360))
    #expect(slips.map(\.gross.value) == [Money(cents: 56800), Money(cents: 85200)])
    #expect(slips.map(\.net.value) == [Money(cents: 51800), Money(cents: 80200)])
    #expect(slips.map(\.lines.count) == [1, 1])
  }

  /// The same slip twice is one with its copy.
  @Test func aCopyIsNoSecondSlip() throws {
    let slips = try DrawnSlip.readAll(
      voucher("20.00", "568.00", "518.00", top: 760)
        + voucher("20.00", "568.00", "518.00", top: 360))
    #expect(slips.count == 1)
  }

  /// A slip of a line for who and when and no label but those of the sums.
  private func bare(_ name: String, _ hours: String, _ gross: String, _ net: String, top: Int) -> [(
    String, Int, Int
  )] {
    [
      ("Pelican Point Park ABN 83 914 571 673", 40, top),
      ("\(name) 02/02/2026-08/02/2026 paid 10/02/2026", 40, top - 14),
      ("Ordinary hours", 40, top - 28), (hours, 250, top - 28), ("28.40", 330, top - 28),
      (gross, 410, top - 28),
      ("Gross", 40, top - 42), (gross, 410, top - 42),
      ("Tax", 40, top - 56), ("50.00", 410, top - 56),
      ("Net", 40, top - 70), (net, 410, top - 70),
      ("Super", 40, top - 84), ("60.00", 410, top - 84),
    ]
  }

  @Test func sumsAlonePartThem() throws {
    let slips = try DrawnSlip.readAll(
      bare("Ada Example", "20.00", "568.00", "518.00", top: 760)
        + bare("Bob Example", "30.00", "852.00", "802.00", top: 620))
    #expect(slips.map(\.gross.value) == [Money(cents: 56800), Money(cents: 85200)])
    #expect(slips.map(\.net.value) == [Money(cents: 51800), Money(cents: 80200)])
    #expect(slips.map { $0.lines.map(\.label) } == [["Ordinary hours"], ["Ordinary hours"]])
  }

  /// The sums of the year below the pay's are no second slip.
  @Test func sumsToDateAreNoSecondSlip() throws {
    let slips = try DrawnSlip.readAll(
      bare("Ada Example", "20.00", "568.00", "518.00", top: 760) + [
        ("Year to date", 40, 640), ("Gross", 40, 620), ("5,680.00", 410, 620),
        ("Tax", 40, 606), ("500.00", 410, 606), ("Net", 40, 592), ("5,180.00", 410, 592),
      ])
    #expect(slips.count == 1)
    #expect(slips.first?.gross.value == Money(cents: 56800))
  }

  private func slipUnderItsSums(_ name: String, _ hours: String, _ gross: String, top: Int) -> [(
    String, Int, Int
  )] {
    [
      ("Name: \(name)", 40, top), ("Pay date: 05/10/2026", 180, top),
      ("Gross \(gross)", 340, top),
      ("Ordinary hours", 40, top - 15), ("\(hours) hrs", 200, top - 15),
      ("@ 28.40", 280, top - 15), (gross, 380, top - 15),
    ]
  }

  /// The gross stands in the head, above the line that makes it: 27.5 x 28.40 = 781.00 less 91.00, and 20 x 28.40 =
  /// 568.00 less 50.00.
  @Test func aLineUnderTheGrossIsPay() throws {
    let slips = try DrawnSlip.readAll(
      slipUnderItsSums("J Smith", "27.50", "781.00", top: 720)
        + [("Tax", 40, 690), ("91.00", 380, 690), ("Net", 40, 675), ("690.00", 380, 675)]
        + slipUnderItsSums("K Jones", "20.00", "568.00", top: 560)
        + [("Tax", 40, 530), ("50.00", 380, 530), ("Net", 40, 515), ("518.00", 380, 515)])
    #expect(slips.map(\.gross.value) == [Money(cents: 78100), Money(cents: 56800)])
    #expect(slips.map { $0.lines.map(\.section) } == [[.earnings], [.earnings]])
    #expect(slips.map(\.deductions.value) == [nil, nil])
  }

  /// Gross and net stand in the head; what is taken off comes last: 781.00 - 91.00 - 5.00 = 685.00.
  @Test func deductionsUnderANetInTheHeadAreTakenOff() throws {
    let slip = try DrawnSlip.read(
      slipUnderItsSums("J Smith", "27.50", "781.00", top: 720)
        + [
          ("Net 685.00", 440, 720), ("Tax", 40, 690), ("91.00", 380, 690),
          ("Union fee", 40, 675), ("5.00", 380, 675),
        ])
    #expect(slip.net.value == Money(cents: 68500))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.lines.map(\.section) == [.earnings, .deduction])
  }
}
