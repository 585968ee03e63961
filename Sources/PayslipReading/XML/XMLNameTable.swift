import Glibc

/// Finds the number of a name from the parser's pointer to it.
///
/// The parser keeps one copy of each name for a document, so after the first time a pointer is
/// enough: a
/// small table remembers them, and only a name not met before is compared byte by byte.
struct XMLNameTable {
  private typealias Slot = (pointer: UInt, number: XMLName)
  private static var size: Int { 512 }
  private let names: [[UInt8]]
  private let slots: UnsafeMutablePointer<Slot>
  private var used = 0

  /// Makes a table for a vocabulary of at most 255 names; the first is number 1.
  ///
  /// The owner calls ``deallocate()`` when it is done.
  init(_ names: [String]) {
    precondition(names.count < 256, "a vocabulary of names fits a byte")
    self.names = names.map { Array($0.utf8) }
    slots = .allocate(capacity: XMLNameTable.size)
    slots.initialize(repeating: (0, 0), count: XMLNameTable.size)
  }

  /// Gives the table's memory back.
  func deallocate() { slots.deallocate() }

  /// Finds the number of a name.
  ///
  /// - Parameter name: Zero-terminated, and the parser's one copy of it.
  /// - Returns: 0 when it is not in the vocabulary.
  mutating func number(of name: UnsafePointer<UInt8>) -> XMLName {
    let key = UInt(bitPattern: name)
    let mask = XMLNameTable.size - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55) & mask
    while slots[slot].pointer != 0 {
      if slots[slot].pointer == key { return slots[slot].number }
      slot = (slot + 1) & mask
    }
    let number = compared(name)
    // A document of endless different names fills no memory: the table stops learning.
    guard used < XMLNameTable.size / 2 else { return number }
    slots[slot] = (key, number)
    used += 1
    return number
  }

  private func compared(_ name: UnsafePointer<UInt8>) -> XMLName {
    let length = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    for (index, known) in names.enumerated() where known.count == length {
      if memcmp(known, name, length) == 0 { return XMLName(index + 1) }
    }
    return 0
  }
}
