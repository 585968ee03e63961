/// Names that a number of the employer stands beside.
extension PDFGrid {
  /// The name and the number of words that are both: `1042 - Jane Smith`, `SMITH, JANE (Emp 1042)`; nil for a name alone.
  func parted(name words: Range<Int>) -> (name: Range<Int>, number: Int)? {
    guard words.count > 1 else { return nil }
    if isNumber(words.lowerBound) {
      var name = words.dropFirst()
      while let first = name.first, isBetween(first) { name = name.dropFirst() }
      return isName(name) ? (name, words.lowerBound) : nil
    }
    guard isNumber(words.upperBound - 1) else { return nil }
    var name = words.dropLast()
    while let last = name.last, isBetween(last) { name = name.dropLast() }
    return isName(name) ? (name, words.upperBound - 1) : nil
  }

  /// Whether words are a name: at least one, and none with a digit.
  private func isName(_ words: Range<Int>) -> Bool {
    !words.isEmpty && words.allSatisfy { !self.words[$0].hasDigit }
  }

  /// Whether a word is a number of two digits or more, with brackets, a colon or `#` around it, or one letter before it.
  private func isNumber(_ word: Int) -> Bool {
    guard words[word].hasDigit else { return false }
    let marks = Array("()#:,".utf8)
    var bytes = text[words[word].bytes].drop { marks.contains($0) }
    while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
    if let first = bytes.first, (first | 0x20) &- 0x61 < 26 { bytes = bytes.dropFirst() }
    return (2...9).contains(bytes.count) && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a word only stands between a name and its number.
  private func isBetween(_ word: Int) -> Bool {
    let names: [StaticString] = [
      "-", "–", "/", ":", "#", "emp", "employee", "id", "no", "number", "staff", "payroll", "code",
      "(emp", "(employee", "(id", "(no", "(number", "(staff", "(payroll", "(code", "(#",
    ]
    return names.contains { isWord(word, $0, before: ":.") }
  }
}

extension PDFHeaderValues {
  /// The text of a number without brackets and signs around it.
  static func number(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, "(#".contains(first) { text = text.dropFirst() }
    while let last = text.last, "):,".contains(last) { text = text.dropLast() }
    return String(text)
  }

  /// A name without the comma that stood before its number.
  static func name(_ text: String) -> String {
    text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}
