import AuditRules
import PayDomain
import Testing

/// What the units of an allowance can be.
@Suite struct AllowanceUnitTests {
  private let retail = "MA000004; level 1"

  /// The retail award gives 6.25 a week, and a part-timer 1.25 a shift; the others are 1.49, 6.00 and 22.59 a week.
  @Test(arguments: [
    // 38 x 0.1645 = 6.25 by the hour of a full-time week.
    ("MA000004; level 1", "38.00 h x 26.55 = 1008.90", "Laundry", "38.00 each x 0.1645 = 6.25"),
    // 0.32 a shift, no more than 1.49 a week: 5 x 0.32 = 1.60.
    (
      "MA000018; class Aged care employee - level 3", "38.00 h x 28.62 = 1087.56", "Laundry",
      "5.00 each x 0.298 = 1.49"
    ),
    // 5 x 1.20 = 6.00; a uniform of a part-timer is 2.05.
    (
      "MA000009; class Level 1 kitchen attendant grade 1", "38.00 h x 24.95 = 948.10", "Laundry",
      "5.00 each x 1.20 = 6.00"
    ),
    // 5 x 4.518 = 22.59, and 38 x 0.5945 = 22.59.
    (
      "MA000053; class Grade 3", "38.00 h x 28.66 = 1089.08", "First aid",
      "5.00 each x 4.518 = 22.59"
    ),
    (
      "MA000053; class Grade 3", "38.00 h x 28.66 = 1089.08", "First aid",
      "38.00 h x 0.5945 = 22.59"
    ),
  ]) func aWeeksAmountThatIsPaidIsMet(
    _ award: String, _ ordinary: String, _ name: String, _ line: String
  ) throws {
    let audit = try audit(
      """
      award \(award); full-time; adult; no training; 2026-05-11 to 2026-05-17
      Ordinary hours: \(ordinary)
      \(name) allowance [expense_allowance]: \(line)
      """)
    #expect(audit.says("allowance/underpaid") == .met)
    #expect(audit.findings.isEmpty, "\(audit.findings.map(\.check))")
  }

  @Test(arguments: [
    // As many as hours, more than the days of the week, and parts of one: never shifts.
    ("4.00 h x 26.55 = 106.20", "4.00 each x 0.50 = 2.00"),
    ("20.00 h x 26.55 = 531.00", "9.00 each x 0.50 = 4.50"),
    ("20.00 h x 26.55 = 531.00", "3.80 each x 0.50 = 1.90"),
  ]) func unitsThatAreHoursAreNoShifts(_ ordinary: String, _ line: String) throws {
    let audit = try audit(
      """
      award \(retail); part-time; adult; 2026-05-11 to 2026-05-17
      Ordinary hours: \(ordinary)
      Laundry [expense_allowance]: \(line)
      """)
    #expect(audit.says("allowance/underpaid") == .cannotTell)
    #expect(audit.provable == .zero)
  }

  /// Three of five days at 6.00 a week are 3 x 1.20 = 3.60: a week that was not worked whole may be paid so.
  @Test func aShareOfTheWeekIsNoShortfall() throws {
    let audit = try audit(
      """
      award MA000009; class Level 1 kitchen attendant grade 1; full-time; adult; 2026-05-11 to 2026-05-17
      Ordinary hours: 22.80 h x 24.95 = 568.86
      Laundry [expense_allowance]: 3.00 each x 1.20 = 3.60
      """)
    #expect(audit.says("allowance/underpaid") == .cannotTell)
    #expect(audit.findings.isEmpty)
  }

  /// 3 x 1.25 = 3.75 is owed for three shifts of 12 hours, and 3 x 1.00 is paid: 0.75 is short.
  @Test func fewerUnitsAreShifts() throws {
    let audit = try audit(
      """
      award \(retail); part-time; adult; 2026-05-11 to 2026-05-17
      Ordinary hours: 12.00 h x 26.55 = 318.60
      Laundry [expense_allowance]: 3.00 each x 1.00 = 3.00
      """)
    #expect(audit.found == ["allowance/underpaid": Money("0.75")])
  }
}
