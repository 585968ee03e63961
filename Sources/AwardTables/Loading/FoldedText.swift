/// Free text brought to a form in which different spellings of the same words are equal.
enum FoldedText {
  /// Lower case, every sign a space, spaces collapsed, `&` as `and`, and the short forms of `level`,
  /// `grade`, `pay point` and `year` written out: `Lvl.2`, `L2` and `LEVEL2` are all `level 2`, `PP3`
  /// is `pay point 3`.
  static func fold(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count + 8)
    var word: [UInt8] = []
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if isPlain {
      for byte in text.utf8 { take(byte, &word, &folded) }
    } else {
      for scalar in text.lowercased().unicodeScalars { take(scalar, &word, &folded) }
    }
    close(&word, &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// The parts of a text between a dash with spaces, a slash, a comma, a colon, a semicolon or a
  /// parenthesis.
  static func parts(of text: String) -> [String] {
    var parts: [String] = [""]
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isFree =
        place > 0 && place + 1 < characters.count && characters[place - 1] == " "
        && characters[place + 1] == " "
      let isDash = character == "-" && isFree || character == "–" || character == "—"
      if isDash || ",;:/()[]|".contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { part in part.contains { !$0.isWhitespace } }
  }

  private static func take(_ byte: UInt8, _ word: inout [UInt8], _ folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 0x20)
    case UInt8(ascii: "'"): break
    case UInt8(ascii: "&"):
      close(&word, &folded)
      word.append(contentsOf: "and".utf8)
      close(&word, &folded)
    default: close(&word, &folded)
    }
  }

  private static func take(
    _ scalar: Unicode.Scalar, _ word: inout [UInt8], _ folded: inout [UInt8]
  ) {
    if scalar.isASCII {
      take(UInt8(scalar.value), &word, &folded)
    } else if scalar.properties.isAlphabetic {
      word.append(contentsOf: String(scalar).utf8)
    } else if scalar != "’" {
      close(&word, &folded)
    }
  }

  /// Ends a word: writes it out when it is a short form.
  private static func close(_ word: inout [UInt8], _ folded: inout [UInt8]) {
    guard !word.isEmpty else { return }
    if !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
    if let (name, number) = numbered(word) {
      folded.append(contentsOf: name)
      folded.append(UInt8(ascii: " "))
      folded.append(contentsOf: number)
    } else if let whole = wholeWord(word) {
      folded.append(contentsOf: whole)
    } else {
      folded.append(contentsOf: word)
    }
    word.removeAll(keepingCapacity: true)
  }

  /// The two halves of a word such as `l2`, `gr3a` or `pp12`: what is counted, written out, and the
  /// number of at most three signs, perhaps with a letter after it; nil for any other word.
  private static func numbered(_ word: [UInt8]) -> (name: [UInt8], number: ArraySlice<UInt8>)? {
    guard let start = word.firstIndex(where: isDigit), start > 0, word.count - start <= 3,
      word[start...].dropLast().allSatisfy(isDigit)
    else { return nil }
    let name = Array(word[..<start])
    if name == Array("l".utf8) { return (Array("level".utf8), word[start...]) }
    if countedWords.contains(name) { return (name, word[start...]) }
    return wholeWord(name).map { ($0, word[start...]) }
  }

  /// The word that a short form stands for; nil for any other word.
  private static func wholeWord(_ word: [UInt8]) -> [UInt8]? {
    guard word.count <= 8 else { return nil }
    return shortForms.first { word.elementsEqual($0.short) }?.whole
  }

  private static let shortForms: [(short: [UInt8], whole: [UInt8])] = [
    ("lvl", "level"), ("lv", "level"), ("lev", "level"), ("gr", "grade"), ("grd", "grade"),
    ("pp", "pay point"), ("paypoint", "pay point"), ("yr", "year"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Words that stand before a number without a space between.
  private static let countedWords = ["level", "grade", "year"].map { Array($0.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
