/// Dashes that stand for nothing in a cell of a table.
extension PDFFigureWords {
  /// The end of a dash, with a currency sign or not, that fills a cell in which nothing is, where a line has figures;
  /// nil when none begins at a word.
  ///
  /// Such a dash is no sign of the figure in the next cell, and no part of a label.
  func endOfEmptyCell(_ at: Int) -> Int? {
    guard at > line.lowerBound, !isNear(at), mayBeEmpty(at) else { return nil }
    var end = at
    if isOnly("$", at), at + 1 < line.upperBound, isMinus(at + 1) { end = at + 1 }
    guard endsEmptyCell(end) || isWordForNone(end), line.contains(where: isMoney) else {
      return nil
    }
    return end + 1
  }

  /// Whether a dash stands so far from what follows it that it is no sign of that.
  func endsEmptyCell(_ index: Int) -> Bool {
    guard isMinus(index) || isOnly("$-", index) else { return false }
    guard index + 1 < line.upperBound else { return true }
    return figures[index + 1].map { gap(index + 1) > space(words[index + 1].height, of: $0) }
      ?? !isNear(index + 1)
  }

  /// Whether a word may begin what fills an empty cell: most words of a page need no closer look.
  private func mayBeEmpty(_ index: Int) -> Bool {
    guard words[index].count <= 3 else { return false }
    switch text[Int(words[index].start)] {
    case UInt8(ascii: "-"), UInt8(ascii: "$"), UInt8(ascii: "n"), UInt8(ascii: "N"), 0xE2:
      return true
    default: return false
    }
  }

  /// Whether a word says that there is nothing in its cell, with nothing close behind it.
  private func isWordForNone(_ index: Int) -> Bool {
    let isWord = ["--", "–", "—", "n/a", "N/A", "nil", "Nil"].contains { isOnly($0, index) }
    return isWord && (index + 1 == line.upperBound || !isNear(index + 1))
  }

  private func isMoney(_ index: Int) -> Bool {
    figures[index].map { $0.places > 1 && $0.mark != .share } ?? false
  }
}
