import PayDomain
import Wording

/// Finds slips without the ABN of an employer that has one.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1).
/// **Limits:** an employer without an ABN needs none; who has one is known of companies that withhold tax, or from the user.
enum MissingAbn: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-abn", kind: .breach, title: "no ABN",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      A payslip has to show the ABN of an employer that has one. A company that withholds tax from wages has \
      one; of other employers somebody has to know it. A payslip that was only partly read proves nothing, \
      so this is found only where every word of the document was understood and its sums agree.
      """,
    formula:
      "breach = the employer has an ABN, no ABN is read, and no long number is left over on the slip",
    workedExample: workedExample,
    clearedBy: "An ABN anywhere on the slip, or an employer that has none.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked. A company could in theory withhold tax without an \
      ABN.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the employer's ABN"
    case hasOne = "the employer has an ABN, as a company that withholds tax, or the user, says"
  }

  static let item = SlipItems.abn
  static let itemName = Say.item()
  static var assumptions: [Sentence] { [Say.hasOne()] }

  static func state(_ view: SlipView) -> ItemState {
    let slip = view.slip
    guard slip.abn == .notOnSlip else { return slip.abn.value == nil ? .notAsked : .stated }
    if view.employerNumber != nil { return .absent }
    guard let employer = slip.employer.value,
      view.words(employer)?.reference(of: .company) != nil, view.withholdsTax
    else { return .open(.hasABN) }
    return .absent
  }
}
