import PayDomain

/// Takes tax file numbers, bank accounts and street addresses out of text.
///
/// What is taken out leaves a word that says what it was: `[tax file number]`, `[bank account]`, `[address]`.
///
/// **Limits:** a number is known by its form. A tax file number without a label is one when its nine digits pass the
/// number's own check; a long number is taken for an account when it has seven to ten digits, which no pay line needs.
public struct DetailMask: Sendable {
  /// What stays readable because a profile asks for it.
  let kept: Set<PersonalDetail>

  /// Makes a mask.
  public init(keeping kept: Set<PersonalDetail> = []) { self.kept = kept }

  /// The text without such details; nil when it has none.
  public func masked(_ text: String) -> String? {
    let form =
      text.utf8.withContiguousStorageIfAvailable { TextForm($0) } ?? TextForm(unknown: true)
    guard form.mayHoldNumber || form.mayHoldAddress else { return nil }
    var parts = MaskedText(text)
    if form.mayHoldNumber {
      if !kept.contains(.bankAccount) { parts.takeAccounts() }
      if !kept.contains(.taxFileNumber) { parts.takeTaxFileNumbers() }
      if !kept.contains(.bankAccount) { parts.takeLongNumbers() }
    }
    if form.mayHoldAddress, !kept.contains(.streetAddress) { parts.takeAddresses() }
    return parts.changed
  }
}

/// What one pass over the bytes of a text says of it: figures, days and most labels need no closer look.
private struct TextForm {
  /// Whether a number of an account or a tax file number may stand in it.
  let mayHoldNumber: Bool
  /// Whether an address may stand in it.
  let mayHoldAddress: Bool

  /// Takes a text that cannot be looked at quickly.
  init(unknown: Bool) { (mayHoldNumber, mayHoldAddress) = (unknown, unknown) }

  /// Looks at a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard TextForm.mayHoldDigit(bytes) else {
      (mayHoldNumber, mayHoldAddress) = (false, false)
      return
    }
    var (digits, dashes) = (0, 0)
    var (hasLetter, saysAccount, saysBox) = (false, false, false)
    var (wordHasDigit, followsNumber, hasName) = (false, false, false)
    var last: UInt8 = 0x20
    for byte in bytes {
      let folded = byte | 0x20
      if byte &- 0x30 < 10 {
        digits += 1
        wordHasDigit = true
      } else if folded >= UInt8(ascii: "a") {
        hasLetter = true
        hasName = hasName || (followsNumber && TextForm.ends(last) && byte != folded)
        saysBox = saysBox || (folded == UInt8(ascii: "x") && last | 0x20 == UInt8(ascii: "o"))
        let before = last | 0x20
        saysAccount =
          saysAccount || (folded == UInt8(ascii: "c") && (before == folded || last == 0x2F))
          || (folded == UInt8(ascii: "s") && before == UInt8(ascii: "b"))
      } else if byte == UInt8(ascii: "-") {
        dashes += 1
      } else if TextForm.ends(byte), !TextForm.ends(last) {
        (followsNumber, wordHasDigit) = (wordHasDigit, false)
      }
      // A capital beyond ASCII begins with such a byte.
      if byte >= 0xC3, followsNumber, TextForm.ends(last) { hasName = true }
      last = byte
    }
    let isDay = bytes.count == 10 && dashes == 2 && digits == 8 && bytes[4] == bytes[7]
    let isShort = digits < 5 || (digits < 7 && dashes == 0 && !saysAccount)
    let isPlain = digits == bytes.count && digits > 10
    mayHoldNumber = !isShort && !isPlain && !isDay
    // Behind a house number stands a name; a box has its word before its number.
    mayHoldAddress = hasLetter && digits > 0 && (hasName || saysBox)
  }

  /// Whether a digit may stand in the text; eight bytes are looked at together, and a colon or semicolon beside
  /// others may be taken for one.
  private static func mayHoldDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8, let start = bytes.baseAddress else {
      return bytes.contains { $0 &- 0x30 < 10 }
    }
    let raw = UnsafeRawPointer(start)
    var place = 0
    let last = bytes.count - 8
    while true {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ 0x3030_3030_3030_3030
      if (word &- 0x0A0A_0A0A_0A0A_0A0A) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      if place == last { return false }
      place = min(place + 8, last)
    }
  }

  /// Whether a byte ends a word.
  private static func ends(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x09 || byte == 0x0A || byte == 0x3B
  }
}

/// A text whose bytes are taken out piece by piece.
struct MaskedText {
  private var bytes: [UInt8]
  private var isChanged = false

  /// Starts with the whole text.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text after all that was taken; nil when nothing was.
  var changed: String? { isChanged ? String(decoding: bytes, as: UTF8.self) : nil }

  private mutating func replace(_ range: Range<Int>, with words: String) {
    bytes.replaceSubrange(range, with: Array(words.utf8))
    isChanged = true
  }

  // MARK: Numbers

  /// Digits that belong together: single blanks, dashes and dots may stand between them.
  struct Digits {
    /// Where they stand, the first digit to behind the last.
    var range: Range<Int>
    /// The digits alone.
    var digits: [UInt8]
    /// The lengths of the groups.
    var groups: [Int]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The numbers of the text, in order; a number with a decimal point is a figure and not among them.
  private func numbers() -> [Digits] {
    var found: [Digits] = []
    var at = 0
    while at < bytes.count {
      guard MaskedText.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let number = number(from: at)
      if !isFigure(number.range) { found.append(number) }
      at = number.range.upperBound
    }
    return found
  }

