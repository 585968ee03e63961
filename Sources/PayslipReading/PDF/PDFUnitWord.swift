import PayDomain

/// A word that says what the figure beside it counts.
enum PDFUnitWord: Hashable {
  /// `@`: the figure behind it is a rate.
  case rateSign
  /// `x`: the figure behind it is a rate.
  case times
  /// `=`: the figure behind it is the amount.
  case equals
  /// `hrs`, `days`: the figure before it is a quantity.
  case quantity(LineUnit)
  /// `/hr`: the figure before it is a rate.
  case perHour

  private static let words: [(text: [UInt8], unit: PDFUnitWord)] = {
    let words: [(String, PDFUnitWord)] = [
      ("@", .rateSign), ("x", .times), ("×", .times), ("=", .equals), ("h", .quantity(.hours)),
      ("hr", .quantity(.hours)), ("hrs", .quantity(.hours)), ("hrs.", .quantity(.hours)),
      ("hour", .quantity(.hours)), ("hours", .quantity(.hours)), ("day", .quantity(.days)),
      ("days", .quantity(.days)), ("km", .quantity(.kilometres)), ("kms", .quantity(.kilometres)),
      ("units", .quantity(.each)), ("/hr", .perHour), ("/h", .perHour), ("/hour", .perHour),
      ("ph", .perHour), ("p/h", .perHour),
    ]
    return words.map { (Array($0.0.utf8), $0.1) }
  }()

  /// The meaning of the word that stands at `range`; nil for any other.
  init?(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard (1...5).contains(range.count), PDFUnitWord.mayBegin(text[range.lowerBound]) else {
      return nil
    }
    for word in PDFUnitWord.words where word.text.count == range.count {
      if zip(word.text, range).allSatisfy({
        $0 == (text[$1] &- 0x41 < 26 ? text[$1] | 0x20 : text[$1])
      }) {
        self = word.unit
        return
      }
    }
    return nil
  }

  /// Whether one of the words begins with a byte: most words of a page need no look at the list.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "x"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "k"),
      UInt8(ascii: "u"), UInt8(ascii: "p"):
      true
    default:
      byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
        || byte == 0xC3
    }
  }
}
