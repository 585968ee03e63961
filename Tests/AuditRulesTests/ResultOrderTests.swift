import Testing

@testable import AuditRules

/// Results come by check, then by line, and otherwise as they were added; few and many take different ways.
struct ResultOrderTests {
  @Test(arguments: [3, 32, 33, 200])
  func resultsStandByCheckThenLine(count: Int) {
    // Check and line run through all pairs in an order that is neither's.
    var places = (0..<count).map { ResultPlace(check: ($0 * 7) % 5, line: ($0 * 3) % 4 - 1) }
    var results = places.indices.map {
      CheckResult(met: "check-\(places[$0].check)", line: $0)
    }
    let expected = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    results.sort(by: &places)
    #expect(results.map { $0.lines } == expected.map { [$0] })
  }

  @Test func nothingToSortIsLeftAlone() {
    var places: [ResultPlace] = []
    var results: [CheckResult] = []
    results.sort(by: &places)
    #expect(results.isEmpty)
  }
}
