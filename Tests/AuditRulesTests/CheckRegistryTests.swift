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
      #expect(kinds.contains(.cannotTell), "\(check.id)")
      #expect(
        kinds.count { $0 != .short } >= kinds.count { $0 == .short }, "\(check.id)")
    }
  }

  @Test(arguments: ExampleCase.all) func exampleIsTrue(_ example: ExampleCase) throws {
    let audit = try audit(example.example.slip)
    #expect(
      audit.says(example.id) == example.example.expected,
      "\(audit.results.map { "\($0.check) \($0.verdict) \($0.summary)" })")
    // A clean example is clean for every check, not for one alone.
    if example.example.expected == .met { #expect(audit.findings.isEmpty) }
  }

  @Test(arguments: ExampleCase.all) func wordsDoNotChangeVerdicts(_ example: ExampleCase) throws {
    let full = try audit(example.example.slip)
    let brief = try audit(example.example.slip, detail: false)
    #expect(full.results.map(\.check) == brief.results.map(\.check))
    #expect(full.results.map(\.verdict) == brief.results.map(\.verdict))
    #expect(full.isJudged == brief.isJudged)
    #expect(full.provable == brief.provable)
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
