import AuditRules
import PayDomain
import Testing

/// Lines that cannot be placed are named, and never taken as met or short.
///
/// Retail level 1 is 26.55 from July 2025.
@Suite struct UnplacedWorkTests {
  private let facts = "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13"
  private let ordinary = "Ordinary hours: 20.00 h x 26.55 = 531.00"

  private func retail(_ lines: String..., facts more: String = "") throws -> SlipAudit {
    let text = ([facts + more] + lines).joined(separator: "\n")
    let (full, brief) = (try audit(text), try audit(text, detail: false))
    #expect(full.results.map(\.verdict) == brief.results.map(\.verdict))
    return full
  }

  // MARK: - Lines nobody could place

  @Test func anUnknownLineIsNamedAndTheRestIsJudged() throws {
    let audit = try retail(ordinary, "Late close [unknown]: 6.00 h x 26.55 = 159.30")
    let open = audit.results(of: "rate/below-minimum").filter { $0.verdict != .met }
    #expect(open.count == 1 && open.first?.lines == [1])
    guard case .cannotTell(let missing) = try #require(open.first).verdict else { return }
    #expect(missing.map(\.kind) == [.lineMeaning])
    #expect(missing.map(\.question.english) == ["What is `Late close` for?"])
    #expect(audit.isJudged && audit.findings.isEmpty)
  }

  /// No percentage gives what the guide prints for a casual of Grade 2.
  ///
  /// The next provision up, overtime after two hours, must not stand in for it. 43.66 is the guide's figure.
  @Test func aRateThatIsNotEncodedIsNotTakenForTheNextOne() throws {
    let audit = try audit(
      """
      award MA000103; class Grade 2; casual; adult; 2025-07-07 to 2025-07-13
      Overtime - Monday to Friday - first 2 hours [overtime]: 5.00 h x 43.66 = 218.30
      """)
    #expect(audit.findings.isEmpty)
  }

  @Test func severalUnknownLinesAreOneQuestion() throws {
    let audit = try retail(
      ordinary, "A77 [unknown]: ? h x ? = 5.00", "B12 [unknown]: 1.00 h x 9.00 = 9.00",
      "A77 [unknown]: ? h x ? = 6.00")
    let open = audit.results.filter { $0.verdict != .met && $0.check == "rate/below-minimum" }
    #expect(open.map(\.lines) == [[1, 2, 3]])
    guard case .cannotTell(let missing) = try #require(open.first).verdict else { return }
    #expect(missing.map(\.question.english) == ["What are `A77`, `B12` for?"])
  }

