/// Tells words that a person can see on the page from words that only a program finds.
///
/// Draws the page and looks for ink in the box of every word: text in the colour of its ground, without ink, cut off or
/// covered by a fill leaves none. White text on a dark band is text like any other.
///
/// **Limits:** text under a picture is not told from text on one. Where a file has text without ink, or draws a picture
/// after text, all figures that lie on a picture are marked, and no finding may rest on them alone.
struct PDFSight {
  /// Whether type that is not part of the file can be drawn.
  let canDrawType: Bool
  /// What the file's streams say.
  let scan: PDFContentScan

  /// The most pixels a page is drawn with.
  private static let mostPixels = 6_000_000
  /// How far a pixel must be from its ground to be ink, of 255.
  private static let leastContrast = 20

  /// Takes hidden words off the page, and takes back that seen ones are pale.
  func look(at page: inout PDFPage, on sheet: PDFSheet) {
    guard !page.words.isEmpty else { return }
    guard let picture = sheet.drawn(scale: 2, atMost: PDFSight.mostPixels) else {
      page.marks.insert(.notLookedAt)
      return
    }
    if scan.hasUninkedText || scan.hasPictureOverText {
      let pictures = sheet.pictures
      let isPictured = page.words.contains { word in
        page.hasDigit(in: word) && pictures.contains { $0.holdsMiddle(of: word.box) }
      }
      if isPictured { page.marks.insert(.pictured) }
    }
    let seen = PDFStackedWords(page).seen(in: picture)
    if !canDrawType, seen.count(where: { $0 != false }) * 2 < seen.count {
      page.marks.insert(.notLookedAt)
      return
    }
    if seen.contains(nil) { page.marks.insert(.stacked) }
    page.keepWords(seen.map { $0 == true })
  }

  /// Whether there is ink in the parts of a box between some edges from left to right.
  static func isSeen(_ box: PDFBox, _ parts: [Range<Int32>], in picture: PDFPicture) -> Bool {
    let counts = greys(box, parts, picture)
    let ground = ground(counts)
    let ink = counts.indices.reduce(0) { sum, value in
      abs(value - ground) > leastContrast ? sum + counts[value] : sum
    }
    return ink > 0 && ink * 50 >= counts.reduce(0, +)
  }

  /// The grey of the ground in a box, 0 to 255.
  static func ground(_ box: PDFBox, in picture: PDFPicture) -> Int {
    ground(greys(box, box.left < box.right ? [box.left..<box.right] : [], picture))
  }

  private static func ground(_ counts: [Int]) -> Int {
    counts.indices.max { counts[$0] < counts[$1] } ?? 255
  }

  /// How many pixels of each grey the parts of a box have.
  private static func greys(
    _ box: PDFBox, _ parts: [Range<Int32>], _ picture: PDFPicture
  ) -> [Int] {
    let height = box.bottom - box.top
    let columns = parts.flatMap {
      pixels($0.lowerBound, $0.upperBound, picture.scale, picture.width)
    }
    // Rules between the rows of a table lie at the edges of a word's box.
    let rows = pixels(
      box.top + height * 3 / 20, box.bottom - height * 3 / 20, picture.scale, picture.height)
    var counts = [Int](repeating: 0, count: 256)
    for row in rows {
      for column in columns { counts[Int(picture.grey[row * picture.width + column])] += 1 }
    }
    return counts
  }

  /// The pixels between two edges, inside the picture.
  private static func pixels(
    _ from: Int32, _ to: Int32, _ scale: Double, _ count: Int
  ) -> Range<Int> {
    let first = max(Int(Double(from) * scale / 100), 0)
    let last = min(Int(Double(to) * scale / 100) + 1, count)
    return first < last ? first..<last : 0..<0
  }
}

extension PDFPage {
  /// Keeps the words that are seen, none of them pale, and counts the figures among the others.
  mutating func keepWords(_ seen: [Bool]) {
    var kept: [PDFWord] = []
    for (word, isSeen) in zip(words, seen) {
      if isSeen {
        var word = word
        word.flags &= ~PDFWord.paleFlag
        kept.append(word)
      } else if hasDigit(in: word) {
        hiddenFigures += 1
      }
    }
    words = kept
  }
}
