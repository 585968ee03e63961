import PayslipReading

/// A word of a guide's page.
struct GuideWord {
  /// Its edges, in hundredths of a point from the left of the page.
  var left: Int32
  var right: Int32
  var text: String
}

/// A line of a guide's page: words at one height, from left to right.
struct GuideLine {
  /// The page, counted from 1.
  var page: Int
  /// The upper edge, in hundredths of a point from the top of the page.
  var top: Int32
  /// The height of the type, in hundredths of a point.
  var height: Int32
  var words: [GuideWord]

  /// The whole line with one space between words.
  var text: String { words.map(\.text).joined(separator: " ") }

  /// Where its last word ends, in hundredths of a point.
  var right: Int32 { words.map(\.right).reduce(0, max) }

  /// The words that begin after a gap no space of this type has, with the first.
  var starts: [Int] {
    words.indices.filter { place in
      place == 0 || isGap(words[place].left - words[place - 1].right)
    }
  }

  /// Whether a distance is wider than the space between two words of this type.
  func isGap(_ distance: Int32) -> Bool { distance * 20 > height * 9 }

  /// The lines of a page from top to bottom.
  static func lines(of page: PDFPage, number: Int) -> [GuideLine] {
    let words = page.words.sorted { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    var lines: [GuideLine] = []
    var bottom: Int32 = 0
    for word in words {
      let height = word.bottom - word.top
      let text = GuideWord(left: word.left, right: word.right, text: page.text(of: word))
      if let last = lines.indices.last, (word.bottom - bottom) * 3 < height {
        lines[last].words.append(text)
        lines[last].height = max(lines[last].height, height)
        lines[last].top = min(lines[last].top, word.top)
      } else {
        lines.append(GuideLine(page: number, top: word.top, height: height, words: [text]))
        bottom = word.bottom
      }
    }
    for place in lines.indices { lines[place].words.sort { $0.left < $1.left } }
    return lines
  }
}
