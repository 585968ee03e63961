import PayDomain
import Testing

@testable import PayslipReading

/// Lines whose rate stands beside the multiple that it is paid at, and hours beside the hours that are paid for them.
///
/// All slips are synthetic. 38 x 33.50 = 1,273.00; 4 x 33.50 x 1.5 = 6 x 33.50 = 201.00; 1,474.00 - 300.00 = 1,174.00.
struct RateMultiplesTests {
  private static let head = [
    ("Pay period: 7/07/2025 to 13/07/2025", 40, 760),
    ("Gross pay", 40, 500), ("1,474.00", 482, 500), ("Tax", 40, 485), ("300.00", 482, 485),
    ("Net pay", 40, 470), ("1,174.00", 482, 470),
  ]

  /// The texts of a row at the places of the columns.
  private static func row(_ texts: [String], _ y: Int) -> [(String, Int, Int)] {
    zip(texts, [40, 200, 300, 400, 480, 540]).filter { !$0.0.isEmpty }.map { ($0.0, $0.1, y) }
  }

  private func table(_ heads: [String], _ rows: [[String]]) throws -> Payslip {
    let lines = rows.enumerated().flatMap { Self.row($1, 580 - $0 * 20) }
    return try DrawnSlip.read(Self.head + Self.row(heads, 600) + lines)
  }

  private func expectHours(_ slip: Payslip, proof: Proof = .proved) {
    #expect(slip.lines.map { $0.quantity.value?.description } == ["38.00 h", "4.00 h"])
    #expect(slip.lines.map(\.rate.value) == [Rate(cents: 3350), Rate(cents: 3350)])
    #expect(slip.lines.map(\.multiplier) == [nil, Percentage(thousandths: 150_000)])
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 127300), Money(cents: 20100)])
    #expect(slip.lines.allSatisfy { $0.quantity.reading?.proof == proof })
  }

  /// The sign between rate and multiple is not the one between hours and rate.
  @Test(arguments: [
    ["33.50 x 1.0", "33.50 x 1.5"], ["1.0 x 33.50", "1.5 x 33.50"],
    ["$33.50 @ 1.0", "$33.50 @ 1.5"],
    ["33.50 x 100%", "33.50 x 150%"], ["33.50 (x1.0)", "33.50 (x1.5)"],
  ])
  func aMultipleBehindASignIsNoRate(_ rates: [String]) throws {
    let rows = [
      ["Ordinary", "38.00", rates[0], "1,273.00"], ["Overtime", "4.00", rates[1], "201.00"],
    ]
    expectHours(try table(["Description", "Hours", "Rate", "Amount"], rows))
    // With nothing above the figures nothing tells hours from rates: read, and doubtful.
    let bare = try table([], rows)
    #expect(bare.lines.map { $0.quantity.value?.description } == ["38.00 h", "4.00 h"])
  }

  @Test func theMultipleMayStandBehindTheHoursOrBeforeThem() throws {
    expectHours(
      try table(
        ["Description", "Hours", "Rate", "Amount"],
        [
          ["Ordinary", "38.00 x 1.0", "33.50", "1,273.00"],
          ["Overtime", "1.5 x 4.00", "33.50", "201.00"],
        ]))
  }

  @Test func hoursTimesRateTimesMultiple() throws {
    expectHours(
      try table(
        [],
        [
          ["Ordinary", "38.00 x 33.50 x 1.0", "", "1,273.00"],
          ["Overtime", "4.00 hrs @ $33.50 x 1.5", "", "201.00"],
        ]))
  }

  /// 38 x 33.50 = 1,273.00; 2 x 15.00 = 30.00; 5 x 34.20 = 171.00: no third factor, no multiple.
  @Test func twoFactorsAreNoMultiple() throws {
    let slip = try table(
      [],
      [
        ["Ordinary", "38.00 x 33.50", "", "1,273.00"],
        ["Meal allowance", "2 x 15.00", "", "30.00"],
        ["Laundry allowance", "5 x 34.20", "", "171.00"],
      ])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["38.00 h", "2.00 h", "5.00 h"])
    #expect(slip.lines.map(\.rate.value) == [3350, 1500, 3420].map { Rate(cents: $0) })
  }

  // MARK: Hours that are paid

  /// Of two columns of hours, that are the same on ordinary lines, the lesser was worked.
  @Test(arguments: [
    ["Description", "Hours", "Equivalent hours", "Rate", "Amount"],
    ["Description", "Worked", "Paid", "Rate", "Amount"],
  ])
  func theHoursWorkedAreNotTheHoursPaid(_ heads: [String]) throws {
    expectHours(
      try table(
        heads,
        [
          ["Ordinary", "38.00", "38.00", "33.50", "1,273.00"],
          ["Overtime", "4.00", "6.00", "33.50", "201.00"],
        ]))
    // The other way round.
    expectHours(
      try table(
        [heads[0], heads[2], heads[1], heads[3], heads[4]],
        [
          ["Ordinary", "38.00", "38.00", "33.50", "1,273.00"],
          ["Overtime", "6.00", "4.00", "33.50", "201.00"],
        ]))
  }

  /// Of 4.33 x 1.5 = 6.495, printed 6.50, and 6.50 x 33.50 = 217.75.
  @Test func hoursPaidMayBeRounded() throws {
    let slip = try table(
      ["Description", "Hours", "Paid hrs", "Rate", "Amount"],
      [
        ["Ordinary", "38.00", "38.00", "33.50", "1,273.00"],
        ["Overtime", "4.33", "6.50", "33.50", "217.75"],
      ])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["38.00 h", "4.33 h"])
    #expect(slip.lines.last?.multiplier == Percentage(thousandths: 150_000))
  }

  /// Days, and hours that were rostered where overtime has its own rate, are no hours worked: 6 x 33.50 = 201.00, and
  /// 4 x 50.25 = 201.00.
  @Test(arguments: [
    ["Days", "Hours", "33.50", "2.00", "6.00"], ["Rostered", "Hours", "50.25", "2.00", "4.00"],
  ])
  func anotherColumnIsNoHours(_ words: [String]) throws {
    let slip = try table(
      ["Description", words[0], words[1], "Rate", "Amount"],
      [
        ["Ordinary", "38.00", "38.00", "33.50", "1,273.00"],
        ["Overtime", words[3], words[4], words[2], "201.00"],
      ])
    let hours = words[4] + " h"
    #expect(slip.lines.map { $0.quantity.value?.description } == ["38.00 h", hours])
    #expect(slip.lines.last?.multiplier == nil)
  }

  /// A loading in a column of its own stands on top of the base rate: 4 x 33.50 x (100 % + 50 %) = 201.00.
  @Test(arguments: [
    ("Loading %", "50.00"), ("Ldg %", "50.0"), ("Casual %", "50"), ("Penalty %", "50%"),
    ("Loading", "50%"),
  ])
  func aLoadingStandsOnTopOfTheRate(heading: String, loading: String) throws {
    expectHours(
      try table(
        ["Description", "Base Rate", heading, "Hours", "Amount"],
        [
          ["Ordinary", "33.50", "0.00", "38.00", "1,273.00"],
          ["Overtime", "33.50", loading, "4.00", "201.00"],
        ]))
  }
}
