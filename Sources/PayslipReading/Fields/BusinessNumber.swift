/// Reads Australian Business Numbers.
public enum BusinessNumber {
  /// The weight of each digit in the register's check.
  private static let weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]

  /// Eleven digits, `53 004 085 616` or `53004085616`, with or without `ABN` and a colon before them.
  ///
  /// - Returns: the digits alone; nil for anything else and for a number whose check fails.
  ///
  /// **Law:** the check is the Australian Business Register's: one less in the first digit, each digit by its
  /// weight, and the sum a multiple of 89.
  public static func abn(_ text: String) -> String? {
    var digits: [UInt8] = []
    for byte in body(of: text).utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: " "): continue
      default: return nil
      }
    }
    guard digits.count == 11, digits[0] != UInt8(ascii: "0") else { return nil }
    let zero = UInt8(ascii: "0")
    var sum = -weights[0]
    for (digit, weight) in zip(digits, weights) { sum += Int(digit - zero) * weight }
    return sum % 89 == 0 ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// The text without a leading `ABN` and its colon; no-break spaces become spaces.
  private static func body(of text: String) -> Substring {
    var body = text.replacing("\u{A0}", with: " ")[...]
    while body.first == " " { body.removeFirst() }
    guard body.prefix(3).lowercased() == "abn" else { return body }
    body.removeFirst(3)
    while let first = body.first, first == ":" || first == " " { body.removeFirst() }
    return body
  }
}
