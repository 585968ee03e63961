import PayDomain

/// Times written with a colon, and the unit that may follow a time.
enum ClockTime {
  /// A length of time written `7:36`, `-7:36`, `7:36:00` or `7h 36m`; nil for anything else.
  ///
  /// Seconds that are no multiple of three are refused: they are not whole units.
  static func duration(_ bytes: UnsafeRawBufferPointer) -> Hours? {
    var cursor = FigureCursor(bytes)
    cursor.skipSpace()
    let isNegative = cursor.takeSign() == true
    guard let hours = number(&cursor, atMost: 5) else { return nil }
    let isSpelled = cursor.take(UInt8(ascii: "h"))
    guard isSpelled || cursor.take(UInt8(ascii: ":")) else { return nil }
    if isSpelled { cursor.skipSpace() }
    guard let minutes = pair(&cursor), !isSpelled || cursor.take(UInt8(ascii: "m")) else {
      return nil
    }
    var seconds: Int64 = 0
    if !isSpelled, cursor.take(UInt8(ascii: ":")) {
      guard let read = pair(&cursor) else { return nil }
      seconds = read
    }
    cursor.skipSpace()
    guard cursor.isAtEnd, minutes < 60, seconds < 60 else { return nil }
    let perMinute = Hours.unitsPerHour / 60
    // An hour has 3,000,000 units, so a second is 833 1/3 of them: only multiples of 3 seconds are whole.
    guard seconds % 3 == 0 else { return nil }
    let units = hours * Hours.unitsPerHour + minutes * perMinute + seconds / 3 * (perMinute / 20)
    return Hours(units: isNegative ? -units : units)
  }

  /// A number of at most `count` digits.
  private static func number(_ cursor: inout FigureCursor, atMost count: Int) -> Int64? {
    var value: Int64 = 0
    var digits = 0
    while let digit = cursor.takeDigit() {
      value = value * 10 + digit
      digits += 1
      guard digits <= count else { return nil }
    }
    return digits > 0 ? value : nil
  }

  /// A number of exactly two digits.
  private static func pair(_ cursor: inout FigureCursor) -> Int64? {
    guard let tens = cursor.takeDigit(), let ones = cursor.takeDigit() else { return nil }
    return tens * 10 + ones
  }

  /// The bytes without a final `h`, `hr`, `hrs`, `hour` or `hours` after a digit or space.
  static func withoutUnit(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let last = bytes.last, last | 0x20 >= UInt8(ascii: "a") else { return bytes }
    var start = bytes.count
    while start > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start - 1] | 0x20) {
      start -= 1
    }
    let unit = String(bytes: UnsafeRawBufferPointer(rebasing: bytes[start...])).lowercased()
    guard ["h", "hr", "hrs", "hour", "hours"].contains(unit) else { return bytes }
    return UnsafeRawBufferPointer(rebasing: bytes[..<start])
  }
}
