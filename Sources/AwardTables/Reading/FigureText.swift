import PayDomain

/// The written forms of figures in the tables.
enum FigureText {
  /// The most digits a figure may have before its point.
  private static let digitLimit = 9

  /// Digits, a point and exactly two digits: `27.81`.
  static func money(_ bytes: ArraySlice<UInt8>) -> Money? {
    guard bytes.count > 3, bytes[bytes.endIndex - 3] == UInt8(ascii: ".") else { return nil }
    return decimal(bytes, places: 2).map { Money(cents: $0) }
  }

  /// Digits, and perhaps a point and at most `places` digits, as a whole number of the last place.
  ///
  /// No sign, no grouping, no point without digits on both sides, no zero before another digit.
  static func decimal(_ bytes: ArraySlice<UInt8>, places: Int) -> Int64? {
    var value: Int64 = 0
    var decimals: Int?
    var whole = 0
    for byte in bytes {
      if byte == UInt8(ascii: "."), decimals == nil, whole > 0 {
        decimals = 0
        continue
      }
      guard let digit = digit(byte) else { return nil }
      value = value * 10 + digit
      if let count = decimals { decimals = count + 1 } else { whole += 1 }
      guard whole <= digitLimit, decimals.map({ $0 <= places }) != false else { return nil }
    }
    guard whole > 0, decimals != 0, !hasLeadingZero(bytes, whole: whole) else { return nil }
    var missing = decimals.map { places - $0 } ?? places
    while missing > 0 {
      value *= 10
      missing -= 1
    }
    return value
  }

  /// `hh:mm` from `00:00` to `24:00`, in minutes.
  static func minutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = Array(bytes)
    guard text.count == 5, text[2] == UInt8(ascii: ":"), let tens = digit(text[0]),
      let ones = digit(text[1]), let tensOfMinutes = digit(text[3]), let minutes = digit(text[4]),
      tensOfMinutes < 6
    else { return nil }
    let total = Int((tens * 10 + ones) * 60 + tensOfMinutes * 10 + minutes)
    return total <= 24 * 60 ? total : nil
  }

  /// Whether a text is lower-case letters and digits with single hyphens or underscores between.
  static func isIdentity(_ bytes: ArraySlice<UInt8>) -> Bool {
    var wasSign = true
    for byte in bytes {
      let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      guard isLetter || digit(byte) != nil || (isSign && !wasSign) else { return false }
      wasSign = isSign
    }
    return !wasSign
  }

  /// The value of a decimal digit.
  private static func digit(_ byte: UInt8) -> Int64? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int64(byte - UInt8(ascii: "0")) : nil
  }

  private static func hasLeadingZero(_ bytes: ArraySlice<UInt8>, whole: Int) -> Bool {
    whole > 1 && bytes.first == UInt8(ascii: "0")
  }
}
