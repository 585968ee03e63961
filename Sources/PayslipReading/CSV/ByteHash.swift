import Glibc

/// Hashes and compares short runs of bytes.
///
/// The hash is quick and no defence against made-up collisions.
enum ByteHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of `bytes` on top of `seed`.
  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    var hash = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* factor)
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(&hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(&hash, rest)
    return hash
  }

  /// Mixes eight bytes into a hash.
  private static func mix(_ hash: inout UInt64, _ word: UInt64) {
    hash = (hash ^ word) &* factor
    hash ^= hash >> 29
  }

  /// Whether two runs hold the same bytes.
  static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
  }
}
