import PayDomain
import Testing

@testable import PayslipReading

/// Pages whose text is turned.
///
/// All slips are synthetic. 14.50 x 34.76 = 504.02, 6.00 x 41.72 = 250.32 and 4.25 x 48.67 = 206.85: 961.19;
/// 961.19 - 126.00 - 11.20 = 823.99.
struct PDFTiltTests {
  private static let slip: [(String, Int, Int)] = {
    var texts = [
      ("Pelican Point Park Pty Ltd", 60, 720), ("ABN 83 914 571 673", 60, 706),
      ("Employee: Jane Smith", 60, 692), ("Pay period: 27/07/2026 to 02/08/2026", 60, 678),
    ]
    let rows = [
      ["Earnings", "Hours", "Rate", "Amount"],
      ["Ordinary Hours", "14.50", "34.76", "504.02"], ["Saturday", "6.00", "41.72", "250.32"],
      ["Sunday", "4.25", "48.67", "206.85"], ["Gross Pay", "", "", "961.19"],
      ["PAYG Tax", "", "", "-126.00"], ["SDA Union Fees", "", "", "-11.20"],
      ["Net Pay", "", "", "823.99"],
    ]
    for (index, row) in rows.enumerated() {
      for (text, left) in zip(row, [60, 260, 340, 440]) where !text.isEmpty {
        texts.append((text, left, 640 - index * 14))
      }
    }
    return texts
  }()

  /// Turned by a degree and a half either way, by 0.8 of one, and not at all.
  @Test(arguments: [
    "0.999657 0.026177 -0.026177 0.999657 0 0 cm\n",
    "0.999657 -0.026177 0.026177 0.999657 0 0 cm\n",
    "0.999903 0.013962 -0.013962 0.999903 0 0 cm\n", "",
  ])
  func textThatStandsAskewIsReadInItsRows(operators: String) throws {
    let slips = try DrawnSlip.readAll(pages: [PDFTiltTests.slip], after: operators)
    let slip = try #require(slips.first)
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.label) == ["Ordinary Hours", "Saturday", "Sunday"])
    #expect(earnings.map(\.amount.value?.cents) == [50402, 25032, 20685])
    #expect(slip.gross.value == Money(cents: 96119))
    #expect(slip.tax.value == Money(cents: 12600))
    #expect(slip.net.value == Money(cents: 82399))
    #expect(slip.net.reading?.proof == .proved)
  }

  /// A page on its side is refused with what is wrong with it.
  @Test func textOnItsSideIsSaidToBeTurned() throws {
    let outcomes = try DrawnSlip.outcomes(pages: [PDFTiltTests.slip], after: "0 1 -1 0 700 0 cm\n")
    guard case .problem(.noPayslipFields(let nearest), _, _) = outcomes.first else {
      Issue.record("the page was read")
      return
    }
    #expect(nearest.first?.lacked == ["text that stands upright: the page is turned"])
  }
}
