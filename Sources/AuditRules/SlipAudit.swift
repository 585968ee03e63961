import PayDomain
import Wording

/// A fact the judging used, and who says it.
public struct UsedFact: Hashable, Sendable {
  /// Which fact: `award`, `classification`, `employment`, `age`.
  public var name: String
  /// Its value.
  public var value: Slot
  /// Who says it: `slip, page 1 at 72,144`, `profile acme.yaml`, `command line`, `assumed`.
  public var origin: Sentence

  /// Makes a fact.
  public init(name: String, value: Slot, origin: Sentence) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

/// The award tables a slip was judged by.
public struct AwardStamp: Hashable, Sendable {
  /// The award's code.
  public var code: String
  /// Its title.
  public var title: String
  /// When its tables were last checked.
  public var checkedOn: CivilDate
  /// The digest of its tables, lower-case hexadecimal.
  public var digest: String

  /// Makes a stamp.
  public init(code: String, title: String, checkedOn: CivilDate, digest: String) {
    self.code = code
    self.title = title
    self.checkedOn = checkedOn
    self.digest = digest
  }
}

/// Everything that was judged about one slip.
public struct SlipAudit: Hashable, Sendable {
  @usableFromInline var held: HeldSlip
  /// The slip as read.
  @inlinable
  public var slip: Payslip {
    _read { yield held.slip }
    set { held = HeldSlip(newValue) }
  }
  /// The award, nil when it could not be told.
  public var award: AwardStamp?
  /// The facts used, in a fixed order.
  public var facts: [UsedFact]
  /// Every result, in the registry's order and then by line.
  public var results: [CheckResult]
  /// Whether the base rate of every line that has one is met or short.
  public var isJudged: Bool
  /// Why the slip was not judged; empty when it was.
  public var notJudged: [MissingFact]
  /// The most that the pay is short of under an answer to one of its questions; zero where nobody worked it out.
  public internal(set) var atStake = Money.zero
  /// How the super stated stands to the pay; nil where the two agree or nothing was said of it.
  var superMark: SuperMark?

  /// Makes an audit.
  public init(
    slip: Payslip, award: AwardStamp?, facts: [UsedFact], results: [CheckResult], isJudged: Bool,
    notJudged: [MissingFact]
  ) {
    held = HeldSlip(slip)
    self.award = award
    self.facts = facts
    self.results = results
    self.isJudged = isJudged
    self.notJudged = notJudged
  }

  /// Starts the audit of a slip: judged, with no result yet.
  init(of held: HeldSlip) {
    self.held = held
    facts = []
    results = []
    isJudged = true
    notJudged = []
  }

  /// The results that count as found, in order.
  public var findings: [CheckResult] { results.filter(\.isFound) }

  /// The money provably owed on this slip; never netted with another pay period.
  public var provable: Money {
    results.reduce(into: .zero) { sum, result in
      if result.isFound { sum += result.shortfall.provable }
    }
  }
}
