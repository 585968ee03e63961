import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct RunSummaryTests {
  private let audits = [
    SampleAudits.audit([SampleAudits.sunday, SampleAudits.open]),
    SampleAudits.audit([SampleAudits.met]),
    SampleAudits.audit([SampleAudits.open]),
    SampleAudits.audit([SampleAudits.observation]),
    SampleAudits.unjudged(),
  ]

  @Test func `the counts of a run`() {
    let summary = summary(of: audits)
    #expect(summary.slips == 5)
    #expect(summary.judged == 4)
    #expect(summary.withFindings == 1)
    #expect(summary.withCannotTell == 2)
    // $30.00 provable; two open ranges of $45.00 on top at most.
    #expect(summary.shortfall.provable == Money(cents: 3000))
    #expect(summary.shortfall.likely == Money(cents: 3000))
    #expect(summary.shortfall.atMost == Money(cents: 12_000))
    #expect(summary.missing[.dayOrTime]?.results == 2)
    #expect(summary.missing[.instrument]?.notJudged == 1)
    #expect(summary.findings["pattern/same-hours"]?.found == 0)
  }

  @Test func `a document that could not be read is not judged`() {
    var summary = summary(of: audits)
    summary.add(SampleAudits.problem)
    #expect(summary.lastLine() == "4 judged, 1 with findings, 2 not judged")
  }

  @Test func `nothing read is nothing judged`() {
    #expect(RunSummary().lastLine() == "0 judged, 0 with findings, 0 not judged")
  }

  @Test func `workers merge to the same as one`() {
    let whole = summary(of: audits)
    for cut in 0...audits.count {
      var first = summary(of: Array(audits[..<cut]))
      first.merge(summary(of: Array(audits[cut...])))
      #expect(first == whole)
    }
  }

  @Test func `only so many problems are kept and all are counted`() {
    var first = RunSummary()
    var second = RunSummary()
    for _ in 0..<300 { first.add(SampleAudits.problem) }
    for _ in 0..<300 { second.add(SampleAudits.problem) }
    first.merge(second)
    #expect(first.notRead == 600)
    #expect(first.problems.count == RunSummary.problemsKept)
  }

  @Test func `the largest provable sum comes first`() {
    let ids = summary(of: audits).findingsInOrder.map(\.id)
    #expect(
      ids == ["penalty/sunday-underpaid", "penalty/saturday-underpaid", "pattern/same-hours"])
  }

  private func summary(of audits: [SlipAudit]) -> RunSummary {
    var summary = RunSummary()
    for audit in audits { summary.add(audit) }
    return summary
  }
}
