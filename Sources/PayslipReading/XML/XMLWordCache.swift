import Glibc

/// What has been made of a text before, found again by its bytes.
///
/// Labels, instruments and classifications repeat from slip to slip; making a string and looking it up once
/// for each different text, not once for each line, is most of the speed of a reading.
struct XMLWordCache<Value> {
  private static var limit: Int { 16_384 }
  private var slots: [Int32] = Array(repeating: -1, count: 256)
  private var entries: [(key: [UInt8], hash: UInt64, value: Value)] = []

  /// Makes an empty cache.
  init() {}

  /// The value for some bytes, made on the first sight of them.
  ///
  /// The cache stops learning at 16,384 different texts; later ones are made each time.
  mutating func value(for bytes: UnsafeRawBufferPointer, make: (UnsafeRawBufferPointer) -> Value)
    -> Value
  {
    let hash = XMLWordCache.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if entries[found].hash == hash, XMLWordCache.isSame(entries[found].key, bytes) {
        return entries[found].value
      }
      slot = (slot + 1) & mask
    }
    let value = make(bytes)
    guard entries.count < XMLWordCache.limit else { return value }
    entries.append((Array(bytes), hash, value))
    slots[slot] = Int32(entries.count - 1)
    if entries.count * 2 > slots.count { grow() }
    return value
  }

  private static func isSame(_ key: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard key.count == bytes.count, let start = bytes.baseAddress else {
      return key.count == bytes.count
    }
    return key.withUnsafeBytes { $0.baseAddress.map { memcmp($0, start, key.count) == 0 } ?? true }
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for index in entries.indices {
      var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// Mixes eight bytes at a time; quality matters little, the bytes are compared afterwards.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash, tail)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
