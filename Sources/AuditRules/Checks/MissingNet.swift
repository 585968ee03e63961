import PayDomain
import Wording

/// Finds slips that do not state the net.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** where nothing is taken off, the gross is the net; nothing is found.
enum MissingNet: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-net", kind: .breach, title: "net pay is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      Every payslip has to state the net amount of the payment. This one takes tax or deductions off and \
      does not say what is left. A payslip that was only partly read proves nothing, so this is found only \
      where every word of the document was understood and its sums agree.
      """,
    formula: "breach = the item is not read, and nothing left over on the slip can be it",
    workedExample: workedExample,
    clearedBy: "The net anywhere on the slip, under whatever name.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "net pay"
  }

  static let item = SlipItems.net
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    let slip = view.slip
    guard slip.net == .notOnSlip else { return .stated }
    guard view.sums.earningCount > 0 else { return .notAsked }
    // A line between gross and net may show the net under a name of its own.
    let isShown = [true, false].contains { deducting in
      view.leftOfGross(deducting: deducting).map(view.mayShow) ?? true
    }
    let hasOtherLines = slip.lines.contains {
      $0.section == .deduction && $0.category == .deduction
    }
    guard slip.netPayments.isEmpty, view.takesSomethingOff, !isShown, !hasOtherLines else {
      return .open(.printedAnywhere(itemName))
    }
    return .absent
  }
}
