import Glibc

extension UnsafeRawBufferPointer {
  /// The offset of the first `byte` in `start..<count`, nil when there is none.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether `byte` stands in `start..<end`.
  func contains(_ byte: UInt8, from start: Int, to end: Int) -> Bool {
    guard start < end, let base = baseAddress else { return false }
    return memchr(base + start, Int32(byte), end - start) != nil
  }
}
