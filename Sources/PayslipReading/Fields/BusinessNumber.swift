import PayDomain

/// Reads Australian Business Numbers.
public enum BusinessNumber {
  /// Eleven digits, `53 004 085 616` or `53004085616`, with or without `ABN` and a colon before them.
  ///
  /// - Returns: the digits alone; nil for anything else and for a number whose check fails.
  ///
  /// **Law:** the check is ``BusinessNumberCheck``.
  public static func abn(_ text: String) -> String? {
    var digits: [UInt8] = []
    digits.reserveCapacity(11)
    var bytes = Array(text.utf8)
    // What ends a sentence or a bracket is no part of the number.
    while let last = bytes.last, ").,".utf8.contains(last) { bytes.removeLast() }
    for byte in bytes[start(of: bytes)...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: " "), 0xC2, 0xA0: continue
      default: return nil
      }
    }
    guard BusinessNumberCheck.passes(digits.map { $0 - UInt8(ascii: "0") }) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Where the digits begin: after blanks and, where it stands, `ABN` and its colon.
  ///
  /// A no-break space is the two bytes C2 A0, each of which counts as a blank.
  private static func start(of bytes: [UInt8]) -> Int {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0xC2 || byte == 0xA0 }
    var start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let word = bytes[start...].prefix(3).lazy.map { $0 | 0x20 }
    guard word.elementsEqual("abn".utf8) else { return start }
    start += 3
    while start < bytes.endIndex, isBlank(bytes[start]) || bytes[start] == UInt8(ascii: ":") {
      start += 1
    }
    return start
  }
}
