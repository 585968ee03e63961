import PayDomain
import Wording

/// Finds slips that state a super contribution without its fund.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(5).
/// **Limits:** a text that was not understood may be a fund; then nothing is found.
enum MissingSuperFund: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-super-fund", kind: .breach, title: "the super fund is not named",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(5)",
    explanation: """
      A payslip that shows a super contribution has to name the fund it goes to. This slip shows the sum \
      under a general word such as super and names no fund. A payslip that was only partly read proves \
      nothing, so this is found only where every word of the document was understood and its sums agree.
      """,
    formula:
      "breach = a contribution is stated, its label names no fund, and no text left over on the slip can be a fund",
    workedExample: workedExample,
    clearedBy: "The name or number of the fund anywhere on the slip.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked. A fund that did not have to be named yet, such as \
      that of a new worker, is not known here.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the super fund's name or number"
  }

  static let item = SlipItems.superFund
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    if view.slip.superFund.isStated { return .stated }
    guard let stated = view.statedSuper, stated.sum > .zero else { return .notAsked }
    for line in view.slip.lines
    where line.section == .employerSuper || line.category == .superGuarantee {
      guard view.words(line.label)?.saysOnly(.superLabel) == true else { return .stated }
    }
    return .absent
  }
}
