/// Values by the bytes of a cell, so that what repeats down a column is worked out once.
///
/// **Limits:** holds at most ``limit`` entries; beyond them nothing more is kept, and only speed is lost.
struct ByteTable<Value> {
  /// The most entries kept.
  static var limit: Int { 1 << 15 }

  /// An entry: where its key stands in ``keys``, and the value.
  private struct Entry {
    let hash: UInt64
    let start: Int
    let length: Int
    let value: Value
  }

  private var slots = [Int32](repeating: -1, count: 64)
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  /// Makes an empty table.
  init() {}

  /// The value kept for `bytes`, or the one `make` returns, which is then kept.
  mutating func value(
    for bytes: UnsafeRawBufferPointer, make: () -> Value
  ) -> Value {
    let hash = ByteHash.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      // By index: a copy of the entry would count its value's references for each one looked at.
      let index = Int(slots[slot])
      if entries[index].hash == hash, entries[index].length == bytes.count,
        matches(entries[index].start, bytes)
      {
        return entries[index].value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = make()
    guard entries.count < ByteTable.limit else { return value }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: keys.count, length: bytes.count, value: value))
    keys.append(contentsOf: bytes)
    if entries.count * 2 > slots.count { grow() }
    return value
  }

  /// Whether the key that starts at an offset is `bytes`; the lengths are equal.
  private func matches(_ start: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    keys.withUnsafeBytes { all in
      ByteHash.areEqual(
        UnsafeRawBufferPointer(rebasing: all[start..<(start + bytes.count)]), bytes)
    }
  }

  /// Doubles the slots.
  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
