extension MaskedText {
  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "av", "drive", "dr", "drv", "lane", "ln",
    "court", "ct", "crt", "crescent", "cres", "cresc", "cr", "place", "pl", "parade", "pde",
    "highway", "hwy", "terrace", "tce", "way", "close", "cl", "boulevard", "blvd", "bvd",
    "circuit", "cct", "grove", "gr", "esplanade", "esp", "square", "sq", "mews", "walk", "rise",
    "loop", "track", "parkway", "pkwy", "quay",
    "circle", "promenade", "vista", "view", "ridge", "gardens", "gdns", "green", "outlook",
  ]
  private static let states: Set<String> = ["nsw", "vic", "qld", "sa", "wa", "tas", "act", "nt"]

  /// Takes street addresses and post boxes, with suburb, state and postcode behind them.
  mutating func takeAddresses() {
    let words = words()
    var at = words.count - 1
    while at >= 0 {
      if let end = endOfAddress(at, words) {
        replace(words[at].range.lowerBound..<words[end].range.upperBound, with: "[address]")
      }
      at -= 1
    }
  }

  private struct Word {
    var text: String
    var range: Range<Int>
    var isCapital: Bool
  }

  /// The words of the text, cut at blanks and commas.
  private func words() -> [Word] {
    var words: [Word] = []
    var start: Int?
    for index in 0...bytes.count {
      let isEnd =
        index == bytes.count || [0x20, 0x2C, 0x09, 0x0A, 0x3B].contains(bytes[index])
      if !isEnd {
        start = start ?? index
      } else if let from = start {
        let text = String(decoding: bytes[from..<index], as: UTF8.self)
        let plain = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "/" }
        words.append(
          Word(text: plain, range: from..<index, isCapital: MaskedText.isName(text)))
        start = nil
      }
    }
    return words
  }

  /// Whether a word begins with a capital, also behind an apostrophe: `d'Arcy`.
  private static func isName(_ text: String) -> Bool {
    if text.first?.isUppercase == true { return true }
    guard let sign = text.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) else { return false }
    return text[text.index(after: sign)...].first?.isUppercase == true
  }

  /// The last word of an address that begins with the word at `at`; nil when none does.
  private func endOfAddress(_ at: Int, _ words: [Word]) -> Int? {
    if words[at].text == "po" || words[at].text == "gpo", at + 2 < words.count,
      words[at + 1].text == "box", words[at + 2].text.first?.isNumber == true
    {
      return endOfSuburb(at + 2, words)
    }
    guard isHouseNumber(words[at], bytes) else { return nil }
    for last in (at + 2)..<max(at + 2, min(at + 6, words.count))
    where MaskedText.streets.contains(words[last].text) {
      let names = words[(at + 1)..<last]
      guard names.allSatisfy({ $0.isCapital && $0.text.contains(where: \.isLetter) }) else {
        return nil
      }
      return endOfSuburb(last, words)
    }
    return nil
  }

  /// Whether a word is the number of a house: `12`, `12a`, `3/12`, `12-14`.
  private func isHouseNumber(_ word: Word, _ bytes: [UInt8]) -> Bool {
    guard word.text.first?.isNumber == true, word.text.count <= 9 else { return false }
    return !bytes[word.range].contains(UInt8(ascii: ".")) && !bytes[word.range].contains(0x24)
      && word.text.filter { $0.isLetter }.count <= 2
      && word.text.prefix { $0.isNumber }.count <= 5
  }

  /// The postcode behind the suburb and state that follow a street; else the street's last word.
  private func endOfSuburb(_ street: Int, _ words: [Word]) -> Int {
    for last in (street + 1)..<max(street + 1, min(street + 7, words.count))
    where MaskedText.states.contains(words[last].text) {
      let isCode =
        last + 1 < words.count && words[last + 1].text.count == 4
        && words[last + 1].text.allSatisfy(\.isNumber)
      return isCode ? last + 1 : last
    }
    return street
  }
}
