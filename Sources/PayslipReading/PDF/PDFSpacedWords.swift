/// Joins the letters of words that are printed with room between them, `N E T   P A Y`.
enum PDFSpacedWords {
  /// Joins every run of three letters or more that stand alone and evenly apart; a wider gap parts two words.
  static func join(_ words: inout [PDFWord], text: [UInt8]) {
    var at = 0
    while at + 2 < words.count {
      guard words[at].count == 1, words[at + 1].count == 1, words[at + 2].count == 1 else {
        at += 1
        continue
      }
      let run = run(from: at, words, text)
      if run.count > 2 { words.replaceSubrange(run, with: parts(of: run, words)) }
      at += 1
    }
  }

  /// The letters that stand alone on one line; none where a word stands as close as they do, `J R R Smith`.
  private static func run(from first: Int, _ words: [PDFWord], _ text: [UInt8]) -> Range<Int> {
    guard isLetter(words[first], text) else { return first..<first }
    var end = first + 1
    var least = Int32.max
    while end < words.count, isLetter(words[end], text), follows(words[end], words[end - 1]) {
      least = min(least, words[end].left - words[end - 1].right)
      end += 1
    }
    guard end - first > 2, least * 10 < words[first].height * 7 else { return first..<first }
    for (edge, other) in [(first, first - 1), (end - 1, end)]
    where words.indices.contains(other) && words[other].count > 1 {
      let (one, two) = other < edge ? (words[other], words[edge]) : (words[edge], words[other])
      let gap = two.left - one.right
      if abs(two.middle - one.middle) * 2 < one.height, gap > -one.height, gap * 2 <= least * 3 {
        return first..<first
      }
    }
    return first..<end
  }

  /// Whether a letter goes on the line of the one before it, nearer than the columns of a table stand.
  private static func follows(_ word: PDFWord, _ last: PDFWord) -> Bool {
    let gap = word.left - last.right
    return Int(word.start) == last.bytes.upperBound && gap > 0 && gap < word.height * 3 / 2
      && abs(word.middle - last.middle) * 4 < word.height
  }

  /// The words that a run of letters spells.
  private static func parts(of run: Range<Int>, _ words: [PDFWord]) -> [PDFWord] {
    let gaps = run.dropFirst().map { words[$0].left - words[$0 - 1].right }
    guard let least = gaps.min() else { return Array(words[run]) }
    var parts: [PDFWord] = []
    for at in run {
      if at > run.lowerBound, gaps[at - run.lowerBound - 1] * 2 <= least * 3 {
        parts[parts.count - 1].right = words[at].right
        parts[parts.count - 1].count += 1
      } else {
        // The words stand as near as those of one text do.
        if let last = parts.indices.last {
          parts[last].right = max(parts[last].right, words[at].left - words[at].height / 4)
        }
        parts.append(words[at])
      }
    }
    return parts.allSatisfy { $0.count > 1 } ? parts : Array(words[run])
  }

  private static func isLetter(_ word: PDFWord, _ text: [UInt8]) -> Bool {
    word.count == 1 && (text[Int(word.start)] | 0x20) &- 0x61 < 26
  }
}
