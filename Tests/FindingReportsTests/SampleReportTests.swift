import AuditRules
import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct SampleReportTests {
  /// Writes a report to look at into the folder that `REPORT_SAMPLE` names; does nothing without it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT_SAMPLE"] != nil))
  func `a sample to look at`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["REPORT_SAMPLE"])
    var run = SampleRun()
    for number in 1...14 {
      for week in 0..<(1 + Int32(number % 4)) { run.add(audit(number, week)) }
    }
    run.add(SampleAudits.unjudged(slip: SampleAudits.slip(number: "2001", name: "Sam Example")))
    run.add(SampleAudits.problem)
    var limits = HTMLReport.Limits()
    limits.employees = 9
    limits.employeesPerFile = 3
    for (name, bytes) in run.report(limits: limits).files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  private func audit(_ number: Int, _ week: Int32) -> SlipAudit {
    var slip = SampleAudits.slip(
      number: "\(1000 + number)", name: "Example Person \(number)", ordinal: week + 1)
    slip.periodStart = SampleAudits.read(
      SampleAudits.date("2030-08-05").adding(days: Int(week) * 7), "")
    slip.periodEnd = SampleAudits.read(
      SampleAudits.date("2030-08-11").adding(days: Int(week) * 7), "")
    var results = [SampleAudits.met]
    if number % 5 != 0 { results.append(SampleAudits.sunday) }
    if number % 3 == 0 { results.append(SampleAudits.open) }
    if number % 4 == 0 { results.append(mismatch) }
    if number % 6 == 0 { results.append(unknownLevel) }
    if number % 7 == 0 { results.append(SampleAudits.observation) }
    return SampleAudits.audit(results, slip: slip)
  }

  private var mismatch: CheckResult {
    var result = CheckResult(check: "sum/net-mismatch", verdict: .short, kind: .mismatch)
    result.summary = "gross $550.00 less tax $60.00 is $490.00, net is printed as $480.00"
    result.places = [.cell(row: 7, column: 3)]
    return result
  }

  private var unknownLevel: CheckResult {
    var result = SampleAudits.open
    result.check = "rate/below-minimum"
    result.shortfall = Shortfall(
      provable: .zero, likely: Money(cents: 1200), atMost: Money(cents: 2600))
    result.byClassification = [
      ClassificationShortfall(classification: "Level 1", shortfall: .zero),
      ClassificationShortfall(classification: "Level 2", shortfall: Money(cents: 1200)),
      ClassificationShortfall(classification: "Level 3", shortfall: Money(cents: 2600)),
    ]
    result.assumptions = ["Level 2, as the slip's label suggests", "adult, as nothing says other"]
    result.rounding = "one cent an hour"
    return result
  }
}
