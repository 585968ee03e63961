import PayDomain
import Wording

/// Finds slips that do not name the employee.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** a name without a label cannot be told from other text; found only where the label stands there without a name.
enum MissingEmployeeName: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-employee-name", kind: .breach, title: "the employee is not named",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      Every payslip has to name the employee. This slip has a label for the name and no name with it. A \
      payslip that was only partly read proves nothing, so this is found only where every word of the \
      document was understood and its sums agree.
      """,
    formula: "breach = the item is not read, and nothing left over on the slip can be it",
    workedExample: workedExample,
    clearedBy: "A name anywhere on the slip.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the employee's name"
  }

  static let item = SlipItems.employeeName
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    view.slip.employee.itemState
  }
}
