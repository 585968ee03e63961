import PayDomain
import Wording

/// Finds slips of workers paid by the year without their annual rate.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(4).
/// **Limits:** a line called salary can be pay by the hour or week; found only where the slip itself speaks of an annual salary.
enum MissingAnnualRate: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-annual-rate", kind: .breach, title: "the annual rate is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(4)",
    explanation: """
      The slip of someone paid an annual rate has to state that rate. This slip calls the pay an annual \
      salary and does not say how much a year. A payslip that was only partly read proves nothing, so this \
      is found only where every word of the document was understood and its sums agree.
      """,
    formula:
      "breach = the slip calls the pay annual, and no figure left over on it can be the annual rate",
    workedExample: workedExample,
    clearedBy: "The annual rate anywhere on the slip, or pay by the hour.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the annual rate of pay"
  }

  static let item = SlipItems.annualRate
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    let slip = view.slip
    if slip.statesSalary { return .stated }
    var isSalary = false
    for line in slip.lines where line.category == .salary && line.section == .earnings {
      if view.words(line.label)?.reference(of: .annualRate) != nil { return .absent }
      isSalary = isSalary || !line.rate.isStated
    }
    return isSalary && !slip.hourlyRate.isStated ? .open(.isAnnual) : .notAsked
  }
}
