import PayDomain
import Testing

@testable import PayslipReading

/// Rows with figures that are no lines of pay: all slips are synthetic.
struct TablesThatAreNoPayTests {
  private static let head = [
    ("Employee: Ada Example", 40, 780), ("Pay period: 2/02/2026 to 8/02/2026", 40, 766),
  ]

  @Test func aTableOfLeaveUnderEntitlement() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Entitlement", 40, 740), ("Opening hrs", 200, 740), ("Accrued", 280, 740),
        ("Taken", 350, 740), ("Closing hrs", 420, 740),
        ("Annual Leave", 40, 726), ("97.72", 200, 726), ("2.92", 280, 726), ("7.60", 350, 726),
        ("93.04", 420, 726),
        ("RDO", 40, 712), ("8.00", 200, 712), ("4.00", 280, 712), ("0.00", 350, 712),
        ("12.00", 420, 712),
      ] + DrawnSlip.table)
    #expect(slip.lines.map(\.label) == ["Ordinary hours"])
    #expect(slip.gross.reading?.proof == .proved)
  }

  @Test func theRowsOfATimesheet() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Day", 40, 740), ("Start", 200, 740), ("Finish", 260, 740), ("Ord", 330, 740),
        ("x1.5", 400, 740),
        ("Mon 2/2", 40, 726), ("6:30", 200, 726), ("15:00", 260, 726), ("8.00", 330, 726),
        ("1.00", 400, 726),
        ("Tue 3/2", 40, 712), ("6:30", 200, 712), ("15:00", 260, 712), ("8.00", 330, 712),
      ] + DrawnSlip.table)
    #expect(slip.lines.map(\.label) == ["Ordinary hours"])
  }

  /// 38 x 25.65 = 974.70; 974.70 + 38.49 = 1,013.19; 1,013.19 - 120.00 = 893.19.
  @Test func theSumOfWhatIsNotTaxed() throws {
    let slip = try DrawnSlip.read(
      Self.head + [
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Ordinary hours", 40, 580), ("38.00", 250, 580), ("25.65", 330, 580),
        ("974.70", 410, 580), ("Taxable Earnings", 40, 560), ("974.70", 410, 560),
        ("Tool Allowance", 40, 540), ("38.49", 410, 540),
        ("Non-taxable Allowances", 40, 520), ("38.49", 410, 520),
        ("Gross Pay", 40, 500), ("1,013.19", 410, 500), ("Tax", 40, 480), ("120.00", 410, 480),
        ("Net Pay", 40, 460), ("893.19", 410, 460),
      ])
    #expect(slip.lines.map(\.label) == ["Ordinary hours", "Tool Allowance"])
    #expect(slip.gross.reading?.proof == .proved)
  }
}
