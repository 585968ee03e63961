import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct DiagnosticLinesTests {
  @Test func `a finding is a line with its note`() {
    #expect(
      lines(SampleAudits.audit([SampleAudits.sunday])) == """
        demo/ana.pdf:p1:144: short [penalty/sunday-underpaid] Sunday 6.00 h paid at $25.00, owed \
        $30.00; short $30.00
          note: MA999999 clause 22.1: 150 % of $20.00 = $30.00 (penalties.csv:9)
          note: taken for granted: no set-off clause (profile example.yaml)

        """)
  }

  @Test func `what cannot be told is a line with its question`() {
    #expect(
      lines(SampleAudits.audit([SampleAudits.open])) == """
        demo/ana.pdf: cannot tell [penalty/saturday-underpaid] the slip does not say on which days \
        the hours were worked; provable $0.00, likely $0.00, at most $45.00
          help: On which days were the 20 ordinary hours worked?

        """)
  }

  @Test func `a met slip has no line`() {
    #expect(lines(SampleAudits.audit([SampleAudits.met])) == "")
  }

  @Test func `no line names the employee or their number`() {
    let all = lines(
      SampleAudits.audit([SampleAudits.sunday, SampleAudits.open, SampleAudits.observation]))
    #expect(!all.contains(SampleAudits.canary))
    #expect(!all.contains("1007"))
  }

  private func lines(_ audit: SlipAudit) -> String {
    var bytes: [UInt8] = []
    DiagnosticLines.append(audit, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
