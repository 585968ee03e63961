import PayDomain
import Testing

@testable import PayslipReading

/// Sums of the year beside, under and behind the pay: none of them is a sum of this pay.
///
/// All slips are synthetic. This pay: 38 x 25.65 = 974.70; 974.70 - 120.00 = 854.70. The year, thirteen such pays:
/// 12,671.10 - 1,560.00 = 11,111.10.
struct YearTableTests {
  private let head = [
    ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
    ("Employee: Jane Smith", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
  ]

  /// What is read of a slip is this pay alone.
  private func expectThisPay(_ slip: Payslip) {
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.net.value == Money(cents: 85470))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.superGuarantee.value == nil)
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 97470)])
    #expect(slip.lines.map(\.quantity.value) == [Hours(millionths: 38_000_000)])
  }

  /// A table at the right whose heading stands in the row of the pay's own headings.
  @Test(arguments: ["Year to Date", "YTD 2026-27", "Totals to date"])
  func aTableBesideThePayIsOfTheYear(heading: String) throws {
    let slip = try DrawnSlip.read(
      head + DrawnSlip.table + [
        (heading, 470, 600), ("$", 570, 600), ("Ordinary", 470, 580), ("12,671.10", 540, 580),
        ("Gross", 470, 560), ("12,671.10", 540, 560), ("Tax", 470, 540), ("1,560.00", 540, 540),
        ("Super", 470, 520), ("1,520.53", 540, 520),
      ])
    expectThisPay(slip)
    #expect(slip.yearToDate.map(\.kind) == [.gross, .tax, .superGuarantee])
  }

  /// The table begins a row above the pay's headings, so that its sums stand in the row of those.
  @Test(arguments: ["YTD", "Year so far"])
  func aTableBesideTheHeadingsLeavesThemWhole(heading: String) throws {
    let slip = try DrawnSlip.read(
      head + DrawnSlip.table + [
        (heading, 480, 615), ("Gross pay", 480, 600), ("12,671.10", 545, 600),
        ("PAYG", 480, 580), ("1,560.00", 545, 580), ("Super", 480, 560), ("1,520.53", 545, 560),
        ("Net pay", 480, 540), ("11,111.10", 545, 540),
      ])
    expectThisPay(slip)
  }

  /// Boxes under a heading of the year.
  @Test func boxesOfTheYearAreNoSums() throws {
    let slip = try DrawnSlip.read(
      head + DrawnSlip.table + [
        ("Year to date", 40, 480), ("Gross", 40, 460), ("Tax", 140, 460), ("Super", 240, 460),
        ("12,671.10", 40, 445), ("1,560.00", 140, 445), ("1,520.53", 240, 445),
      ])
    expectThisPay(slip)
  }

  /// Under the heading of the year the headings of pay hold lines of the year, though hours x rate = amount:
  /// 494 x 25.65 = 12,671.10.
  @Test func aSecondTableUnderTheYearHasNoLines() throws {
    let slip = try DrawnSlip.read(
      head + DrawnSlip.table + [
        ("YEAR TO DATE SUMMARY", 40, 480), ("Earnings", 40, 460), ("Hours", 250, 460),
        ("Rate", 330, 460), ("Amount", 410, 460), ("Ordinary hours", 40, 440),
        ("494.00", 250, 440), ("25.65", 330, 440), ("12,671.10", 410, 440),
        ("Deductions", 40, 420), ("Union fee", 40, 405), ("130.00", 410, 405),
      ])
    expectThisPay(slip)
  }

  /// A column of the year stays one: its heading stands over figures.
  @Test func aColumnOfTheYearIsNoTable() throws {
    let slip = try DrawnSlip.read(
      head + DrawnSlip.table + [
        ("Year to date", 490, 600), ("12,671.10", 500, 580), ("12,671.10", 500, 560),
        ("1,560.00", 500, 540), ("11,111.10", 500, 520),
      ])
    expectThisPay(slip)
    #expect(slip.yearToDate.map(\.kind) == [.gross, .tax, .net])
  }

  /// A table at the left, its title in the row of the pay's own.
  @Test(arguments: ["Year to Date", "YTD"])
  func aTableLeftOfThePayIsOfTheYear(heading: String) throws {
    let slip = try DrawnSlip.read(
      head + [
        (heading, 40, 600), ("This Pay", 250, 600), ("Gross", 40, 585), ("12,671.10", 160, 585),
        ("Hours", 380, 585), ("Rate", 440, 585), ("Amount", 500, 585), ("Tax", 40, 570),
        ("1,560.00", 165, 570), ("Ordinary hours", 250, 570), ("38.00", 380, 570),
        ("25.65", 440, 570), ("974.70", 505, 570), ("Net", 40, 555), ("11,111.10", 160, 555),
        ("Gross", 250, 555), ("974.70", 505, 555), ("Tax", 250, 540), ("120.00", 505, 540),
        ("Net pay", 250, 525), ("854.70", 505, 525),
      ])
    expectThisPay(slip)
    #expect(slip.yearToDate.map(\.kind) == [.gross, .tax, .net])
  }
}
