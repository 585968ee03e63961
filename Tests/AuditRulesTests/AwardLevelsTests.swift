import AuditRules
import AwardTables
import PayDomain
import Testing

/// Up to which level a pay would be lawful, with no award named; the rates are MA000004's of 1 July 2025.
@Suite struct AwardLevelsTests {
  private func levels(_ text: String, under code: String) throws -> AwardLevels? {
    let example = ExampleSlip(text)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: true, checks: .everything)
    return judge.levels(of: example.slip, under: code)
  }

  // $27.16 is level 2's rate; level 3 earns $27.58: $0.42 an hour, 20 h x $0.42 = $8.40. A casual of level 1 is
  // owed $33.19: $6.03 an hour, 20 h x $6.03 = $120.60.
  @Test func theHighestLawfulLevelAndTheNext() throws {
    let found = try levels(
      "2025-07-07 to 2025-07-13\nOrdinary hours: 20.00 h x 27.16 = 543.20", under: "MA000004")
    let award = try #require(found)
    #expect(award.assumesAdult)
    #expect(award.columns.map(\.employment) == [.fullTime, .casual])
    let permanent = award.columns[0]
    #expect(permanent.levels.count == 8)
    #expect(permanent.highestLawful?.classification == "Retail employee level 2")
    #expect(permanent.next?.classification == "Retail employee level 3")
    #expect(permanent.next?.anHour == Rate(cents: 42))
    #expect(permanent.next?.shortfall.provable == Money("8.40"))
    let casual = award.columns[1]
    #expect(casual.highestLawful == nil)
    #expect(casual.next?.classification == "Retail employee level 1")
    #expect(casual.next?.anHour == Rate(cents: 603))
    #expect(casual.next?.shortfall.provable == Money("120.60"))
  }

  /// A cent below and at level 1: $26.54 is a cent an hour less, which is rounding; $26.53 is not.
  @Test(arguments: [
    ("26.53", "530.60", false), ("26.54", "530.80", true), ("26.55", "531.00", true),
  ])
  func theCentDecides(rate: String, sum: String, isLawful: Bool) throws {
    let award = try levels(
      "part-time; adult; 2025-07-07 to 2025-07-13\nOrdinary hours: 20.00 h x \(rate) = \(sum)",
      under: "MA000004")
    let column = try #require(award?.columns.first)
    #expect(award?.columns.count == 1 && award?.assumesAdult == false)
    #expect((column.highestLawful != nil) == isLawful)
  }

  /// The slip's own award does not stand in the way of looking under another.
  @Test func anotherAwardIsLookedUnder() throws {
    let text =
      "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13\nOrdinary hours: 20.00 h x 33.19 = 663.80"
    let award = try levels(text, under: "MA000003")
    #expect(award?.award.code == "MA000003")
    #expect(award?.columns.first?.highestLawful != nil)
  }

  @Test func aSlipWithoutHoursHasNoLevels() throws {
    #expect(
      try levels("2025-07-07 to 2025-07-13\nOrdinary hours: ? h x ? = 543.20", under: "MA000004")
        == nil)
    #expect(try levels("adult\nOrdinary hours: 20.00 h x 27.16 = 543.20", under: "MA000004") == nil)
  }
}
