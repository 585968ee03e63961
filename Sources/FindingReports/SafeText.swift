/// Text from a document made harmless to show: nothing in it can move the cursor or turn the reading direction.
enum SafeText {
  /// Whether a character must never reach a screen: a control character, or one that turns the direction.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a byte of UTF-8 could belong to a harmful character; a false alarm only costs time.
  @inline(__always)
  static func mayBeHarmful(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// The text on one line: control characters become spaces, characters that turn the direction go.
  static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeHarmful), text.unicodeScalars.contains(where: isHarmful)
    else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isHarmful(scalar) {
        kept.append(scalar)
      } else if scalar.value < 0xA0 {
        kept.append(" ")
      }
    }
    return String(kept)
  }
}
