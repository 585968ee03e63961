/// How a worker ended with one document.
enum PDFStatus: UInt8, Error {
  /// Words follow.
  case words
  /// The file needs a password.
  case encrypted
  /// The file is not a PDF, or too broken to open.
  case damaged
  /// The file opens but has no page.
  case noPages
  /// The pages hold pictures or outlines, but no text.
  case noText
  /// The file has more pages than are read.
  case tooManyPages
  /// The pages hold more characters than are read.
  case tooManyGlyphs
  /// Not an answer: the worker's greeting, with the layers of protection that are on.
  case hello
  /// Words follow, and the pages should be drawn to see whether all can be seen.
  case doubted
  /// The file holds more words than are read.
  case tooManyWords
  /// The file claims more objects than are read.
  case tooManyObjects
  /// Bytes follow: a picture or a document, as was asked.
  case bytes
  /// What was asked to be drawn could not be.
  case notDrawn

  /// Whether what follows is the pages of a document.
  var hasPages: Bool { self == .words || self == .noText || self == .doubted }
}

/// What is asked of a worker beside the file.
struct PDFRequest: Hashable {
  /// What is asked.
  enum Kind: UInt8 {
    /// The words.
    case words
    /// The words that can be seen, told by drawing the pages.
    case seenWords
    /// One page, or a photo, in grey and cleaned for reading.
    case picture
    /// A copy with notes.
    case notes

    /// How many times a document's usual time it may take: a picture has thousands of times a page's characters.
    var patience: Int {
      switch self {
      case .words, .seenWords: 1
      case .picture, .notes: 4
      }
    }
  }

  /// What is asked.
  var kind = Kind.words
  /// What may open the file when it is locked; never printed.
  var passwords: [String] = []
  /// The page, from 0, where one is asked for.
  var page = 0
  /// The notes, in the form of ``PDFNotes``.
  var notes: [UInt8] = []
}

/// The frames between the reading process and its workers, which run the same program on the same machine.
///
/// A request is a ``requestBytes`` header, passwords, notes and the file. A reply is a ``headerBytes`` header with
/// the size of what follows and the status, then per page its size, counts, marks, words and text.
enum PDFWire {
  /// The size of a header: four bytes of length, status, layers, two unused.
  static let headerBytes = 8
  /// The size of a request's header.
  static let requestBytes = 24
  /// The most bytes of passwords with one file.
  static let passwordBytes = 60_000
  /// The size of a page without words in a reply.
  static let emptyPageBytes = 24
  /// The most bytes a reply may have.
  static let largestReply = 256 << 20

  /// A header; a greeting carries the layers of protection in its sixth byte.
  static func header(length: Int, status: UInt8 = 0, layers: UInt8 = 0) -> [UInt8] {
    let bytes = UInt32(length)
    return [
      UInt8(truncatingIfNeeded: bytes), UInt8(truncatingIfNeeded: bytes >> 8),
      UInt8(truncatingIfNeeded: bytes >> 16), UInt8(truncatingIfNeeded: bytes >> 24), status,
      layers,
      0, 0,
    ]
  }

  /// The length, status and layers in a header.
  static func parse(
    header bytes: UnsafeRawBufferPointer
  ) -> (length: Int, status: UInt8, layers: UInt8) {
    (Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))), bytes[4], bytes[5])
  }

  /// What goes before a file: header, passwords, notes.
  static func prologue(_ request: PDFRequest, file: Int) -> [UInt8] {
    var passwords = Array(request.passwords.joined(separator: "\n").utf8)
    if passwords.count > passwordBytes { passwords = [] }
    let numbers = [
      UInt32(file), UInt32(request.kind.rawValue), UInt32(passwords.count),
      UInt32(request.notes.count), UInt32(request.page), 0,
    ]
    return numbers.withUnsafeBytes { Array($0) } + passwords + request.notes
  }

  /// The parts of a request's header: the file's size, what is asked, and the sizes of what comes before the file.
  static func parse(
    request bytes: UnsafeRawBufferPointer
  ) -> (file: Int, kind: PDFRequest.Kind?, passwords: Int, notes: Int, page: Int) {
    func number(_ index: Int) -> Int {
      Int(bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    let kind = PDFRequest.Kind(rawValue: UInt8(truncatingIfNeeded: number(1)))
    return (number(0), kind, number(2), number(3), number(4))
  }

  /// Adds one page to a reply.
  static func append(_ page: PDFPage, to reply: inout [UInt8]) {
    let numbers = [
      page.width, page.height, Int32(page.words.count), Int32(page.text.count),
      page.hiddenFigures, page.marks.rawValue,
    ]
    numbers.withUnsafeBytes { reply.append(contentsOf: $0) }
    page.words.withUnsafeBytes { reply.append(contentsOf: $0) }
    reply.append(contentsOf: page.text)
  }

  /// The pages of a reply; nil when the bytes are not what ``append(_:to:)`` writes.
  ///
  /// The worker has read a hostile file, so its words are checked against their page before use.
  static func pages(in payload: UnsafeRawBufferPointer) -> [PDFPage]? {
    var pages: [PDFPage] = []
    var at = 0
    while at < payload.count {
      guard at + emptyPageBytes <= payload.count else { return nil }
      func number(_ index: Int) -> Int32 {
        payload.loadUnaligned(fromByteOffset: at + index * 4, as: Int32.self)
      }
      var page = PDFPage(width: number(0), height: number(1))
      let (wordCount, textCount) = (Int(number(2)), Int(number(3)))
      guard wordCount >= 0, textCount >= 0, (0...farthestEdge).contains(page.width),
        (0...farthestEdge).contains(page.height)
      else { return nil }
      page.hiddenFigures = max(number(4), 0)
      page.marks = PDFPageMarks(rawValue: number(5))
      let wordBytes = wordCount * MemoryLayout<PDFWord>.stride
      at += emptyPageBytes
      guard at + wordBytes + textCount <= payload.count else { return nil }
      page.words = words(wordCount, in: payload[at..<at + wordBytes])
      at += wordBytes
      page.text = [UInt8](payload[at..<at + textCount])
      at += textCount
      guard page.words.allSatisfy({ isSound($0, in: page) }) else { return nil }
      pages.append(page)
    }
    return pages
  }

  private static func words(_ count: Int, in bytes: Slice<UnsafeRawBufferPointer>) -> [PDFWord] {
    [PDFWord](unsafeUninitializedCapacity: count) { buffer, written in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes))
      written = count
    }
  }

  /// Whether a word's text lies in its page and its box is one that sums cannot overflow.
  private static func isSound(_ word: PDFWord, in page: PDFPage) -> Bool {
    let edge = PDFWire.farthestEdge
    return word.count > 0 && Int(word.start) + Int(word.count) <= page.text.count
      && word.left >= -edge
      && word.top >= -edge && word.right <= edge && word.bottom <= edge && word.left <= word.right
      && word.top <= word.bottom
  }

  /// The farthest edge of a box from the corner of its page, in hundredths of a point.
  static let farthestEdge: Int32 = 10_000_000
}
