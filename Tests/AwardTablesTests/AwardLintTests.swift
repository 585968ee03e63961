import PayDomain
import Testing

@testable import AwardTables

@Suite("The lint of award tables")
struct AwardLintTests {
  private func lint(_ changed: [String: String]) throws -> [String] {
    try InventedAwards(changed).lint()
  }

  @Test("finds nothing in sound tables")
  func sound() throws {
    #expect(try lint([:]) == [])
  }

  @Test("runs the worked examples to the cent")
  func examples() throws {
    // 25.74 × 1.25 = 32.175, to 32.18.
    #expect(
      try lint(InventedAwards.changed("award.yaml", "32.18", "32.17")) == [
        "award.yaml:24:13: example `casual of level 3` expects $32.17, the tables give $32.18"
      ])
    #expect(
      try lint(InventedAwards.changed("award.yaml", "2030-08-05", "2029-06-30")) == [
        "award.yaml:24:13: example `casual of level 3` expects $32.18, the tables give penalties "
          + "of MA999999 are not covered before 2029-07-01"
      ])
  }

  @Test("an example's figure includes flat dollars")
  func flatExample() throws {
    let provision = InventedAwards.changed(
      "award.yaml", "provision: ordinary", "provision: evening")
    let text = try #require(provision.values.first)
    // 25.74 + 2.95 = 28.69 for someone full-time.
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix("employment: casual")
        ? "    employment: full_time" : line.hasSuffix("32.18") ? "    expect: 28.69" : "\(line)"
    }
    #expect(try lint(["MA999999-example/award.yaml": changed.joined(separator: "\n")]) == [])
  }

  @Test("a classification left out of a review; half of the others decide what is one")
  func review() throws {
    let rates =
      InventedTables.rates + "three,2031-07-01,period,988.00,26.00,published,17,,made-up,\n"
    #expect(
      try lint([
        "MA999999-example/rates.csv": rates
          + "one,2031-07-01,period,950.00,25.00,published,17,,made-up,\n"
      ])
        == ["rates.csv:1:1: `two` has no rate of 2031-07-01, when most others changed"])
    #expect(try lint(["MA999999-example/rates.csv": rates]) == [])
  }

  @Test("an end is no gap: what comes again had not ended")
  func resumes() throws {
    let penalties =
      InventedTables.penalties
      + "bank,*,full_time,public_holiday,time instead,,,,,,,,yes,100,,,,2031-07-01,period,published,"
      + "22.2,,made-up,\n"
    #expect(
      try lint(["MA999999-example/penalties.csv": penalties]) == [
        "penalties.csv:11:1: ended on 2030-07-01 and begins again on 2031-07-01"
      ])
  }

  @Test("the index is equal to the folders and to what they say")
  func index() throws {
    #expect(
      try lint(["index.csv": InventedTables.index.replacing("Example Award|", "")]) == [
        "index.csv:2:1: `names` is `The Sample Award`, the award says "
          + "`Example Award|The Sample Award`"
      ])
    #expect(
      try lint(["MA999998-forgotten/award.yaml": "code: MA999998\n"]) == [
        "index.csv:1:1: folder `MA999998-forgotten` is not in the index"
      ])
    let extra = InventedTables.index + "MA999997,MA999997-gone,Gone Award,\n"
    #expect(
      try lint(["index.csv": extra]) == [
        "MA999997-gone: cannot read: No such file or directory"
      ])
  }

  @Test("a manifest is kept short")
  func tooLong() throws {
    let long = InventedTables.manifest + "# " + String(repeating: "x", count: 8192) + "\n"
    let bytes = InventedTables.manifest.utf8.count + 2 + 8192 + 1
    #expect(
      try lint(["MA999999-example/award.yaml": long]) == [
        "award.yaml:1:1: \(bytes) bytes, the limit is 8192"
      ])
  }

  @Test("goes on after an award that cannot be read")
  func goesOn() throws {
    let found = try lint([
      "MA999999-example/rates.csv": "x\n", "national/super_guarantee.csv": "y\n",
    ])
    #expect(
      found == [
        "national/super_guarantee.csv:1:1: column `y`", "rates.csv:1:1: column `x`",
      ])
  }

  @Test("every fault has words and help")
  func everyFault() {
    let day = CivilDate(dayNumber: 22_000)
    let faults: [LintFault] = [
      .example(what: "a", expected: Rate(cents: 1), got: "b"),
      .noRateAtReview(classification: "a", date: day), .resumesAfterEnd(ended: day, again: day),
      .index(column: "a", found: "b", expected: "c"), .notInIndex(folder: "a"),
      .tooLong(bytes: 2, limit: 1),
    ]
    #expect(Set(faults.map(\.cause)) == Set(LintFault.Cause.allCases))
    #expect(faults.allSatisfy { !$0.message.isEmpty && $0.help != nil })
  }
}

extension String {
  /// The text with the first place of a piece exchanged.
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    let parts = split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }
}
