import PayDomain

extension PDFGrid {
  /// The box around some words.
  func place(of range: Range<Int>) -> SourcePlace {
    var box = (left: Int32.max, top: Int32.max, right: Int32.min, bottom: Int32.min)
    for word in words[range] {
      box.left = min(box.left, word.left)
      box.top = min(box.top, word.top)
      box.right = max(box.right, word.right)
      box.bottom = max(box.bottom, word.bottom)
    }
    return .box(
      page: page(of: range.lowerBound), left: box.left, top: box.top, right: box.right,
      bottom: box.bottom)
  }

  /// The page that a word stands on, from 1.
  private func page(of word: Int) -> Int32 {
    guard rows.last?.page != rows.first?.page else { return rows.first?.page ?? 1 }
    // The last row that does not begin behind the word, by halves.
    var (first, end) = (0, rows.count)
    while first < end {
      let middle = (first + end) / 2
      if cells[rows[middle].cells.lowerBound].words.lowerBound <= word {
        first = middle + 1
      } else {
        end = middle
      }
    }
    return first > 0 ? rows[first - 1].page : 1
  }

  /// Whether a word is `other`, given in small letters, with or without one of the stops behind it.
  func isWord(_ index: Int, _ other: StaticString, before stops: StaticString = ":") -> Bool {
    guard words.indices.contains(index) else { return false }
    let range = words[index].bytes
    let length = other.utf8CodeUnitCount
    guard range.count == length || range.count == length + 1 else { return false }
    return text.withUnsafeBufferPointer { bytes in
      if range.count > length,
        !stops.withUTF8Buffer({ $0.contains(bytes[range.upperBound - 1]) })
      {
        return false
      }
      for place in 0..<length {
        let byte = bytes[range.lowerBound + place]
        guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == other.utf8Start[place] else {
          return false
        }
      }
      return true
    }
  }

  /// Whether a word stands for the business number, `ABN` or `A.B.N.`.
  func isBusinessNumberWord(_ index: Int) -> Bool {
    let initial = text[Int(words[index].start)]
    guard initial | 0x20 == UInt8(ascii: "a") || initial == UInt8(ascii: "(") else { return false }
    return isWord(index, "abn") || isWord(index, "(abn") || isWord(index, "a.b.n", before: ".:")
  }

  /// What some words, and others after them, mean as a phrase; nil when it is unknown.
  func meaning(
    of first: Range<Int>, and second: Range<Int> = 0..<0, _ phrases: PDFPhrases
  ) -> PDFMeaning? {
    let count = first.count + second.count
    guard count > 0, count <= phrases.longest else { return nil }
    var hash = PDFPhrases.seed
    for place in 0..<count {
      let word =
        place < first.count
        ? first.lowerBound + place : second.lowerBound + place - first.count
      hash = PDFPhrases.add(place == count - 1 ? hashes[word].last : hashes[word].inner, to: hash)
    }
    return phrases.meaning(hash)
  }
}
