import PayDomain
import Wording

/// Finds slips that do not say which days they pay.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** one end of the period is taken as enough.
enum MissingPeriod: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-period", kind: .breach, title: "the pay period is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      Every payslip has to say which days it pays. This one shows no day of a period and no word of one. A \
      payslip that was only partly read proves nothing, so this is found only where every word of the \
      document was understood and its sums agree.
      """,
    formula: "breach = the item is not read, and nothing left over on the slip can be it",
    workedExample: workedExample,
    clearedBy: "The days of the period anywhere on the slip.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the pay period"
  }

  static let item = SlipItems.period
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    let slip = view.slip
    return slip.periodStart.isStated || slip.periodEnd.isStated ? .stated : .absent
  }
}
