import PayDomain

/// The text of a file in Windows-1252, written out in UTF-8; gives back its room when no one needs it.
final class CSVEncoding {
  /// The text in UTF-8.
  let bytes: UnsafeRawBufferPointer
  private let room: UnsafeMutableRawBufferPointer

  /// Code points of the bytes 0x80 to 0x9F; 0 where the encoding has none.
  private static let specials: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Writes out bytes that are no UTF-8; nil for those that are.
  ///
  /// - Throws: `.unknownEncoding` where they are no Windows-1252 either, or hold letters of UTF-8 beside others;
  ///   `.tooLarge`.
  init?(_ bytes: UnsafeRawBufferPointer) throws(ReadingProblem) {
    let text = CSVEncoding.letters(of: bytes)
    guard text.other > 0 else { return nil }
    guard text.utf8 == 0 else {
      throw .unknownEncoding(name: "UTF-8 in one part and another encoding in the other")
    }
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + text.other)
    for byte in bytes {
      guard byte >= 0x80 else {
        written.append(byte)
        continue
      }
      let code = byte < 0xA0 ? CSVEncoding.specials[Int(byte) - 0x80] : UInt32(byte)
      guard code > 0, let letter = Unicode.Scalar(code) else {
        throw .unknownEncoding(name: "neither UTF-8 nor Windows-1252")
      }
      written += String(letter).utf8
    }
    guard written.count <= CSVDocument.sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: CSVDocument.sizeLimit)
    }
    room = .allocate(byteCount: written.count, alignment: 1)
    room.copyBytes(from: written)
    self.bytes = UnsafeRawBufferPointer(room)
  }

  deinit { room.deallocate() }

  /// How many letters beyond ASCII are written in UTF-8, and how many bytes are in no such letter.
  private static func letters(of bytes: UnsafeRawBufferPointer) -> (utf8: Int, other: Int) {
    var (utf8, other, index) = (0, 0, 0)
    let end = bytes.count
    while index < end {
      if index + 8 <= end,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = CSVEncoding.length(of: byte)
      let isLetter =
        length > 1 && index + length <= end
        && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
      if isLetter { utf8 += 1 } else { other += 1 }
      index += isLetter ? length : 1
    }
    return (utf8, other)
  }

  /// How many bytes a letter of UTF-8 has by its first; 0 for none.
  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    case _: 0
    }
  }
}
