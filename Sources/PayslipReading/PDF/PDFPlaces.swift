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
    for row in rows.reversed() {
      if cells[row.cells.lowerBound].words.lowerBound <= word { return row.page }
    }
    return 1
  }

  /// Whether a word is `other`, given in small letters, with or without a colon.
  func isWord(_ index: Int, _ other: StaticString) -> Bool {
    guard words.indices.contains(index) else { return false }
    var bytes = text[words[index].bytes]
    if bytes.last == UInt8(ascii: ":") { bytes.removeLast() }
    guard bytes.count == other.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: other.utf8Start, count: bytes.count))
      .allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
  }
}
