import PayDomain
import Testing

@testable import PayslipReading

/// Headings that stand apart from their figures: at the other side of the column, or over two lines.
///
/// All slips are synthetic.
struct HeadingsOverColumnsTests {
  private let head = [
    ("Wattle Grove Trading Pty Ltd", 40, 800), ("Employee: Jo Example", 40, 780),
    ("Pay Period: 03/08/2026 - 09/08/2026", 40, 760),
  ]

  /// The figures end where the next heading begins: 38 x 27.08 = 1,029.04 and 4 x 40.62 = 162.48 are 1,191.52.
  private let leftHeadings = [
    ("Earnings", 40, 720), ("Hours", 192, 720), ("Rate", 252, 720), ("Amount", 312, 720),
    ("Ordinary Hours", 40, 700), ("38.00", 223, 700), ("27.08", 283, 700), ("1,029.04", 328, 700),
    ("Saturday", 40, 680), ("4.00", 229, 680), ("40.62", 283, 680), ("162.48", 337, 680),
    ("Gross Pay", 40, 660), ("1,191.52", 328, 660), ("Net Pay", 40, 640), ("1,012.22", 328, 640),
  ]

  private func expectHours(_ slip: Payslip) {
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.quantity.value) == [Hours(minutes: 38 * 60), Hours(minutes: 4 * 60)])
    #expect(earnings.map(\.rate.value) == [Rate(cents: 2708), Rate(cents: 4062)])
  }

  /// The table at the right has its heading at the other side, or none over its figures.
  @Test(arguments: ["$", ""]) func aTableBesideHoursAndRate(_ sign: String) throws {
    var texts = head + leftHeadings
    texts += [
      ("Deductions", 395, 720), ("PAYG Tax", 395, 700), ("167.00", 532, 700),
      ("Union Fees", 395, 680), ("12.30", 537, 680),
      ("Total Deductions", 395, 660), ("179.30", 532, 660),
    ]
    if !sign.isEmpty { texts.append((sign, 557, 720)) }
    expectHours(try DrawnSlip.read(texts))
  }

  /// Figures of the year stand behind the amount under no heading.
  @Test func figuresBehindTheLastHeading() throws {
    expectHours(
      try DrawnSlip.read(
        head + leftHeadings + [
          ("10,290.40", 480, 700), ("1,624.80", 485, 680), ("11,915.20", 480, 660),
          ("10,122.20", 480, 640),
        ]))
  }

  /// `YTD` stands over `Gross`, `This` over `Pay`: 20 x 30.00 = 600.00, less 100.00 of tax = 500.00.
  @Test(arguments: ["Gross", "Total", "Amount"])
  func theYearOverTheSecondLine(_ word: String) throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Hourly", 280, 734), ("This", 360, 734), ("YTD", 450, 734),
        ("Description", 40, 720), ("Hours", 200, 720), ("Rate", 280, 720), ("Pay", 360, 720),
        (word, 450, 720),
        ("Ordinary Hours", 40, 700), ("20.00", 200, 700), ("30.00", 280, 700),
        ("600.00", 360, 700), ("6,000.00", 450, 700),
        ("Gross Pay", 40, 680), ("600.00", 360, 680), ("6,000.00", 450, 680),
        ("PAYG Tax", 40, 660), ("100.00", 360, 660), ("1,000.00", 450, 660),
        ("Net Pay", 40, 640), ("500.00", 360, 640), ("5,000.00", 450, 640),
      ])
    #expect(slip.gross.value == Money(cents: 60000) && slip.net.value == Money(cents: 50000))
    #expect(slip.lines.first?.amount.value == Money(cents: 60000))
  }

  /// The same word over a group of columns: hours and pay of this pay, then of the year.
  @Test func theYearOverAGroup() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("This pay", 200, 734), ("YTD", 380, 734),
        ("Description", 40, 720), ("Hours", 200, 720), ("Amount", 280, 720), ("Hours", 380, 720),
        ("Amount", 460, 720),
        ("Ordinary Hours", 40, 700), ("20.00", 200, 700), ("600.00", 280, 700),
        ("200.00", 380, 700), ("6,000.00", 460, 700),
        ("Gross Pay", 40, 680), ("600.00", 280, 680), ("6,000.00", 460, 680),
        ("PAYG Tax", 40, 660), ("100.00", 280, 660), ("1,000.00", 460, 660),
        ("Net Pay", 40, 640), ("500.00", 280, 640), ("5,000.00", 460, 640),
      ])
    #expect(slip.gross.value == Money(cents: 60000) && slip.net.value == Money(cents: 50000))
    #expect(slip.lines.first?.quantity.value == Hours(minutes: 20 * 60))
  }

  /// 10 x 30.00 = 300.00, with 23.40 are 323.40; less 40.00 of tax and 14.20 + 20.00 = 249.20.
  @Test func paymentsBesideDeductions() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Description", 40, 720), ("Hours", 230, 720), ("Rate", 300, 720),
        ("Payments", 370, 720), ("Deductions", 460, 720),
        ("Ordinary Hours", 40, 700), ("10.00", 230, 700), ("30.00", 300, 700),
        ("$ 300.00", 370, 700), ("Leading Hand Allowance", 40, 680), ("$ 23.40", 375, 680),
        ("PAYG tax", 40, 660), ("$ 40.00", 460, 660), ("Union Fees", 40, 640),
        ("$ 14.20", 460, 640), ("Site Bond", 40, 620), ("$ 20.00", 460, 620),
        ("Totals", 40, 600), ("$ 323.40", 370, 600), ("$ 74.20", 460, 600),
        ("Net pay", 40, 580), ("$ 249.20", 370, 580),
      ])
    let taken = slip.lines.filter { $0.section == .deduction }.map(\.amount.value)
    #expect(taken == [Money(cents: 1420), Money(cents: 2000)])
    #expect(slip.gross.value == Money(cents: 32340) && slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
  }

  /// 20 x 30.00 = 600.00, with 6.25 are 606.25.
  @Test func moneyAloneIsWhatALinePays() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Ord Hrs", 40, 700), ("20.00 hrs @ $30.00 = $600.00", 200, 700),
        ("Laundry Allowance", 40, 680), ("$6.25", 265, 680),
        ("GROSS", 40, 650), ("$606.25", 100, 650), ("TAX", 180, 650), ("$100.00", 220, 650),
        ("NET", 300, 650), ("$506.25", 340, 650),
      ])
    #expect(slip.lines.map(\.amount.value).contains(Money(cents: 625)))
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// Nothing stands under the last row of the slip.
  @Test func theYearAsTheLastWord() throws {
    let slip = try DrawnSlip.read(
      head + leftHeadings + [
        ("Net Pay", 40, 600), ("1,012.22", 328, 600), ("Year to date", 40, 560),
      ])
    expectHours(slip)
  }

  /// The words over the headings keep them from being matched, and each figure stands nearest to the next one's: the
  /// product alone says nothing of which is hours.
  @Test func aProductAloneProvesNoOrder() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Hours", 192, 734), ("Rate", 252, 734), ("Current", 312, 734), ("Worked", 192, 720),
        ("per Hour", 252, 720), ("Pay", 312, 720), ("Deductions", 395, 720), ("$", 557, 720),
        ("Ordinary Hours", 40, 700), ("37.75", 223, 700), ("42.50", 283, 700),
        ("1,604.38", 328, 700), ("PAYG Tax", 395, 700), ("293.00", 532, 700),
        ("Gross Pay", 40, 680), ("1,604.38", 328, 680),
        ("Net Pay", 40, 660), ("1,311.38", 328, 660),
      ])
    let line = try #require(slip.lines.first)
    let isRight = line.quantity.value == Hours(minutes: 37 * 60 + 45)
    #expect(isRight || line.quantity.reading?.proof == .doubtful)
  }
}
