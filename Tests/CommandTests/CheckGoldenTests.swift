import Foundation
import TestSupport
import Testing

/// What `check` prints, for reading: the cases of `Fixtures/golden`.
///
/// `RECORD=1` writes the files again and fails; the commit says why each changed.
struct CheckGoldenTests {
  @Test(arguments: ["check-casual-sunday"], [80, 40])
  func `check prints what the golden file shows`(name: String, width: Int) {
    let folder = "\(Repository.root)/Fixtures/golden/\(name)"
    let end = BuiltProgram.run(
      ["check", "slip.csv"], environment: ["COLUMNS": "\(width)"], folder: folder)
    #expect(end.status == 1)
    #expect(end.errors == "")
    let golden = "\(folder)/check-\(width).txt"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      #expect(throws: Never.self) {
        try end.output.write(toFile: golden, atomically: true, encoding: .utf8)
      }
      Issue.record("recorded \(golden): look at it, then run again without RECORD")
    }
    let expected = Repository.text(golden).split(separator: "\n", omittingEmptySubsequences: false)
    let printed = end.output.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, (old, new)) in zip(expected, printed).enumerated() where old != new {
      Issue.record("line \(row + 1) of \(golden) is `\(old)`; printed is `\(new)`")
      break
    }
    #expect(expected.count == printed.count)
  }

  /// The sums worked out by hand in `case.json`.
  @Test func `the golden case says what its working says`() {
    let text = Repository.text("Fixtures/golden/check-casual-sunday/check-80.txt")
    for words in [
      "$48.67", "$41.72", "$21.70", "$41.70", "$83.40", "penalty/sunday-underpaid", "Ask\n",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
