/// Parts words that are printed without a gap though they belong apart: `Hours.....38.00`, `38@25.10`, `7.6hrs`,
/// `Net:$479.48`, `25.10/hr`.
///
/// Leaders of dots or underscores are left out.
enum PDFWordSplitter {
  /// The words of a page, parted; most pages come back as they are.
  static func split(_ words: [PDFWord], text: [UInt8]) -> [PDFWord] {
    let first = text.withUnsafeBufferPointer { bytes in
      words.firstIndex { needsLook($0, bytes) && isParted($0, text) }
    }
    guard let first else { return words }
    var parted = Array(words[..<first])
    parted.reserveCapacity(words.count + 16)
    for word in words[first...] {
      guard text.withUnsafeBufferPointer({ needsLook(word, $0) }), isParted(word, text) else {
        parted.append(word)
        continue
      }
      guard !text[word.bytes].allSatisfy(isLeader) else { continue }
      let pieces = pieces(of: word.bytes, in: text)
      if pieces.count == 1, pieces[0] == word.bytes {
        parted.append(word)
      } else {
        for piece in pieces { parted.append(part(word, piece)) }
      }
    }
    return parted
  }

  /// Whether a word that needs a look is a leader, has one, or may be cut.
  private static func isParted(_ word: PDFWord, _ text: [UInt8]) -> Bool {
    isLeader(text[Int(word.start)]) && text[word.bytes].allSatisfy(isLeader)
      || mayPart(word.bytes, text)
  }

  /// Whether a word could be more than one: dots in a row, or digits beside letters and signs.
  private static func needsLook(
    _ word: PDFWord, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard word.count > 1 else { return text[Int(word.start)] == UInt8(ascii: ".") }
    var (hasDigit, hasOther) = (false, false)
    var last: UInt8 = 0
    for at in word.bytes {
      let byte = text[at]
      if (byte | 0x20) &- 0x61 < 26 {
        hasOther = true
      } else if isDigit(byte) {
        hasDigit = true
      } else {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"):
          if last == byte { return true }
        case UInt8(ascii: "$"):
          if isDigit(last) { hasOther = true }
        case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("),
          UInt8(ascii: ")"):
          break
        default: hasOther = true
        }
      }
      last = byte
    }
    return hasDigit && hasOther
  }

  /// Whether a word has a leader or a place where it is cut.
  private static func mayPart(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.dropFirst().contains { isLeader(text[$0]) && text[$0 - 1] == text[$0] }
      || range.dropFirst().contains { isCut($0, range, text) }
  }

  /// A part of a word; its edges are shared out by the number of bytes.
  private static func part(_ word: PDFWord, _ piece: Range<Int>) -> PDFWord {
    var part = word
    let (start, width) = (Int64(word.start), Int64(word.right - word.left))
    let count = Int64(word.count)
    part.left = word.left + Int32(width * (Int64(piece.lowerBound) - start) / count)
    part.right = word.left + Int32(width * (Int64(piece.upperBound) - start) / count)
    part.start = UInt32(piece.lowerBound)
    part.count = UInt16(piece.count)
    return part
  }

  /// The parts of a word, without leaders.
  private static func pieces(of range: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let run = runOfLeader(at, range.upperBound, text)
      if run >= 3 {
        if start < at { pieces += parts(of: start..<at, in: text) }
        at += run
        start = at
      } else {
        at += max(run, 1)
      }
    }
    if start < range.upperBound { pieces += parts(of: start..<range.upperBound, in: text) }
    return pieces
  }

  /// How many dots or underscores stand in a row.
  private static func runOfLeader(_ at: Int, _ end: Int, _ text: [UInt8]) -> Int {
    let byte = text[at]
    guard isLeader(byte) else { return 0 }
    var count = 1
    while at + count < end, text[at + count] == byte { count += 1 }
    return count
  }

  /// A piece without leaders, cut where a figure meets its label, unit or sign.
  private static func parts(of range: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    guard text[range].contains(where: isDigit) else { return [range] }
    var cuts: [Int] = []
    for at in range.dropFirst() where isCut(at, range, text) { cuts.append(at) }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for cut in cuts + [range.upperBound] {
      parts.append(start..<cut)
      start = cut
    }
    return parts
  }

  /// Whether a word ends before `at` and another begins there.
  private static func isCut(_ at: Int, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let (before, here) = (text[at - 1], text[at])
    let isMoney = isDigit(here) || here == UInt8(ascii: "$")
    switch before {
    case UInt8(ascii: ":"):
      return isMoney && at - 2 >= range.lowerBound && isLetter(text[at - 2])
    case UInt8(ascii: "@"), UInt8(ascii: "="): return isMoney
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      let isAlone = at - 2 < range.lowerBound || isDigit(text[at - 2])
      return isAlone && (here == UInt8(ascii: "$") || (isDigit(here) && at - 2 >= range.lowerBound))
    case UInt8(ascii: "h"): return isMinutes(at..<range.upperBound, text)
    default: break
    }
    guard isDigit(before) || before == UInt8(ascii: ".") else { return false }
    switch here {
    case UInt8(ascii: "@"), UInt8(ascii: "="): return true
    // Hours that meet the sign of the rate's column, `5$   36.26`.
    case UInt8(ascii: "$"): return isDigit(before) && at + 1 == range.upperBound
    case UInt8(ascii: "/"):
      return at + 1 < range.upperBound && isUnit(at + 1..<range.upperBound, text)
    default: break
    }
    if at + 1 == range.upperBound, at > range.lowerBound + 2,
      [text[at - 2], text[at - 3]].contains(UInt8(ascii: "h")),
      isMinutes((text[at - 2] == UInt8(ascii: "h") ? at - 1 : at - 2)..<at + 1, text)
    {
      return true
    }
    guard isLetter(here), isFigure(range.lowerBound..<at, text) else { return false }
    if here | 0x20 == UInt8(ascii: "x"), at + 1 < range.upperBound,
      isDigit(text[at + 1]) || text[at + 1] == UInt8(ascii: "$")
    {
      return true
    }
    if here == UInt8(ascii: "h"), isMinutes(at + 1..<range.upperBound, text) { return true }
    return isUnit(at..<range.upperBound, text)
  }

  /// Whether bytes behind hours are minutes, as in `7h30m`.
  private static func isMinutes(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard (2...3).contains(range.count), text[range.upperBound - 1] | 0x20 == UInt8(ascii: "m")
    else { return false }
    return text[range.dropLast()].allSatisfy(isDigit)
  }

  /// Whether the bytes are digits with points, commas and signs.
  private static func isFigure(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x24 || $0 == 0x2D }
  }

  private static let units: [[UInt8]] = [
    "h", "hr", "hrs", "hour", "hours", "days", "day", "km", "kms", "ph", "p/h", "units",
    "m", "min", "mins",
  ].map { Array($0.utf8) }

  private static func isUnit(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count <= 5, mayBeginUnit(text[range.lowerBound]) else { return false }
    return units.contains {
      $0.elementsEqual(text[range].lazy.map { isLetter($0) ? $0 | 0x20 : $0 })
    }
  }

  /// Whether a unit begins with a byte: the day behind the month of a date needs no look at the list.
  private static func mayBeginUnit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "k"), UInt8(ascii: "m"),
      UInt8(ascii: "p"), UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func isLeader(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
