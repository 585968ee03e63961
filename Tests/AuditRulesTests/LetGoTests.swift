import AwardTables
import PayDomain
import Testing

@testable import AuditRules

@Suite struct LetGoTests {
  /// A run of tens of thousands of slips must not keep what it has judged.
  @Test func aJudgedSlipIsLetGo() throws {
    let example = ExampleSlip(
      """
      award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
      Ordinary hours: 30.40 h x 26.55 = 807.12
      Annual leave [annual_leave]: 7.60 h x 26.55 = 201.78
      """)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: false)
    weak var held: HeldSlip?
    do {
      let audit = judge.judge(example.slip)
      held = audit.held
      #expect(held != nil && audit.award != nil)
    }
    #expect(held == nil)
  }
}
