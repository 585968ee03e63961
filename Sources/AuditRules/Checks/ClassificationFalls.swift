import PayDomain
import Wording

/// Observes a classification that the award pays less for than the one on the last slip.
enum ClassificationFalls: RunCheck {
  static let description = CheckDescription(
    id: "run/classification-falls", kind: .observation, title: "a classification that falls",
    law: "the award's classification clause; Fair Work Act 2009 s 45",
    explanation: """
      The classification on a slip is one that the award pays less for than the one on the worker's slip before it. \
      Work is classified by what is done; a lower classification for the same work is worth a question.
      """,
    formula:
      "award rate of the classification on this slip < award rate of the one on the last slip",
    workedExample: """
      The slip to 6 July says level 3, the slip to 13 July level 2. The award pays less an hour for level 2.
      """,
    clearedBy: "Higher duties that ended, another job, or a classification that was corrected.",
    howWrong: """
      Both classifications are priced at the newest rates of the same award, adult and full-time, to tell which is \
      higher. Texts that the award does not know are passed over.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case lower =
      "the classification on the slip to {day} is one that the award pays less for than the one before it"
  }

  static func judge(_ run: WorkerRun, into findings: inout [RunFinding]) {
    run.observeFalls(
      description, of: { $0.classificationRate }, on: .classification, into: &findings
    ) { last, next in
      last.award == next.award
    } words: { _, next in
      Say.lower(["day": "\(CivilDate(dayNumber: next.end))"])
    }
  }
}
