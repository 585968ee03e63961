import PayDomain

/// What the words of a text that was not understood speak of.
///
/// Every text of a page that is left over is looked at, so it is done byte by byte.
struct PDFItemWords {
  /// Which things it may be about.
  private(set) var mentioned: SlipItems = []
  /// Whether it has letters.
  private(set) var hasLetters = false
  /// How many digits it has.
  private(set) var digits = 0
  /// Whether it can be a day, a month or a year's part.
  var mayBeDate: Bool { hasMonth || count > 2 && years > 0 }
  /// Whether it is the number of a year alone.
  var isYear: Bool { count == 1 && years == 1 }
  /// Whether a number with a point, a colon or a dollar sign stands in it.
  private(set) var hasFigure = false
  /// Whether it says that the slip goes on elsewhere.
  private(set) var goesOn = false
  private var hasMonth = false
  private var years = 0
  private var count = 0

  /// Reads a text in UTF-8.
  init(_ text: [UInt8]) {
    PDFItemWords.withFolded(text) { bytes in
      PDFItemWords.eachWord(of: bytes) { add(UnsafeBufferPointer(rebasing: bytes[$0])) }
      hasFigure = PDFItemWords.hasFigure(bytes)
      if PDFItemWords.holdsSuper(bytes) { mentioned.formUnion([.superAmount, .superFund]) }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    count += 1
    var figures = 0
    var firstDigit = word.count
    for place in word.indices.reversed() {
      if word[place] &- 0x30 < 10 {
        (figures, firstDigit) = (figures + 1, place)
      } else {
        hasLetters = true
      }
    }
    digits += figures
    if PDFItemWords.isYear(word, figures) { years += 1 }
    hasMonth = hasMonth || PDFItemWords.beginsMonth(word)
    let whole = PDFItemWords.sense(of: word)
    goesOn = goesOn || whole.goesOn
    if whole.isSuper { mentioned.formUnion([.superAmount, .superFund]) }
    // `PP02` and `Wk2` speak of a period.
    let bare =
      firstDigit == word.count
      ? whole : PDFItemWords.sense(of: UnsafeBufferPointer(rebasing: word[..<firstDigit]))
    mentioned.formUnion(bare.items)
  }

  /// Whether a word in UTF-8 of ASCII speaks of super.
  static func speaksOfSuper(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let wanted: StaticString = "super"
    var (mix, matched) = (PDFWordHash.seed, 0)
    for letter in word {
      let byte = letter &- 0x41 < 26 ? letter | 0x20 : letter
      if byte == wanted.utf8Start[matched] {
        matched += 1
        if matched == wanted.utf8CodeUnitCount { return true }
      } else {
        matched = byte == wanted.utf8Start[0] ? 1 : 0
      }
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        PDFWordHash.add(byte, to: &mix)
      } else {
        if mix != PDFWordHash.seed, senses[mix]?.isSuper == true { return true }
        mix = PDFWordHash.seed
      }
    }
    return mix != PDFWordHash.seed && senses[mix]?.isSuper == true
  }

  /// Whether a text in UTF-8 speaks of super.
  static func speaksOfSuper(_ text: [UInt8]) -> Bool {
    withFolded(text) { bytes in
      var speaks = holdsSuper(bytes)
      eachWord(of: bytes) {
        speaks = speaks || sense(of: UnsafeBufferPointer(rebasing: bytes[$0])).isSuper
      }
      return speaks
    }
  }

  // MARK: Bytes

  /// Calls `body` with a text in small letters, with a space for each character beyond ASCII that is no letter.
  private static func withFolded<Result>(
    _ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = withFoldedASCII(text, body) { return result }
    let letters = String(decoding: text, as: UTF8.self).lowercased().unicodeScalars.map {
      $0.isASCII || $0.properties.isAlphabetic ? $0 : " "
    }
    return letters.flatMap { Array(String($0).utf8) }.withUnsafeBufferPointer(body)
  }

  /// The same for a text of ASCII and long dashes, as nearly all are; nil for any other.
  private static func withFoldedASCII<Result>(
    _ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    text.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { folded in
        var (place, end) = (0, 0)
        while place < text.count {
          let byte = text[place]
          if byte < 0x80 {
            folded[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            place += 1
          } else {
            guard PDFBytes.isDash(text, at: place) else { return nil }
            folded[end] = 0x20
            place += 3
          }
          end += 1
        }
        return body(UnsafeBufferPointer(rebasing: folded[..<end]))
      }
    }
  }

