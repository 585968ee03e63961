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
