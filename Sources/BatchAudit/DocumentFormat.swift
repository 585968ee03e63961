/// What a file looks like from its first bytes; its name is never asked.
public enum DocumentFormat: String, Hashable, Sendable {
  /// Starts, within its first kilobyte, with a PDF header.
  case pdf
  /// Starts, after a byte-order mark and white space, with an angle bracket.
  case xml
  /// A photo or scan: PNG or JPEG.
  case picture
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
    let text = head.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 || $0 >= 0xFE }
    return text.first == UInt8(ascii: "<") ? .xml : .csv
  }
}
