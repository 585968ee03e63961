/// Finds words and numbers in the bytes of a PDF.
enum PDFBytes {
  /// Calls `body` with the place behind each `word` until it returns false.
  static func forEach(
    _ word: StaticString, in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Bool
  ) {
    var at = 0
    while let place = find(word, in: bytes, from: at) {
      at = place + word.utf8CodeUnitCount
      guard body(at) else { return }
    }
  }

  /// Reads a whole number behind blanks and brackets and moves behind it; nil when none stands there.
  ///
  /// A number too large to be one is as large as can be.
  static func number(in bytes: UnsafeRawBufferPointer, at place: inout Int) -> Int? {
    while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "[") {
      place += 1
    }
    let start = place
    var value = 0
    while place < bytes.count, bytes[place] &- 0x30 < 10 {
      value = value > 1 << 40 ? value : value * 10 + Int(bytes[place] &- 0x30)
      place += 1
    }
    return place > start ? value : nil
  }

  /// The bytes of the text `(...)` or `<...>` that begins at a place; empty where none does.
  static func string(in bytes: UnsafeRawBufferPointer, at place: Int) -> [UInt8] {
    guard place < bytes.count else { return [] }
    switch bytes[place] {
    case UInt8(ascii: "("): return literal(bytes, from: place + 1)
    case UInt8(ascii: "<"):
      let digits = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: ">") }.compactMap { byte in
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
      }
      return stride(from: 0, to: digits.count, by: 2).map { at in
        digits[at] << 4 | (at + 1 < digits.count ? digits[at + 1] : 0)
      }
    case _: return []
    }
  }

  /// The bytes behind an opening bracket up to the one that closes it; `\101` is a byte in octal digits.
  private static func literal(_ bytes: UnsafeRawBufferPointer, from start: Int) -> [UInt8] {
    var (text, depth, at): ([UInt8], Int, Int) = ([], 1, start)
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\\"):
        let octal = bytes[at...].prefix(3).prefix { $0 &- 0x30 < 8 }
        guard octal.isEmpty else {
          text.append(octal.reduce(0) { $0 << 3 | ($1 &- 0x30) })
          at += octal.count
          continue
        }
        if at < bytes.count { text.append(bytes[at]) }
        at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return text }
      case _: text.append(byte)
      }
    }
    return text
  }

  /// Whether one of the long dashes begins at a place, the only signs beyond ASCII that many texts have.
  static func isDash(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 2 < text.count && text[place] == 0xE2 && text[place + 1] == 0x80
      && (0x90...0x95).contains(text[place + 2])
  }

  /// Whether `word` stands in `bytes`.
  static func contains(_ word: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
    find(word, in: bytes, from: 0) != nil
  }
}
