import PayDomain
import Testing

@testable import PayslipReading

/// Tables that are laid out in other ways than a label and its figures on a row: all slips are synthetic.
struct UnusualTablesTests {
  private static let head = [
    ("Employee: Ada Example", 40, 760), ("Pay period: 2/02/2026 to 8/02/2026", 40, 740),
  ]
  /// 974.70 - 120.00 = 854.70.
  private static let sums = [
    ("Gross", 40, 560), ("974.70", 410, 560), ("Tax", 40, 540), ("120.00", 410, 540),
    ("Net pay", 40, 520), ("854.70", 410, 520),
  ]

  private func cents(_ slip: Payslip) -> [Int64?] { slip.lines.map(\.amount.value?.cents) }

  /// 30 x 25.00 = 750.00; 5 x 31.25 = 156.25; 750.00 + 156.25 + 68.45 = 974.70.
  private static let columns = [
    ("Ordinary hours", 120, 640), ("Saturday", 220, 640), ("Laundry Allowance", 290, 640),
    ("Total", 410, 640),
    ("Hours", 40, 620), ("30.00", 120, 620), ("5.00", 220, 620), ("35.00", 410, 620),
    ("Rate", 40, 600), ("25.00", 120, 600), ("31.25", 220, 600),
    ("Amount", 40, 580), ("750.00", 120, 580), ("156.25", 220, 580), ("68.45", 290, 580),
    ("974.70", 410, 580),
  ]

  @Test func aColumnForEachLine() throws {
    let slip = try DrawnSlip.read(Self.head + Self.columns + Self.sums)
    #expect(slip.lines.map(\.label) == ["Ordinary hours", "Saturday", "Laundry Allowance"])
    #expect(cents(slip) == [75000, 15625, 6845])
    #expect(slip.lines[1].quantity.value == Hours(minutes: 300))
    #expect(slip.lines[1].rate.value == Rate(cents: 3125))
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// The labels of the columns may stand in two lines, or in the upper one alone.
  @Test func aColumnForEachLineWithLabelsOfTwoLines() throws {
    let table = Self.columns.flatMap { text, x, y in
      switch text {
      case "Ordinary hours": [("Ordinary hours", x, 651), ("Mon-Fri", x, y)]
      case "Laundry Allowance": [("Laundry", x, 651), ("Allowance", x, y)]
      case "Saturday": [("Saturday", x, 651), ("125%", x, y)]
      case "Total": [("Total", x, 651)]
      default: [(text, x, y)]
      }
    }
    let slip = try DrawnSlip.read(Self.head + table + Self.sums)
    #expect(
      slip.lines.map(\.label) == ["Ordinary hours Mon-Fri", "Saturday 125%", "Laundry Allowance"])
    #expect(cents(slip) == [75000, 15625, 6845])
  }

  /// A product that is not right says that the table is another: nothing of it is taken.
  @Test func aColumnWhoseProductIsNotRightIsNoLine() throws {
    let wrong = Self.columns.map { $0.0 == "31.25" ? ("31.75", $0.1, $0.2) : $0 }
    let slip = try DrawnSlip.read(Self.head + wrong + Self.sums)
    #expect(slip.lines.isEmpty)
  }

