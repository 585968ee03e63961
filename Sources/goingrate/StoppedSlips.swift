import AuditRules
import FindingReports
import PayDomain
import Profiles

/// Slips that were read and that something the user says keeps from being judged, by where it is said.
struct StoppedSlips: Sendable {
  private var places: [AssertedPlace: (fact: MissingFact, count: Int)] = [:]

  /// How many there are.
  var count: Int { places.values.reduce(0) { $0 + $1.count } }

  /// Counts a slip that was not judged, if that is why.
  mutating func add(_ audit: SlipAudit) {
    guard let fact = audit.notJudged.first, let place = fact.asserted else { return }
    places[place, default: (fact, 0)].count += 1
  }

  /// Adds those of another part of the run.
  mutating func merge(_ other: StoppedSlips) {
    for (place, found) in other.places {
      places[place, default: (found.fact, 0)].count += found.count
    }
  }

  /// What is said of each place, in their order, with what `doubts` has of it.
  func lines(_ doubts: [ProfileDoubt]) -> [String] {
    places.sorted { $0.key < $1.key }.map { place, found in
      let doubt = doubts.first { $0.place == place }
      return DiagnosticLines.notJudged(
        found.count, by: place, found.fact, why: doubt?.words, help: doubt?.help)
    }
  }
}
