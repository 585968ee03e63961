/// Rebuilds the words of a page from characters and their boxes.
///
/// poppler's own text glues the cells of a table together; the boxes do not. Characters join while they
/// follow each other on one line without a gap.
struct PDFWordBuilder {
  /// The page so far.
  private(set) var page: PDFPage
  private var word = PDFWord(left: 0, top: 0, right: 0, bottom: 0, start: 0, count: 0, flags: 0)
  private var lastScalar: UInt32 = 0
  private var lastLeft: Int32 = 0
  private var lastRight: Int32 = 0

  /// Starts a page of the given size in hundredths of a point.
  init(width: Int32, height: Int32) { page = PDFPage(width: width, height: height) }

  /// The smallest height of visible type, in hundredths of a point.
  static let smallestType: Int32 = 100

  /// Adds one character.
  ///
  /// - Parameters:
  ///   - scalar: its Unicode scalar; white space ends the word.
  ///   - utf8: the bytes of the scalar.
  ///   - box: left, top, right and bottom in hundredths of a point from the top left.
  ///   - pale: whether it is drawn in white.
  mutating func add(
    _ scalar: UInt32, utf8: UnsafeBufferPointer<UInt8>,
    box: (left: Int32, top: Int32, right: Int32, bottom: Int32), pale: Bool
  ) {
    guard !PDFWordBuilder.isSpace(scalar) else { return endWord() }
    if word.count > 0 {
      // The same character again at the same place is bold type made by drawing twice.
      if scalar == lastScalar, abs(box.left - lastLeft) * 4 < word.height,
        abs(box.right - lastRight) * 4 < word.height, box.right - box.left > word.height / 4
      {
        return
      }
      if !follows(box, pale: pale) { endWord() }
    }
    if word.count == 0 { beginWord(box, pale: pale) }
    page.text.append(contentsOf: utf8)
    word.count += UInt16(utf8.count)
    word.right = max(word.right, box.right)
    word.top = min(word.top, box.top)
    word.bottom = max(word.bottom, box.bottom)
    (lastScalar, lastLeft, lastRight) = (scalar, box.left, box.right)
  }

  /// Ends the page and returns it.
  mutating func finish() -> PDFPage {
    endWord()
    return page
  }

  /// Whether a character at `box` goes on with the word.
  private func follows(
    _ box: (left: Int32, top: Int32, right: Int32, bottom: Int32), pale: Bool
  ) -> Bool {
    let size = max(word.height, PDFWordBuilder.smallestType)
    let gap = box.left - lastRight
    return gap * 5 < size && gap * 2 > -size && abs(box.bottom - word.bottom) * 3 < size
      && pale == word.isPale && word.count < 512
  }

  private mutating func beginWord(
    _ box: (left: Int32, top: Int32, right: Int32, bottom: Int32), pale: Bool
  ) {
    word = PDFWord(
      left: box.left, top: box.top, right: box.right, bottom: box.bottom,
      start: UInt32(page.text.count), count: 0, flags: pale ? PDFWord.paleFlag : 0)
    lastRight = box.left
  }

  private mutating func endWord() {
    guard word.count > 0 else { return }
    if isVisible, !repeatsLastWord {
      page.words.append(word)
    } else {
      if !isVisible, page.hasDigit(in: word) { page.hiddenFigures += 1 }
      page.text.removeLast(Int(word.count))
    }
    word.count = 0
  }

  /// Whether the word lies on the page and is large enough to be seen.
  private var isVisible: Bool {
    word.height >= PDFWordBuilder.smallestType && word.right > 0 && word.bottom > 0
      && word.left < page.width && word.top < page.height
  }

  /// Whether the word is the one before it, drawn again a hair's breadth away.
  private var repeatsLastWord: Bool {
    guard let last = page.words.last, last.count == word.count else { return false }
    let near = max(word.height / 5, 1)
    return abs(last.left - word.left) < near && abs(last.top - word.top) < near
      && page.text[last.bytes].elementsEqual(page.text[word.bytes])
  }

  /// Whether a scalar is white space or a mark without width.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
