import PayDomain
import Testing

@testable import PayslipReading

/// Tables that look like pay, and columns that look like its labels and figures.
///
/// All slips are synthetic. 30.40 x 33.50 = 1,018.40; 1,018.40 - 143.00 = 875.40.
struct TablesBesidePayTests {
  private static let pay = [
    ["Description", "Hours", "Rate", "Amount"], ["Ordinary", "30.40", "33.50", "1,018.40"],
    ["Gross Pay", "", "", "1,018.40"], ["Tax", "", "", "143.00"], ["Net Pay", "", "", "875.40"],
  ]

  /// 97.72 + 5.85 - 15.20 = 88.37.
  @Test func leaveWithAnOpeningIsNoPay() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Entitlement", "Opening hrs", "Accrued", "Taken", "Closing hrs"],
        ["Annual Leave", "97.72", "5.85", "15.20", "88.37"],
        ["RDO", "8.00", "4.00", "0.00", "12.00"],
        ["Payments", "Hours", "$/hr", "$"], ["Ordinary", "30.40", "33.50", "1,018.40"],
        ["Total payments", "", "", "1,018.40"], ["Tax", "", "", "143.00"],
        ["Net Pay", "", "", "875.40"],
      ], lefts: [40, 250, 330, 410, 480])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
    #expect(
      slip.leave.map(\.closing.value) == [
        Hours(millionths: 88_370_000), Hours(millionths: 12_000_000),
      ])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 12.60 + 1,018.40 = 1,031.00; 1,031.00 - 143.00 = 888.00.
  @Test func theNumberOfAnAccountIsNoLabel() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Code", "GL", "Description", "Qty", "Unit", "Rate", "Amount"],
        ["100", "6-1200", "Piecework - Gala", "30.40", "bins", "33.50", "1,018.40"],
        ["105", "6-1201", "Wet Weather Allowance", "", "", "", "12.60"],
        ["500", "2-1410", "PAYG Tax", "", "", "", "-143.00"],
        ["", "", "Net Pay", "", "", "", "888.00"],
      ], lefts: [40, 90, 150, 300, 345, 390, 450])
    #expect(slip.lines.map(\.label) == ["Piecework - Gala", "Wet Weather Allowance"])
    #expect(slip.lines.map(\.amount.value?.cents) == [101840, 1260])
    #expect(slip.lines[0].quantity.value == Hours(millionths: 30_400_000))
    #expect(slip.tax.value == Money(cents: 14300))
  }

  /// Three sums on a row under the columns of two tables are each beside their label.
  @Test func sumsOnOneRowKeepTheirLabels() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Code", "GL", "Description", "Qty", "Rate", "Amount"],
        ["100", "6-1200", "Ordinary", "30.40", "33.50", "1,018.40"],
        ["Gross", "1,018.40", "Tax", "143.00", "Net", "875.40"],
      ], lefts: [40, 90, 150, 300, 390, 450])
    #expect(slip.net.value == Money(cents: 87540) && slip.tax.value == Money(cents: 14300))
  }

  @Test func aHeadingUnderALabelIsNoPartOfIt() throws {
    let slip = try DrawnSlip.read(table: [
      Self.pay[0], ["Ordinary", "30.40", "33.50", "1,018.40"], ["Totals"], Self.pay[2],
      Self.pay[3], Self.pay[4],
    ])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
  }

  /// 1,018.40 + 30.00 + 25.00 = 1,073.40; 30.00 + 25.00 = 55.00; 1,073.40 - 143.00 = 930.40.
  @Test func whatIsNotTaxedIsSummedUp() throws {
    let slip = try DrawnSlip.read(table: [
      Self.pay[0], Self.pay[1], ["Taxable Earnings", "", "", "1,018.40"],
      ["Laundry allowance", "", "", "30.00"], ["Tool allowance", "", "", "25.00"],
      ["Non-taxable Allowances", "", "", "55.00"], ["Gross Pay", "", "", "1,073.40"],
      ["Tax", "", "", "143.00"], ["Net Pay", "", "", "930.40"],
    ])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Laundry allowance", "Tool allowance"])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// The same name is a line where the gross needs it: 1,018.40 + 55.00 = 1,073.40.
  @Test func whatIsNotTaxedMayBeALine() throws {
    let slip = try DrawnSlip.read(table: [
      Self.pay[0], Self.pay[1], ["Non-taxable Allowances", "", "", "55.00"],
      ["Gross Pay", "", "", "1,073.40"], ["Tax", "", "", "143.00"], ["Net Pay", "", "", "930.40"],
    ])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Non-taxable Allowances"])
  }

  /// 353.40 given up: 1,018.40 - 353.40 - 143.00 = 522.00.
  @Test func preTaxAmongTheSumsIsASum() throws {
    let slip = try DrawnSlip.read(table: [
      ["Gross", "", "", "1,018.40"], ["Pre-tax", "", "", "353.40"], ["Tax", "", "", "143.00"],
      ["Net", "", "", "522.00"], Self.pay[0], Self.pay[1],
      ["Salary Packaging", "", "", "353.40"],
    ])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Salary Packaging"])
    #expect(slip.net.reading?.proof == .proved)
  }
}
