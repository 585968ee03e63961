import PayDomain
import Wording

/// Finds slips of workers paid by the hour without the hours.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(3).
/// **Limits:** only lines of ordinary hours are looked at; found only for casuals, whose pay is by the hour.
enum MissingHours: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-hours", kind: .breach, title: "the hours are not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(3)",
    explanation: """
      The slip of someone paid by the hour has to state the number of hours at the hourly rate. Lines of \
      ordinary hours show a rate and an amount but no hours. A payslip that was only partly read proves \
      nothing, so this is found only where every word of the document was understood and its sums agree.
      """,
    formula:
      "breach = paid by the hour, an ordinary rate without hours, and no figure left over on the slip",
    workedExample: workedExample,
    clearedBy: "The hours anywhere on the slip, or pay that is not by the hour.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the number of hours"
  }

  static let item = SlipItems.hours
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    view.hourlyState(of: .hours)
  }
}