  private func number(from start: Int) -> Digits {
    var number = Digits(range: start..<start, digits: [], groups: [])
    var at = start
    while at < bytes.count, MaskedText.isDigit(bytes[at]) {
      var length = 0
      while at < bytes.count, MaskedText.isDigit(bytes[at]) {
        number.digits.append(bytes[at] - 0x30)
        length += 1
        at += 1
      }
      number.groups.append(length)
      number.range = start..<at
      if at + 1 < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2D,
        MaskedText.isDigit(bytes[at + 1])
      {
        at += 1
      }
    }
    return number
  }

  /// Whether it is part of a figure, a time or a date: a point, comma, colon or slash joins it to another digit.
  private func isFigure(_ range: Range<Int>) -> Bool {
    func joins(_ byte: UInt8) -> Bool { [0x2E, 0x2C, 0x3A, 0x2F].contains(byte) }
    let (low, high) = (range.lowerBound, range.upperBound)
    if low >= 2, joins(bytes[low - 1]), MaskedText.isDigit(bytes[low - 2]) { return true }
    return high + 1 < bytes.count && joins(bytes[high]) && MaskedText.isDigit(bytes[high + 1])
  }

  /// Takes BSB numbers with what follows them, and numbers with a label that says account.
  mutating func takeAccounts() {
    for number in numbers().reversed() {
      let isBranch =
        number.groups.count >= 2 && number.groups[0] == 3 && number.groups[1] == 3
        && bytes[number.range.lowerBound + 3] == 0x2D
      let isAccount = isBranch && (number.groups.count == 2 || number.digits.count >= 10)
      if isAccount || isLabelled(number, ["bsb", "account", "acct", "acc", "a/c"], from: 4) {
        replace(number.range, with: "[bank account]")
      }
    }
  }

  /// Takes tax file numbers.
  mutating func takeTaxFileNumbers() {
    for number in numbers().reversed() {
      let isLabelled = isLabelled(number, ["tfn", "tax file number", "tax file no"], from: 8)
      guard isLabelled || (number.digits.count == 9 && MaskedText.passesCheck(number.digits)) else {
        continue
      }
      replace(number.range, with: "[tax file number]")
    }
  }

  /// Takes numbers of seven to ten digits.
  mutating func takeLongNumbers() {
    for number in numbers().reversed()
    where (7...10).contains(number.digits.count) && number.groups.count <= 3
      && !MaskedText.isDay(number)
    {
      replace(number.range, with: "[number]")
    }
  }

  /// Whether eight digits are a day: `2026-07-13`, `20260713`, `13-07-2026`.
  private static func isDay(_ number: Digits) -> Bool {
    guard number.digits.count == 8 else { return false }
    func value(_ range: Range<Int>) -> Int {
      number.digits[range].reduce(0) { $0 * 10 + Int($1) }
    }
    let isForward = (1900...2100).contains(value(0..<4)) && (1...12).contains(value(4..<6))
    let isBackward = (1900...2100).contains(value(4..<8)) && (1...12).contains(value(2..<4))
    return number.groups == [4, 2, 2] || number.groups == [2, 2, 4] || isForward || isBackward
  }

  /// Whether nine digits pass the check of a tax file number.
  static func passesCheck(_ digits: [UInt8]) -> Bool {
    let weights = [1, 4, 3, 7, 5, 8, 6, 9, 10]
    guard digits.count == 9, digits.contains(where: { $0 != digits[0] }) else { return false }
    return zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 } % 11 == 0
  }

  /// Whether one of `labels` stands before a number of at least `least` digits.
  private func isLabelled(_ number: Digits, _ labels: [String], from least: Int) -> Bool {
    guard number.digits.count >= least else { return false }
    let start = max(0, number.range.lowerBound - 24)
    let before = String(decoding: bytes[start..<number.range.lowerBound], as: UTF8.self)
      .lowercased()
    return labels.contains { label in
      guard let place = before.lastRange(of: label) else { return false }
      let isWhole =
        place.lowerBound == before.startIndex
        || !before[before.index(before: place.lowerBound)].isLetter
      let rest = before[place.upperBound...]
      return isWhole && !rest.contains { $0.isNumber }
        && rest.split(whereSeparator: { !$0.isLetter }).allSatisfy {
          ["no", "number", "num", "name", "numbers"].contains($0)
        }
    }
  }

  // MARK: Addresses

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "av", "drive", "dr", "drv", "lane", "ln",
    "court",
    "ct", "crescent", "cres", "cr", "place", "pl", "parade", "pde", "highway", "hwy", "terrace",
    "tce", "way", "close", "cl", "boulevard", "blvd", "circuit", "cct", "grove", "gr", "esplanade",
    "esp", "square", "sq", "mews", "walk", "rise", "loop", "track", "parkway", "pkwy", "quay",
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
          Word(text: plain, range: from..<index, isCapital: text.first?.isUppercase == true))
        start = nil
      }
    }
    return words
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

extension String {
  /// The last place of `part`.
  fileprivate func lastRange(of part: String) -> Range<Index>? {
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(part) { return at..<index(at, offsetBy: part.count) }
    }
    return nil
  }
}
