/// Takes numbers out of bytes that this run packed itself, one after the other.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Begins with the first byte.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  /// The next value; nil where too few bytes are left for it.
  mutating func next<Value: BitwiseCopyable>(_: Value.Type = Value.self) -> Value? {
    let end = place + MemoryLayout<Value>.size
    guard end <= bytes.count else { return nil }
    defer { place = end }
    return bytes.loadUnaligned(fromByteOffset: place, as: Value.self)
  }

  /// As many values; nil where too few bytes are left for them.
  mutating func next<Value: BitwiseCopyable>(_ count: Int, of _: Value.Type) -> [Value]? {
    guard count > 0 else { return [] }
    let end = place + count * MemoryLayout<Value>.stride
    guard end <= bytes.count else { return nil }
    defer { place = end }
    let source = UnsafeRawBufferPointer(rebasing: bytes[place..<end])
    return Array(unsafeUninitializedCapacity: count) { target, filled in
      UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      filled = count
    }
  }
}

extension [UInt8] {
  /// Adds a value as it stands in memory.
  mutating func pack<Value: BitwiseCopyable>(_ value: Value) {
    Swift.withUnsafeBytes(of: value) { append(contentsOf: $0) }
  }

  /// Adds values as they stand in memory, without how many there are.
  mutating func pack<Value: BitwiseCopyable>(all values: [Value]) {
    guard !values.isEmpty else { return }
    values.withUnsafeBytes { append(contentsOf: $0) }
  }
}

/// Which of the rarer things a packed mark goes on with, behind its plain numbers.
struct PackedContents: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  /// Any of what follows here.
  static let extras = PackedContents(rawValue: 1)
  /// Back pay.
  static let backPay = PackedContents(rawValue: 1 << 1)
  /// Sums to date, of which any of the next five are stated.
  static let toDate = PackedContents(rawValue: 1 << 2)
  /// Gross to date.
  static let gross = PackedContents(rawValue: 1 << 3)
  /// Tax to date.
  static let tax = PackedContents(rawValue: 1 << 4)
  /// Net to date.
  static let net = PackedContents(rawValue: 1 << 5)
  /// Super to date.
  static let superGuarantee = PackedContents(rawValue: 1 << 6)
  /// The tax of this pay.
  static let taxOfPay = PackedContents(rawValue: 1 << 7)

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension SlipMark {
  /// Packs the mark: 57 bytes, of few slips more.
  func pack(into bytes: inout [UInt8]) {
    bytes.pack(plain)
    guard let extras else { return bytes.pack(PackedContents()) }
    extras.pack(into: &bytes)
  }

  /// Takes out what ``pack(into:)`` packed; nil where bytes are missing.
  init?(_ reader: inout ByteReader) {
    guard let plain = reader.next(PlainMark.self), let contents = reader.next(PackedContents.self)
    else { return nil }
    guard contents.contains(.extras) else {
      self.init(plain: plain, extras: nil)
      return
    }
    guard let extras = MarkExtras(contents, &reader) else { return nil }
    self.init(plain: plain, extras: extras)
  }
}
