import PayDomain

/// What the words of a text that was not understood speak of.
struct PDFItemWords {
  /// Which things it may be about.
  let mentioned: SlipItems
  /// Whether it has letters.
  let hasLetters: Bool
  /// How many digits it has.
  let digits: Int
  /// Whether it can be a day, a month or a year's part.
  let mayBeDate: Bool
  /// Whether it is the number of a year alone.
  let isYear: Bool
  /// Whether a number with a point, a colon or a dollar sign stands in it.
  let hasFigure: Bool
  /// Whether it says that the slip goes on elsewhere.
  let goesOn: Bool

  /// Reads a text.
  init(_ text: String) {
    let folded = text.lowercased()
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    digits = folded.utf8.count { $0 &- 0x30 < 10 }
    hasLetters = folded.unicodeScalars.contains { $0.properties.isAlphabetic }
    hasFigure = PDFItemWords.hasFigure(folded)
    goesOn = words.contains { PDFItemWords.goingOn.contains($0) }
    isYear = words.count == 1 && PDFItemWords.isYear(words[0])
    let hasMonth = words.contains { word in PDFItemWords.months.contains { word.hasPrefix($0) } }
    mayBeDate = hasMonth || words.count > 2 && words.contains(where: PDFItemWords.isYear)
    let speaksOfSuper = PDFItemWords.speaksOfSuper(folded, words)
    var mentioned: SlipItems = []
    // `PP02` and `Wk2` speak of a period.
    let bare = words.map { $0.prefix { !$0.isNumber } }.map(String.init)
    for (item, its) in PDFItemWords.spoken where bare.contains(where: its.contains) {
      mentioned.formUnion(item)
    }
    if speaksOfSuper { mentioned.formUnion([.superAmount, .superFund]) }
    self.mentioned = mentioned
  }

  /// Whether a text speaks of super.
  static func speaksOfSuper(_ text: String) -> Bool {
    let folded = text.lowercased()
    return speaksOfSuper(folded, folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func speaksOfSuper(_ folded: String, _ words: [String]) -> Bool {
    folded.contains("super") || words.contains { superWords.contains($0) }
  }

  private static func hasFigure(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && bytes[place] &- 0x30 < 10
    }
    return bytes.indices.contains { place in
      bytes[place] == UInt8(ascii: "$")
        || (bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":"))
          && isDigit(place - 1) && isDigit(place + 1)
    }
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      && word.allSatisfy(\.isNumber)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let superWords: Set = [
    "sg", "sgc", "sga", "fund", "funds", "contribution", "contributions", "usi", "spin", "trust",
    "retirement", "smsf", "plan", "scheme", "hesta", "cbus", "rest", "hostplus", "unisuper",
    "aware", "ngs", "equip", "mercer", "amp", "mlc", "bt", "ioof", "lucrf", "twu", "colonial",
    "spirit", "prime", "brighter", "netwealth", "hub24", "csc", "gesb", "vision", "qsuper",
  ]
  /// Words of slips that go on elsewhere.
  private static let goingOn: Set = [
    "continued", "overleaf", "over", "reverse", "back", "attached", "attachment", "enclosed",
    "separate", "online", "portal",
  ]
  /// The words that speak of each item.
  private static let spoken: [(items: SlipItems, words: Set<String>)] = [
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
