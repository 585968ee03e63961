/// What the bytes of a file look like, whatever its name says.
public enum ContentKind: Hashable, Sendable, CaseIterable {
  /// No bytes.
  case empty
  /// A PDF document.
  case pdf
  /// An XML document that is no web page.
  case xml
  /// Text in UTF-8 or a one-byte encoding; perhaps CSV.
  case text
  /// Text in UTF-16, the low byte first.
  case utf16LittleEndian
  /// Text in UTF-16, the high byte first.
  case utf16BigEndian
  /// A web page, which some payrolls name `.xls`.
  case html
  /// A ZIP archive, which `.xlsx` and `.docx` files are.
  case zip
  /// An old Office file, `.xls` or `.doc`.
  case oldOffice
  /// A JPEG image.
  case jpeg
  /// A PNG image.
  case png
  /// A GIF image.
  case gif
  /// A TIFF image.
  case tiff
  /// A photo of a telephone.
  case heic
  /// Rich text.
  case rtf
  /// JSON.
  case json
  /// Anything else with bytes that no text has.
  case binary

  /// Looks at the first kilobytes.
  public init(sniffing bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    self = ContentKind.bySignature(bytes) ?? ContentKind.byText(bytes)
  }

  /// What the kind is called in a message; a phrase with an article.
  public var found: String {
    switch self {
    case .empty: "nothing"
    case .pdf: "a PDF"
    case .xml: "XML"
    case .text: "text"
    case .utf16LittleEndian, .utf16BigEndian: "text in UTF-16"
    case .html: "a web page"
    case .zip: "a ZIP archive (perhaps an .xlsx or .docx file)"
    case .oldOffice: "an old Office file (.xls or .doc)"
    case .jpeg: "a JPEG image"
    case .png: "a PNG image"
    case .gif: "a GIF image"
    case .tiff: "a TIFF image"
    case .heic: "a HEIC photo"
    case .rtf: "rich text"
    case .json: "JSON"
    case .binary: "binary data"
    }
  }

  /// The kind by the fixed bytes at the beginning; nil when there are none.
  private static func bySignature(_ bytes: UnsafeRawBufferPointer) -> ContentKind? {
    let signatures: [(offset: Int, bytes: [UInt8], kind: ContentKind)] = [
      (0, [0xFF, 0xD8, 0xFF], .jpeg), (0, [0x89, 0x50, 0x4E, 0x47], .png),
      (0, Array("GIF8".utf8), .gif), (0, [0x50, 0x4B, 0x03, 0x04], .zip),
      (0, [0xD0, 0xCF, 0x11, 0xE0], .oldOffice), (0, [0x49, 0x49, 0x2A, 0x00], .tiff),
      (0, [0x4D, 0x4D, 0x00, 0x2A], .tiff), (0, Array("{\\rtf".utf8), .rtf),
      (4, Array("ftyphei".utf8), .heic), (4, Array("ftypmif1".utf8), .heic),
      (0, [0xFF, 0xFE], .utf16LittleEndian), (0, [0xFE, 0xFF], .utf16BigEndian),
    ]
    for signature in signatures
    where bytes.dropFirst(signature.offset).starts(with: signature.bytes) {
      return signature.kind
    }
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1024 + mark.count)
    for start in head.indices where head[start] == mark[0] && head[start...].starts(with: mark) {
      return .pdf
    }
    return nil
  }

  /// The kind by what the first four kilobytes are made of.
  private static func byText(_ bytes: UnsafeRawBufferPointer) -> ContentKind {
    let head = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    var isControl = false
    for (index, byte) in head.enumerated() {
      if byte == 0 {
        if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
      } else if byte < 0x20, ![0x09, 0x0A, 0x0C, 0x0D].contains(byte) {
        isControl = true
      }
    }
    if zeros.odd > head.count / 4, zeros.even == 0 { return .utf16LittleEndian }
    if zeros.even > head.count / 4, zeros.odd == 0 { return .utf16BigEndian }
    guard zeros.even + zeros.odd == 0, !isControl else { return .binary }
    return markup(head)
  }

  /// Whether text is XML, a web page, JSON or none of them.
  private static func markup(_ head: Slice<UnsafeRawBufferPointer>) -> ContentKind {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var text = head.starts(with: byteOrderMark) ? head.dropFirst(3) : head
    text = text.drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
    guard let first = text.first else { return .text }
    if first == UInt8(ascii: "{") { return .json }
    guard first == UInt8(ascii: "<") else { return .text }
    let opening = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
    for tag in ["<html", "<!doctype html", "<table", "<meta", "<body"] where opening.contains(tag) {
      return .html
    }
    return .xml
  }
}
