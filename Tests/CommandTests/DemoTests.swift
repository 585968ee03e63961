import TestSupport
import Testing

/// The slips of `Fixtures/demo`, judged by the built command, against what was worked out by hand.
struct DemoTests {
  @Test(arguments: ["csv", "xml", "pdf"])
  func `every expected finding is found and nobody is accused who is not listed`(format: String) {
    let comparison = DemoComparison.shared
    for difference in comparison.differences(format: format) { Issue.record("\(difference)") }
    let counts = comparison.counts(format: format)
    print("demo: compared \(counts.judged) \(format) slips with \(counts.expected) expected")
    #expect(counts.judged == counts.expected)
    #expect(counts.judged > 20)
  }

  /// Both employers have slips that cannot be judged on purpose, so both runs end with 3.
  @Test(arguments: DemoComparison.employers)
  func `the run ends with 3 and names on standard error every slip not judged`(
    employer: String
  ) throws {
    let end = try #require(DemoComparison.shared.ends[employer])
    #expect(end.status == 3)
    let lines = end.errors.split(separator: "\n")
    let notJudged = DemoComparison.shared.notJudged(employer)
    #expect(notJudged > 0)
    #expect(lines.count { $0.contains(" not judged: ") } == notJudged)
    #expect(lines.count { $0.hasPrefix("  help: ") } == notJudged)
    #expect(lines.count == 2 * notJudged)
  }

  @Test func `the demo holds at least 60 slips of two employers in three formats`() {
    let rows = DemoComparison.shared.expected
    #expect(Set(rows.map { "\($0.file) \($0.employee) \($0.periodEnd)" }).count >= 60)
    #expect(Set(rows.map { $0.file.split(separator: "/")[0] }).count == 2)
  }
}
