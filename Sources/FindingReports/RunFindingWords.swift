import AuditRules
import PayDomain
import Wording

/// The files of a run, by their places in it.
public struct RunSources: Sendable {
  private let paths: [String]
  private let digests: [String: String]

  /// Takes the paths of a run in its own order, and the SHA-256 of those that were read.
  public init(paths: [String], inputs: [InputFile]) {
    self.paths = paths
    digests = Dictionary(
      inputs.compactMap { input in input.sha256.map { (input.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The path of a slip's file, as the user gave it.
  func path(_ slip: SlipReference) -> String? {
    paths.indices.contains(slip.file) ? paths[slip.file] : nil
  }

  /// The SHA-256 of a slip's file; nil when it is not known.
  func sha256(_ slip: SlipReference) -> String? { path(slip).flatMap { digests[$0] } }

  /// A slip in words, with where the figures stood: `pay/a.pdf, slip 1, to 2026-07-12 (page 1 at 41,271)`.
  func words(_ slip: SlipReference, _ words: Words) -> String {
    let (number, end) = ("\(slip.ordinal)", "\(slip.end)")
    let said =
      path(slip).map { words.say(.slipOfTo, ["file": $0, "number": number, "end": end]) }
      ?? words.say(.slipTo, ["number": number, "end": end])
    guard !slip.places.isEmpty else { return said }
    let places = slip.places.map(words.say).joined(separator: "; ")
    return words.say(.slipAt, ["slip": said, "places": places])
  }

  /// Where the figures stood that a finding rests on: `pay/a.pdf, slip 1: page 1 at 41,271`.
  func places(of finding: RunFinding) -> [String] {
    finding.slips.flatMap { slip in
      slip.places.map { place in
        "\(path(slip).map { "\($0), " } ?? String())slip \(slip.ordinal): \(place)"
      }
    }
  }
}

extension RunFinding {
  /// What it is, in the words of a heading.
  func tag(_ words: Words) -> String {
    switch verdict {
    case .met: words.say(.met)
    case .cannotTell: words.say(.cannotTell)
    case .short: words.say(kind == .observation ? CheckPhrase.look : .mismatch)
    }
  }

  /// The class of its box in the report.
  var cssClass: String {
    switch verdict {
    case .met: "met"
    case .cannotTell: "open"
    case .short: kind == .observation ? "look" : "short"
    }
  }

  /// How many slips are concerned beyond those named; nil when all are.
  func moreSlips(_ words: Words) -> String? {
    slipCount > slips.count && !slips.isEmpty
      ? words.count(slipCount - slips.count, .moreSlip) : nil
  }
}

extension ShortfallClock {
  /// Until when a result's shortfall can be claimed, and its interest, each as a sentence.
  func said(_ result: CheckResult, of slip: Payslip) -> [Sentence] {
    guard result.shortfall.isSomething, let due = due(slip) else { return [] }
    var said: [Sentence] = []
    if let last = lastDay(of: due) {
      said.append(
        last < today
          ? TimePhrase.claimPast(["day": .day(last)]) : TimePhrase.claimUntil(["day": .day(last)]))
    }
    if let interestTo, result.counted > .zero {
      let sum =
        interest(on: result.counted, from: due).map { Slot.text("\($0)") }
        ?? .said(TimePhrase.rateNotKnown())
      said.append(TimePhrase.interest(["day": .day(interestTo), "sum": sum]))
    }
    return said
  }
}

extension ClockSums {
  /// What can soon be claimed no longer, and the interest, as phrases; empty when there is nothing to say.
  func said(_ days: ClockDays?, _ words: Words) -> [String] {
    guard let days else { return [] }
    var said: [Sentence] = []
    if expired.isSomething {
      said.append(TimePhrase.expired(["sums": .text(expired.inWords(words))]))
    }
    let horizons = ShortfallClock.horizons
    if far.isSomething {
      said.append(
        TimePhrase.soon([
          "near": "\(horizons.near)", "nearSums": .text(near.inWords(words)),
          "far": "\(horizons.far)", "farSums": .text(far.inWords(words)),
        ]))
    }
    if undated.isSomething {
      said.append(TimePhrase.undated(["sums": .text(undated.inWords(words))]))
    }
    if let to = days.interestTo {
      said.append(TimePhrase.interestOnProvable(["day": .day(to), "sum": "\(interest)"]))
      if withoutInterest > .zero {
        said.append(TimePhrase.withoutInterest(["sum": "\(withoutInterest)"]))
      }
    }
    return said.map(words.say)
  }
}

/// What is said of the time that shortfalls have left, and of interest.
enum TimePhrase: String, Phrases {
  case claimUntil = "can be claimed in court until {day}"
  case claimPast = "can be claimed in court until {day}, which is past"
  case rateNotKnown = "not known, since a half-year's rate is not"
  case interest = "interest to {day}: {sum}"
  case expired = "fell due too long ago and can be claimed no longer: {sums}"
  case soon =
    "can be claimed no longer after the next {near} days: {nearSums}; after the next {far}: {farSums}"
  case undated = "without a day from which time runs: {sums}"
  case interestOnProvable = "interest to {day} on what is provable: {sum}"
  case withoutInterest = "whose interest is not known: {sum}"
}
