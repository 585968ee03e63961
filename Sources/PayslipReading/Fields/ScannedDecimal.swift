/// A signed decimal number as scanned, before it gets a unit.
struct ScannedDecimal {
  /// All digits as one number, without the point; its sign is the figure's.
  private(set) var mantissa: Int64 = 0
  /// How many of the digits stand after the point.
  private(set) var places = 0
  /// How many digits stand before the point, leading zeros not counted.
  private(set) var wholeDigits = 0

  /// Scans the whole of `bytes`; nil when it is not one figure in a form that ``Figures`` lists.
  ///
  /// `allowsDollar` is true where one `$`, `A$`, `AU$` or `AUD` may stand before the digits.
  init?(_ bytes: UnsafeRawBufferPointer, allowsDollar: Bool) {
    guard !scanPlain(bytes) else { return }
    var cursor = FigureCursor(bytes)
    cursor.skipSpace()
    let isBracketed = cursor.take(UInt8(ascii: "("))
    var signs = isBracketed ? 1 : 0
    var isNegative = isBracketed
    var hasDollar = false
    cursor.skipSpace()
    while true {
      if let negative = cursor.takeSign() {
        signs += 1
        isNegative = isNegative || negative
      } else if allowsDollar, !hasDollar, cursor.takeDollar() {
        hasDollar = true
      } else {
        break
      }
      cursor.skipSpace()
    }
    guard scanDigits(&cursor) else { return nil }
    cursor.skipSpace()
    if isBracketed {
      guard cursor.take(UInt8(ascii: ")")) else { return nil }
    } else if let negative = cursor.takeSign() {
      guard negative else { return nil }
      signs += 1
      isNegative = true
    }
    cursor.skipSpace()
    guard cursor.isAtEnd, signs <= 1 else { return nil }
    if isNegative { mantissa = -mantissa }
  }

  /// Scans digits with at most a point among them, as exports write nearly every figure; false for any other form.
  private mutating func scanPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= 18 else { return false }
    var number: Int64 = 0
    var point: Int?
    var leadingZeros = 0
    for place in bytes.indices {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        number = number &* 10 &+ Int64(digit)
        if number == 0, point == nil { leadingZeros += 1 }
      } else if bytes[place] == UInt8(ascii: "."), point == nil {
        point = place
      } else {
        return false
      }
    }
    let whole = point ?? bytes.count
    let decimals = point.map { bytes.count - $0 - 1 } ?? .zero
    guard point == nil ? whole > 0 : decimals > 0 else { return false }
    mantissa = number
    places = decimals
    wholeDigits = whole - leadingZeros
    return true
  }

  /// Scans digits with groups and decimals; false when there are none or they are wrongly grouped or too many.
  private mutating func scanDigits(_ cursor: inout FigureCursor) -> Bool {
    var digits = 0
    var sinceComma = -1
    while true {
      if let digit = cursor.takeDigit() {
        guard append(digit) else { return false }
        if wholeDigits > 0 || digit > 0 { wholeDigits += 1 }
        digits += 1
        if sinceComma >= 0 { sinceComma += 1 }
      } else if cursor.take(UInt8(ascii: ",")) {
        guard sinceComma == 3 || (sinceComma == -1 && (1...3).contains(digits)) else {
          return false
        }
        sinceComma = 0
      } else {
        break
      }
    }
    guard sinceComma == -1 || sinceComma == 3 else { return false }
    guard cursor.take(UInt8(ascii: ".")) else { return digits > 0 }
    while let digit = cursor.takeDigit() {
      guard append(digit) else { return false }
      places += 1
    }
    return places > 0
  }

  /// Adds a digit; false beyond eighteen, so that nothing overflows.
  private mutating func append(_ digit: Int64) -> Bool {
    guard mantissa < 100_000_000_000_000_000 else { return false }
    mantissa = mantissa * 10 + digit
    return true
  }

  /// The figure in units of 10^-`wanted`; nil when digits would be dropped.
  func scaled(toPlaces wanted: Int) -> Int64? {
    var value = mantissa
    var have = places
    while have > wanted {
      let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { return nil }
      value = quotient
      have -= 1
    }
    while have < wanted {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
      have += 1
    }
    return value
  }
}

/// A place in the bytes of one figure.
struct FigureCursor {
  /// The bytes.
  let bytes: UnsafeRawBufferPointer
  /// The offset of the next byte.
  private(set) var offset = 0

  /// Starts at the first byte.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether every byte was taken.
  var isAtEnd: Bool { offset == bytes.count }
  /// The next byte, nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Takes the next byte if it is `byte`.
  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Takes `$`, `A$`, `AU$` or `AUD`.
  mutating func takeDollar() -> Bool {
    guard let next, next == UInt8(ascii: "$") || next == UInt8(ascii: "A") else { return false }
    let rest = bytes[offset...]
    for sign in ["$", "A$", "AU$", "AUD"] as [StaticString]
    where sign.withUTF8Buffer({ rest.starts(with: $0) }) {
      offset += sign.utf8CodeUnitCount
      return true
    }
    return false
  }

  /// Takes a decimal digit.
  mutating func takeDigit() -> Int64? {
    guard offset < bytes.count else { return nil }
    let value = bytes[offset] &- UInt8(ascii: "0")
    guard value < 10 else { return nil }
    offset += 1
    return Int64(value)
  }

  /// Takes `-`, `+`, U+2212 or U+2013; true when it means negative.
  mutating func takeSign() -> Bool? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "-"):
      offset += 1
      return true
    case UInt8(ascii: "+"):
      offset += 1
      return false
    case 0xE2
    where offset + 2 < bytes.count
      // A minus sign, and the dash that word processors make of one.
      && ((bytes[offset + 1] == 0x88 && bytes[offset + 2] == 0x92)
        || (bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x93)):
      offset += 3
      return true
    default: return nil
    }
  }

  /// Skips spaces, tabs and no-break spaces (U+00A0).
  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09: offset += 1
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: offset += 2
      default: return
      }
    }
  }
}
