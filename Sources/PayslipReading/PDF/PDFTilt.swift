/// Pages whose text is turned by a degree or two, as a page is that lay askew under a scanner.
///
/// Over the width of a page such a line climbs by more than a row, so that the amount of one line would be read for the line
/// above it.
enum PDFTilt {
  /// The pages with the text of each set level.
  static func level(_ pages: [PDFPage]) -> [PDFPage] {
    guard pages.contains(where: { slope(of: $0) != 0 }) else { return pages }
    return pages.map { page in
      let slope = slope(of: page)
      return slope == 0 ? page : level(page, slope: slope)
    }
  }

  /// Words that follow each other on a line and stand more apart in height than this, in hundredths of a point, tell
  /// that it climbs.
  private static let leastStep: Int32 = 12
  /// How far a word may stand from where the lines' fall has it.
  private static let mostStray: Int64 = 40
  /// So many level pairs of words and the page is level.
  private static let enoughLevel = 4
  /// A page whose first words are level, so many of them, is level.
  private static let soon = 24
  /// How many pairs of words are looked at.
  private static let mostPairs = 80

  /// By how much the lines of a page fall to the right, in millionths of the way; 0 for a page that is level, or whose lines
  /// do not all go one way.
  static func slope(of page: PDFPage) -> Int64 {
    var pairs: [(step: Int64, way: Int64)] = []
    var level = 0
    for index in page.words.indices.dropFirst() {
      // Most pages are level, and show it soon.
      if index == soon, pairs.count == level { return 0 }
      let (one, other) = (page.words[index - 1], page.words[index])
      guard other.left > one.right, other.left - one.right < one.height * 2 else { continue }
      let step = other.middle - one.middle
      let isLevel = abs(step) < leastStep
      if isLevel { level += 1 }
      if level == enoughLevel, pairs.count < enoughLevel * 2 { return 0 }
      let way = Int64(other.left) + Int64(other.right) - Int64(one.left) - Int64(one.right)
      guard abs(step) * 3 < one.height, way > 0 else { continue }
      pairs.append((Int64(step), way / 2))
      if pairs.count == mostPairs { break }
    }
    guard pairs.count >= enoughLevel * 2, level * 4 < pairs.count else { return 0 }
    let slope = fall(of: pairs[...])
    let fitting = pairs.count { abs($0.step - slope * $0.way / 1_000_000) <= mostStray }
    guard fitting * 4 >= pairs.count * 3, leastSlope...mostSlope ~= abs(slope) else { return 0 }
    // Type of another size stands higher or lower however far away it stands: a line falls the more the further it goes.
    pairs.sort { $0.way < $1.way }
    let (near, far) = (pairs[..<(pairs.count / 2)], pairs[(pairs.count / 2)...])
    return abs(fall(of: near) - fall(of: far)) * 2 <= abs(slope) ? slope : 0
  }

  /// What is no fall, and what is no line any more, in millionths of the way.
  private static let (leastSlope, mostSlope) = (Int64(7_000), Int64(100_000))

  /// By how much words stand lower than those before them, in millionths of the way between them.
  private static func fall(of pairs: ArraySlice<(step: Int64, way: Int64)>) -> Int64 {
    let way = pairs.reduce(0) { $0 + $1.way }
    return way > 0 ? pairs.reduce(0) { $0 + $1.step } * 1_000_000 / way : 0
  }

  /// Turns a page back about its middle.
  private static func level(_ page: PDFPage, slope: Int64) -> PDFPage {
    var page = page
    for index in page.words.indices {
      let word = page.words[index]
      let across = (Int64(word.left) + Int64(word.right) - Int64(page.width)) / 2
      let down = Int64(word.middle) - Int64(page.height) / 2
      let fall = Int32(truncatingIfNeeded: across * slope / 1_000_000)
      let shift = Int32(truncatingIfNeeded: down * slope / 1_000_000)
      // The box of a word that climbs is higher than the word.
      let climb = Int64(word.right - word.left) * abs(slope) / 2_000_000
      let excess = min(Int32(truncatingIfNeeded: climb), word.height / 4)
      page.words[index].top += excess - fall
      page.words[index].bottom -= excess + fall
      page.words[index].left += shift
      page.words[index].right += shift
    }
    return page
  }

  /// Whether the letters of a page stand one below the other, each a word of its own: its text is sideways.
  static func isSideways(_ page: PDFPage) -> Bool {
    guard page.words.count >= 40 else { return false }
    return page.words.count { $0.count < 3 } * 5 >= page.words.count * 4
  }
}
