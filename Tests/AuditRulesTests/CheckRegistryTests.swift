import AuditRules
import PayDomain
import Testing

/// An example of a check as a test case.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let id: String
  let example: CheckExample
  var testDescription: String { "\(id): \(example.shows)" }

  static let all = CheckRegistry.all.flatMap { check in
    check.examples.map { ExampleCase(id: check.id, example: $0) }
  }
}

@Suite struct CheckRegistryTests {
  @Test func everyCheckExplainsItself() {
    for check in CheckRegistry.all {
      #expect(!check.explanation.isEmpty && !check.law.isEmpty && !check.clearedBy.isEmpty)
      #expect(!check.formula.isEmpty && !check.workedExample.isEmpty, "\(check.id)")
      #expect(check.howWrong.hasSuffix("."), "\(check.id)")
      #expect(check.explanation.hasSuffix("."))
      #expect(check.id.components(by: "/").count == 2)
      #expect(CheckRegistry.description(of: check.id) == check)
    }
    #expect(Set(CheckRegistry.all.map(\.id)).count == CheckRegistry.all.count)
  }

  @Test func everyCheckHasExamplesOfEachKind() {
    for check in CheckRegistry.all {
      let kinds = check.examples.map(\.expected)
      #expect(kinds.contains(.met), "\(check.id)")
      #expect(kinds.contains(.short), "\(check.id)")
      // An observation claims nothing: where it cannot be told, nothing is said.
      #expect(kinds.contains(.cannotTell) || check.kind == .observation, "\(check.id)")
      #expect(
        kinds.count { $0 != .short } >= kinds.count { $0 == .short }, "\(check.id)")
    }
  }

  @Test(arguments: ExampleCase.all) func exampleIsTrue(_ example: ExampleCase) throws {
    let run = try judgedRun(example.example.slip)
    #expect(
      run.says(example.id) == example.example.expected,
      "\(run.audits.flatMap(\.results).map { "\($0.check) \($0.verdict) \($0.summary)" }) \(run.findings)"
    )
    // A clean example is clean for every check, not for one alone.
    if example.example.expected == .met { #expect(run.isClean) }
  }

  @Test(arguments: ExampleCase.all) func wordsDoNotChangeVerdicts(_ example: ExampleCase) throws {
    let full = try judgedRun(example.example.slip)
    let brief = try judgedRun(example.example.slip, detail: false)
    #expect(full.findings == brief.findings)
    for (full, brief) in zip(full.audits, brief.audits) {
      #expect(full.results.map(\.check) == brief.results.map(\.check))
      #expect(full.results.map(\.verdict) == brief.results.map(\.verdict))
      #expect(full.isJudged == brief.isJudged)
      #expect(full.provable == brief.provable)
    }
  }

  @Test func selectionKeepsAFamilyOrACheck() {
    let family = CheckSelection(select: ["super"], ignore: ["super/absent"])
    #expect(family.includes("super/short"))
    #expect(!family.includes("super/absent"))
    #expect(!family.includes("rate/below-minimum"))
    #expect(CheckSelection(select: ["supper", "sum"]).unknownNames == ["supper"])
    #expect(CheckSelection.everything.includes("sum/net-mismatch"))
  }
}
