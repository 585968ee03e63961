import PayDomain
import Wording

/// Finds slips of workers paid by the hour without their hourly rate.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(3).
/// **Limits:** only lines of ordinary hours are looked at; found only for casuals, whose pay is by the hour.
enum MissingHourlyRate: MissingItemCheck {
  static let description = CheckDescription(
    id: "slip/missing-hourly-rate", kind: .breach, title: "the hourly rate is not stated",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(3)",
    explanation: """
      The slip of someone paid by the hour has to state the hourly rate. Lines of ordinary hours show hours \
      and an amount but no rate, and no rate stands elsewhere. A payslip that was only partly read proves \
      nothing, so this is found only where every word of the document was understood and its sums agree. \
      Someone on a salary needs the annual rate instead, so it must be known that the pay is by the hour.
      """,
    formula:
      "breach = paid by the hour, ordinary hours without a rate, and no figure left over on the slip",
    workedExample: workedExample,
    clearedBy: "The hourly rate anywhere on the slip, or pay that is not by the hour.",
    howWrong: """
      A page that was left out, or words in a picture or drawn as lines, are not seen. Where any of these \
      may be, nothing is found and the question is asked.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case item = "the hourly rate"
  }

  static let item = SlipItems.hourlyRate
  static let itemName = Say.item()

  static func state(_ view: SlipView) -> ItemState {
    if view.slip.hourlyRate.isStated { return .stated }
    return view.hourlyState(of: .hourlyRate)
  }
}
