import AuditRules
import PayDomain
import Wording

/// The one plain sentence that an answer about a slip begins and ends with.
enum CheckSentence {
  /// The sentence, in which no answer to a question is worth more than what is said to be at stake.
  static func of(_ audit: SlipAudit, questions: [OpenQuestion]?, _ words: Words) -> String {
    let totals = SlipTotals(of: audit)
    let sum = totals.shortfall.reaching(questions)
    if sum.provable > .zero {
      guard sum.atMost > sum.provable else {
        return words.say(.verdictMissing, ["sum": "\(sum.provable)"])
      }
      return words.say(
        .verdictMissingRange, ["sum": "\(sum.provable)", "most": "\(sum.atMost)"])
    }
    guard totals.found == 0 else {
      return totals.found == 1
        ? words.say(.verdictWrongOne)
        : words.say(.verdictWrong, ["count": "\(totals.found)"])
    }
    guard audit.isJudged else { return words.say(.verdictUnjudged) }
    guard totals.cannotTell > 0 else { return words.say(.verdictNothing) }
    let open =
      totals.cannotTell == 1
      ? words.say(.verdictOpenOne)
      : words.say(.verdictOpen, ["count": "\(totals.cannotTell)"])
    guard sum.atMost > .zero else { return words.say(.fullStop, ["sentence": open]) }
    return words.say(.verdictAtStake, ["open": open, "most": "\(sum.atMost)"])
  }
}

extension Shortfall {
  /// The sums, of which the most is at least what any answer to a question is worth.
  func reaching(_ questions: [OpenQuestion]?) -> Shortfall {
    guard let questions else { return self }
    var wider = self
    for answer in questions.flatMap(\.answers) {
      wider.atMost = max(wider.atMost, answer.shortfall.atMost)
    }
    return wider
  }
}
