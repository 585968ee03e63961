import PayDomain
import Wording

/// Finds slips that do not state the super contribution that is due.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(5).
/// **Limits:** whether super is due can depend on age, hours and the kind of pay; then nothing is found.
enum MissingSuperAmount: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-super-amount", kind: .breach, title: "the super contribution is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(5)",
    explanation: """
      A payslip has to state the super that the employer pays, or has to pay, for the pay. This slip pays \
      earnings that super is due on and says nothing of super. A payslip that was only partly read proves \
      nothing, so this is found only where every word of the document was understood and its sums agree. \
      Whether super was paid to the fund is another question.
      """,
    formula:
      "breach = super is due on the pay, no contribution is read, and no word of super or figure is left over",
    workedExample: workedExample,
    clearedBy: "A contribution anywhere on the slip, or a reason why none is due on this pay.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked. Funds that promise a fixed pension have rules of \
      their own.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the super contribution"
    case noDefinedBenefit =
      "an employee whose super is no defined benefit, without a foreign or exemption certificate (assumed)"
  }

  static let item = SlipItems.superAmount
  static let itemName = Say.item()
  static var assumptions: [Sentence] { [Say.noDefinedBenefit()] }

  static func state(_ view: SlipView) -> ItemState {
    if view.statedSuper != nil { return .stated }
    let lines = view.slip.lines
    guard view.slip.superGuarantee == .notOnSlip,
      !lines.contains(where: { $0.section == .employerSuper || $0.category == .superOther })
    else { return .open(.printedAnywhere(itemName)) }
    guard !view.others.sharesPeriod else { return .open(.ofLine(.otherSlip)) }
    switch view.owesSuper {
    case .notDue: return .notAsked
    case .depends(let missing): return .open(missing)
    case .due: return .absent
    }
  }
}