  /// Calls `body` with the place of each run of letters and digits.
  private static func eachWord(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var start: Int?
    for (place, byte) in bytes.enumerated() {
      let isWord = byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
      if isWord {
        if start == nil { start = place }
      } else if let first = start {
        body(first..<place)
        start = nil
      }
    }
    if let first = start { body(first..<bytes.count) }
  }

  private static func hasFigure(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && bytes[place] &- 0x30 < 10
    }
    return bytes.indices.contains { place in
      bytes[place] == UInt8(ascii: "$")
        || (bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":"))
          && isDigit(place - 1) && isDigit(place + 1)
    }
  }

  private static func holdsSuper(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let wanted: StaticString = "super"
    guard bytes.count >= wanted.utf8CodeUnitCount else { return false }
    return (0...bytes.count - wanted.utf8CodeUnitCount).contains { start in
      bytes[start] == UInt8(ascii: "s")
        && (1..<wanted.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == wanted.utf8Start[$0] }
    }
  }

  private static func isYear(_ word: UnsafeBufferPointer<UInt8>, _ digits: Int) -> Bool {
    guard word.count == 4, digits == 4 else { return false }
    return word[0] == UInt8(ascii: "1") && word[1] == UInt8(ascii: "9")
      || word[0] == UInt8(ascii: "2") && word[1] == UInt8(ascii: "0")
  }

  private static func beginsMonth(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 3 else { return false }
    return months[mix(UnsafeBufferPointer(rebasing: word[..<3]))] != nil
  }

  // MARK: Words

  /// What a word says.
  private struct Sense: Sendable {
    var items: SlipItems = []
    var isSuper = false
    var goesOn = false
  }

  private static func sense(of word: UnsafeBufferPointer<UInt8>) -> Sense {
    senses[mix(word)] ?? Sense()
  }

  /// A number for a word; two words of the tables have different ones, and other words, with luck that never fails.
  private static func mix(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var mix = PDFWordHash.seed
    for byte in word { PDFWordHash.add(byte, to: &mix) }
    return mix
  }

  private static func mix(_ word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { mix($0) }
  }

  private static let senses: PDFHashTable<Sense> = {
    var senses = PDFHashTable<Sense>()
    func change(_ word: String, _ body: (inout Sense) -> Void) {
      senses.change(mix(word), from: Sense(), body)
    }
    for (items, words) in spoken {
      for word in words { change(word) { $0.items.formUnion(items) } }
    }
    for word in superWords { change(word) { $0.isSuper = true } }
    for word in goingOn { change(word) { $0.goesOn = true } }
    return senses
  }()

  private static let months: PDFHashTable<Bool> = {
    var months = PDFHashTable<Bool>()
    for month in [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ] {
      months.change(mix(month), from: true) { $0 = true }
    }
    return months
  }()
  private static let superWords = [
    "sg", "sgc", "sga", "fund", "funds", "contribution", "contributions", "usi", "spin", "trust",
    "retirement", "smsf", "plan", "scheme", "hesta", "cbus", "rest", "hostplus", "unisuper",
    "aware", "ngs", "equip", "mercer", "amp", "mlc", "bt", "ioof", "lucrf", "twu", "colonial",
    "spirit", "prime", "brighter", "netwealth", "hub24", "csc", "gesb", "vision", "qsuper",
  ]
  /// Words of slips that go on elsewhere.
  private static let goingOn = [
    "continued", "overleaf", "over", "reverse", "back", "attached", "attachment", "enclosed",
    "separate", "online", "portal",
  ]
  /// The words that speak of each item.
  private static let spoken: [(items: SlipItems, words: [String])] = [
    (.abn, ["abn", "acn", "wpn"]),
    (
      .period,
      [
        "period", "ending", "ended", "week", "weekly", "wk", "fortnight", "fn", "pp", "fy",
        "run", "pay", "cycle", "qtr", "month", "monthly", "w", "f",
      ]
    ),
    (.paymentDate, ["paid", "payday", "payment", "date", "dated", "banked", "deposited"]),
    (.gross, ["gross", "earnings", "total"]),
    (.net, ["net", "nett", "take", "banked", "deposited", "transfer", "credited", "cash"]),
    (.hourlyRate, ["rate", "hourly", "hour", "hr", "ph", "p"]),
    (.hours, ["hours", "hrs", "hour", "units", "qty", "shifts", "days"]),
    (.annualRate, ["salary", "annual", "annum", "pa", "p", "yearly", "package"]),
  ]
}
