/// Sorts the words of a page into lines.
enum PDFPageLines {
  /// Sorts words into lines, top to bottom, each left to right, and leaves out what is there twice.
  ///
  /// A word is on a line when the middle of one lies well inside the other.
  ///
  /// - Returns: which of the sorted words each line has.
  static func sort(_ words: inout [PDFWord], text: [UInt8]) -> [Range<Int>] {
    order(&words)
    var lines: [Range<Int>] = []
    lines.reserveCapacity(words.count / 2)
    var (at, kept) = (0, 0)
    while at < words.count {
      let line = at..<end(of: at, words)
      at = line.upperBound
      let isTidy = words.withUnsafeMutableBufferPointer { tidy($0, line, text) }
      let start = kept
      if isTidy {
        for index in line {
          if kept != index { words[kept] = words[index] }
          kept += 1
        }
      } else {
        var own = Array(words[line])
        dropDoubles(&own, text)
        joinApostrophes(&own, text)
        for word in own {
          words[kept] = word
          kept += 1
        }
      }
      lines.append(start..<kept)
    }
    words.removeLast(words.count - kept)
    return lines
  }

  /// Sorts words by their middles, and words of one middle by their left edges.
  ///
  /// Both are packed into one number, so that no word is moved before its place is known.
  private static func order(_ words: inout [PDFWord]) {
    func ordered(_ edge: Int32) -> UInt64 { UInt64(UInt32(bitPattern: edge) ^ 0x8000_0000) }
    var keys: [(order: UInt64, at: Int)] = []
    keys.reserveCapacity(words.count)
    for at in words.indices {
      keys.append((ordered(words[at].middle) << 32 | ordered(words[at].left), at))
    }
    keys.sort { $0.order < $1.order }
    words = keys.map { words[$0.at] }
  }

  /// Where the line ends that begins at a word.
  private static func end(of first: Int, _ words: [PDFWord]) -> Int {
    let (middle, height) = (words[first].middle, words[first].height)
    var end = first + 1
    while end < words.count,
      words[end].middle - middle <= min(height, words[end].height) * 2 / 5
    {
      end += 1
    }
    return end
  }

  /// Sorts a line left to right; false when a word of it is to be left out or joined to another.
  private static func tidy(
    _ words: UnsafeMutableBufferPointer<PDFWord>, _ line: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    let pairs = line.dropFirst()
    if pairs.contains(where: { words[$0].left < words[$0 - 1].left }) {
      var own = UnsafeMutableBufferPointer(rebasing: words[line])
      own.sort { $0.left < $1.left }
    }
    return !pairs.contains {
      isDouble(words[$0], words[$0 - 1], text) || goesOn(words[$0], words[$0 - 1], text)
    }
  }

  /// Joins `Employer' s`, which kerning draws apart.
  private static func joinApostrophes(_ line: inout [PDFWord], _ text: [UInt8]) {
    for index in line.indices.dropFirst().reversed() {
      let word = line[index]
      guard goesOn(word, line[index - 1], text) else { continue }
      line[index - 1].right = word.right
      line[index - 1].count += word.count
      line.remove(at: index)
    }
  }

  /// Whether a word goes on with the one before it, which ends with an apostrophe.
  private static func goesOn(_ word: PDFWord, _ last: PDFWord, _ text: [UInt8]) -> Bool {
    let end = last.bytes.upperBound
    guard last.count > 1, Int(word.start) == end,
      (word.left - last.right) * 5 < word.height * 2
    else { return false }
    return text[end - 1] == UInt8(ascii: "'")
      || (last.count >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
        && text[end - 1] == 0x99)
  }

  /// Leaves out a word that is drawn again a hair's breadth away, as bold type is faked.
  private static func dropDoubles(_ line: inout [PDFWord], _ text: [UInt8]) {
    for index in line.indices.dropFirst().reversed()
    where isDouble(line[index], line[index - 1], text) {
      line.remove(at: index)
    }
  }

  private static func isDouble(_ word: PDFWord, _ last: PDFWord, _ text: [UInt8]) -> Bool {
    word.count == last.count && word.left - last.left < word.height / 3
      && text[word.bytes].elementsEqual(text[last.bytes])
  }

  /// The width of a character in type of a fixed pitch, in thousandths of the type's height; nil for other type.
  ///
  /// In such type the space between two words is as wide as a letter, which would part words elsewhere.
  static func fixedPitch(_ page: PDFPage) -> Int32? {
    var widths: [Int64] = []
    widths.reserveCapacity(60)
    page.text.withUnsafeBufferPointer { text in
      for word in page.words where word.count >= 3 && word.height > 0 {
        var characters: Int64 = 0
        for place in word.bytes where text[place] & 0xC0 != 0x80 { characters += 1 }
        widths.append(
          Int64(word.right - word.left) * 1000 / max(characters, 1) / Int64(word.height))
        if widths.count == 60 { break }
      }
    }
    guard widths.count >= 12 else { return nil }
    let middle = middle(of: &widths)
    let near = widths.count { abs($0 - middle) * 25 <= middle }
    guard near * 10 >= widths.count * 8, (200...1200).contains(middle) else { return nil }
    return Int32(middle)
  }

  /// What would stand in the middle if some numbers were sorted, which are only sorted as far as that needs.
  private static func middle(of numbers: inout [Int64]) -> Int64 {
    let place = numbers.count / 2
    var (first, last) = (0, numbers.count - 1)
    while first < last {
      let pivot = numbers[(first + last) / 2]
      var (low, high) = (first, last)
      while low <= high {
        while numbers[low] < pivot { low += 1 }
        while numbers[high] > pivot { high -= 1 }
        if low <= high {
          numbers.swapAt(low, high)
          low += 1
          high -= 1
        }
      }
      if place <= high {
        last = high
      } else if place >= low {
        first = low
      } else {
        break
      }
    }
    return numbers[place]
  }
}
