import PayDomain
import Testing

@testable import PayslipReading

/// Hours that are printed as hours and minutes with a point between.
///
/// All slips are synthetic.
@Suite struct PointMinutesTests {
  private static let heads = ["Description", "Hours", "Rate", "Amount"]

  @Test func hoursAndMinutesAreToldByTheirProducts() throws {
    // 7 h 30 min x 34.76 = 260.70; 4 h 15 min x 48.67 = 206.85 (206.8475); 6 x 41.72 = 250.32; sum 717.87.
    let slip = try DrawnSlip.read(table: [
      PointMinutesTests.heads, ["Ordinary hours", "7.30", "34.76", "260.70"],
      ["Saturday", "6.00", "41.72", "250.32"], ["Sunday", "4.15", "48.67", "206.85"],
      ["Gross", "", "", "717.87"], ["Tax", "", "", "17.87"], ["Net pay", "", "", "700.00"],
    ])
    #expect(
      slip.lines.map(\.quantity.value) == [
        Hours(minutes: 450), Hours(minutes: 360), Hours(minutes: 255),
      ])
    #expect(slip.lines.allSatisfy { $0.quantity.reading?.proof == .proved })
    #expect(slip.lines[0].quantity.reading?.text == "7.30")
    #expect(slip.remarks.contains { $0.contains("hours and minutes: `7.30`") })
  }

  @Test(arguments: [
    // 7.5 x 34.76 = 260.70 is made by minutes, and 4.15 x 48.67 = 201.98 as printed.
    ["4.15", "48.67", "201.98", "462.68"],
    // Neither 4.15 nor 4.25 hours: 4.20 x 48.67 = 204.41.
    ["4.15", "48.67", "204.41", "465.11"],
    // No hour has 80 minutes.
    ["4.80", "48.67", "204.41", "465.11"],
  ])
  func oneLineThatSaysOtherwiseLeavesThemAsPrinted(_ other: [String]) throws {
    let slip = try DrawnSlip.read(table: [
      PointMinutesTests.heads, ["Ordinary hours", "7.30", "34.76", "260.70"],
      ["Sunday"] + other.prefix(3), ["Gross", "", "", other[3]], ["Net pay", "", "", other[3]],
    ])
    #expect(slip.lines.first?.quantity.value == Hours(minutes: 438))
    #expect(!slip.remarks.contains { $0.contains("minutes") })
  }
}
