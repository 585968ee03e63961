import AuditRules
import PayDomain
import Testing

/// Lines that the slip's own sums put into another part than their names do.
@Suite struct MovedLinesTests {
  private let slip =
    "award MA000004; level 1; full-time; adult; 2026-05-11 to 2026-05-17; paid 2026-05-20"
  private let ordinary = "Ordinary hours: 38.00 h x 26.55 = 1008.90"
  private let checks = ["sum/gross-mismatch", "sum/net-mismatch"]

  @Test(arguments: [
    // 1,008.90 + 150.00 = 1,158.90, less 211.00 of tax 947.90.
    ("1158.90", "211.00", "0.00", "947.90", "139.07", "Novated lease refund [deduction]", "150.00"),
    // 1,008.90 - 55.00 = 953.90, less 158.00 795.90; 12 % of it are 114.47.
    ("953.90", "158.00", "0.00", "795.90", "114.47", "Recovery [deduction]", "-55.00"),
    // Printed among the deductions and taken above gross.
    ("953.90", "158.00", "55.00", "795.90", "114.47", "Pre-tax deduction [deduction]", "55.00"),
  ]) func aDeductionThatStandsInGross(
    _ gross: String, _ tax: String, _ deductions: String, _ net: String, _ fund: String,
    _ label: String, _ sum: String
  ) throws {
    let audit = try audit(
      """
      \(slip); gross \(gross); tax \(tax); deductions \(deductions); net \(net); super \(fund); proved
      \(ordinary)
      \(label): ? h x ? = \(sum)
      """)
    for check in checks { #expect(audit.says(check) == .met, "\(check)") }
    #expect(audit.findings.isEmpty, "\(audit.findings.map(\.check))")
  }

  /// 1,008.90 less 172.00 of tax and 55.00 taken back is 781.90: the line is one of the deductions.
  @Test(arguments: ["-55.00", "55.00"]) func payThatStandsAmongTheDeductions(_ sum: String) throws {
    let audit = try audit(
      """
      \(slip); gross 1008.90; tax 172.00; deductions 55.00; net 781.90; super 121.07; proved
      \(ordinary)
      Adjustment [back_pay]: ? h x ? = \(sum)
      """)
    for check in checks { #expect(audit.says(check) == .met, "\(check)") }
    #expect(audit.findings.isEmpty)
  }

  /// Without a net nothing proves on which side of gross the line stands.
  @Test func withoutANetItIsOpen() throws {
    let audit = try audit(
      "\(slip); gross 1158.90\n\(ordinary)\nDeduction refund [deduction]: ? h x ? = 150.00")
    #expect(audit.says("sum/gross-mismatch") == .cannotTell)
  }

  @Test(arguments: [
    // Taken above gross, and from the net once more: 953.90 - 158.00 - 55.00 = 740.90.
    ("953.90", "158.00", "55.00", "740.90", "Uniform [deduction]: ? h x ? = 55.00"),
    // A Sunday that is left out of gross, with no deduction printed that it could be.
    ("1008.90", "172.00", "0.00", "836.90", "Sunday [sunday]: 4.00 h x 39.83 = 159.32"),
    // A deduction of the very sum has a line of its own.
    (
      "1008.90", "172.00", "159.32", "677.58",
      "Sunday [sunday]: 4.00 h x 39.83 = 159.32\nRent [deduction]: ? h x ? = 159.32"
    ),
  ]) func whatNoReadingExplainsIsFound(
    _ gross: String, _ tax: String, _ deductions: String, _ net: String, _ line: String
  ) throws {
    let audit = try audit(
      """
      \(slip); gross \(gross); tax \(tax); deductions \(deductions); net \(net); proved
      \(ordinary)
      \(line)
      """)
    #expect(audit.says("sum/gross-mismatch") == .short)
  }
}
