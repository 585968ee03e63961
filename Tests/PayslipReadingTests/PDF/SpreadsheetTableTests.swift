import PayDomain
import Testing

@testable import PayslipReading

/// Tables as spreadsheets and plain documents print them.
///
/// All slips are synthetic. Figures end at the right of their columns: a digit is 5 points wide.
struct SpreadsheetTableTests {
  private static let head = [
    ("Pay period: 7/07/2025 to 13/07/2025", 40, 760),
    ("Gross pay", 40, 500), ("974.70", 482, 500), ("Tax", 40, 485), ("120.00", 482, 485),
    ("Net pay", 40, 470), ("854.70", 482, 470),
  ]

  /// Headings at the left of their columns, figures at the right: 36 x 22.80 = 820.80; 6 x 25.65 = 153.90.
  @Test(arguments: [("Hours", "Rate"), ("Rate", "Hours")])
  func headingsAtTheLeftAndFiguresAtTheRight(_ first: String, _ second: String) throws {
    let isHoursFirst = first == "Hours"
    func row(_ label: String, _ hours: String, _ rate: String, _ amount: String, _ y: Int)
      -> [(String, Int, Int)]
    {
      let (one, other) = isHoursFirst ? (hours, rate) : (rate, hours)
      return [
        (label, 40, y), (one, 303 - one.count * 5, y), (other, 408 - other.count * 5, y),
        (amount, 512 - amount.count * 5, y),
      ]
    }
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 600), (first, 210, 600), (second, 310, 600), ("Amount", 415, 600),
      ] + row("Ordinary hours", "36.00", "22.80", "820.80", 580)
        + row("Saturday", "6.00", "25.65", "153.90", 560))
    #expect(slip.lines.map { $0.quantity.value?.description } == ["36.00 h", "6.00 h"])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 2280), Rate(cents: 2565)])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 82080), Money(cents: 15390)])
  }

  /// This pay's column is not the year's: 974.70 - 120.00 = 854.70, and the year's column adds up as well.
  @Test func thisPayAndTheYear() throws {
    let slip = try DrawnSlip.read([
      ("Pay period: 7/07/2025 to 13/07/2025", 40, 760),
      ("Description", 40, 600), ("This Pay", 210, 600), ("YTD", 310, 600),
      ("Wages", 40, 580), ("900.00", 270, 580), ("9,000.00", 365, 580),
      ("Allowance", 40, 560), ("74.70", 275, 560), ("747.00", 370, 560),
      ("Gross pay", 40, 540), ("974.70", 270, 540), ("9,747.00", 365, 540),
      ("Tax", 40, 520), ("120.00", 270, 520), ("1,200.00", 365, 520),
      ("Net pay", 40, 500), ("854.70", 270, 500), ("8,547.00", 365, 500),
    ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000) && slip.net.value == Money(cents: 85470))
  }

  /// Of two figures under headings of hours, or of rates, the one that makes the amount is the line's:
  /// 38 x 25.65 = 974.70.
  @Test(arguments: [
    ("Days", "Hours", "Rate", "5.00", "38.00", "25.65"),
    ("Hours", "Base rate", "Pay rate", "38.00", "20.52", "25.65"),
  ])
  func theFigureOfTheProductIsTheLines(
    _ heads: (String, String, String, String, String, String)
  ) throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 600), (heads.0, 210, 600), (heads.1, 290, 600), (heads.2, 380, 600),
        ("Amount", 482, 600),
        ("Ordinary hours", 40, 580), (heads.3, 210, 580), (heads.4, 290, 580), (heads.5, 380, 580),
        ("974.70", 482, 580),
      ])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["38.00 h"])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 2565)])
  }

  /// `Tax` over figures in a table of pay is a column of it: 38 x 25.65 = 974.70.
  @Test(arguments: ["Tax", "Super"])
  func aColumnOfTaxIsNoSection(_ heading: String) throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 600), ("Hours", 210, 600), ("Rate", 290, 600), (heading, 380, 600),
        ("Amount", 482, 600),
        ("Ordinary hours", 40, 580), ("38.00", 210, 580), ("25.65", 290, 580),
        ("120.00", 380, 580), ("974.70", 482, 580),
      ])
    #expect(slip.lines.map(\.section) == [.earnings])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 97470)])
  }

  /// A heading over the table at the right says nothing of the table at the left.
  @Test func deductionsBesideEarnings() throws {
    let slip = try DrawnSlip.read(
      [("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + [
        ("Code", 40, 600), ("Description", 70, 600), ("Hours", 170, 600), ("Rate", 220, 600),
        ("Value", 270, 600), ("Code", 340, 600), ("Deduction", 380, 600), ("Value", 482, 600),
        ("001", 40, 580), ("Normal", 70, 580), ("38.00", 170, 580), ("25.65", 220, 580),
        ("974.70", 270, 580), ("900", 340, 580), ("PAYG tax", 380, 580), ("120.00", 482, 580),
        ("Gross pay", 40, 500), ("974.70", 482, 500), ("Net pay", 40, 470), ("854.70", 482, 470),
      ])
    #expect(slip.lines.first?.section == .earnings && slip.lines.first?.label == "Normal")
    #expect(slip.tax.value == Money(cents: 12000))
  }

  /// A dash in an empty cell is no sign of the next figure, and a label beside it is one all the same.
  @Test(arguments: ["-", "--", "$-", "n/a"])
  func dashesInEmptyCells(_ dash: String) throws {
    let sums = [
      ("Gross pay", 500, "974.70"), ("Tax", 485, "120.00"), ("Net pay", 470, "854.70"),
    ].flatMap { label, y, sum in
      [(label, 40, y), (dash, 250, y), (dash, 330, y), (sum, 410, y)]
    }
    let slip = try DrawnSlip.read(
      [
        ("Pay period: 7/07/2025 to 13/07/2025", 40, 760),
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        // 36 x 25.65 = 923.40; 923.40 + 51.30 = 974.70.
        ("Ordinary hours", 40, 580), ("36.00", 250, 580), ("25.65", 330, 580), ("923.40", 410, 580),
        ("Meal allowance", 40, 560), (dash, 250, 560), (dash, 330, 560), ("51.30", 410, 560),
      ] + sums)
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 92340), Money(cents: 5130)])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000) && slip.net.value == Money(cents: 85470))
  }

  /// Credits behind a space: 40 x 25.65 - 2 x 25.65 = 974.70.
  @Test func creditsBehindASpace() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Ordinary hours", 40, 580), ("40.00", 250, 580), ("25.65", 330, 580),
        ("1,026.00", 410, 580),
        ("Ordinary hours", 40, 560), ("2.00 CR", 250, 560), ("25.65", 330, 560),
        ("51.30 CR", 410, 560),
      ])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 102_600), Money(cents: -5130)])
  }

  /// The dash that word processors make of a minus is one.
  @Test func theDashOfWordProcessorsIsAMinus() {
    let bytes = Array("\u{2013}51.30".utf8)
    let decimal = bytes.withUnsafeBytes { ScannedDecimal($0, allowsDollar: true) }
    #expect(decimal?.scaled(toPlaces: 2) == -5130)
  }

  /// What is free of tax is no tax.
  @Test(arguments: ["Travel allowance (non-tax)", "Tax free allowance", "Allowance - Tax Exempt"])
  func whatIsFreeOfTaxIsNoTax(_ label: String) throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Earnings", 40, 600), ("Ordinary hours", 40, 580), ("923.40", 482, 580),
        (label, 40, 560), ("51.30", 482, 560),
      ])
    #expect(slip.lines.map(\.section) == [.earnings, .earnings])
    #expect(slip.lines.last?.category != .tax)
  }
}
