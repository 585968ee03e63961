/// Values by hashes of texts, which are mixed well enough to need no hashing of their own.
struct PDFHashTable<Value: Sendable>: Sendable {
  /// For each slot the entry that is there, plus one; 0 where it is free.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var entries: [(hash: UInt64, value: Value)] = []

  /// The value of a hash; nil when it has none.
  subscript(_ hash: UInt64) -> Value? {
    let entry = slots[slot(of: hash)]
    return entry == 0 ? nil : entries[Int(entry) - 1].value
  }

  /// Changes the value of a hash, which is `first` when it had none.
  mutating func change(_ hash: UInt64, from first: Value, _ body: (inout Value) -> Void) {
    var slot = slot(of: hash)
    if slots[slot] == 0 {
      entries.append((hash, first))
      // At most a quarter is taken, so that most texts without a value meet a free slot at once.
      if entries.count * 4 > slots.count {
        grow()
        slot = self.slot(of: hash)
      }
      slots[slot] = UInt32(entries.count)
    }
    body(&entries[Int(slots[slot]) - 1].value)
  }

  /// The slot of a hash, or the free one where it would be put.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].hash != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in entries.indices.dropLast() {
      slots[slot(of: entries[index].hash)] = UInt32(index + 1)
    }
  }
}
