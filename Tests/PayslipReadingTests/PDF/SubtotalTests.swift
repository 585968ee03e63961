import PayDomain
import Testing

@testable import PayslipReading

/// Sums of some of the lines, which are no lines.
///
/// All slips are synthetic. 20 x 33.50 = 670.00; 4 x 50.25 = 201.00; 10 x 33.50 = 335.00; 670.00 + 201.00 = 871.00;
/// 871.00 + 335.00 = 1,206.00; 1,206.00 - 200.00 = 1,006.00.
struct SubtotalTests {
  /// A slip with these rows of label, hours, rate and amount, and with its gross where one is given.
  private func slip(_ rows: [[String]], gross: String?, net: String) throws -> Payslip {
    let sums =
      (gross.map { [["Gross pay", "", "", $0]] } ?? []) + [
        ["Tax", "", "", "200.00"], ["Net pay", "", "", net],
      ]
    let heads = [["Description", "Hours", "Rate", "Amount"]]
    let texts = (heads + rows + sums).enumerated().flatMap { index, row in
      zip(row, [40, 250, 330, 410]).filter { !$0.0.isEmpty }.map { ($0.0, $0.1, 660 - index * 20) }
    }
    return try DrawnSlip.read([("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + texts)
  }

  private static let ordinary = ["Ordinary", "20.00", "33.50", "670.00"]
  private static let saturday = ["Saturday", "4.00", "50.25", "201.00"]
  private static let more = ["Ordinary", "10.00", "33.50", "335.00"]

  @Test(
    arguments: [
      ["Subtotal Site A", "Subtotal Site B"], ["Site A total", "Site B total"],
      ["Sub total first week", "Sub total second week"],
    ], ["1,206.00", nil])
  func sumsOfPlacesAreNoLines(_ names: [String], _ gross: String?) throws {
    let slip = try slip(
      [
        Self.ordinary, Self.saturday, [names[0], "24.00", "", "871.00"], Self.more,
        [names[1], "", "", "335.00"],
      ], gross: gross, net: "1,006.00")
    #expect(slip.lines.map(\.label) == ["Ordinary", "Saturday", "Ordinary"])
    #expect(slip.gross.value == gross.map { _ in Money(cents: 120600) })
    #expect(slip.net.value == Money(cents: 100600))
  }

  /// 20.00 x 33.50 = 670.00; 30.00 + 25.00 = 55.00; 670.00 + 55.00 = 725.00; 725.00 - 200.00 = 525.00.
  @Test func sumsOfKindsOfPayAreNoLines() throws {
    let slip = try slip(
      [
        Self.ordinary, ["Total Ordinary", "20.00", "", "670.00"],
        ["Laundry allowance", "", "", "30.00"], ["Tool allowance", "", "", "25.00"],
        ["Total Allowances", "", "", "55.00"],
      ], gross: "725.00", net: "525.00")
    #expect(slip.lines.map(\.label) == ["Ordinary", "Laundry allowance", "Tool allowance"])
    #expect(slip.lines.allSatisfy { $0.amount.reading?.proof == .proved })
  }

  /// 670.00 + 201.00 - 200.00 = 671.00: behind all lines, by the kind that they name.
  @Test func sumsByKindBehindAllLines() throws {
    let slip = try slip(
      [
        Self.ordinary, Self.saturday, ["Total Ordinary Pay", "", "", "670.00"],
        ["Total Saturday Pay", "", "", "201.00"],
      ], gross: nil, net: "671.00")
    #expect(slip.lines.map(\.label) == ["Ordinary", "Saturday"])
  }

  /// What is no sum of the lines above it, and what the gross needs, is a line: 670.00 + 55.00 = 725.00, and 670.00 +
  /// 670.00 = 1,340.00.
  @Test(arguments: [("55.00", "725.00", "525.00"), ("670.00", "1,340.00", "1,140.00")])
  func aLineMayHaveTheWordsOfASum(_ amount: String, _ gross: String, _ net: String) throws {
    let slip = try slip(
      [Self.ordinary, ["Total Allowances", "", "", amount]], gross: gross, net: net)
    #expect(slip.lines.map(\.label) == ["Ordinary", "Total Allowances"])
    #expect(slip.gross.reading?.proof == .proved)
  }
}
