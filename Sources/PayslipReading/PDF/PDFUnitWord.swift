import PayDomain

/// A word that says what the figure beside it counts.
enum PDFUnitWord: Hashable {
  /// `@`: the figure behind it is a rate.
  case rateSign
  /// `at`: the figure behind it is a rate, where one before it is multiplied with it; any other `at` says nothing.
  case at
  /// `x`: the figure behind it is a rate.
  case times
  /// `=`: the figure behind it is the amount.
  case equals
  /// `hrs`, `days`: the figure before it is a quantity.
  case quantity(LineUnit)
  /// `/hr`: the figure before it is a rate.
  case perHour

  /// The words by their bytes as one number.
  private static let words: [(bytes: UInt64, unit: PDFUnitWord)] = {
    let words: [(String, PDFUnitWord)] = [
      ("@", .rateSign), ("at", .at), ("x", .times), ("×", .times), ("=", .equals),
      ("h", .quantity(.hours)),
      ("hr", .quantity(.hours)), ("hrs", .quantity(.hours)), ("hrs.", .quantity(.hours)),
      ("hour", .quantity(.hours)), ("hours", .quantity(.hours)), ("day", .quantity(.days)),
      ("days", .quantity(.days)), ("km", .quantity(.kilometres)), ("kms", .quantity(.kilometres)),
      ("units", .quantity(.each)), ("ea", .quantity(.each)), ("ea.", .quantity(.each)),
      ("/hr", .perHour), ("/h", .perHour), ("/hour", .perHour),
      ("ph", .perHour), ("p/h", .perHour),
    ]
    return words.map { ($0.0.utf8.reduce(0) { $0 << 8 | UInt64($1) }, $0.1) }
  }()

  /// The meaning of the word that stands at `range`; nil for any other.
  init?(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard (1...5).contains(range.count),
      PDFUnitWord.mayBegin(text[range.lowerBound])
        || (range.count == 2 && text[range.lowerBound] | 0x20 == UInt8(ascii: "a"))
    else { return nil }
    var bytes: UInt64 = 0
    for place in range {
      let byte = text[place]
      bytes = bytes << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    for word in PDFUnitWord.words where word.bytes == bytes {
      self = word.unit
      return
    }
    return nil
  }

  /// Whether one of the words begins with a byte: most words of a page need no look at the list.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "x"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "k"),
      UInt8(ascii: "u"), UInt8(ascii: "p"), UInt8(ascii: "e"):
      true
    default:
      byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
        || byte == 0xC3
    }
  }
}
