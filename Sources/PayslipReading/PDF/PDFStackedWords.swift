/// Tells which words of a page can be seen where words stand on top of each other, as under a white box with a new figure
/// over it.
///
/// The ink in the box of a word may be another's: only the part of its box that no other word fills says whether the
/// word is drawn. A word found hidden hides no other.
struct PDFStackedWords {
  /// Ground from this grey on hides pale text, of 255.
  private static let leastPale = 225

  private let page: PDFPage
  /// For each word the others that fill a part of its box, likely of the same line.
  private let others: [[Int]]

  /// Looks for words of a page that stand on each other.
  init(_ page: PDFPage) {
    self.page = page
    var others = [[Int]](repeating: [], count: page.words.count)
    let order = page.words.indices.sorted { page.words[$0].top < page.words[$1].top }
    for (place, index) in order.enumerated() {
      for other in order[(place + 1)...] {
        if page.words[other].top >= page.words[index].bottom { break }
        guard PDFStackedWords.areStacked(index, other, page) else { continue }
        others[index].append(other)
        others[other].append(index)
      }
    }
    self.others = others
  }

  /// For each word whether it is seen on a picture of the page; nil for a figure of which nothing tells.
  func seen(in picture: PDFPicture) -> [Bool?] {
    var seen: [Bool?] = page.words.indices.map { index in
      isSeen(index, beside: others[index], in: picture)
    }
    // White on white leaves nothing, whatever other ink lies there.
    for index in seen.indices
    where seen[index] == nil && page.words[index].isPale
      && PDFSight.ground(page.words[index].box, in: picture) > PDFStackedWords.leastPale
    {
      seen[index] = false
    }
    // What was hidden under a word is known now.
    for index in seen.indices where seen[index] == nil {
      seen[index] = isSeen(index, beside: others[index].filter { seen[$0] != false }, in: picture)
    }
    for index in seen.indices where seen[index] == nil && !isFigure(among: index) {
      seen[index] = isSeen(index, beside: [], in: picture)
    }
    return seen
  }

  /// Whether a word is seen beside some others; nil where they fill nearly all of its box.
  private func isSeen(_ index: Int, beside some: [Int], in picture: PDFPicture) -> Bool? {
    let box = page.words[index].box
    let free = PDFStackedWords.free(box, of: some.map { page.words[$0].box })
    let width = free.reduce(0) { $0 + $1.count }
    // No letter is much narrower than a third of the height of its line.
    guard some.isEmpty || width * 3 >= Int(box.bottom - box.top) else { return nil }
    return PDFSight.isSeen(box, free, in: picture)
  }

  /// The parts of a box, left to right, that no other box fills.
  private static func free(_ box: PDFBox, of others: [PDFBox]) -> [Range<Int32>] {
    guard box.left < box.right else { return [] }
    var free: [Range<Int32>] = []
    var left = box.left
    for other in others.sorted(by: { $0.left < $1.left }) {
      if other.left > left { free.append(left..<min(other.left, box.right)) }
      left = max(left, other.right)
      if left >= box.right { return free }
    }
    return free + [left..<box.right]
  }

  /// Whether a word, or one that stands on it, has a digit.
  private func isFigure(among index: Int) -> Bool {
    ([index] + others[index]).contains { page.hasDigit(in: page.words[$0]) }
  }

  /// Whether two words of about one size and line fill a part of each other's box, and are not one word drawn twice.
  private static func areStacked(_ one: Int, _ other: Int, _ page: PDFPage) -> Bool {
    let (one, other) = (page.words[one], page.words[other])
    let (low, high) = (min(one.height, other.height), max(one.height, other.height))
    // Boxes of neighbours may touch.
    guard min(one.right, other.right) - max(one.left, other.left) > low / 5,
      min(one.bottom, other.bottom) - max(one.top, other.top) > low / 2, high <= low * 2
    else { return false }
    let (text, otherText) = (said(by: one, page), said(by: other, page))
    return !text.isEmpty && !otherText.isEmpty && text != otherText
  }

  /// The letters and digits of a word: signs and rules lie on other text.
  private static func said(by word: PDFWord, _ page: PDFPage) -> [UInt8] {
    page.text[word.bytes].filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }
  }
}