  @Test func sectionsWithNumbersAndTheirSums() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("1. TAXED EARNINGS", 40, 640), ("974.70", 480, 640),
        ("Units", 40, 620), ("Rate", 120, 620), ("Description", 200, 620), ("Amount", 400, 620),
        // 38 x 25.65 = 974.70; 974.70 - 120.00 - 10.00 = 844.70.
        ("38.00", 40, 600), ("25.65", 120, 600), ("Ordinary Hours", 200, 600),
        ("974.70", 400, 600),
        ("2. TAX", 40, 580), ("120.00", 480, 580),
        ("3. DEDUCTIONS", 40, 560), ("10.00", 480, 560),
        ("Social Club", 200, 540), ("10.00", 400, 540),
        ("4. NET PAY", 40, 520), ("844.70", 480, 520),
        ("5. EMPLOYER SUPERANNUATION", 40, 500), ("116.96", 480, 500),
      ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.deductions.value == Money(cents: 1000))
    #expect(slip.net.value == Money(cents: 84470))
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.lines.map(\.section) == [.earnings, .deduction])
  }

  /// Neither of two sections of earnings is the gross.
  @Test func twoSectionsOfEarningsGiveNoGross() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("1. TAXED EARNINGS", 40, 640), ("950.00", 480, 640),
        ("Ordinary Hours", 200, 620), ("38.00", 300, 620), ("25.00", 350, 620),
        ("950.00", 420, 620),
        ("2. UNTAXED EARNINGS", 40, 600), ("24.70", 480, 600),
        ("Meal Allowance", 200, 580), ("24.70", 420, 580),
        ("3. TAX", 40, 560), ("120.00", 480, 560), ("4. NET PAY", 40, 540), ("854.70", 480, 540),
      ])
    #expect(slip.gross.value != Money(cents: 95000))
    #expect(slip.gross.value != Money(cents: 2470))
    #expect(slip.net.value == Money(cents: 85470))
  }

  @Test func codesOfTheLedgerBeforeLabels() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Code", 40, 640), ("GL", 80, 640), ("Description", 130, 640), ("Qty", 280, 640),
        ("Unit", 330, 640), ("Rate", 370, 640), ("Amount", 420, 640), ("YTD", 500, 640),
        // 36 x 25.00 = 900.00; 14 x 5.00 = 70.00; 900.00 + 70.00 + 4.70 = 974.70.
        ("100", 40, 620), ("6-1200", 80, 620), ("Base Hourly", 130, 620), ("36.00", 280, 620),
        ("hrs", 330, 620), ("25.00", 370, 620), ("900.00", 420, 620), ("9,000.00", 500, 620),
        ("105", 40, 600), ("6-1201", 80, 600), ("Piecework", 130, 600), ("14.00", 280, 600),
        ("bins", 330, 600), ("5.00", 370, 600), ("70.00", 420, 600), ("700.00", 500, 600),
        ("110", 40, 580), ("6-1202", 80, 580), ("Laundry Allowance", 130, 580),
        ("4.70", 420, 580), ("47.00", 500, 580),
        ("Gross", 40, 560), ("974.70", 80, 560), ("Tax", 130, 560), ("120.00", 180, 560),
        ("Net", 280, 560), ("854.70", 320, 560),
      ])
    #expect(slip.lines.map(\.label) == ["Base Hourly", "Piecework", "Laundry Allowance"])
    #expect(cents(slip) == [90000, 7000, 470])
    #expect(slip.net.value == Money(cents: 85470))
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func taxAndNetInColumnsOfTheirOwn() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 640), ("Hours", 200, 640), ("Rate", 260, 640), ("Gross", 320, 640),
        ("Tax", 400, 640), ("Net", 470, 640),
        // 20 x 25.00 = 500.00; 10 x 47.47 = 474.70; 500.00 + 474.70 = 974.70.
        ("Ordinary hours", 40, 620), ("20.00", 200, 620), ("25.00", 260, 620),
        ("500.00", 320, 620), ("60.00", 400, 620), ("440.00", 470, 620),
        ("Sunday", 40, 600), ("10.00", 200, 600), ("47.47", 260, 600), ("474.70", 320, 600),
        ("60.00", 400, 600), ("414.70", 470, 600),
        ("TOTAL", 40, 580), ("30.00", 200, 580), ("974.70", 320, 580), ("120.00", 400, 580),
        ("854.70", 470, 580),
      ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.net.value == Money(cents: 85470))
    #expect(slip.net.reading?.proof == .proved)
  }

  /// The employer's super stands under the first of two tables, the net beside it under the second.
  @Test func aSumBelongsToTheLabelBeforeIt() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Earnings", 40, 640), ("Hours", 160, 640), ("Rate", 210, 640), ("Amount", 260, 640),
        ("Deductions", 360, 640), ("Amount", 500, 640),
        // 38 x 25.65 = 974.70; 974.70 - 120.00 = 854.70.
        ("Ordinary hours", 40, 620), ("38.00", 160, 620), ("25.65", 210, 620),
        ("974.70", 260, 620), ("PAYG Tax", 360, 620), ("120.00", 500, 620),
        ("Total Gross", 40, 600), ("974.70", 260, 600),
        ("Employer Super (AustralianSuper)", 40, 570), ("$116.96", 360, 570),
        ("Net Pay", 420, 570), ("$854.70", 500, 570),
      ])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.net.value == Money(cents: 85470))
  }

  @Test func eachIsAUnit() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Item", 40, 640), ("Quantity", 200, 640), ("Rate", 300, 640), ("Amount", 400, 640),
        // 38 x 25.00 = 950.00; 2 x 12.35 = 24.70.
        ("Ordinary hours", 40, 620), ("38.00 hrs", 200, 620), ("25.00", 300, 620),
        ("950.00", 400, 620),
        ("On Call Allowance", 40, 600), ("2.00 ea", 200, 600), ("12.35", 300, 600),
        ("24.70", 400, 600),
      ] + Self.sums)
    #expect(cents(slip) == [95000, 2470])
    #expect(slip.lines.last?.unit == .each)
    #expect(slip.instrument.value == nil)
  }
}

