/// A run of text without a gap, and the box it fills on its page.
///
/// **Units:** hundredths of a point from the top left of the page.
public struct PDFWord: Hashable, Sendable {
  /// The left edge.
  public var left: Int32
  /// The upper edge.
  public var top: Int32
  /// The right edge.
  public var right: Int32
  /// The lower edge.
  public var bottom: Int32
  /// Where the text starts in the page's ``PDFPage/text``.
  var start: UInt32
  /// How many bytes of UTF-8 it has.
  var count: UInt16
  /// 1 when the text is drawn in white or nearly white.
  var flags: UInt16

  /// Whether the text is drawn in white or nearly white: readable on a dark band, hidden on paper.
  public var isPale: Bool { flags & PDFWord.paleFlag != 0 }
  /// The bit of ``flags`` that says pale.
  static let paleFlag: UInt16 = 1
  /// Whether a digit stands in the text; known only of the words of a ``PDFGrid``.
  var hasDigit: Bool { flags & PDFWord.digitFlag != 0 }
  /// The bit of ``flags`` that says that a digit stands in the text.
  static let digitFlag: UInt16 = 2

  /// The bytes of the text in the page's ``PDFPage/text``.
  var bytes: Range<Int> { Int(start)..<Int(start) + Int(count) }
  /// Half way between the upper and the lower edge.
  var middle: Int32 { (top + bottom) / 2 }
  /// The distance between the upper and the lower edge, about the size of the type.
  var height: Int32 { bottom - top }
}

extension PDFWord {
  /// The box it fills.
  var box: PDFBox { PDFBox(left: left, top: top, right: right, bottom: bottom) }

  /// Whether it is a line drawn with the keys of a keyboard, `--------`, of so many characters or more.
  func isRule(in text: [UInt8], atLeast least: Int) -> Bool {
    let first = text[Int(start)]
    guard count >= least else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
      UInt8(ascii: "~"):
      return text[bytes].allSatisfy { $0 == first }
    default: return false
    }
  }
}

/// What is to be said of the text of a page.
public struct PDFPageMarks: OptionSet, Hashable, Sendable {
  /// The bits of the marks.
  public let rawValue: Int32

  /// Makes a set from its bits.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Figures lie where a picture is, as in a scan with a layer of text: nobody knows that they say the same.
  public static let pictured = PDFPageMarks(rawValue: 1)
  /// Whether all text can be seen should have been looked at, and could not be.
  public static let notLookedAt = PDFPageMarks(rawValue: 2)
  /// The text was read from a picture.
  public static let scanned = PDFPageMarks(rawValue: 4)
  /// The file holds pictures, form fields or streams that were not looked through: something may stand there.
  public static let hasPictures = PDFPageMarks(rawValue: 8)
  /// Curves are drawn, of which letters can be made.
  public static let hasOutlines = PDFPageMarks(rawValue: 16)
  /// Figures stand on top of each other, and which of them the page shows could not be told: none was read.
  public static let stacked = PDFPageMarks(rawValue: 32)
  /// The file gives figures as text of their own beside the ones that it draws.
  public static let retold = PDFPageMarks(rawValue: 64)
  /// Lines of a picture are bent or tilted so far that labels may stand beside the figures of another row.
  public static let uneven = PDFPageMarks(rawValue: 128)
}

/// The visible words of one page.
public struct PDFPage: Hashable, Sendable {
  /// The page's width in hundredths of a point.
  public var width: Int32
  /// The page's height in hundredths of a point.
  public var height: Int32
  /// The words in the order poppler reads them.
  public var words: [PDFWord]
  /// The text of all words, one after another, as UTF-8.
  public var text: [UInt8]
  /// How many words with digits were left out because nobody can see them.
  public var hiddenFigures: Int32 = 0
  /// What is to be said of the page's text.
  public var marks: PDFPageMarks = []

  /// Makes an empty page.
  init(width: Int32, height: Int32) {
    self.width = width
    self.height = height
    words = []
    text = []
  }

  /// Whether what the page shows is a picture, whatever text lies on it.
  public var isPicture: Bool { words.isEmpty || marks.contains(.pictured) }

  /// Whether a word holds a digit.
  func hasDigit(in word: PDFWord) -> Bool { text[word.bytes].contains { $0 &- 0x30 < 10 } }

  /// The text of one word.
  public func text(of word: PDFWord) -> String { String(decoding: text[word.bytes], as: UTF8.self) }
}

/// What one PDF may cost before it is refused.
public struct PDFLimits: Hashable, Sendable {
  /// The largest file that is sent to a worker, in bytes.
  public var fileBytes = 64 << 20
  /// The most pages that are read.
  public var pages = 1000
  /// The most characters that are read from one file.
  public var glyphs = 4_000_000
  /// The most words that are read from one file.
  public var words = 500_000
  /// The most objects that a file may claim to have.
  public var objects = 500_000
  /// The time one document may take, in milliseconds: of the processor, and three times that by the clock.
  public var milliseconds = 10_000
  /// The address space of a worker, in bytes.
  public var workerBytes = 768 << 20
  /// After how many documents a worker is replaced by a fresh one.
  public var documentsPerWorker = 4096

  /// Makes the limits that goingrate uses.
  public init() {}
}
