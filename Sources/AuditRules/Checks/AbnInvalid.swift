import PayDomain
import Wording

/// Finds slips whose ABN fails the register's check.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(1): the employer's ABN, if any.
/// **Limits:** a number that passes the check may still be nobody's, or another employer's.
enum AbnInvalid: SlipCheck {
  static let description = CheckDescription(
    id: "slip/abn-invalid", kind: .breach, title: "the ABN is no valid number",
    law: "Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      The number printed as the ABN has eleven digits, and they fail the check that every ABN passes. It is \
      not the ABN of any employer: a digit is wrong, or the number is made up. The finding is made only \
      where the digits were read as text, not from a picture.
      """,
    formula:
      "first digit less 1, each digit times its weight 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19; the sum must divide by 89",
    workedExample: workedExample,
    clearedBy: "The number on the Australian Business Register, if the slip shows it after all.",
    howWrong: """
      The number can be that of a super fund or of somebody else printed beside the word ABN. A misprint is \
      not a lie: it says only that the slip does not show the right number.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case fails = "the ABN on the slip fails the check of the register"
    case numberAsPrinted =
      "the number read as the ABN fails the register's check and may be misread"
    case askNumberAsPrinted = "Which digits does the slip print as the ABN?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard view.isGivenToWorker else { return }
    switch view.slip.abn {
    case .read:
      results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
    case .absent(.unreadable(let text, let place)):
      guard let digits = digits(text), !BusinessNumberCheck.passes(digits) else { return }
      let isSure = view.slip.remarks.isEmpty
      var result = CheckResult(
        check: description.id, verdict: isSure ? .short : .cannotTell([.numberAsPrinted]),
        kind: description.kind)
      result.summary =
        isSure
        ? Say.fails()
        : MissingFact.numberAsPrinted.why
      result.places = [place]
      results.append(result)
    case .absent: return
    }
  }

  /// The eleven digits of a text that holds nothing else but spaces and `ABN`; nil for any other.
  private static func digits(_ text: String) -> [UInt8]? {
    var digits: [UInt8] = []
    for character in text.lowercased() {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits.append(UInt8(digit))
      } else if !character.isWhitespace, !":abn.-".contains(character) {
        return nil
      }
    }
    return digits.count == BusinessNumberCheck.length ? digits : nil
  }
}

extension MissingFact {
  /// The number may have been misread.
  fileprivate static let numberAsPrinted = MissingFact(
    .reading, AbnInvalid.Say.numberAsPrinted, ask: AbnInvalid.Say.askNumberAsPrinted)
}
