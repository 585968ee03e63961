import PayDomain
import Wording

/// What one check says of one line or of the whole slip.
///
/// A `met` result carries only ``check``, ``lines`` and, when the judge was asked for detail, its summary and
/// working. Most results of a batch are met, so everything but the answer stands in a part that is made when it is
/// first needed.
public struct CheckResult: Hashable, Sendable {
  /// The finding id, `penalty/sunday-underpaid`.
  public var check: String
  /// Met, short or cannot tell.
  public var verdict: Verdict
  /// What kind of finding it is when short.
  public var kind: FindingKind
  /// The one line it is about, when it is one and nothing else is known of it; -1 for none.
  private var line: Int32 = -1
  private var grounds: Grounds?

  /// Makes a result.
  public init(check: String, verdict: Verdict, kind: FindingKind) {
    self.check = check
    self.verdict = verdict
    self.kind = kind
  }

  /// A met result of one line, without words.
  init(met id: String, line: Int) {
    self.init(check: id, verdict: .met, kind: .shortfall)
    self.line = Int32(line)
  }

  /// Whether the check is met.
  @inlinable
  public var isMet: Bool { if case .met = verdict { true } else { false } }

  /// What is not known and would settle it: why it cannot be told, or what leaves its range open.
  public var questions: [MissingFact] {
    if case .cannotTell(let missing) = verdict { missing } else { open }
  }

  /// Whether it counts as found: short, and not an observation.
  public var isFound: Bool { verdict == .short && kind != .observation }

  /// The range; ``Shortfall/none`` for breaches and mismatches.
  public var shortfall: Shortfall {
    get { grounds?.parts.shortfall ?? .none }
    set { change { $0.shortfall = newValue } }
  }
  /// One line: what was found and what was owed.
  ///
  /// Lower case, no final stop, no personal data.
  public var summary: Sentence {
    get { grounds?.parts.summary ?? Parts.none.summary }
    set { change { $0.summary = newValue } }
  }
  /// The comparisons.
  public var workings: [Working] {
    get { grounds?.parts.workings ?? [] }
    set { change { $0.workings = newValue } }
  }
  /// What was taken for granted, each as a phrase that names who says it.
  public var assumptions: [Sentence] {
    get { grounds?.parts.assumptions ?? [] }
    set { change { $0.assumptions = newValue } }
  }
  /// Notes that do not count: a cent of rounding, what stands only in the strict reading.
  public var notes: [Sentence] {
    get { grounds?.parts.notes ?? [] }
    set { change { $0.notes = newValue } }
  }
  /// The rounding allowed, in words; empty when none was needed.
  public var rounding: Sentence {
    get { grounds?.parts.rounding ?? Parts.none.rounding }
    set { change { $0.rounding = newValue } }
  }
  /// The lines of the slip it is about, by index; empty for the whole slip.
  public var lines: [Int] {
    get { grounds?.parts.lines ?? (line < 0 ? [] : [Int(line)]) }
    set {
      if grounds == nil, newValue.count < 2 {
        line = Int32(newValue.first ?? -1)
      } else {
        change { $0.lines = newValue }
      }
    }
  }
  /// Where each figure it rests on stood.
  public var places: [SourcePlace] {
    get { grounds?.parts.places ?? [] }
    set { change { $0.places = newValue } }
  }
  /// The weakest reading it rests on.
  public var proof: Proof {
    get { grounds?.parts.proof ?? Parts.none.proof }
    set { change { $0.proof = newValue } }
  }
  /// What would close the range of a result that is short; empty when its three sums are one, or it is not short.
  public var open: [MissingFact] {
    get { grounds?.parts.open ?? [] }
    set { change { $0.open = newValue } }
  }
  /// When the classification is unknown: the shortfall at each the slip could be, as far as the tables price it.
  public var byClassification: [ClassificationShortfall] {
    get { grounds?.parts.byClassification ?? [] }
    set { change { $0.byClassification = newValue } }
  }

  /// Whether nothing but the answer is known; true for most met results of a batch.
  public var isBare: Bool { grounds == nil }

  /// Changes the grounds, making them when there are none and copying them when they are shared.
  private mutating func change(_ body: (inout Parts) -> Void) {
    // Asked before another reference to the parts is made.
    if isKnownUniquelyReferenced(&grounds), let own = grounds {
      body(&own.parts)
    } else {
      var parts = grounds?.parts ?? Parts.none
      if grounds == nil { parts.lines = lines }
      body(&parts)
      grounds = Grounds(parts)
    }
  }
}

extension CheckResult {
  /// Everything but the answer.
  fileprivate struct Parts: Hashable, Sendable {
    var shortfall: Shortfall = .none
    var summary = Sentence.none
    var workings: [Working] = []
    var assumptions: [Sentence] = []
    var notes: [Sentence] = []
    var rounding = Sentence.none
    var lines: [Int] = []
    var places: [SourcePlace] = []
    var proof: Proof = .read
    var byClassification: [ClassificationShortfall] = []
    var open: [MissingFact] = []

    static let none = Parts()
  }

  /// The parts on the heap; changed only while one result alone holds them.
  fileprivate final class Grounds: Hashable, @unchecked Sendable {
    var parts: Parts

    init(_ parts: Parts) { self.parts = parts }

    static func == (left: Grounds, right: Grounds) -> Bool { left.parts == right.parts }

    func hash(into hasher: inout Hasher) { hasher.combine(parts) }
  }
}
