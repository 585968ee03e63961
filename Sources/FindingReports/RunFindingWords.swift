import AuditRules
import PayDomain

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

  /// A slip in words: `pay/a.pdf, slip 1, to 2026-07-12`.
  func words(_ slip: SlipReference) -> String {
    let place = path(slip).map { "\($0), slip \(slip.ordinal)" } ?? "slip \(slip.ordinal)"
    return "\(place), to \(slip.end)"
  }
}

extension RunFinding {
  /// What it is, in the words of a heading.
  var tag: String {
    switch verdict {
    case .met: "Met"
    case .cannotTell: "Cannot tell"
    case .short: kind == .observation ? "Worth a look" : "Mismatch"
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
  var moreSlips: String? {
    slipCount > slips.count && !slips.isEmpty
      ? "and \((slipCount - slips.count).counted("more slip"))" : nil
  }
}

extension ShortfallClock {
  /// Until when a result's shortfall can be claimed, and its interest, each as a sentence.
  func inWords(_ result: CheckResult, of slip: Payslip) -> [String] {
    guard result.shortfall.isSomething, let due = due(slip) else { return [] }
    var words: [String] = []
    if let last = lastDay(of: due) {
      words.append(
        "can be claimed in court until \(last.inWords)\(last < today ? ", which is past" : "")")
    }
    if let interestTo, result.counted > .zero {
      let sum =
        interest(on: result.counted, from: due).map { "\($0)" }
        ?? "not known, since a half-year's rate is not"
      words.append("interest to \(interestTo.inWords): \(sum)")
    }
    return words
  }
}

extension ClockSums {
  /// What can soon be claimed no longer, and the interest, as sentences; empty when there is nothing to say.
  func inWords(_ days: ClockDays?) -> [String] {
    guard let days else { return [] }
    var words: [String] = []
    if expired.isSomething {
      words.append("fell due too long ago and can be claimed no longer: \(expired.inWords)")
    }
    let horizons = ShortfallClock.horizons
    if far.isSomething {
      words.append(
        "can be claimed no longer after the next \(horizons.near) days: \(near.inWords); after the next \(horizons.far): \(far.inWords)"
      )
    }
    if undated.isSomething {
      words.append("without a day from which time runs: \(undated.inWords)")
    }
    if let to = days.interestTo {
      words.append("interest to \(to.inWords) on what is provable: \(interest)")
      if withoutInterest > .zero {
        words.append("whose interest is not known: \(withoutInterest)")
      }
    }
    return words
  }
}
