import PayDomain
import Testing

@testable import AuditRules

/// Terms that a slip names beside its award.
///
/// All slips are synthetic: retail level 1, 26.55 an hour and on a Sunday 1.5 times that, so that four Sunday hours at
/// 26.55 are 4 x 13.28 = 53.12 short by the award alone.
@Suite struct FairnessTestsOfTerms {
  private static let days = "2026-05-11 to 2026-05-17; adult; setoff none"
  private static let lines = """
    Ordinary hours: 34.00 h x 26.55 = 902.70
    Sunday [sunday]: 4.00 h x 26.55 = 106.20
    """

  private func audited(
    _ facts: String, change: (inout ExampleSlip) -> Void = { _ in }
  ) throws -> SlipAudit {
    try audit("\(facts); \(Self.days)\n\(Self.lines)", change: change)
  }

  @Test func theAwardAloneIsShort() throws {
    for award in ["MA000004", "General Retail Industry Award 2020 (MA000004)"] {
      let audit = try audited("award \(award); level 1; full-time")
      #expect(audit.found == ["penalty/sunday-underpaid": Money("53.12")], "\(award)")
    }
  }

  @Test(arguments: [
    "Acme EA 2024 (MA000004)", "Retail Award (EBA)", "MA000004 (AE512345)", "AG2024/123 MA000004",
    "Acme Enterprise Agreement (MA000004)",
  ])
  func anAgreementBesideTheAwardIsAnotherInstrument(award: String) throws {
    let audit = try audited("award \(award); level 1; full-time")
    #expect(audit.findings.isEmpty)
    #expect(audit.notJudged.map(\.kind) == [.instrument])
  }

  @Test(arguments: [
    "MA000004 (IFA)", "Retail Award - Individual Flexibility Arrangement",
    "MA000004 Annualised wage arrangement", "MA000004 loaded rates",
  ])
  func anArrangementBesideTheAwardIsOne(award: String) throws {
    let audit = try audited("award \(award); level 1; full-time")
    #expect(audit.findings.isEmpty)
    #expect(audit.notJudged.map(\.kind) == [.arrangement])
  }

  @Test(arguments: [
    ("Level 1 - EBA", MissingFact.Kind.instrument), ("Level 1 (Acme Agreement)", .instrument),
    ("Not award covered - Level 1", .instrument), ("Level 1 - AE512345", .instrument),
    ("Retail L1 - annualised", .arrangement),
  ])
  func termsBesideTheLevelAreHeard(level: String, kind: MissingFact.Kind) throws {
    let audit = try audited("award MA000004; class \(level); full-time")
    #expect(audit.findings.isEmpty)
    #expect(audit.notJudged.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Full Time - EBA", MissingFact.Kind.instrument), ("Salaried full-time", .arrangement),
  ])
  func termsBesideTheEmploymentAreHeard(text: String, kind: MissingFact.Kind) throws {
    let fields: [Field<EmploymentType>] = [
      .read(Reading(.fullTime, at: .line(1), text: text)), .absent(.unreadable(text, .line(1))),
    ]
    for field in fields {
      let audit = try audited("award MA000004; level 1") { $0.slip.employment = field }
      #expect(audit.findings.isEmpty)
      #expect(audit.notJudged.map(\.kind) == [kind])
    }
  }

  /// Words that only look like them change nothing.
  @Test(arguments: ["Level 1 EA", "Level 1 Team Beach", "Level 1 unloaded"])
  func otherWordsAreNone(level: String) throws {
    let audit = try audited("award MA000004; class \(level); full-time")
    #expect(!audit.notJudged.contains { [.instrument, .arrangement].contains($0.kind) })
  }

  @Test func aProfileSaysWhichInstrumentApplies() throws {
    let audit = try audited("award Acme EA 2024 (MA000004); class Level 1 - EBA; full-time") {
      $0.facts.everyone.instrument = .award("MA000004")
      $0.facts.origin = .profile("acme.yaml")
    }
    #expect(audit.found == ["penalty/sunday-underpaid": Money("53.12")])
  }
}
