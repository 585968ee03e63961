import PayDomain
import Wording

/// A slip that a finding across slips is about.
public struct SlipReference: Hashable, Sendable {
  /// The file's place in the run.
  public let file: Int
  /// Which slip of the file, from 1.
  public let ordinal: Int
  /// The first day it pays for; nil when not stated.
  public let start: CivilDate?
  /// The last day it pays for; the day of payment where it states no period.
  public let end: CivilDate
  /// The day of payment; nil when not stated.
  public let paid: CivilDate?
  /// Where the figures stood that the finding rests on; empty where the run kept none, as of rows of an export.
  public let places: [SourcePlace]

  /// Takes a mark's slip, with the places of some of its figures.
  init(_ mark: SlipMark, figures: MarkFigures = []) {
    file = Int(mark.key.file)
    ordinal = Int(mark.key.ordinal)
    start = mark.flags.contains(.statesStart) ? CivilDate(dayNumber: mark.start) : nil
    end = CivilDate(dayNumber: mark.end)
    paid = mark.paid.map { CivilDate(dayNumber: $0) }
    places = figures.isEmpty ? [] : mark.extras?.places?.of(figures) ?? []
  }
}

/// The same check found on the slips of many workers of an employer.
public struct RepeatedFault: Hashable, Sendable {
  /// The check that found it, `rate/below-minimum`.
  public var finding: String
  /// How many workers.
  public var workers: Int
  /// How many slips.
  public var slips: Int
  /// How many pay periods, told apart by their last days.
  public var periods: Int
  /// The last day of the first of them.
  public var first: CivilDate
  /// The last day of the last of them.
  public var last: CivilDate
  /// What they come to; stands at each slip already and is in no total twice.
  public var shortfall: Shortfall
}

/// What a check across slips says of a worker's slips, or of an employer's.
public struct RunFinding: Hashable, Sendable {
  /// The check, `run/year-to-date-gap`.
  public var check: String
  /// Short (for an observation: seen), or cannot tell.
  public var verdict: Verdict
  /// What kind of finding it is.
  public var kind: FindingKind
  /// Whose slips; an employer alone where it is about no one worker.
  public var who: WorkerIdentity
  /// Whether it is about one worker.
  public var isOfWorker: Bool
  /// The slips concerned, in date order; the first ``mostSlips`` of them.
  public var slips: [SlipReference]
  /// How many slips are concerned.
  public var slipCount: Int
  /// What was seen: lower case, no final stop, no personal data.
  public var summary: Sentence
  /// The usual innocent cause, as a sentence.
  public var innocentCause: Sentence
  /// What is the same on many workers' slips; nil for any other finding.
  public var fault: RepeatedFault?

  /// The most slips that are named one by one.
  public static let mostSlips = 10

  /// Whether it counts as found: short, and not an observation.
  public var isFound: Bool { verdict == .short && kind != .observation }

  /// Makes a finding about a worker's slips.
  init(
    check: CheckDescription, verdict: Verdict, who: WorkerIdentity, slips: [SlipMark],
    summary: Sentence, figures: MarkFigures = []
  ) {
    let named = slips.prefix(RunFinding.mostSlips)
    self.init(
      check: check, who: who, slips: named.map { SlipReference($0, figures: figures) },
      count: slips.count, summary: summary)
    self.verdict = verdict
    isOfWorker = true
  }

  /// Makes a finding about an employer's slips.
  init(
    check: CheckDescription, who: WorkerIdentity, slips: [SlipReference], count: Int,
    summary: Sentence
  ) {
    self.check = check.id
    verdict = .short
    kind = check.kind
    self.who = who
    isOfWorker = false
    self.slips = slips
    slipCount = count
    self.summary = summary
    innocentCause = Sentence(check.clearedSlot)
  }
}
