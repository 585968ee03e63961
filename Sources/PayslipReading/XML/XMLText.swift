/// Bytes of a document as text.
enum XMLText {
  /// The bytes without blanks at either end.
  static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var (first, end) = (0, bytes.count)
    while first < end, isBlank(bytes[first]) { first += 1 }
    while end > first, isBlank(bytes[end - 1]) { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[first..<end])
  }

  /// Whether a byte is one of XML's four blanks.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D)
  }

  /// The bytes as a string, trimmed, with every run of blanks inside as one space.
  static func collapsed(_ bytes: UnsafeRawBufferPointer) -> String {
    let inner = trimmed(bytes)
    guard hasRuns(inner) else { return String(decoding: inner, as: UTF8.self) }
    var kept: [UInt8] = []
    kept.reserveCapacity(inner.count)
    for byte in inner {
      if !isBlank(byte) {
        kept.append(byte)
      } else if kept.last != 0x20 {
        kept.append(0x20)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func hasRuns(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if isBlank(byte), byte != 0x20 || previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  /// The first line of zero-terminated bytes for a message: printable ASCII, anything else as `?`,
  /// at most
  /// `limit` long.
  static func printable(_ start: UnsafeRawPointer, limit: Int) -> String {
    var kept: [UInt8] = []
    var offset = 0
    while kept.count < limit {
      let byte = start.load(fromByteOffset: offset, as: UInt8.self)
      if byte == 0 || byte == 0x0A { break }
      kept.append((0x20...0x7E).contains(byte) ? byte : isBlank(byte) ? 0x20 : UInt8(ascii: "?"))
      offset += 1
    }
    while kept.last == 0x20 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The offset of the last occurrence of some ASCII text in a document, -1 when there is none.
  ///
  /// In UTF-16 nothing would be found; such a document is taken to hold the text at its very end.
  static func lastOffset(of text: String, in bytes: UnsafeRawBufferPointer) -> Int {
    if bytes.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) { return bytes.count }
    let key = Array(text.utf8)
    // Horspool's search from the end: how far a window may move back, by its first byte.
    var steps = Array(repeating: key.count, count: 256)
    for (index, byte) in key.enumerated().dropFirst().reversed() { steps[Int(byte)] = index }
    var offset = bytes.count - key.count
    while offset >= 0 {
      if bytes[offset] == key[0], bytes[offset...].starts(with: key) { return offset }
      offset -= steps[Int(bytes[offset])]
    }
    return -1
  }
}
