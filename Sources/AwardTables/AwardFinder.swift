/// An award that a job could fall under, and why it is suggested.
public struct AwardSuggestion: Hashable, Sendable {
  /// The award's code.
  public let code: String
  /// The award's title.
  public let title: String
  /// Whom the award covers, when a word of the job stands there; nil otherwise.
  public let coverage: String?
  /// Titles of classifications that the job's words stand in, or in a name people use for them; in table order.
  public let classifications: [String]
  /// How much speaks for it; for ordering alone.
  let score: Int
}

extension AwardLibrary {
  /// The awards whose words speak of a job, the likeliest first.
  ///
  /// It compares words and knows nothing of the job: a suggestion decides nothing.
  ///
  /// - Parameters:
  ///   - job: what someone does, in their words.
  ///   - refused: called with what is wrong with an award's tables, which are then left out.
  /// - Returns: every award in which a word of the job stands; none when nothing is known of it.
  public func suggestions(
    for job: String, refused: (AwardProblem) -> Void
  ) -> [AwardSuggestion] {
    let wanted = AwardWords.words(of: job)
    guard !wanted.isEmpty else { return [] }
    var found: [AwardSuggestion] = []
    for entry in index {
      do throws(AwardProblem) {
        if let suggestion = try award(entry.code).suggestion(for: wanted) {
          found.append(suggestion)
        }
      } catch {
        refused(error)
      }
    }
    return found.enumerated()
      .sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }
      .map(\.element)
  }
}

extension Award {
  /// What speaks for this award; nil when nothing does.
  fileprivate func suggestion(for wanted: Set<String>) -> AwardSuggestion? {
    let general = AwardWords.words(of: ([coverage, title] + names).joined(separator: " "))
    let inCoverage = wanted.intersection(general)
    var (titles, best): ([String], Int) = ([], 0)
    for classification in classifications {
      let own = AwardWords.words(of: classification.title)
      let shared = wanted.intersection(own)
      let names = classification.aliases.map { wanted.intersection(AwardWords.words(of: $0)) }
      let most = names.map(\.count).reduce(shared.count, max)
      guard most > 0 else { continue }
      if most > best { titles = [] }
      best = max(best, most)
      if most == best { titles.append(classification.title) }
    }
    let score = 2 * best + 3 * inCoverage.count
    guard score > 0 else { return nil }
    return AwardSuggestion(
      code: code, title: title, coverage: inCoverage.isEmpty ? nil : coverage,
      classifications: titles, score: score)
  }
}

/// Words that tell one job from another.
private enum AwardWords {
  /// The words of a text, folded, in the singular; those that say nothing of a job left out.
  static func words(of text: String) -> Set<String> {
    let folded = FoldedText.fold(text).split(separator: " ").map(String.init)
    return Set(folded.filter { $0.count > 2 }.map(singular)).subtracting(common)
  }

  /// A plural brought to its singular, roughly: equal words stay equal.
  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }

  private static let common: Set<String> = [
    "and", "the", "for", "with", "award", "industry", "level", "grade", "employee", "worker",
    "staff", "year", "other", "such", "including", "service", "general", "2010", "2020", "than",
    "who", "that",
  ]
}
