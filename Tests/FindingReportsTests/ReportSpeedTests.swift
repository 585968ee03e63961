import AuditRules
import FindingReports
import Foundation
import PayDomain
import Testing

/// Timings to read, not to judge: printed when `REPORT_TIMING` is set, in a release build.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPORT_TIMING"] != nil), .serialized)
struct ReportSpeedTests {
  private struct NullSink: ByteSink {
    func write(_ bytes: [UInt8]) throws(Never) {}
    func finish() throws(Never) {}
  }

  @Test func `rows and lines`() {
    let met = Array(repeating: SampleAudits.met, count: 20)
    let clean = SampleAudits.audit(met)
    let short = SampleAudits.audit(met + [SampleAudits.sunday, SampleAudits.open])
    let rows = SlipRows(version: "0.0.1")
    time("slips.csv, met") { rows.append(clean, sha256: SampleAudits.sha, to: &$0) }
    time("slips.csv, short and open") { rows.append(short, sha256: SampleAudits.sha, to: &$0) }
    let findings = FindingRows(version: "0.0.1")
    time("findings.csv, two rows") { findings.append(short, sha256: SampleAudits.sha, to: &$0) }
    time("findings.jsonl, met") { FindingLines().append(clean, sha256: nil, to: &$0) }
    time("findings.jsonl, two lines") { FindingLines().append(short, sha256: nil, to: &$0) }
    var summary = RunSummary()
    time("summary, met") { _ in summary.add(clean) }
    time("summary, short and open") { _ in summary.add(short) }
    let pages = SlipPages()
    time("page, met") { $0 += pages.page(of: clean).bytes }
    time("page, short and open") { $0 += pages.page(of: short).bytes }
  }

  @Test func `a report of 50,000 employees`() {
    let pages = SlipPages()
    var index = EmployeeIndex()
    var spool = MemorySpool()
    let start = ContinuousClock.now
    for number in 0..<50_000 {
      let slip = SampleAudits.slip(number: "\(number)", name: nil)
      index.add(pages.page(of: SampleAudits.audit([SampleAudits.sunday], slip: slip)), to: &spool)
    }
    let indexed = ContinuousClock.now
    let report = HTMLReport(
      stamp: SampleAudits.stamp, summary: RunSummary(), employees: index)
    report.write(from: spool) { _ throws(Never) in NullSink() }
    print("50,000 pages \(indexed - start), written \(ContinuousClock.now - indexed)")
    #expect(report.fileNames.count == 991)
  }

  private func time(_ name: String, _ body: (inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    var best = Duration.seconds(1000)
    for _ in 0..<5 {
      bytes.removeAll(keepingCapacity: true)
      let start = ContinuousClock.now
      for _ in 0..<10_000 { body(&bytes) }
      best = min(best, (ContinuousClock.now - start) / 10_000)
    }
    print("\(name): \(best)")
  }
}
