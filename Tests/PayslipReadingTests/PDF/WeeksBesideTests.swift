import PayDomain
import Testing

@testable import PayslipReading

/// Two weeks of a fortnight side by side, each with hours, rate and amount.
///
/// All slips are synthetic. Week 1: 16 x 34.76 = 556.16 and 6 x 41.72 = 250.32; week 2: 19 x 34.76 = 660.44 and
/// 5.5 x 41.72 = 229.46. All together 1,696.38.
struct WeeksBesideTests {
  private let head = [
    ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
    ("Employee: Jane Smith", 40, 740), ("Pay period: 20/07/2026 to 02/08/2026", 40, 725),
    ("Week 1", 200, 620), ("Week 2", 370, 620), ("Earnings", 40, 600),
    ("Hours", 190, 600), ("Rate", 250, 600), ("Amount", 300, 600), ("Hours", 360, 600),
    ("Rate", 420, 600), ("Amount", 470, 600),
  ]

  private func lines(second: String) -> [(String, Int, Int)] {
    [
      ("Ordinary Hours", 40, 580), ("16.00", 192, 580), ("34.76", 250, 580), ("556.16", 304, 580),
      ("19.00", 362, 580), ("34.76", 420, 580), ("660.44", 474, 580),
      ("Saturday", 40, 565), ("6.00", 198, 565), ("41.72", 250, 565), ("250.32", 304, 565),
      ("5.50", 368, 565), ("41.72", 420, 565), (second, 474, 565),
    ]
  }

  @Test(arguments: [false, true])
  func eachWeekIsALineOfItsOwn(hasTotal: Bool) throws {
    let total = [
      ("Total", 540, 600), ("1,216.60", 530, 580), ("479.78", 537, 565),
    ]
    let slip = try DrawnSlip.read(
      head + (hasTotal ? total : []) + lines(second: "229.46") + [
        ("Gross Pay", 40, 545), ("1,696.38", 466, 545),
      ])
    #expect(slip.lines.map(\.amount.value?.cents) == [55616, 66044, 25032, 22946])
    #expect(slip.lines.map(\.amount.reading?.proof) == Array(repeating: .proved, count: 4))
    #expect(
      slip.lines.map(\.quantity.value?.description) == ["16.00 h", "19.00 h", "6.00 h", "5.50 h"])
    #expect(slip.lines.map(\.category) == [.ordinary, .ordinary, .saturday, .saturday])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.remarks.isEmpty)
  }

  /// A day that was worked in one week alone has one line: 556.16 + 660.44 + 229.46 = 1,446.06.
  @Test func aWeekWithoutHoursHasNoLine() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Ordinary Hours", 40, 580), ("16.00", 192, 580), ("34.76", 250, 580),
        ("556.16", 304, 580), ("19.00", 362, 580), ("34.76", 420, 580), ("660.44", 474, 580),
        ("Saturday", 40, 565), ("0.00", 198, 565), ("41.72", 250, 565), ("0.00", 315, 565),
        ("5.50", 368, 565), ("41.72", 420, 565), ("229.46", 474, 565),
        ("Gross Pay", 40, 545), ("1,446.06", 466, 545),
      ])
    #expect(slip.lines.map(\.amount.value?.cents) == [55616, 66044, 22946])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// Where the weeks do not come to the gross, nothing is parted and the slip says so.
  @Test func weeksThatNoGrossBearsOutAreSaidToBeLeftOut() throws {
    let slip = try DrawnSlip.read(
      head + lines(second: "229.46") + [("Gross Pay", 40, 545), ("806.48", 474, 545)])
    #expect(slip.lines.map(\.amount.value?.cents) == [55616, 25032])
    #expect(
      slip.remarks.contains(
        "of 2 lines under two headings of hours only the figures under one were read"))
  }
}
