import AuditRules
import PayDomain

/// The one plain sentence that ends an answer about a slip.
enum CheckSentence {
  /// The sentence.
  static func of(_ audit: SlipAudit) -> String {
    let totals = SlipTotals(of: audit)
    let sum = totals.shortfall
    if sum.provable > .zero { return missing(sum) }
    if totals.found > 0 {
      return "No missing money is proved, but \(totals.found.counted("thing")) on this slip "
        + "\(totals.found == 1 ? "is" : "are") wrong."
    }
    guard audit.isJudged else {
      return "This pay could not be judged: answer the questions and check it again."
    }
    guard totals.cannotTell > 0 else {
      return "Nothing is missing by what this slip shows; what is not on it was not checked."
    }
    let most = sum.atMost > .zero ? ", with up to \(sum.atMost) at stake" : ""
    return "Nothing is proved missing, but \(totals.cannotTell.counted("check")) could not be told"
      + "\(most)."
  }

  private static func missing(_ sum: Shortfall) -> String {
    guard sum.atMost > sum.provable else {
      return "At least \(sum.provable) is missing from this pay."
    }
    return "At least \(sum.provable) is missing from this pay, and as much as \(sum.atMost) if the "
      + "open questions are answered for the worker."
  }
}
