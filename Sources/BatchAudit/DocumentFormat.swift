import PayslipReading

/// What a file looks like from its first bytes; its name is never asked.
public enum DocumentFormat: String, Hashable, Sendable {
  /// Starts, within its first kilobyte, with a PDF header.
  case pdf
  /// Starts, after a byte-order mark and white space, with an angle bracket, and is no web page.
  case xml
  /// A photo or scan: PNG or JPEG.
  case picture
  /// Starts as a ZIP archive does, which an .xlsx file is.
  case xlsx
  /// Anything else; the CSV reader says what it is not.
  case csv

  /// Looks at the first bytes of a file.
  public static func sniff(_ bytes: UnsafeRawBufferPointer) -> DocumentFormat {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      return .picture
    }
    let head = bytes.prefix(1024)
    let mark = Array("%PDF-".utf8)
    if head.indices.contains(where: { head[$0...].starts(with: mark) }) { return .pdf }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .xlsx }
    let text = head.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 || $0 >= 0xFE }
    guard text.first == UInt8(ascii: "<") else { return .csv }
    return isWebPage(text, of: bytes) ? .csv : .xml
  }

  /// Whether markup is a web page, as some payrolls name `.xls`; asked only where the first name could be one's.
  private static func isWebPage(
    _ text: Slice<UnsafeRawBufferPointer>, of bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard let second = text.dropFirst().first,
      "htmb!".utf8.contains(second | 0x20) || second == 0x21
    else { return false }
    return ContentKind(sniffing: bytes) == .html
  }
}
