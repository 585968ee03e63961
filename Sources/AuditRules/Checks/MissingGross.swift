import PayDomain
import Wording

/// Finds slips that do not state the gross.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** a slip of one line shows its gross on that line, more or less; nothing is found.
enum MissingGross: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-gross", kind: .breach, title: "gross pay is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      Every payslip has to state the gross amount of the payment. This one has several lines of earnings and \
      no sum of them. A payslip that was only partly read proves nothing, so this is found only where every \
      word of the document was understood and its sums agree.
      """,
    formula: "breach = the item is not read, and nothing left over on the slip can be it",
    workedExample: workedExample,
    clearedBy: "The gross anywhere on the slip, under whatever name.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "gross pay"
  }

  static let item = SlipItems.gross
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    let slip = view.slip
    guard slip.gross == .notOnSlip else { return .stated }
    guard view.sums.earningCount > 0 else { return .notAsked }
    guard view.sums.earningCount > 1, !view.mayShow(view.sums.earnings) else {
      return .open(.printedAnywhere(itemName))
    }
    return .absent
  }
}
