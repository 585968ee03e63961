import AuditRules
import PayDomain
import Testing

/// The ways pay looks short and isn't.
@Suite struct FairnessTests {
  private let week = "2025-07-07 to 2025-07-13"
  private let low = "\nOrdinary hours: 20.00 h x 20.00 = 400.00"

  private func retail(_ lines: String) throws -> SlipAudit {
    try audit("award MA000004; level 1; part-time; adult; \(week)\n\(lines)")
  }

  @Test(arguments: [
    "award Example Stores Enterprise Agreement 2023; ", "award WA Example State Award; ", "",
  ]) func anotherInstrumentIsNeverJudged(_ award: String) throws {
    let audit = try audit(award + "level 1; part-time; adult; \(week)" + low)
    #expect(audit.findings.isEmpty && !audit.isJudged)
    #expect(audit.notJudged.map(\.kind) == [.instrument])
  }

  @Test func theCommandLineDoesNotOverruleTheSlip() throws {
    let text = "award MA000009; level 1; part-time; adult; \(week)" + low
    let asked = try audit(text) { $0.facts.everyone.instrument = .award("MA000004") }
    #expect(asked.findings.isEmpty && asked.missing.contains(.instrument))
    let told = try audit(text) {
      $0.facts.everyone.instrument = .award("MA000004")
      $0.facts.origin = .profile("example.yaml")
    }
    // 20 x (26.55 - 20.00)
    #expect(told.found == ["rate/below-minimum": Money("131.00")])
  }

  @Test func underAnAgreementOnlyTheBaseRateIsCompared() throws {
    let text = """
      level 1; casual; adult; \(week)
      Ordinary hours: 20.00 h x 27.00 = 540.00
      Sunday [sunday]: 6.00 h x 27.00 = 162.00
      """
    let audit = try audit(text) {
      $0.facts.everyone.instrument = .agreement(name: "Example Agreement", award: "MA000004")
    }
    #expect(audit.findings.isEmpty && audit.isJudged)
    #expect(audit.says("penalty/sunday-underpaid") == .cannotTell)
  }

  @Test func somethingElseIsNotJudged() throws {
    let audit = try audit("level 1; part-time; adult; \(week)" + low) {
      $0.facts.everyone.instrument = .other("state system")
    }
    #expect(audit.findings.isEmpty && !audit.isJudged)
  }

  @Test func aStateEmployersSlipIsNotPricedUntilAProfileSaysSo() throws {
    let text = "level 1; part-time; adult; \(week)" + low
    let typed = try audit(text) {
      $0.slip.stateSystem = "Queensland"
      $0.facts.everyone.instrument = .award("MA000004")
    }
    #expect(typed.findings.isEmpty && !typed.isJudged)
    #expect("\(typed.results)".contains("state system of Queensland"))
    let known = try audit(text) {
      $0.slip.stateSystem = "Queensland"
      $0.facts.everyone.instrument = .award("MA000004")
      $0.facts.origin = .profile("example.yaml")
    }
    #expect(known.isJudged)
  }

  @Test(arguments: [
    "Annual leave [annual_leave]: 7.60 h x 20.00 = 152.00",
    "Personal leave [personal_leave]: 7.60 h x 20.00 = 152.00",
    "Public holiday not worked [public_holiday_not_worked]: 7.60 h x 20.00 = 152.00",
    "Back pay [back_pay]: 7.60 h x 2.00 = 15.20",
    "Payment in lieu [termination]: 38.00 h x 20.00 = 760.00",
    "Bonus [bonus]: ? h x ? = 100.00",
    "Laundry [expense_allowance]: 1.00 each x 1.25 = 1.25",
  ]) func linesThatAreNotRateChecked(_ line: String) throws {
    let audit = try retail("Ordinary hours: 20.00 h x 26.55 = 531.00\n" + line)
    // Leave has checks of its own.
    #expect(audit.findings.allSatisfy { $0.check.hasPrefix("leave/") } && audit.isJudged)
  }

  @Test func aWeekOfLeaveHasNoRateToJudge() throws {
    let audit = try retail("Annual leave [annual_leave]: 38.00 h x 20.00 = 760.00")
    // 38.00 x 26.55 = 1,008.90.
    #expect(audit.found == ["leave/below-base-rate": Money("248.90")] && audit.isJudged)
    let enough = try retail("Annual leave [annual_leave]: 38.00 h x 26.55 = 1008.90")
    #expect(enough.findings.isEmpty && enough.isJudged)
  }

  @Test func aSalaryCannotBeTold() throws {
    let salary = try retail("Salary [salary]: ? h x ? = 2000.00")
    #expect(salary.findings.isEmpty && !salary.isJudged)
    #expect(salary.notJudged.map(\.kind) == [.arrangement])
    let mixed = try audit(
      "award MA000004; level 1; full-time; adult; salary 52000.00; \(week)"
        + "\nOrdinary hours: 38.00 h x 26.00 = 988.00")
    #expect(mixed.findings.isEmpty && mixed.missing.contains(.arrangement))
    // A form's `0.00` is no salary: 38 x (26.55 - 26.00).
    let hourly = try audit(
      "award MA000004; level 1; full-time; adult; salary 0.00; \(week)"
        + "\nOrdinary hours: 38.00 h x 26.00 = 988.00")
    #expect(hourly.provable == Money("20.90"))
  }

  @Test func unitsThatAreNotHoursCannotBeTold() throws {
    let audit = try retail("Ordinary pay: 5.00 days x 150.00 = 750.00")
    #expect(audit.findings.isEmpty && !audit.isJudged && audit.missing.contains(.hours))
  }