  /// The lines are all named by number; the question names eight labels.
  @Test(arguments: [
    (8, ["What are `X1`, `X2`, `X3`, `X4`, `X5`, `X6`, `X7`, `X8` for?"]),
    (9, ["What are `X1`, `X2`, `X3`, `X4`, `X5`, `X6`, `X7`, `X8` and 1 more for?"]),
    (20, ["What are `X1`, `X2`, `X3`, `X4`, `X5`, `X6`, `X7`, `X8` and 12 more for?"]),
  ]) func manyLabelsAreCounted(count: Int, questions: [String]) throws {
    let unknown = (1...count).flatMap { number in
      ["X\(number) [unknown]: ? h x ? = 5.00", "X\(number) [unknown]: ? h x ? = 6.00"]
    }
    let audit = try retail(([ordinary] + unknown).joined(separator: "\n"))
    let open = try #require(
      audit.results.first { $0.verdict != .met && $0.check == "rate/below-minimum" })
    #expect(open.lines.count == 2 * count)
    guard case .cannotTell(let missing) = open.verdict else { return }
    #expect(missing.map(\.question.english) == questions)
  }

  @Test func aCleanSlipAsksNothing() throws {
    let audit = try retail(ordinary, "Note [unknown]: 0.00 h x ? = 0.00")
    #expect(!audit.missing.contains(.lineMeaning) && audit.isJudged)
    #expect(audit.says("rate/below-minimum") == .met)
  }

  @Test(arguments: [
    "", "Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78\n",
    "Casual loading [casual_loading]: 6.00 h x 6.64 = 39.84\n",
  ]) func aSlipWhoseOnlyWorkIsUnknownIsNotJudged(_ other: String) throws {
    let audit = try retail(other + "Late close [unknown]: 6.00 h x 26.55 = 159.30")
    #expect(!audit.isJudged && audit.notJudged.map(\.kind) == [.lineMeaning])
    #expect(audit.findings.isEmpty)
    let nameless = try AuditRulesTests.audit(
      "level 1; adult; 2025-07-07 to 2025-07-13\n" + other
        + "Late close [unknown]: 6.00 h x 26.55 = 159.30")
    #expect(!nameless.isJudged && nameless.notJudged.map(\.kind) == [.instrument])
  }

  @Test func casualLoadingAloneIsNotJudged() throws {
    let audit = try retail("Casual loading [casual_loading]: 6.00 h x 6.64 = 39.84")
    #expect(!audit.isJudged && audit.findings.isEmpty)
  }

  @Test func anUnknownLineMayPayTheSameHoursEvenWithoutSetOff() throws {
    // 20 x (26.55 - 26.00) = 11.00; nobody knows that the other line is not for these hours.
    let low = "Ordinary hours: 20.00 h x 26.00 = 520.00"
    let none = "; setoff none"
    #expect(try retail(low, facts: none).provable == Money("11.00"))
    let answered = try retail(low, "Loading 7 [unknown]: 20.00 h x 0.60 = 12.00", facts: none)
    #expect(answered.findings.isEmpty && answered.missing == [.lineMeaning, .superTreatment])
    let silent = try retail(low, "Loading 7 [unknown]: 20.00 h x 0.60 = ?", facts: none)
    #expect(silent.findings.isEmpty)
    let part = try retail(low, "Loading 7 [unknown]: ? h x ? = 5.00", facts: none)
    #expect(part.provable == Money("6.00"))
  }

  @Test func sumsWithAnUnknownLineAccuseNobody() throws {
    let other = "Other 9 [unknown]: ? h x ? = 30.00"
    // 531.00 is the gross without the line that is not understood.
    let gross = try retail(ordinary, other, facts: "; gross 531.00")
    #expect(gross.says("sum/gross-mismatch") == .cannotTell && gross.findings.isEmpty)
    let net = try retail(ordinary, other, facts: "; gross 561.00; tax 60.00; net 531.00")
    #expect(net.says("sum/net-mismatch") == .cannotTell && net.findings.isEmpty)
  }

  @Test(arguments: [
    "Ordinary hours: ? h x 26.55 = 531.00", "Ordinary hours: ? h x 26.55 = ?",
    "Ordinary hours: 20.00 h x ? = ?",
  ]) func missingFiguresAreNeverNoUnderpayment(_ line: String) throws {
    let audit = try retail(line)
    #expect(audit.says("rate/below-minimum") == .cannotTell && audit.findings.isEmpty)
    #expect(!audit.isJudged && !audit.notJudged.isEmpty)
  }

  // MARK: - Other files of a slip

  @Test func anotherFileOfTheSameSlipIsNoDoubt() throws {
    let text = facts + "; gross 531.00; tax 60.00; net 461.00\n" + ordinary
    let found = try audit(text) { $0.slip.otherFiles = ["employees.xml"] }
    #expect(found.says("sum/net-mismatch") == .short)
    let doubted = try audit(text) { $0.slip.remarks = ["the pay run is a draft, not posted"] }
    #expect(doubted.says("sum/net-mismatch") == .cannotTell)
  }

  // MARK: - Kinds of hours that the award has no provision for

  @Test func hoursByANameTheAwardDoesNotHaveCannotBeTold() throws {
    // Retail pays evenings and shifts, no "nights": 26.55 may be right or 33.19 owed.
    let audit = try retail(ordinary, "Night [night]: 4.00 h x 26.55 = 106.20")
    #expect(audit.says("penalty/night-underpaid") == .cannotTell)
    #expect(audit.missing.contains(.dayOrTime) && audit.findings.isEmpty && audit.isJudged)
  }

  @Test func payForEveryKindOfSuchHoursIsMet() throws {
    let audit = try retail(ordinary, "Night [night]: 4.00 h x 60.00 = 240.00")
    #expect(audit.says("penalty/night-underpaid") == .met && audit.isJudged)
  }

  @Test func belowOrdinaryPayIsShortWhateverTheHoursAreCalled() throws {
    // 4 x (26.55 - 26.00)
    let audit = try retail(ordinary, "Night [night]: 4.00 h x 26.00 = 104.00")
    #expect(audit.found == ["rate/below-minimum": Money("2.20")])
    #expect(audit.says("penalty/night-underpaid") == .cannotTell)
  }

  @Test(arguments: ["early_morning", "shift"])
  func anAwardThatCallsThemNightLeavesThemOpen(_ category: String) throws {
    // MA000119 has evenings and nights; level 2 is 25.85 from July 2025.
    let audit = try audit(
      """
      award MA000119; class Level 2 - food and beverage attendant grade 2; part-time; adult; \
      2025-07-07 to 2025-07-20
      Ordinary hours: 40.00 h x 25.85 = 1034.00
      Early [\(category)]: 4.00 h x 25.85 = 103.40
      """)
    #expect(audit.says("penalty/shift-underpaid") == .cannotTell)
    #expect(audit.missing.contains(.dayOrTime) && audit.findings.isEmpty && audit.isJudged)
  }

  @Test func aDayOffThatIsWorkedCannotBeToldWithoutItsProvision() throws {
    let audit = try retail(ordinary, "RDO worked [rostered_day_off]: 4.00 h x 26.55 = 106.20")
    #expect(audit.findings.isEmpty && audit.missing.contains(.dayOrTime))
  }
}
