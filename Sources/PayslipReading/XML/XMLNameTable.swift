import Glibc

/// Finds the number of a name from the parser's pointer to it.
///
/// The parser keeps one copy of each name for a document, so after the first time a pointer is enough: a
/// small table remembers them, and only a name not met before is compared byte by byte.
struct XMLNameTable {
  private static let size = 512
  private let names: [[UInt8]]
  private var pointers: [UInt]
  private var numbers: [XMLName]
  private var used = 0

  /// Makes a table for a vocabulary of at most 255 names; the first is number 1.
  init(_ names: [String]) {
    precondition(names.count < 256, "a vocabulary of names fits a byte")
    self.names = names.map { Array($0.utf8) }
    pointers = Array(repeating: 0, count: XMLNameTable.size)
    numbers = Array(repeating: 0, count: XMLNameTable.size)
  }

  /// The number of a name, 0 when it is not in the vocabulary.
  ///
  /// - Parameter name: Zero-terminated, and the parser's one copy of it.
  mutating func number(of name: UnsafePointer<UInt8>) -> XMLName {
    let key = UInt(bitPattern: name)
    var slot = XMLNameTable.slot(of: key)
    while pointers[slot] != 0 {
      if pointers[slot] == key { return numbers[slot] }
      slot = (slot + 1) & (XMLNameTable.size - 1)
    }
    let number = compared(name)
    // A document of endless different names fills no memory: the table stops learning.
    guard used < XMLNameTable.size / 2 else { return number }
    pointers[slot] = key
    numbers[slot] = number
    used += 1
    return number
  }

  private static func slot(of key: UInt) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55) & (size - 1)
  }

  private func compared(_ name: UnsafePointer<UInt8>) -> XMLName {
    let length = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    for (index, known) in names.enumerated() where known.count == length {
      if memcmp(known, name, length) == 0 { return XMLName(index + 1) }
    }
    return 0
  }
}
