/// Hours and rate that words of a text hold: `10 hours at $25.65`, `(10 hrs @ $25.65/hr)`.
extension PDFFigureWords {
  /// Whether `at` stands between hours, or a number, and the money that they are paid at.
  func isAtRate(_ index: Int) -> Bool {
    guard index > line.lowerBound, index + 1 < line.upperBound else { return false }
    let isMoney =
      isDollar(index + 1) || figures[index + 1].map { $0.hasDollar || $0.isRate } ?? false
    guard isMoney else { return false }
    if figures[index - 1] != nil { return true }
    guard case .quantity? = unit(index - 1), index - 1 > line.lowerBound else { return false }
    return figures[index - 2] != nil
  }

  /// Reads hours and rate that stand between brackets, of which the last word is given; false where none do.
  mutating func takeRateInBrackets(_ last: Int) -> Bool {
    guard let first = (line.lowerBound..<last).suffix(4).last(where: opensNumber),
      let sign = (first + 1..<last).first(where: isSign), sign + 1 == last,
      let hours = bare(first, without: 1, atEnd: 0)
    else { return false }
    if sign > first + 1 {
      guard sign == first + 2, case .quantity? = unit(first + 1) else { return false }
    }
    for ending in [")", "/hr)", "/h)", "/hour)"] where ends(last, with: ending) {
      guard var rate = bare(last, without: 0, atEnd: ending.utf8.count),
        rate.hasDollar || rate.isRate
      else { continue }
      rate.mark = .rate
      figures[first] = hours
      figures[last] = rate
      return true
    }
    return false
  }

  /// Whether a word is an opening bracket and a number.
  private func opensNumber(_ index: Int) -> Bool {
    let bytes = text[words[index].bytes]
    return bytes.count > 1 && bytes.first == UInt8(ascii: "(")
      && bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
  }

  /// Whether a word is a sign between hours and rate.
  private func isSign(_ index: Int) -> Bool {
    unit(index) == .rateSign || unit(index) == .times || isOnly("at", index)
  }

  private func ends(_ index: Int, with ending: String) -> Bool {
    text[words[index].bytes].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The figure of a word without some of its first and last bytes.
  private func bare(_ index: Int, without first: Int, atEnd last: Int) -> PDFFigure? {
    var word = words[index]
    guard Int(word.count) > first + last else { return nil }
    word.start += UInt32(first)
    word.count -= UInt16(first + last)
    return text.withUnsafeBytes { PDFFigureWords.figure(word, $0) }
  }
}
