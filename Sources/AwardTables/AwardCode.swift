/// What the codes of awards and agreements look like.
public enum AwardCode {
  /// The forms of a code, for messages.
  public static let forms =
    "`MA` and six digits for an award; for an agreement 3 to 40 capital letters, digits and single hyphens, first a letter, as `ACME-EA-2025`"

  /// Whether a text is the code of a modern award: `MA` and six digits.
  public static func isAward(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 8 && text.utf8.starts(with: "MA".utf8)
      && text.utf8.dropFirst(2).allSatisfy(isDigit)
  }

  /// Whether a text is a code that an agreement can have.
  ///
  /// No part of it between hyphens is `MA` and digits: such a text means an award, or is a misspelt code of one.
  public static func isAgreement(_ text: some StringProtocol) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (3...40).contains(text.utf8.count), let first = text.utf8.first, isCapital(first) else {
      return false
    }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isCapital($0) || isDigit($0) }
        && !(part.starts(with: "MA".utf8) && part.dropFirst(2).allSatisfy(isDigit))
    }
  }

  /// Whether a text is the code of an award or one that an agreement can have.
  static func isCode(_ text: String) -> Bool { isAward(text) || isAgreement(text) }

  /// Whether a folder's name is a code, or a code and a hyphen and more.
  static func isFolder(_ name: String, of code: String) -> Bool {
    name.utf8.elementsEqual(code.utf8) || name.utf8.starts(with: "\(code)-".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
