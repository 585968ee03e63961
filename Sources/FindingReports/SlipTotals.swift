import AuditRules
import PayDomain
import Wording

/// How a slip came out, in one word.
public enum SlipOutcome: String, Hashable, Sendable, CaseIterable {
  /// Something was found: a shortfall, a breach or a mismatch.
  case findings
  /// Nothing was found, but the base rate of a line could not be told.
  case notJudged = "not_judged"
  /// Judged, nothing found, and something else could not be told.
  case cannotTell = "cannot_tell"
  /// Judged, and every check is met.
  case nothingFound = "nothing_found"
  /// The document could not be read as a slip.
  case notRead = "not_read"
}

/// What the results of one slip come to.
public struct SlipTotals: Hashable, Sendable {
  /// Provable is the sum of what was found; likely and at most add what could not be told.
  public private(set) var shortfall = Shortfall.none
  /// Shortfalls, breaches and mismatches.
  public private(set) var found = 0
  /// Patterns worth a look; not counted as found.
  public private(set) var observations = 0
  /// Checks that could not be told.
  public private(set) var cannotTell = 0
  /// The kinds of fact that are missing, for the judging or for a check.
  private(set) var missing = MissingKinds()
  /// How the slip came out.
  public private(set) var outcome = SlipOutcome.nothingFound

  /// Adds up the results of a slip.
  ///
  /// - Complexity: O(*n*) in the results.
  public init(of audit: borrowing SlipAudit) {
    // By index: a copy of a result would cost more than everything else done with it here.
    for index in audit.results.indices where !audit.results[index].isMet {
      switch audit.results[index].verdict {
      case .met: continue
      case .short where audit.results[index].kind == .observation: observations += 1
      case .short:
        found += 1
        shortfall.provable += audit.results[index].shortfall.provable
        shortfall.likely += audit.results[index].shortfall.likely
        shortfall.atMost += audit.results[index].shortfall.atMost
      case .cannotTell(let facts):
        cannotTell += 1
        missing.insert(facts)
        shortfall.likely += audit.results[index].shortfall.likely
        shortfall.atMost += audit.results[index].shortfall.atMost
      }
    }
    shortfall.atMost = max(shortfall.atMost, audit.atStake)
    missing.insert(audit.notJudged)
    outcome =
      if found > 0 {
        .findings
      } else if !audit.isJudged {
        .notJudged
      } else {
        cannotTell > 0 ? .cannotTell : .nothingFound
      }
  }
}

extension Shortfall {
  /// Adds another shortfall, reading by reading.
  static func += (left: inout Shortfall, right: Shortfall) {
    left.provable += right.provable
    left.likely += right.likely
    left.atMost += right.atMost
  }

  /// Whether some reading gives more than nothing.
  var isSomething: Bool { atMost > .zero || likely > .zero || provable > .zero }
}

extension SlipAudit {
  /// What each result adds to the slip's shortfall: of what was found all readings, of what could not be told the open
  /// ones.
  var countedShortfalls: [Shortfall] {
    results.indices.compactMap { index in
      switch results[index].verdict {
      case .met: return nil
      case .short:
        return results[index].kind == .observation ? nil : results[index].shortfall
      case .cannotTell:
        let open = results[index].shortfall
        return Shortfall(provable: .zero, likely: open.likely, atMost: open.atMost)
      }
    }.filter(\.isSomething)
  }

  /// What was taken for granted by the results that add to the slip's shortfall, each once a result.
  var countedAssumptions: [Sentence] {
    results.indices.flatMap { index in
      results[index].isMet || results[index].kind == .observation
        || !results[index].shortfall.isSomething ? [] : results[index].assumptions
    }
  }

  /// The value of a fact the judging used, nil when it used none of that name.
  func fact(_ name: String) -> String? {
    guard let index = facts.firstIndex(where: { $0.name == name }) else { return nil }
    return facts[index].value.english
  }
}
