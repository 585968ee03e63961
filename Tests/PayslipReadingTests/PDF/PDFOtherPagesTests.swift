import PayDomain
import Testing

@testable import PayslipReading

/// Pages of a document of slips that are no slips.
///
/// All slips are synthetic. 38 x 25.65 = 974.70; 974.70 - 120.00 = 854.70.
struct PDFOtherPagesTests {
  private func page(_ employee: String) -> [(String, Int, Int)] {
    [
      ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
      ("Employee: \(employee)", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
    ] + DrawnSlip.table
  }

  /// Two pays of 974.70 come to 1,949.40, two of 120.00 to 240.00, two of 854.70 to 1,709.40.
  @Test func aListOfAllPaysIsNoPay() throws {
    let slips = try DrawnSlip.readAll(pages: [
      page("Jane Smith"), page("Joe Brown"),
      [
        ("Pelican Point Park", 40, 760), ("Pay run summary", 40, 740), ("Employee", 40, 700),
        ("Gross", 250, 700), ("Tax", 330, 700), ("Net", 410, 700),
        ("Jane Smith", 40, 680), ("974.70", 250, 680), ("120.00", 330, 680), ("854.70", 410, 680),
        ("Joe Brown", 40, 660), ("974.70", 250, 660), ("120.00", 330, 660), ("854.70", 410, 660),
        ("Total", 40, 640), ("1,949.40", 250, 640), ("240.00", 330, 640), ("1,709.40", 410, 640),
      ],
    ])
    #expect(slips.map(\.employee.value) == ["Jane Smith", "Joe Brown"])
    #expect(slips.map(\.net.value) == [Money(cents: 85470), Money(cents: 85470)])
    #expect(slips.map(\.lines.count) == [1, 1])
  }

  /// One person's sums under the same headings are a slip.
  @Test func oneRowUnderThoseHeadingsIsNoList() throws {
    let slips = try DrawnSlip.readAll(pages: [
      page("Jane Smith"),
      [
        ("Pelican Point Park", 40, 760), ("Pay period: 03/08/2026 to 09/08/2026", 40, 725),
        ("Employee", 40, 700), ("Gross", 250, 700), ("Tax", 330, 700), ("Net", 410, 700),
        ("Jane Smith", 40, 680), ("974.70", 250, 680), ("120.00", 330, 680), ("854.70", 410, 680),
      ],
    ])
    #expect(slips.count == 2)
  }

  /// The sums of a letter before the slip are an example, and its day is no period's.
  @Test func aLetterBeforeTheSlipIsNoSlip() throws {
    let slips = try DrawnSlip.readAll(pages: [
      [
        ("Dear Jane,", 40, 760),
        ("From 1 July 2026 your rate is $25.65 and your gross pay for a 20 hour week", 40, 740),
        ("would be $513.00, tax $40.00, net pay $473.00.", 40, 726), ("Regards, Payroll", 40, 690),
      ], page("Jane Smith"),
    ])
    #expect(slips.map(\.net.value) == [Money(cents: 85470)])
    #expect(slips.first?.periodStart.value == CivilDate(year: 2026, month: 7, day: 27))
    #expect(slips.first?.unread?.hasPictures == true)
  }

  /// A slip that greets the employee is one.
  @Test func aSlipThatGreetsIsASlip() throws {
    let slips = try DrawnSlip.readAll(pages: [
      [("Dear Jane,", 40, 780)] + page("Jane Smith"),
      [("Dear Joe,", 40, 780)] + page("Joe Brown"),
    ])
    #expect(slips.map(\.employee.value) == ["Jane Smith", "Joe Brown"])
  }
}
