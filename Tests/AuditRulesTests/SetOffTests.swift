import AuditRules
import PayDomain
import Testing

/// Without a set-off clause, extras and back pay on the slip still pay for the hours they stand beside.
@Suite struct SetOffTests {
  private let casual = """
    award MA000004; level 1; casual; adult; setoff none; 2025-07-07 to 2025-07-13
    Ordinary hours: 16.00 h x 26.55 = 424.80
    Casual loading [casual_loading]: 10.00 h x 6.64 = 66.40
    """
  private let permanent = "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13"

  @Test func extrasCountedFromThePermanentRateAreMet() throws {
    // 424.80 + 66.40 + 119.46 = 610.66 = 10 x 33.19 + 6 x 46.46.
    let audit = try audit(casual + "\nSunday [sunday, loading]: 6.00 h x 19.91 = 119.46")
    #expect(audit.findings.isEmpty && audit.isJudged)
    #expect(
      audit.says("rate/below-minimum") == .met && audit.says("penalty/sunday-underpaid") == .met)
  }

  @Test func twoExtrasAnswerForTheirOwnHoursEach() throws {
    // 584.10 + 66.40 + 79.68 + 119.46 = 849.64 = 10 x 33.19 + 6 x 39.83 + 6 x 46.46.
    let audit = try audit(
      """
      award MA000004; level 1; casual; adult; setoff none; 2025-07-07 to 2025-07-13
      Ordinary hours: 22.00 h x 26.55 = 584.10
      Casual loading [casual_loading]: 10.00 h x 6.64 = 66.40
      Saturday [saturday, loading]: 6.00 h x 13.28 = 79.68
      Sunday [sunday, loading]: 6.00 h x 19.91 = 119.46
      """)
    #expect(audit.findings.isEmpty && audit.says("rate/below-minimum") == .met)
  }

  @Test func whatTheExtrasLackIsShort() throws {
    // 6 x 13.28 = 79.68, so that the slip pays 39.78 less than 610.66; 79.68 is enough beside a casual rate.
    let audit = try audit(casual + "\nSunday [sunday, loading]: 6.00 h x 13.28 = 79.68")
    #expect(audit.provable == Money("39.78"))
  }

  @Test func anExtraAnswersForItsOwnHoursOnly() throws {
    // 16 x 33.19 = 531.04 less 424.80: 106.24 short; an extra of one hour answers a sixteenth of it, 6.64.
    let audit = try audit(
      """
      award MA000004; level 1; casual; adult; setoff none; 2025-07-07 to 2025-07-13
      Ordinary hours: 16.00 h x 26.55 = 424.80
      Sunday [sunday, loading]: 1.00 h x 120.00 = 120.00
      """)
    #expect(audit.provable == Money("99.60"))
  }

  @Test(arguments: ["setoff none", "adult"])
  func backPayMayBeForTheSameHours(_ fact: String) throws {
    // 20 x (26.55 - 25.65) = 18.00
    let lines = """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Ordinary hours adjustment [back_pay]: ? h x ? =
      """
    let audit = try audit("\(permanent); \(fact)\n\(lines) 18.00")
    #expect(audit.findings.isEmpty && audit.says("rate/last-years-rate") == .cannotTell)
  }

  @Test func backPayAnswersNoMoreThanItPays() throws {
    let lines = """
      Ordinary hours: 20.00 h x 25.65 = 513.00
      Ordinary hours adjustment [back_pay]: ? h x ? = 10.00
      """
    #expect(
      try audit("\(permanent); setoff none\n\(lines)").found
        == ["rate/last-years-rate": Money("8.00")])
  }
}
