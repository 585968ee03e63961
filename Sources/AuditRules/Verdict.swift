import PayDomain
import Wording

/// A fact whose absence keeps a check from telling, with the question that would settle it.
public struct MissingFact: Hashable, Sendable {
  /// Which fact: a closed list, so that reports can count.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Which award or agreement sets the pay.
    case instrument
    /// Which classification.
    case classification
    /// Full-time, part-time or casual.
    case employment
    /// Age, or whether adult.
    case age
    /// Length of service.
    case service
    /// The hours of a line.
    case hours
    /// The rate or amount of a line.
    case rate
    /// The day or clock time of the hours.
    case dayOrTime = "day_or_time"
    /// Which tier of overtime.
    case overtimeTier = "overtime_tier"
    /// What a line is for.
    case lineMeaning = "line_meaning"
    /// The pay period.
    case period
    /// The day of payment.
    case paymentDate = "payment_date"
    /// Whether the tables cover the date.
    case notCovered = "not_covered"
    /// Whether pay above the award may make up for penalties.
    case setOff = "set_off"
    /// A salary, loaded rate, commission or other arrangement.
    case arrangement
    /// Whether an apprenticeship, traineeship or supported wage applies.
    case training
    /// Whether a shiftworker.
    case shiftworker
    /// Whether a payment counts for super.
    case superTreatment = "super_treatment"
    /// Whether the figures were read rightly.
    case reading
    /// Whether another slip for the same days corrects this one.
    case otherSlip = "other_slip"
    /// Whether a slip of the worker is not among those given.
    case missingSlip = "missing_slip"
  }

  /// Which fact.
  public let kind: Kind
  /// Why it is missing or matters, as a phrase: lower case, no final stop, no personal data.
  public let why: Sentence
  /// The one question that would settle it, in plain words with a question mark.
  public let question: Sentence

  /// Where the user says what cannot be used; nil where it is no word of the user's that keeps it open.
  public private(set) var asserted: AssertedPlace?

  /// The fact, kept open by what the user says at a place; itself where that is nowhere.
  func asserted(at place: AssertedPlace?) -> MissingFact {
    guard let place else { return self }
    let said = WhyPhrase.assertedAt(["why": .said(why), "place": .text(place.description)])
    var fact = MissingFact(kind, why: said, question: question)
    fact.asserted = place
    return fact
  }

  /// Makes a missing fact.
  public init(_ kind: Kind, why: Sentence, question: Sentence) {
    self.kind = kind
    self.why = why
    self.question = question
  }

  /// Makes a missing fact of phrases without slots.
  init(_ kind: Kind, _ why: some Phrases, ask question: some Phrases) {
    self.init(kind, why: why(), question: question())
  }
}

/// What a check says of a slip.
public enum Verdict: Hashable, Sendable {
  /// No reading of what is unknown gives a shortfall.
  case met
  /// It stands under every lawful reading of what is unknown.
  case short
  /// Facts are missing; never shown as "no underpayment".
  case cannotTell([MissingFact])
}

/// What a finding is about.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
  /// Money is owed.
  case shortfall
  /// A requirement of the law on slips or timing is broken.
  case breach
  /// The slip contradicts itself.
  case mismatch
  /// A pattern worth a look; never counted as found.
  case observation
}

/// A shortfall under three readings; the three are equal when every fact is known.
public struct Shortfall: Hashable, Sendable {
  /// Under the reading best for the employer; the only figure that makes a finding.
  public var provable: Money
  /// Under what is usual; each assumption is listed with the result.
  public var likely: Money
  /// Under the reading best for the worker that the slip allows.
  public var atMost: Money

  /// Makes a range.
  public init(provable: Money, likely: Money, atMost: Money) {
    self.provable = provable
    self.likely = likely
    self.atMost = atMost
  }

  /// Nothing under any reading.
  public static let none = Shortfall(provable: .zero, likely: .zero, atMost: .zero)
  /// One figure under every reading.
  public init(certain sum: Money) { self.init(provable: sum, likely: sum, atMost: sum) }
}

/// Hours × rate against what was paid, for one comparison.
public struct Working: Hashable, Sendable {
  /// What is compared: `Sunday, Level 2 casual`.
  public var subject: Sentence
  /// The hours, nil when the comparison is not of hours.
  public var hours: Hours?
  /// The rate paid, nil when not stated.
  public var paidRate: Rate?
  /// The sum paid.
  public var paid: Money
  /// The rate owed, nil when the comparison is not of hours.
  public var owedRate: Rate?
  /// The sum owed.
  public var owed: Money
  /// How the owed rate or sum comes about: `150 % of $26.55 = $39.83`.
  public var derivation: Sentence
  /// The clause and table row.
  public var reference: LegalReference
  /// The steps from the tables to the sum owed; empty in a batch.
  public var steps: [WorkingStep] = []

  /// Makes a working.
  public init(
    subject: Sentence, hours: Hours?, paidRate: Rate?, paid: Money, owedRate: Rate?, owed: Money,
    derivation: Sentence, reference: LegalReference
  ) {
    self.subject = subject
    self.hours = hours
    self.paidRate = paidRate
    self.paid = paid
    self.owedRate = owedRate
    self.owed = owed
    self.derivation = derivation
    self.reference = reference
  }
}

/// A shortfall if a slip's unknown classification were this one.
public struct ClassificationShortfall: Hashable, Sendable {
  /// The classification's published title.
  public var classification: String
  /// What would be short under what is usual.
  public var shortfall: Money
  /// What would be short of an hour, down to the cent; nil where nothing is or hours are not known.
  public var anHour: Rate?
  /// What the award gives for an ordinary hour; nil where nobody looked it up.
  public var ordinaryRate: Rate?

  /// Makes an entry.
  public init(
    classification: String, shortfall: Money, anHour: Rate? = nil, ordinaryRate: Rate? = nil
  ) {
    self.classification = classification
    self.shortfall = shortfall
    self.anHour = anHour
    self.ordinaryRate = ordinaryRate
  }
}

extension CheckResult {
  /// The highest of the classifications at which nothing is short, by what an ordinary hour earns; nil where every
  /// one is short, or none was looked at.
  public var highestLawful: ClassificationShortfall? {
    byClassification.filter { $0.shortfall == .zero && $0.ordinaryRate != nil }.max { left, right in
      guard let low = left.ordinaryRate, let high = right.ordinaryRate else { return false }
      return low < high
    }
  }

  /// The next of the classifications above ``highestLawful`` at which something is short, by what an ordinary hour
  /// earns; the lowest of all where none is lawful, nil where none is short.
  public var nextShort: ClassificationShortfall? {
    let lawful = highestLawful?.ordinaryRate
    let short = byClassification.filter { entry in
      guard entry.shortfall > .zero, let rate = entry.ordinaryRate else { return false }
      return lawful.map { $0 < rate } ?? true
    }
    return short.min { left, right in
      guard let low = left.ordinaryRate, let high = right.ordinaryRate else { return false }
      return low < high
    }
  }
}

extension Rate {
  /// What an hour is short of when `sum` is short over `hours`; nil for no hours or no sum.
  ///
  /// **Rounding:** down to the cent, so that it never says more than the sum does.
  public init?(short sum: Money, over hours: Hours) {
    guard hours > .zero, sum > .zero else { return nil }
    let product = Int128(sum.cents) * Int128(Hours.unitsPerHour)
    self.init(cents: Int64(product / Int128(hours.units)))
  }
}