/// Labels that hold their own working, or are a multiple alone: all slips are synthetic.
struct LabelsWithFiguresTests {
  private static let head = [
    ("Employee: Ada Example", 40, 760), ("Pay period: 2/02/2026 to 8/02/2026", 40, 740),
  ]

  /// 10 x 25.65 = 256.50; 5 x 32.06 = 160.30; 256.50 + 160.30 = 416.80; 416.80 - 40.00 = 376.80.
  @Test(arguments: [
    ["10.00 ordinary hours at $25.65", "5.00 Saturday hours at $32.06"],
    ["10 hours ordinary @ 25.65", "5 hours Saturday @ 32.06"],
  ])
  func hoursBeforeTheLabel(lines: [String]) throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        (lines[0], 40, 700), ("256.50", 400, 700), (lines[1], 40, 680), ("160.30", 400, 680),
        ("Gross pay", 40, 660), ("416.80", 400, 660), ("Tax", 40, 640), ("40.00", 400, 640),
        ("Net to you", 40, 620), ("376.80", 400, 620),
      ])
    #expect(slip.lines.map(\.category) == [.ordinary, .saturday])
    #expect(slip.lines.map(\.quantity.value) == [Hours(minutes: 600), Hours(minutes: 300)])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 2565), Rate(cents: 3206)])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 38 x 25.00 = 950.00; 2 x 37.50 = 75.00; 950.00 + 75.00 = 1,025.00.
  @Test func aMultipleAlone() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Item", 40, 700), ("Hours", 250, 700), ("Rate", 330, 700), ("Amount", 410, 700),
        ("Normal", 40, 680), ("38.00", 250, 680), ("25.00", 330, 680), ("950.00", 410, 680),
        ("1.5", 40, 660), ("2.00", 250, 660), ("37.50", 330, 660), ("75.00", 410, 660),
        ("Gross", 40, 640), ("1,025.00", 410, 640), ("Tax", 40, 620), ("100.00", 410, 620),
        ("Net", 40, 600), ("925.00", 410, 600),
      ])
    #expect(slip.lines.map(\.label) == ["Normal", "1.5"])
    #expect(slip.lines.last?.amount.value == Money(cents: 7500))
    #expect(slip.gross.reading?.proof == .proved)
  }
}