  @Test func traineesCannotBeTold() throws {
    let text = "award MA000004; class Trainee retail; full-time; adult; \(week)" + low
    let audit = try audit(text)
    #expect(audit.findings.isEmpty && audit.missing.contains(.training))
  }

  @Test func noFindingRestsOnAGuess() throws {
    let audit = try audit("award MA000004; level 1; part-time; adult; \(week); doubtful" + low)
    #expect(audit.findings.isEmpty && audit.missing.contains(.reading))
  }

  @Test func aContradictoryLineIsNoShortfall() throws {
    // 20 x 26.55 is 531.00; the amount shown would be short, the rate shown is right.
    let audit = try retail("Ordinary hours: 20.00 h x 26.55 = 500.00")
    #expect(audit.found == ["sum/line-mismatch": .zero])
  }

  @Test func aCorrectionIsJudgedByItsSum() throws {
    let pair = try retail(
      """
      Ordinary hours: 20.00 h x 20.00 = 400.00
      Ordinary hours: -20.00 h x 20.00 = -400.00
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """)
    #expect(pair.findings.isEmpty && pair.isJudged)
    let split = try retail(
      """
      Ordinary hours: 12.00 h x 20.00 = 240.00
      Ordinary hours: 8.00 h x 20.00 = 160.00
      Ordinary hours: -20.00 h x 20.00 = -400.00
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """)
    #expect(split.findings.isEmpty)
    let wrong = try retail(
      """
      Ordinary hours: 20.00 h x 20.00 = 400.00
      Ordinary hours: -20.00 h x 20.00 = -400.00
      Ordinary hours: 20.00 h x 25.00 = 500.00
      """)
    // 20 x 1.55
    #expect(wrong.provable == Money("31.00"))
  }

  @Test func aLoneReversalAccusesNobody() throws {
    let audit = try retail(
      """
      Ordinary hours: 20.00 h x 26.55 = 531.00
      Ordinary hours: -5.00 h x 40.00 = -200.00
      """)
    #expect(audit.findings.isEmpty)
    let earlier = try retail(
      """
      Ordinary hours: 20.00 h x 26.55 = 531.00
      Sunday adjustment [sunday, prior]: 5.00 h x 20.00 = 100.00
      """)
    #expect(earlier.findings.isEmpty && earlier.isJudged && earlier.missing.contains(.period))
  }

  @Test func anUnknownLineMayAnswerAShortfall() throws {
    let audit = try retail(
      """
      Ordinary hours: 20.00 h x 26.00 = 520.00
      Project 77 [unknown]: ? h x ? = 60.00
      """)
    #expect(audit.findings.isEmpty && audit.missing.contains(.setOff))
  }

  @Test func twoEmploymentsOnSlipAndProfileAreReadBothWays() throws {
    let text =
      "award MA000004; level 1; part-time; adult; \(week)"
      + "\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    let audit = try audit(text) { $0.facts.everyone.employment = .casual }
    #expect(audit.findings.isEmpty && audit.missing.contains(.employment))
  }

  /// A holiday that is worked for time off instead earns 125 %, 32.31 of 25.85, where others earn 225 %, 58.16: who is
  /// paid less than even that lacks the difference to it for certain, and no more.
  @Test func belowTheRateOfAnAgreementOnlyTheGapToItIsProvable() throws {
    let slip =
      "award MA000009; class Level 2 food and beverage attendant grade 2; part-time; adult; \(week)"
      + "\nPublic holiday worked [public_holiday]: "
    let ordinary = try audit(slip + "6.00 h x 25.85 = 155.10")
    // 6 x 32.31 - 155.10 = 38.76, and 6 x 58.16 - 155.10 = 193.86
    #expect(ordinary.found == ["penalty/public-holiday-underpaid": Money("38.76")])
    #expect(ordinary.findings.map(\.shortfall.atMost) == [Money("193.86")])
    let agreed = try audit(slip + "6.00 h x 32.31 = 193.86")
    #expect(agreed.findings.isEmpty && agreed.missing.contains(.arrangement))
    // What is paid above it is no such agreement: 6 x 58.16 - 240.00.
    let other = try audit(slip + "6.00 h x 40.00 = 240.00")
    #expect(other.found == ["penalty/public-holiday-underpaid": Money("108.96")])
  }

  @Test func questionsArePlainQuestions() throws {
    for example in CheckRegistry.all.flatMap(\.examples) {
      for result in try judgedRun(example.slip).audits.flatMap(\.results) {
        guard case .cannotTell(let missing) = result.verdict else { continue }
        #expect(!missing.isEmpty)
        for fact in missing {
          #expect(fact.question.english.hasSuffix("?") && !fact.why.english.hasSuffix("."))
        }
      }
    }
  }

  @Test func aFindingShowsItsGround() throws {
    let audit = try retail("Sunday [sunday]: 6.00 h x 26.55 = 159.30")
    let finding = try #require(audit.findings.first)
    #expect(finding.kind == .shortfall && finding.lines == [0])
    #expect(finding.workings.first?.derivation.english == "150 % of $26.55 = $39.83")
    #expect(finding.workings.first?.owed == Money("238.98"))
    #expect(finding.workings.first?.reference.instrument == "MA000004")
    #expect(finding.workings.first?.reference.clause == "22.1 Table 12")
    #expect(finding.places.count == 3)
    #expect(finding.assumptions.contains { $0.english.contains("not a shiftworker") })
    #expect(!finding.summary.english.contains("Synthetic"))
  }
}
