import PayDomain
import Wording

/// Finds slips that do not say when the pay was paid.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** a day that was not understood may be the day of payment; then nothing is found.
enum MissingPaymentDate: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-payment-date", kind: .breach, title: "the day of payment is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      Every payslip has to say on which day the pay was paid: whether it was paid in time, and how much \
      super it earns, depend on that day. A payslip that was only partly read proves nothing, so this is \
      found only where every word of the document was understood and its sums agree.
      """,
    formula: "breach = the item is not read, and nothing left over on the slip can be it",
    workedExample: workedExample,
    clearedBy: "The day of payment anywhere on the slip.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the day of payment"
  }

  static let item = SlipItems.paymentDate
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    view.slip.paymentDate.itemState
  }
}
